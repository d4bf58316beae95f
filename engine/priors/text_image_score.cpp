#include "engine/priors/text_image_score.h"

#include "engine/base/error.h"
#include "engine/nn/model_files.h"

namespace maquette::priors {

namespace fs = std::filesystem;

Tensor unitRows(const Tensor& x) {
    return x / x.norm(2, {1}, true).clamp_min(1e-8);
}

TextImageScore::TextImageScore(const fs::path& folder, at::Device device)
    : m_tokenizer(io::ClipTokenizer::load(folder / "tokenizer"))
    , m_device(device) {
    const std::string textFile = (folder / "text_encoder" / "config.json").string();
    m_text = nn::ClipText(nn::ClipTextConfig::fromJson(io::readJson(textFile), textFile));
    nn::ParamMap weights = nn::loadFloats(folder / "text_encoder", nn::kModelStem);
    const auto projection = weights.find("text_projection.weight");
    if (projection == weights.end()) io::refuseField("text_projection.weight", textFile);
    m_projection = projection->second;
    if (m_projection.dim() != 2 || m_projection.size(1) != m_text.config().hiddenSize)
        io::refuseField("text_projection.weight", textFile);
    if (m_tokenizer.size() > m_text.config().vocabSize) io::refuseField("vocab_size", textFile);
    if (m_tokenizer.maxLength() > m_text.config().maxPositions)
        io::refuseField("max_position_embeddings", textFile);
    nn::takeParameters(m_text, weights, textFile, [](const std::string& name) {
        return name == "text_projection.weight" || name.ends_with("position_ids");
    });
    const std::string imageFile = (folder / "image_encoder" / "config.json").string();
    m_image = nn::ConvNet(nn::ConvNetConfig::fromJson(io::readJson(imageFile), imageFile));
    if (m_image.config().headSizes.front() != m_projection.size(0))
        io::refuseField("head_sizes", imageFile);
    nn::takeParameters(m_image, nn::loadFloats(folder / "image_encoder", nn::kModelStem),
                       imageFile);
    m_image = nn::placedCopy(m_image, at::kFloat, device);
    m_text = nn::placedCopy(m_text, at::kFloat, device);
    m_projection = m_projection.to(device);
}

Tensor TextImageScore::embedText(const std::string& text) const {
    const nn::NoGrad noGrad;
    const Tensor ids = at::tensor(m_tokenizer.encode(text).ids, at::kLong).unsqueeze(0).to(m_device);
    const Tensor pooled = nn::ClipText::pooled(m_text(ids), ids, m_tokenizer.endId());
    return unitRows(at::linear(pooled, m_projection));
}

Tensor TextImageScore::embedImages(const Tensor& images) const {
    const nn::NoGrad noGrad;
    return unitRows(m_image(images.to(m_device, at::kFloat).clamp(0, 1) * 2 - 1)[0]);
}

Tensor TextImageScore::operator()(const Tensor& images, const std::string& text) const {
    return (embedImages(images) * embedText(text)).sum(1);
}

} // namespace maquette::priors
