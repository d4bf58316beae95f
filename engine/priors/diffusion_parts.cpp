#include "engine/priors/diffusion_parts.h"

#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/io/diffusers_names.h"
#include "engine/io/json.h"
#include "engine/io/weight_files.h"
#include "engine/io/weight_hash.h"
#include "engine/nn/config_of_shapes.h"
#include "engine/nn/model_files.h"
#include "engine/nn/weight_store.h"
#include "engine/priors/ray_map.h"

namespace maquette::priors {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

void readStarterFields(PriorInfo& info, const fs::path& file) {
    if (!fs::exists(file)) return;
    const io::Json json = io::readJson(file);
    const std::string name = file.string();
    info.name = io::fieldOr<std::string>(json, "name", info.name, name);
    info.kind = io::fieldOr<std::string>(json, "kind", info.kind, name);
    info.licence = io::fieldOr<std::string>(json, "licence", "", name);
    info.seesCamera = io::fieldOr<std::string>(json, "camera", "", name) == "ray_map";
    info.seesBackground = io::fieldOr(json, "background", false, name);
    info.vocabulary = io::fieldOr(json, "vocabulary", info.vocabulary, name);
    info.examples = io::fieldOr(json, "examples", info.examples, name);
}

void checkFit(const DiffusionParts& parts, const fs::path& model) {
    const auto& unet = parts.unet.config();
    const std::int64_t cameraChannels = parts.info.seesCamera ? kRayMapChannels : 0;
    const std::int64_t classDim =
        parts.info.seesBackground ? 3 + parts.text.config().hiddenSize : 0;
    const bool fits = unet.inChannels == parts.info.latentChannels + cameraChannels &&
                      unet.classEmbeddingDim == classDim &&
                      unet.crossAttentionDim == parts.text.config().hiddenSize;
    if (!fits) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The parts of the model in %1 do not fit each other: the UNet "
                                 "takes %2 channels and a context of %3."),
                     model.string(), std::to_string(unet.inChannels),
                     std::to_string(unet.crossAttentionDim)});
    }
}

// A token beyond the embedding table or a position beyond the last one is a broken model.
void checkTokenizer(const DiffusionParts& parts, const fs::path& folder) {
    const auto& text = parts.text.config();
    if (parts.tokenizer.size() <= text.vocabSize &&
        parts.tokenizer.maxLength() <= text.maxPositions)
        return;
    throw Error(
        ErrorKind::BadFile,
        {MAQUETTE_TR("The tokenizer in %1 has %2 words and texts of %3 tokens; the text encoder "
                     "beside it takes %4 and %5."),
         folder.string(), std::to_string(parts.tokenizer.size()),
         std::to_string(parts.tokenizer.maxLength()), std::to_string(text.vocabSize),
         std::to_string(text.maxPositions)});
}

// Zero-1-to-3 takes a picture where this loader's models take a text; others are not served.
void refuseUnlessTexts(io::ModelKind kind, const fs::path& model) {
    base::Text why = io::unservedReason(kind, model.string());
    if (kind == io::ModelKind::Zero123)
        why = {MAQUETTE_TR("The model in %1 is guided by a picture (Zero-1-to-3), not by a text. "
                           "Choose a model of the Stable Diffusion 1 or 2 family."),
               model.string()};
    if (!why.empty()) throw Error(ErrorKind::BadFile, std::move(why));
}

std::uint64_t numbersOf(const io::TensorParts& parts) {
    std::uint64_t sum = 0;
    for (const auto& [name, part] : parts) {
        std::uint64_t product = 1;
        for (const std::int64_t size : part.shape)
            product *= static_cast<std::uint64_t>(size);
        sum += product;
    }
    return sum;
}

// The parts of the three networks under the diffusers layout's names.
struct StoredParts {
    const io::TensorParts &unet, &vae, &text;
};

struct Stores {
    const nn::WeightStore &unet, &vae, &text;
};

// Reads all tensors.
void takeNetworks(DiffusionParts& parts, const Stores& stores, const StoredParts& stored,
                  const LoadOptions& options) {
    const std::uint64_t text = numbersOf(stored.text);
    const std::uint64_t numbers = numbersOf(stored.unet) + numbersOf(stored.vae) + text;
    const at::ScalarType type = typeFor(options.precision, parts.unet.config(), numbers,
                                        options.device, options.ignoreMemory);
    parts.info.precision = precisionName(type);
    nn::takeStored(parts.text, stores.text, stored.text, encoderType(type, numbers),
                   options.device);
    nn::takeStored(parts.unet, stores.unet, stored.unet, type, options.device);
    nn::takeStored(parts.vae, stores.vae, stored.vae, type, options.device);
    if (numbers >= kFullSize) nn::returnFreedMemory();
}

void describe(DiffusionParts& parts, const fs::path& model, io::ModelKind kind) {
    PriorInfo& info = parts.info;
    info.id = info.name = model.filename().string();
    info.kind = kind == io::ModelKind::MvDream ? "mvdream" : "diffusion";
    if (kind == io::ModelKind::MvDream) info.viewSet = kViewsOfSet;
    info.latentSize = parts.unet.config().sampleSize;
    info.latentChannels = parts.vae.config().latentChannels;
    info.imageSize = info.latentSize * parts.vae.config().factor();
}

