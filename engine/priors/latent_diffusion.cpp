#include "engine/priors/latent_diffusion.h"

#include "engine/base/error.h"
#include "engine/io/weight_hash.h"
#include "engine/nn/placing.h"
#include "engine/priors/ray_map.h"
#include "engine/priors/view_cameras.h"

namespace maquette::priors {

namespace fs = std::filesystem;

std::string hashOfModel(const fs::path& folder) {
    return io::hashOfWeights(folder);
}

LatentDiffusion::LatentDiffusion(DiffusionParts parts, Precision precision, at::Device device)
    : m_info(parts.info)
    , m_schedule(std::move(parts.schedule))
    , m_tokenizer(std::move(parts.tokenizer))
    , m_device(device) {
    const auto text = static_cast<std::uint64_t>(nn::parameterCount(parts.text));
    const auto numbers = text + static_cast<std::uint64_t>(nn::parameterCount(parts.unet) +
                                                           nn::parameterCount(parts.vae));
    m_dtype = typeFor(precision, parts.unet.config(), numbers, device);
    m_info.precision = precisionName(m_dtype);
    m_text = nn::placedCopy(parts.text, encoderType(m_dtype, numbers), device);
    m_unet = nn::placedCopy(parts.unet, m_dtype, device);
    m_vae = nn::placedCopy(parts.vae, m_dtype, device);
}

void LatentDiffusion::setLoras(const std::vector<LoraFile>& loras) {
    if (loras.empty() && !m_loras) return;
    const nn::NoGrad noGrad;
    const nn::ParamMap unet = nn::parametersOf(m_unet), text = nn::parametersOf(m_text);
    std::vector<nn::Lora> loaded;
    for (const LoraFile& each : loras)
        loaded.push_back(nn::loadLora(each.file, unet, text));
    if (!m_loras) m_loras = std::make_unique<nn::LoraStack>(unet, text);
    for (const int id : m_loraIds)
        m_loras->remove(id);
    m_loraIds.clear();
    for (std::size_t i = 0; i < loras.size(); ++i)
        m_loraIds.push_back(m_loras->add(std::move(loaded[i]), loras[i].weight));
}

TextEmbedding LatentDiffusion::embed(const std::string& text) const {
    const nn::NoGrad noGrad;
    const auto encoded = m_tokenizer.encode(text);
    const Tensor ids = at::tensor(encoded.ids, at::kLong).unsqueeze(0).to(m_device);
    const Tensor hidden = m_text(ids);
    return {hidden.to(m_dtype), nn::ClipText::pooled(hidden, ids, m_tokenizer.endId())};
}

Tensor LatentDiffusion::inputs(const Tensor& latents, const std::vector<Condition>& rows) const {
    if (!m_info.seesCamera) return latents.to(m_dtype);
    std::vector<Tensor> maps;
    for (const Condition& row : rows) {
        maps.push_back(row.camera
                           ? rayMap(*row.camera, latents.size(2))
                           : at::zeros({1, kRayMapChannels, latents.size(2), latents.size(3)}));
    }
    return at::cat({latents, nn::toDevice(at::cat(maps), m_device)}, 1).to(m_dtype);
}

Tensor starterClasses(const Tensor& backgrounds, const Tensor& pooled) {
    return at::cat({backgrounds * 2 - 1, pooled.to(at::kFloat)}, 1);
}

Tensor LatentDiffusion::classes(const std::vector<Condition>& rows) const {
    if (!m_info.seesBackground) return {};
    std::vector<float> colours;
    std::vector<Tensor> pooled;
    for (const Condition& row : rows) {
        colours.insert(colours.end(), {row.background.x, row.background.y, row.background.z});
        pooled.push_back(row.text.pooled);
    }
    const auto n = static_cast<std::int64_t>(rows.size());
    const Tensor backgrounds = nn::toDevice(nn::tensorFrom(colours, {n, 3}), m_device);
    return starterClasses(backgrounds, at::cat(pooled)).to(m_dtype);
}

// All rows tell a camera, or none does: then they are pictures of their own.
nn::ViewSets LatentDiffusion::viewSets(const std::vector<Condition>& rows) const {
    if (m_info.viewSet == 1 || !rows.front().camera) return {};
    std::vector<Tensor> cameras;
    for (const Condition& row : rows) {
        base::require(row.camera.has_value(), "a camera for each view of a set");
        cameras.push_back(cameraNumbers(*row.camera));
    }
    return {nn::toDevice(at::cat(cameras), m_device), m_info.viewSet};
}

Tensor LatentDiffusion::predictBetween(const Tensor& latents, double t,
                                       const std::vector<Condition>& rows) const {
    const nn::NoGrad noGrad;
    base::require(latents.size(0) == static_cast<std::int64_t>(rows.size()), "one condition a row");
    std::vector<Tensor> texts;
    for (const Condition& row : rows)
        texts.push_back(row.text.hidden);
    const Tensor steps = at::full({latents.size(0)}, static_cast<float>(t), latents.options());
    return m_unet(inputs(latents, rows), steps, at::cat(texts), classes(rows), viewSets(rows))
        .to(at::kFloat);
}

Tensor LatentDiffusion::encode(const Tensor& image) const {
    return m_vae.encodeMean((image * 2 - 1).to(m_dtype)).to(at::kFloat);
}

Tensor LatentDiffusion::decode(const Tensor& latents) const {
    const nn::NoGrad noGrad;
    return m_vae.decode(latents.to(m_dtype)).to(at::kFloat) * 0.5 + 0.5;
}

std::unique_ptr<LatentDiffusion> loadLatentDiffusion(const fs::path& model, Precision precision,
                                                     at::Device device) {
    LoadOptions options;
    options.precision = precision;
    options.device = device;
    return loadLatentDiffusion(model, options);
}

std::unique_ptr<LatentDiffusion> loadLatentDiffusion(const fs::path& model,
                                                     const LoadOptions& options) {
    DiffusionParts parts = loadDiffusionParts(model, options);
    const Precision precision = precisionNamed(parts.info.precision);
    return std::make_unique<LatentDiffusion>(std::move(parts), precision, options.device);
}

} // namespace maquette::priors
