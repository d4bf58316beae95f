#include "engine/runtime/model_catalogue.h"

#include "engine/base/error.h"
#include "engine/io/diffusers_names.h"
#include "engine/io/json.h"
#include "engine/io/model_kind.h"
#include "engine/io/safetensors.h"
#include "engine/io/weight_files.h"
#include "engine/io/weight_hash.h"
#include "engine/io/weight_summary.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

struct Part {
    const char* folder;
    const char* stem;
};
constexpr Part kUNet{"unet", "diffusion_pytorch_model"};
constexpr Part kVae{"vae", "diffusion_pytorch_model"};
constexpr Part kText{"text_encoder", "model"};
// Zero-1-to-3 is told a picture and a pose instead of a text.
constexpr Part kVision{"image_encoder", "model"};
constexpr Part kPose{"cc_projection", "diffusion_pytorch_model"};

[[noreturn]] void refuseMissing(const fs::path& folder, const fs::path& file) {
    throw Error(ErrorKind::NotFound,
                {MAQUETTE_TR("The model in %1 is not complete: %2 is missing. Reinstall it, or "
                             "choose another model."),
                 folder.string(), fs::relative(file, folder).generic_string()});
}

void requireFile(const fs::path& folder, const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) refuseMissing(folder, file);
}

// What the starter adds to the diffusers layout.
void readOwnFields(api::ModelInfo& info, const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return;
    const io::Json json = io::readJson(file);
    const std::string name = file.string();
    info.name = {"%1", io::field<std::string>(json, "name", name)};
    info.kind = io::fieldOr<std::string>(json, "kind", info.kind, name);
    info.base = io::fieldOr<std::string>(json, "base", info.base, name);
    info.licence = io::fieldOr<std::string>(json, "licence", info.licence, name);
    info.vocabulary = io::fieldOr(json, "vocabulary", info.vocabulary, name);
    info.vocabularyKinds = io::fieldOr(json, "vocabulary_kinds", info.vocabularyKinds, name);
    info.examples = io::fieldOr(json, "examples", info.examples, name);
    if (!info.vocabularyKinds.empty() && info.vocabularyKinds.size() != info.vocabulary.size())
        io::refuseField("vocabulary_kinds", name);
}

const char* dtypeWord(io::Dtype dtype) {
    return dtype == io::Dtype::F16    ? "fp16"
           : dtype == io::Dtype::F32  ? "fp32"
           : dtype == io::Dtype::BF16 ? "bf16"
                                      : io::name(dtype);
}

// Opening a file checks its header and its length against each other.
io::TensorParts readWeights(api::ModelInfo& info, const fs::path& folder, const Part& part) {
    io::TensorParts all;
    for (const fs::path& file : io::weightFiles(folder / part.folder, part.stem)) {
        requireFile(folder, file);
        const io::SafetensorsFile weights(file);
        info.bytes += fs::file_size(file);
        if (weights.header().tensors.empty()) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 holds no tensors. Reinstall the model."), file.string()});
        }
        for (const auto& [name, tensor] : weights.header().tensors)
            info.parameters += static_cast<std::uint64_t>(tensor.elements());
        all.merge(io::partsOf(weights.header()));
    }
    return all;
}

void readConfigured(api::ModelInfo& info, const fs::path& folder, const Part& part) {
    requireFile(folder, folder / part.folder / "config.json");
    io::readJson(folder / part.folder / "config.json");
    readWeights(info, folder, part);
}

const char* methodsKind(io::ModelKind kind) {
    return kind == io::ModelKind::MvDream   ? "mvdream"
           : kind == io::ModelKind::Zero123 ? "zero123"
                                            : "diffusion";
}

// The UNet tells the family, and that what else there has to be.
void readFolder(api::ModelInfo& info, const fs::path& folder) {
    requireFile(folder, folder / "model_index.json");
    const std::string index = (folder / "model_index.json").string();
    info.base = io::fieldOr<std::string>(io::readJson(index), "_class_name", "", index);
    if (!io::pickledFiles(folder).empty()) {
        info.kind = "pickle";
        throw Error(ErrorKind::BadFile, io::pickledFolderRefusal(folder));
    }
    requireFile(folder, folder / "unet" / "config.json");
    io::readJson(folder / "unet" / "config.json");
    const io::TensorParts unet = readWeights(info, folder, kUNet);
    info.dtype = dtypeWord(unet.begin()->second.dtype);
    const io::ModelKind kind = io::kindOfUNet(io::unetParts(unet));
    info.kind = methodsKind(kind);
    if (kind != io::ModelKind::Other) info.base = io::name(kind);
    readOwnFields(info, folder / "maquette.json");
    if (const base::Text why = io::unservedReason(kind, folder.string()); !why.empty())
        throw Error(ErrorKind::BadFile, why);
    requireFile(folder, folder / "scheduler" / "scheduler_config.json");
    readConfigured(info, folder, kVae);
    if (kind == io::ModelKind::Zero123) {
        readConfigured(info, folder, kVision);
        readWeights(info, folder, kPose);
        return;
    }
    requireFile(folder, folder / "tokenizer" / "merges.txt");
    readConfigured(info, folder, kText);
}