// Community conversions of MVDream keep the original code's configuration beside its names.
nn::UNetConfig unetConfig(const fs::path& file, const io::TensorParts& parts) {
    const io::Json json = io::readJson(file);
    if (io::fieldOr<std::string>(json, "_class_name", "", file.string()) != "MultiViewUNetModel")
        return nn::UNetConfig::fromJson(json, file.string());
    nn::UNetConfig config = nn::unetConfigOf(parts, file.string());
    config.sampleSize = io::fieldOr<std::int64_t>(json, "image_size", 32, file.string());
    return config;
}

DiffusionParts loadFolder(const fs::path& folder, const LoadOptions& options) {
    const auto config = [&](const char* part) { return folder / part / "config.json"; };
    const auto json = [&](const char* part) { return io::readJson(config(part)); };
    const nn::WeightStore text(folder / "text_encoder", nn::kModelStem),
        unet(folder / "unet", nn::kDiffusionStem), vae(folder / "vae", nn::kDiffusionStem);
    const io::TensorParts unetParts = io::unetParts(unet.parts());
    const io::ModelKind kind = io::kindOfUNet(unetParts);
    refuseUnlessTexts(kind, folder);
    const fs::path scheduler = folder / "scheduler" / "scheduler_config.json";
    DiffusionParts parts{
        .tokenizer = io::ClipTokenizer::load(folder / "tokenizer"),
        .text = nn::ClipText(
            nn::ClipTextConfig::fromJson(json("text_encoder"), config("text_encoder").string())),
        .unet = nn::UNet(unetConfig(config("unet"), unetParts)),
        .vae = nn::Vae(nn::VaeConfig::fromJson(json("vae"), config("vae").string())),
        .schedule = NoiseSchedule::fromJson(io::readJson(scheduler), scheduler.string()),
        .info = {}};
    describe(parts, folder, kind);
    if (!options.name.empty()) parts.info.name = options.name;
    readStarterFields(parts.info, folder / "maquette.json");
    checkFit(parts, folder);
    checkTokenizer(parts, folder / "tokenizer");
    takeNetworks(parts, {unet, vae, text},
                 {unetParts, io::vaeParts(vae.parts()), io::textParts(text.parts())}, options);
    parts.info.hash = options.hash.empty() ? io::hashOfWeights(folder) : options.hash;
    return parts;
}

} // namespace

at::ScalarType encoderType(at::ScalarType network, std::uint64_t numbers) {
    return numbers < kFullSize ? at::kFloat : network;
}

std::optional<Prediction> predictionNamed(const std::string& name) {
    if (name.empty()) return std::nullopt;
    return name == "epsilon" ? Prediction::Epsilon : Prediction::V;
}

DiffusionParts loadDiffusionParts(const fs::path& model, const LoadOptions& options) {
    if (fs::is_regular_file(model))
        return loadSingleFile(model, base::resourcesFolder() / "clip_tokenizer", options);
    if (!fs::exists(model / "model_index.json")) {
        throw Error(
            ErrorKind::NotFound,
            {MAQUETTE_TR("There is no model in %1: model_index.json is missing."), model.string()});
    }
    return loadFolder(model, options);
}

DiffusionParts loadSingleFile(const fs::path& file, const fs::path& tokenizer,
                              const LoadOptions& options) {
    const nn::WeightStore store(file);
    const std::string name = file.string();
    const io::SingleFile stored = io::splitSingleFile(store.parts(), name);
    refuseUnlessTexts(stored.kind, file);
    nn::UNetConfig unet = nn::unetConfigOf(stored.unet, name);
    DiffusionParts parts{.tokenizer = io::ClipTokenizer::load(tokenizer),
                         .text = nn::ClipText(nn::textConfigOf(stored.text, name)),
                         .unet = {},
                         .vae = nn::Vae(nn::vaeConfigOf(stored.vae, name)),
                         .schedule = scheduleOfSingleFile(file, stored.kind, options.prediction),
                         .info = {}};
    // Stable Diffusion 2 pads its texts with "!"; its velocity models were made for 768 pixels.
    const bool second =
        stored.kind == io::ModelKind::StableDiffusion2 || parts.text.config().hiddenSize == 1024;
    if (second) parts.tokenizer.padWith("!");
    unet.sampleSize = stored.kind == io::ModelKind::MvDream                    ? 32
                      : parts.schedule.prediction() == Prediction::V && second ? 96
                                                                               : 64;
    parts.unet = nn::UNet(std::move(unet));
    describe(parts, file, stored.kind);
    if (!options.name.empty()) parts.info.name = options.name;
    checkFit(parts, file);
    checkTokenizer(parts, tokenizer);
    takeNetworks(parts, {store, store, store}, {stored.unet, stored.vae, stored.text}, options);
    parts.info.hash = options.hash.empty() ? io::hashOfWeights(file) : options.hash;
    return parts;
}

NoiseSchedule scheduleOfSingleFile(const fs::path& file, io::ModelKind kind,
                                   std::optional<Prediction> prediction) {
    if (const std::string told = io::predictionToldBeside(file); !prediction && !told.empty())
        prediction = told == "epsilon" ? Prediction::Epsilon : Prediction::V;
    if (!prediction && kind == io::ModelKind::StableDiffusion2) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 is a Stable Diffusion 2 model and does not tell what it "
                                 "predicts. Say \"epsilon\" for a base model (512 pixels) or "
                                 "\"v_prediction\" for 2.0 and 2.1 (768 pixels)."),
                     file.string()});
    }
    return NoiseSchedule::scaledLinear(1000, 0.00085, 0.012,
                                       prediction.value_or(Prediction::Epsilon));
}

} // namespace maquette::priors
