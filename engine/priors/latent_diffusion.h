#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "engine/priors/diffusion_parts.h"

namespace maquette::priors {

// SHA-256 over the sorted weight files of a model folder.
std::string hashOfModel(const std::filesystem::path& folder);

class LatentDiffusion final : public Prior {
  public:
    // Moves the networks into the precision and to the device, unless they are there. Throws what
    // typeFor() does.
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
    nn::ViewSets viewSets(const std::vector<Condition>& rows) const;

    PriorInfo m_info;
    NoiseSchedule m_schedule;
    io::ClipTokenizer m_tokenizer;
    nn::ClipText m_text;
    nn::UNet m_unet;
    nn::Vae m_vae;
    at::ScalarType m_dtype = at::kFloat;
    at::Device m_device = at::kCPU;
};

std::unique_ptr<LatentDiffusion> loadLatentDiffusion(const std::filesystem::path& model,
                                                     Precision precision = Precision::Auto,
                                                     at::Device device = at::kCPU);
std::unique_ptr<LatentDiffusion> loadLatentDiffusion(const std::filesystem::path& model,
                                                     const LoadOptions& options);

// The class-embedding input of the starter: the background's colour in [-1, 1] and the pooled text
// [n, 3 + channels].
Tensor starterClasses(const Tensor& backgrounds, const Tensor& pooled);

} // namespace maquette::priors
