#include "engine/priors/zero123.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/io/diffusers_names.h"
#include "engine/io/json.h"
#include "engine/io/weight_hash.h"
#include "engine/nn/model_files.h"
#include "engine/nn/weight_store.h"

namespace maquette::priors {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kPoseNumbers = 4;

// The projection's tensors are called "projection.weight" and "projection.bias".
struct PoseProjection {
    nn::Linear* linear;
    void parameters(const nn::Scope& s) { linear->parameters(s["projection"]); }
};

io::TensorParts visionParts(const io::TensorParts& stored) {
    io::TensorParts parts;
    for (const auto& [name, part] : stored) {
        if (!name.ends_with("position_ids")) parts.emplace(name, part);
    }
    return parts;
}

template <class Config>
Config configOf(const fs::path& folder) {
    const fs::path file = folder / "config.json";
    return Config::fromJson(io::readJson(file), file.string());
}

} // namespace

std::array<float, 4> relativePose(const SphericalPose& condition, const SphericalPose& target) {
    const double turn = target.azimuth - condition.azimuth;
    return {static_cast<float>(target.polar - condition.polar), static_cast<float>(std::sin(turn)),
            static_cast<float>(std::cos(turn)),
            static_cast<float>(target.distance - condition.distance)};
}

Zero123::Zero123(const fs::path& folder)
    : m_vision(configOf<nn::ClipVisionConfig>(folder / "image_encoder"))
    , m_unet(configOf<nn::UNetConfig>(folder / "unet"))
    , m_vae(configOf<nn::VaeConfig>(folder / "vae")) {
    const fs::path scheduler = folder / "scheduler" / "scheduler_config.json";
    m_schedule = NoiseSchedule::fromJson(io::readJson(scheduler), scheduler.string());
    const std::int64_t channels = m_vae.config().latentChannels;
    if (m_unet.config().inChannels != 2 * channels) {
        throw base::Error(
            base::ErrorKind::BadFile,
            {MAQUETTE_TR("The model in %1 is no Zero-1-to-3 model: its UNet takes %2 channels "
                         "instead of %3."),
             folder.string(), std::to_string(m_unet.config().inChannels),
             std::to_string(2 * channels)});
    }
    m_projection = {.in = m_vision.config().projectionDim + kPoseNumbers,
                    .out = m_unet.config().crossAttentionDim};
    const nn::WeightStore vision(folder / "image_encoder", nn::kModelStem),
        unet(folder / "unet", nn::kDiffusionStem), vae(folder / "vae", nn::kDiffusionStem),
        pose(folder / "cc_projection", nn::kDiffusionStem);
    nn::takeStored(m_vision, vision, visionParts(vision.parts()));
    nn::takeStored(m_unet, unet, io::unetParts(unet.parts()));
    nn::takeStored(m_vae, vae, io::vaeParts(vae.parts()));
    PoseProjection projection{&m_projection};
    nn::takeStored(projection, pose, pose.parts());
    m_info.id = m_info.name = folder.filename().string();
    m_info.kind = io::name(io::ModelKind::Zero123);
    m_info.hash = io::hashOfWeights(folder);
    m_info.precision = "fp32";
    m_info.latentSize = m_unet.config().sampleSize;
    m_info.latentChannels = channels;
    m_info.imageSize = m_info.latentSize * m_vae.config().factor();
}

PictureCondition Zero123::condition(const Tensor& image, const std::array<float, 4>& pose) const {
    const nn::NoGrad noGrad;
    const Tensor embedding = m_vision(m_vision.prepared(image)).unsqueeze(1);
    const Tensor numbers =
        nn::tensorFrom({pose.begin(), pose.end()}, {1, 1, kPoseNumbers}).to(embedding.options());
    // The mode of the posterior, not multiplied by the scaling factor: so it was trained.
    const Tensor moments = m_vae.moments(image * 2 - 1);
    return {m_projection(at::cat({embedding, numbers}, 2)),
            moments.narrow(1, 0, m_vae.config().latentChannels)};
}

PictureCondition Zero123::unconditional() const {
    const std::int64_t size = m_info.latentSize;
    return {at::zeros({1, 1, m_projection.out}, at::kFloat),
            at::zeros({1, m_info.latentChannels, size, size}, at::kFloat)};
}

Tensor Zero123::predict(const Tensor& latents, int t,
                        const std::vector<PictureCondition>& rows) const {
    const nn::NoGrad noGrad;
    base::require(latents.size(0) == static_cast<std::int64_t>(rows.size()), "one condition a row");
    std::vector<Tensor> tokens, pictures;
    for (const PictureCondition& row : rows) {
        tokens.push_back(row.token);
        pictures.push_back(row.latents);
    }
    const Tensor steps = at::full({latents.size(0)}, static_cast<float>(t), latents.options());
    return m_unet(at::cat({latents, at::cat(pictures)}, 1), steps, at::cat(tokens));
}

} // namespace maquette::priors
