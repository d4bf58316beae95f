#pragma once

#include "engine/io/tensor_parts.h"

namespace maquette::io {

// The names and shapes of the diffusers layout for one network, whichever of the known layouts its
// tensors come in. Names that belong to no layout stay as they are, so that a strict loader can
// name them. Tensors that are known to be unused are left out.

// diffusers' own names, or those of the original code (input_blocks.0.0, ..., MVDream's
// camera_embed).
TensorParts unetParts(const TensorParts& stored);

// diffusers' own names with the mid attention as to_q or, in old files, as query; or those of the
// original code (encoder.down.0.block.0, decoder.up counted the other way, attention as 1x1
// convolutions).
TensorParts vaeParts(const TensorParts& stored);

// transformers' names with or without "text_model.", or OpenCLIP's (transformer.resblocks.0 with q,
// k and v in one). Of OpenCLIP's 24 layers the last is left out: Stable Diffusion 2 reads the one
// before.
TensorParts textParts(const TensorParts& stored);

// transformers' names of a CLIP vision encoder with its projection, or those of OpenAI's code
// (conv1, ln_pre, transformer.resblocks.0, proj).
TensorParts visionParts(const TensorParts& stored);

} // namespace maquette::io
