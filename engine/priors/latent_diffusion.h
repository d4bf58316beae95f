#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "engine/nn/lora.h"
#include "engine/priors/diffusion_parts.h"

namespace maquette::priors {

// SHA-256 over the sorted weight files of a model folder.
std::string hashOfModel(const std::filesystem::path& folder);

struct LoraFile {
    std::filesystem::path file;
    double weight = 1;
};

class LatentDiffusion final : public Prior {
  public:
    // Moves the networks into the precision and to the device, unless they are there. Throws what
    // typeFor() does.
    LatentDiffusion(DiffusionParts parts, Precision precision, at::Device device = at::kCPU);

    const PriorInfo& info() const override { return m_info; }
    const NoiseSchedule& schedule() const override { return m_schedule; }
    at::Device device() const override { return m_device; }
    TextEmbedding embed(const std::string& text) const override;
    Tensor predict(const Tensor& latents, int t,
                   const std::vector<Condition>& rows) const override {
        return predictBetween(latents, t, rows);
    }
    Tensor predictBetween(const Tensor& latents, double t,
                          const std::vector<Condition>& rows) const override;
    Tensor encode(const Tensor& image) const override;
    Tensor decode(const Tensor& latents) const override;

    const io::ClipTokenizer& tokenizer() const { return m_tokenizer; }

    // Changes UNet and text encoder by these LoRAs instead of the present ones, without reading the
    // model again; none brings back its own weights bit for bit. Texts have to be embedded anew.
    // Throws Error(NotFound), Error(BadFile) as nn::loadLora, and then changes nothing.
    void setLoras(const std::vector<LoraFile>& loras);

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
    std::unique_ptr<nn::LoraStack> m_loras; // on the networks above
    std::vector<int> m_loraIds;
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