void readSingleFile(api::ModelInfo& info, const fs::path& file) {
    if (io::isPickleName(file)) throw Error(ErrorKind::BadFile, io::pickleRefusal(file));
    const io::SafetensorsFile weights(file);
    const io::WeightSummary summary = io::summaryOf(weights.header());
    info.kind = summary.kind;
    info.base = summary.base;
    info.dtype = summary.dtype;
    info.licence = summary.licence;
    info.bytes = fs::file_size(file);
    info.parameters = summary.elements;
    if (summary.kind == "lora") {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 is a LoRA: it changes a model and is none itself. Choose a "
                                 "model, and this file with --lora."),
                     file.string()});
    }
    const io::ModelKind kind =
        io::splitSingleFile(io::partsOf(weights.header()), file.string()).kind;
    info.kind = methodsKind(kind);
    if (kind == io::ModelKind::StableDiffusion2) {
        info.prediction = io::predictionToldBeside(file);
        info.asksPrediction = info.prediction.empty();
    }
}

// With its hash: shipped models are small.
api::ModelInfo describeShipped(const std::string& id, const fs::path& folder) {
    api::ModelInfo info = describeModel(id, folder);
    try {
        if (info.refusal.empty()) info.hash = io::hashOfWeights(folder);
    } catch (const Error& error) {
        info.refusal = error.sentence();
        info.refusalKind = error.kind();
    }
    return info;
}

// Changes whenever a file of the folder does.
std::string stateOf(const fs::path& folder) {
    std::error_code error;
    std::string state = folder.string();
    for (const auto& entry : fs::recursive_directory_iterator(folder, error)) {
        state += "|" + entry.path().string() + ":" + std::to_string(entry.file_size(error)) + ":" +
                 std::to_string(entry.last_write_time(error).time_since_epoch().count());
    }
    return state;
}

} // namespace

fs::path modelFolder(const std::string& id, const fs::path& resources) {
    return id == "starter" ? resources / "starter" : fs::path(id);
}

std::string calledName(const fs::path& path) {
    for (const fs::path& part : path) {
        const std::string name = part.string();
        const std::size_t between = name.find("--", 8);
        if (!name.starts_with("models--") || between == std::string::npos) continue;
        if (path.has_extension() && path.extension() == ".safetensors") break;
        return name.substr(8, between - 8) + "/" + name.substr(between + 2);
    }
    const fs::path plain = path.has_filename() ? path : path.parent_path();
    const bool file = plain.extension() == ".safetensors" || io::isPickleName(plain);
    return (file ? plain.stem() : plain.filename()).string();
}

api::ModelInfo describeModel(const std::string& id, const fs::path& path) {
    api::ModelInfo info;
    info.id = id;
    info.path = path.string();
    info.kind = "diffusion";
    info.name = {"%1", calledName(path)};
    try {
        std::error_code error;
        if (fs::is_regular_file(path, error))
            readSingleFile(info, path);
        else
            readFolder(info, path);
    } catch (const Error& error) {
        info.refusal = error.sentence();
        info.refusalKind = error.kind();
    } catch (const fs::filesystem_error& error) {
        info.refusal = {MAQUETTE_TR("The model in %1 cannot be read: %2."), path.string(),
                        error.code().message()};
        info.refusalKind = ErrorKind::Io;
    }
    return info;
}

ModelCatalogue::ModelCatalogue(fs::path resources)
    : m_resources(std::move(resources)) {}

std::vector<api::ModelInfo> ModelCatalogue::list() const {
    const fs::path folder = modelFolder("starter", m_resources);
    const std::string state = stateOf(folder);
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.find(state);
    if (known != m_known.end()) return {known->second};
    m_known.clear();
    return {m_known.emplace(state, describeShipped("starter", folder)).first->second};
}

} // namespace maquette::runtime
