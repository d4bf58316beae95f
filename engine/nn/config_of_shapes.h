#pragma once

#include <string>

#include "engine/io/tensor_parts.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/clip_vision.h"
#include "engine/nn/unet_config.h"
#include "engine/nn/vae.h"

namespace maquette::nn {

// The configurations of networks whose file tells none (the original code's single files), from
// names and shapes by the diffusers layout. What shapes do not tell is what the Stable Diffusion
// family has: 32 norm groups; 8 attention heads where the projections are convolutions, heads of 64
// channels where they are linear and in the encoders; the exact GELU in the wider text encoder
// of Stable Diffusion 2. Throws Error(BadFile) naming file and tensor when one they need is
// missing.
UNetConfig unetConfigOf(const io::TensorParts& parts, const std::string& file);
VaeConfig vaeConfigOf(const io::TensorParts& parts, const std::string& file);
ClipTextConfig textConfigOf(const io::TensorParts& parts, const std::string& file);
ClipVisionConfig visionConfigOf(const io::TensorParts& parts, const std::string& file);

} // namespace maquette::nn
