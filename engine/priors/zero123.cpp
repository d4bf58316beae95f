#include "engine/priors/zero123.h"

#include "engine/base/error.h"
#include "engine/io/diffusers_names.h"
#include "engine/io/json.h"
#include "engine/io/model_kind.h"
#include "engine/io/weight_hash.h"
#include "engine/nn/config_of_shapes.h"
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

// Each network's store and the names its tensors have there; a single file's share one store.
struct Zero123::Stored {
    struct Network {
        std::shared_ptr<const nn::WeightStore> store;
        io::TensorParts parts;
    };
    Network vision, unet, vae, pose;
    nn::ClipVisionConfig visionConfig;
    nn::UNetConfig unetConfig;
    nn::VaeConfig vaeConfig;
    NoiseSchedule schedule;
};

Zero123::Stored Zero123::inFolder(const fs::path& folder) {
    const auto network = [&](const char* part, const char* stem) {
        auto store = std::make_shared<const nn::WeightStore>(folder / part, stem);
        io::TensorParts parts = store->parts();
        return Stored::Network{std::move(store), std::move(parts)};
    };
    Stored stored;
    stored.visionConfig = configOf<nn::ClipVisionConfig>(folder / "image_encoder");
    stored.unetConfig = configOf<nn::UNetConfig>(folder / "unet");
    stored.vaeConfig = configOf<nn::VaeConfig>(folder / "vae");
    const fs::path scheduler = folder / "scheduler" / "scheduler_config.json";
    stored.schedule = NoiseSchedule::fromJson(io::readJson(scheduler), scheduler.string());
    stored.vision = network("image_encoder", nn::kModelStem);
    stored.unet = network("unet", nn::kDiffusionStem);
    stored.vae = network("vae", nn::kDiffusionStem);
    stored.pose = network("cc_projection", nn::kDiffusionStem);
    stored.vision.parts = io::visionParts(stored.vision.parts);
    stored.unet.parts = io::unetParts(stored.unet.parts);
    stored.vae.parts = io::vaeParts(stored.vae.parts);
    return stored;
}

Zero123::Stored Zero123::inFile(const fs::path& file) {
    constexpr std::int64_t kLatentSize = 32; // of 256 pixels, which all of them were trained with
    const auto store = std::make_shared<const nn::WeightStore>(file);
    const std::string name = file.string();
    const io::SingleFile split = io::splitSingleFile(store->parts(), name);
    if (split.kind != io::ModelKind::Zero123) {
        throw base::Error(
            base::ErrorKind::BadFile,
            {MAQUETTE_TR("%1 is no Zero-1-to-3 model: it is told no picture."), name});
    }
    Stored stored{.vision = {store, split.vision},
                  .unet = {store, split.unet},
                  .vae = {store, split.vae},
                  .pose = {store, split.pose},
                  .visionConfig = nn::visionConfigOf(split.vision, name),
                  .unetConfig = nn::unetConfigOf(split.unet, name),
                  .vaeConfig = nn::vaeConfigOf(split.vae, name),
                  .schedule = scheduleOfSingleFile(file, split.kind, Prediction::Epsilon)};
    stored.unetConfig.sampleSize = kLatentSize;
    return stored;
}

Zero123::Zero123(const fs::path& model, const LoadOptions& options)
    : Zero123(fs::is_regular_file(model) ? inFile(model) : inFolder(model), model, options) {}

Zero123::Zero123(const Stored& stored, const fs::path& model, const LoadOptions& options)
    : m_schedule(stored.schedule)
    , m_vision(stored.visionConfig)
    , m_unet(stored.unetConfig)
    , m_vae(stored.vaeConfig)
    , m_device(options.device) {
    const std::int64_t channels = m_vae.config().latentChannels;
    if (m_unet.config().inChannels != 2 * channels) {
        throw base::Error(
            base::ErrorKind::BadFile,
            {MAQUETTE_TR("The model in %1 is no Zero-1-to-3 model: its UNet takes %2 channels "
                         "instead of %3."),
             model.string(), std::to_string(m_unet.config().inChannels),
             std::to_string(2 * channels)});
    }
    m_projection = {.in = m_vision.config().projectionDim + kPoseNumbers,
                    .out = m_unet.config().crossAttentionDim};
    const std::uint64_t numbers = numbersOf(m_vision, m_unet, m_vae);
    m_dtype = typeFor(options.precision, m_unet.config(), numbers, m_device, options.ignoreMemory);
    m_visionType = encoderType(m_dtype, numbers);
    const auto take = [this](auto& network, const Stored::Network& from, at::ScalarType type) {
        nn::takeStored(network, *from.store, from.parts, type, m_device);
    };
    take(m_vision, stored.vision, m_visionType);
    take(m_unet, stored.unet, m_dtype);
    take(m_vae, stored.vae, m_dtype);
    PoseProjection projection{&m_projection};
    take(projection, stored.pose, at::kFloat);
    if (numbers >= kFullSize) nn::returnFreedMemory();
    describe(model, options);
}

void Zero123::describe(const fs::path& model, const LoadOptions& options) {
    m_info.id = m_info.name = model.filename().string();
    if (!options.name.empty()) m_info.name = options.name;
    m_info.kind = io::name(io::ModelKind::Zero123);
    m_info.hash = options.hash.empty() ? io::hashOfWeights(model) : options.hash;
    m_info.precision = precisionName(m_dtype);
    m_info.seesPicture = true;
    m_info.latentSize = m_unet.config().sampleSize;
    m_info.latentChannels = m_vae.config().latentChannels;
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
