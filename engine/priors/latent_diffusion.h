#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "engine/io/tokenizer.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/priors/prior.h"

namespace maquette::priors {

// The networks of a latent diffusion model in a diffusers folder (model_index.json, tokenizer/,
// text_encoder/, unet/, vae/, scheduler/): the starter and the Stable Diffusion family alike. What
// the starter adds to that layout stands in maquette.json: how the camera is told, the vocabulary,
// examples.
struct DiffusionParts {
    io::ClipTokenizer tokenizer;
    nn::ClipText text;
    nn::UNet unet;
    nn::Vae vae;
    NoiseSchedule schedule;
    PriorInfo info;
};

// fp32 networks from a folder. Throws Error(NotFound) or Error(BadFile) naming file, field or
// tensor.
DiffusionParts loadDiffusionParts(const std::filesystem::path& folder);

// SHA-256 over the sorted weight files of a model folder.
std::string hashOfModel(const std::filesystem::path& folder);

enum class Precision : std::uint8_t { Auto, Fp32, Bf16, Fp16 };
// Auto on a processor: a short probe decides which of fp32 and bf16 is faster here; machines
// differ, whatever their flags say. On a GPU it is bf16. Fp16 is for GPUs without bf16 only.
Precision precisionNamed(const std::string& name); // "auto", "fp32", ...; throws Error(Usage)

class LatentDiffusion final : public Prior {
  public:
    // Moves the networks to the device. Throws Error(Usage) for fp16 on a processor, which LibTorch
    // computes many times slower than the others.
    LatentDiffusion(DiffusionParts parts, Precision precision, at::Device device = at::kCPU);

    const PriorInfo& info() const override { return m_info; }
    const NoiseSchedule& schedule() const override { return m_schedule; }
    at::Device device() const override { return m_device; }
    TextEmbedding embed(const std::string& text) const override;
    Tensor predict(const Tensor& latents, int t, const std::vector<Condition>& rows) const override;
    Tensor encode(const Tensor& image) const override;
    Tensor decode(const Tensor& latents) const override;

    const io::ClipTokenizer& tokenizer() const { return m_tokenizer; }

  private:
    Tensor inputs(const Tensor& latents, const std::vector<Condition>& rows) const;
    Tensor classes(const std::vector<Condition>& rows) const;

    PriorInfo m_info;
    NoiseSchedule m_schedule;
    io::ClipTokenizer m_tokenizer;
    nn::ClipText m_text;
    nn::UNet m_unet;
    nn::Vae m_vae;
    at::ScalarType m_dtype = at::kFloat;
    at::Device m_device = at::kCPU;
};

std::unique_ptr<LatentDiffusion> loadLatentDiffusion(const std::filesystem::path& folder,
                                                     Precision precision = Precision::Auto,
                                                     at::Device device = at::kCPU);

// The class-embedding input of the starter: the background's colour in [-1, 1] and the pooled text
// [n, 3 + channels].
Tensor starterClasses(const Tensor& backgrounds, const Tensor& pooled);

} // namespace maquette::priors
