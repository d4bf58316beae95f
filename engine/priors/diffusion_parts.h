#pragma once

#include <filesystem>
#include <optional>

#include "engine/io/model_kind.h"
#include "engine/io/tokenizer.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/priors/precision.h"
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

// "epsilon", "v_prediction"; nothing for an empty name.
std::optional<Prediction> predictionNamed(const std::string& name);

struct LoadOptions {
    // What the model predicts, where its files do not tell: a Stable Diffusion 2 single file.
    std::optional<Prediction> prediction;
    // Each tensor is read straight into the type and the place it is used in: UNet and VAE in this
    // precision, the text encoder in fp32, or in this one if the model is a full-size one.
    Precision precision = Precision::Fp32;
    at::Device device = at::kCPU;
    // SHA-256 of the weight files where it is known already; computed otherwise.
    std::string hash;
    std::string name;          // what the model is called; empty: as its file or folder
    bool ignoreMemory = false; // loads even where the memory seems too small
};

// The type of a model's text or image encoder.
at::ScalarType encoderType(at::ScalarType network, std::uint64_t numbers);

// From a diffusers folder (model_index.json, tokenizer/, text_encoder/, unet/, vae/, scheduler/;
// what the starter adds stands in maquette.json: how the camera is told, the vocabulary, examples)
// or from one .safetensors file in the original code's layout, whose configuration follows from its
// shapes and whose tokenizer is the shipped one. Tensors are read one after the other. Throws
// Error(NotFound) or Error(BadFile) naming file, field or tensor; Error(Usage) when `prediction` is
// needed and absent, Error(Cancelled) in a nn::StopScope, and what typeFor() throws; a model of a
// kind that has other parts is refused before anything is read.
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
