#include "engine/priors/zero123.h"

#include "engine/base/error.h"
#include "engine/io/diffusers_names.h"
#include "engine/io/json.h"
#include "engine/io/weight_hash.h"
#include "engine/nn/model_files.h"
#include "engine/nn/placing.h"
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

template <class... Networks>
std::uint64_t numbersOf(const Networks&... networks) {
    return static_cast<std::uint64_t>((nn::parameterCount(networks) + ...));
}

template <class Config>
Config configOf(const fs::path& folder) {
    const fs::path file = folder / "config.json";
    return Config::fromJson(io::readJson(file), file.string());
}

} // namespace

Zero123::Zero123(const fs::path& folder, const LoadOptions& options)
    : m_vision(configOf<nn::ClipVisionConfig>(folder / "image_encoder"))
    , m_unet(configOf<nn::UNetConfig>(folder / "unet"))
    , m_vae(configOf<nn::VaeConfig>(folder / "vae"))
    , m_device(options.device) {
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
    const std::uint64_t numbers = numbersOf(m_vision, m_unet, m_vae);
    m_dtype = typeFor(options.precision, m_unet.config(), numbers, m_device, options.ignoreMemory);
    m_visionType = encoderType(m_dtype, numbers);
    nn::takeStored(m_vision, vision, visionParts(vision.parts()), m_visionType, m_device);
    nn::takeStored(m_unet, unet, io::unetParts(unet.parts()), m_dtype, m_device);
    nn::takeStored(m_vae, vae, io::vaeParts(vae.parts()), m_dtype, m_device);
    PoseProjection projection{&m_projection};
    nn::takeStored(projection, pose, pose.parts(), at::kFloat, m_device);
    if (numbers >= kFullSize) nn::returnFreedMemory();
    m_info.id = m_info.name = folder.filename().string();
    if (!options.name.empty()) m_info.name = options.name;
    m_info.kind = io::name(io::ModelKind::Zero123);
    m_info.hash = options.hash.empty() ? io::hashOfWeights(folder) : options.hash;
    m_info.precision = precisionName(m_dtype);
    m_info.seesPicture = true;
    m_info.latentSize = m_unet.config().sampleSize;
    m_info.latentChannels = channels;
    m_info.imageSize = m_info.latentSize * m_vae.config().factor();
}

SeenPicture Zero123::see(const Tensor& image) const {
    const nn::NoGrad noGrad;
    const Tensor embedding = m_vision(m_vision.prepared(image).to(m_visionType)).unsqueeze(1);
    // The mode of the posterior, not multiplied by the scaling factor: so it was trained.
    const Tensor moments = m_vae.moments((image * 2 - 1).to(m_dtype));
    return {embedding.to(at::kFloat),
            moments.narrow(1, 0, m_vae.config().latentChannels).to(at::kFloat)};
}

PictureCondition Zero123::condition(const SeenPicture& seen,
                                    const std::array<float, 4>& pose) const {
    const nn::NoGrad noGrad;
    const Tensor numbers =
        nn::toDevice(nn::tensorFrom({pose.begin(), pose.end()}, {1, 1, kPoseNumbers}), m_device);
    return {m_projection(at::cat({seen.embedding, numbers}, 2)), seen.latents};
}

PictureCondition Zero123::unconditional() const {
    const std::int64_t size = m_info.latentSize;
    const auto options = at::TensorOptions().dtype(at::kFloat).device(m_device);
    return {at::zeros({1, 1, m_projection.out}, options),
            at::zeros({1, m_info.latentChannels, size, size}, options)};
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
    const Tensor input = at::cat({latents, at::cat(pictures)}, 1).to(m_dtype);
    return m_unet(input, steps, at::cat(tokens).to(m_dtype)).to(at::kFloat);
}

Tensor Zero123::encode(const Tensor& image) const {
    return m_vae.encodeMean((image * 2 - 1).to(m_dtype)).to(at::kFloat);
}

Tensor Zero123::decode(const Tensor& latents) const {
    const nn::NoGrad noGrad;
    return m_vae.decode(latents.to(m_dtype)).to(at::kFloat) * 0.5 + 0.5;
}

PicturePrior::PicturePrior(std::shared_ptr<const Zero123> model, const Tensor& picture,
                           const base::Camera& camera)
    : m_model(std::move(model))
    , m_seen(m_model->see(picture))
    , m_pose(sphericalPose(camera)) {}

Tensor PicturePrior::predict(const Tensor& latents, int t,
                             const std::vector<Condition>& rows) const {
    std::vector<PictureCondition> conditions;
    for (const Condition& row : rows) {
        conditions.push_back(
            row.camera
                ? m_model->condition(m_seen, relativePose(m_pose, sphericalPose(*row.camera)))
                : m_model->unconditional());
    }
    return m_model->predict(latents, t, conditions);
}

} // namespace maquette::priors
