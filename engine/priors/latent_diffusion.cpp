#include "engine/priors/latent_diffusion.h"

#include <algorithm>
#include <chrono>

#include "engine/base/error.h"
#include "engine/io/weight_hash.h"
#include "engine/nn/placing.h"
#include "engine/priors/ray_map.h"

namespace maquette::priors {

namespace fs = std::filesystem;

namespace {

double secondsOfForward(const nn::UNet& unet, const PriorInfo& info, at::ScalarType dtype) {
    const nn::NoGrad noGrad;
    const auto& c = unet.config();
    // Small latents tell as much: a full-size network would take minutes on some machines.
    const std::int64_t size = std::min<std::int64_t>(info.latentSize, 16);
    const Tensor z = at::zeros({2, c.inChannels, size, size}, dtype);
    const Tensor context = at::zeros({2, 16, c.crossAttentionDim}, dtype);
    const Tensor classes =
        c.classEmbeddingDim > 0 ? at::zeros({2, c.classEmbeddingDim}, dtype) : Tensor();
    const Tensor t = at::full({2}, 500.0f, at::kFloat);
    double best = 1e9;
    for (int i = 0; i < 4; ++i) {
        const auto start = std::chrono::steady_clock::now();
        unet(z, t, context, classes);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (i > 0) best = std::min(best, took.count()); // the first warms up
        if (i > 0 && took.count() > 1) break;
    }
    return best;
}

at::ScalarType fasterType(const nn::UNet& unet, const PriorInfo& info) {
    const double full = secondsOfForward(unet, info, at::kFloat);
    const double half = secondsOfForward(nn::placedCopy(unet, at::kBFloat16), info, at::kBFloat16);
    return half < 0.9 * full ? at::kBFloat16 : at::kFloat;
}

} // namespace

std::string hashOfModel(const fs::path& folder) {
    return io::hashOfWeights(folder);
}

Precision precisionNamed(const std::string& name) {
    if (name == "auto") return Precision::Auto;
    if (name == "fp32") return Precision::Fp32;
    if (name == "bf16") return Precision::Bf16;
    if (name == "fp16") return Precision::Fp16;
    throw base::Error(
        base::ErrorKind::Usage,
        {MAQUETTE_TR("The precision cannot be \"%1\": it must be auto, fp32, bf16 or fp16."),
         name});
}

namespace {

at::ScalarType typeOf(Precision precision, const DiffusionParts& parts, at::Device device) {
    if (precision == Precision::Auto)
        return device.is_cpu() ? fasterType(parts.unet, parts.info) : at::kBFloat16;
    if (precision == Precision::Fp16 && device.is_cpu()) {
        throw base::Error(
            base::ErrorKind::Usage,
            MAQUETTE_TR("The precision fp16 needs a GPU. Choose auto, fp32 or bf16."));
    }
    return precision == Precision::Fp32   ? at::kFloat
           : precision == Precision::Bf16 ? at::kBFloat16
                                          : at::kHalf;
}

const char* nameOf(at::ScalarType type) {
    return type == at::kFloat ? "fp32" : type == at::kBFloat16 ? "bf16" : "fp16";
}

} // namespace

LatentDiffusion::LatentDiffusion(DiffusionParts parts, Precision precision, at::Device device)
    : m_info(parts.info)
    , m_schedule(std::move(parts.schedule))
    , m_tokenizer(std::move(parts.tokenizer))
    , m_device(device) {
    m_dtype = typeOf(precision, parts, device);
    m_info.precision = nameOf(m_dtype);
    m_text = nn::placedCopy(parts.text, at::kFloat, device);
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

Tensor LatentDiffusion::predictBetween(const Tensor& latents, double t,
                                       const std::vector<Condition>& rows) const {
    const nn::NoGrad noGrad;
    base::require(latents.size(0) == static_cast<std::int64_t>(rows.size()), "one condition a row");
    std::vector<Tensor> texts;
    for (const Condition& row : rows)
        texts.push_back(row.text.hidden);
    const Tensor steps = at::full({latents.size(0)}, static_cast<float>(t), latents.options());
    return m_unet(inputs(latents, rows), steps, at::cat(texts), classes(rows)).to(at::kFloat);
}

Tensor LatentDiffusion::encode(const Tensor& image) const {
    return m_vae.encodeMean((image * 2 - 1).to(m_dtype)).to(at::kFloat);
}

Tensor LatentDiffusion::decode(const Tensor& latents) const {
    const nn::NoGrad noGrad;
    return m_vae.decode(latents.to(m_dtype)).to(at::kFloat) * 0.5 + 0.5;
}

std::unique_ptr<LatentDiffusion> loadLatentDiffusion(const fs::path& model, Precision precision,
                                                     at::Device device,
                                                     std::optional<Prediction> prediction) {
    LoadOptions options;
    options.prediction = prediction;
    if (precision == Precision::Bf16) options.dtype = at::kBFloat16; // never twice in memory
    return std::make_unique<LatentDiffusion>(loadDiffusionParts(model, options), precision, device);
}

} // namespace maquette::priors
