#pragma once

#include <filesystem>
#include <optional>

#include "engine/io/model_kind.h"
#include "engine/io/tokenizer.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/priors/prior.h"

namespace maquette::priors {

// The networks of a latent diffusion model, the starter and the Stable Diffusion family alike.
struct DiffusionParts {
    io::ClipTokenizer tokenizer;
    nn::ClipText text;
    nn::UNet unet;
    nn::Vae vae;
    NoiseSchedule schedule;
    PriorInfo info;
};

struct LoadOptions {
    // What the model predicts, where its files do not tell: a Stable Diffusion 2 single file.
    std::optional<Prediction> prediction;
    // UNet and VAE come in this type, the text encoder in fp32.
    at::ScalarType dtype = at::kFloat;
};

// From a diffusers folder (model_index.json, tokenizer/, text_encoder/, unet/, vae/, scheduler/;
// what the starter adds stands in maquette.json: how the camera is told, the vocabulary, examples)
// or from one .safetensors file in the original code's layout, whose configuration follows from its
// shapes and whose tokenizer is the shipped one. Tensors are read one after the other. Throws
// Error(NotFound) or Error(BadFile) naming file, field or tensor; Error(Usage) when `prediction` is
// needed and absent.
DiffusionParts loadDiffusionParts(const std::filesystem::path& model,
                                  const LoadOptions& options = {});

// The same from a single file; `tokenizer` is a folder with CLIP's merges.txt.
DiffusionParts loadSingleFile(const std::filesystem::path& file,
                              const std::filesystem::path& tokenizer, const LoadOptions& options);

// The noise schedule of a single file: Stable Diffusion's, with the prediction as given, or as a
// "parameterization" in a .yaml file of the same name says, or as the kind leaves no choice.
NoiseSchedule scheduleOfSingleFile(const std::filesystem::path& file, io::ModelKind kind,
                                   std::optional<Prediction> prediction);

} // namespace maquette::priors
