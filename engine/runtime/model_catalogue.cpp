#include "engine/runtime/model_catalogue.h"

#include <array>

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"
#include "engine/io/weight_files.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

struct Part {
    const char* folder;
    const char* stem;
};
constexpr std::array kNetworks{Part{"text_encoder", "model"},
                               Part{"unet", "diffusion_pytorch_model"},
                               Part{"vae", "diffusion_pytorch_model"}};

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

// Opening a file checks its header and its length against each other.
void readWeights(api::ModelInfo& info, const fs::path& folder, const Part& part) {
    for (const fs::path& file : io::weightFiles(folder / part.folder, part.stem)) {
        requireFile(folder, file);
        const io::SafetensorsFile weights(file);
        info.bytes += fs::file_size(file);
        const auto& tensors = weights.header().tensors;
        if (tensors.empty()) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 holds no tensors. Reinstall the model."), file.string()});
        }
        if (part.folder == std::string("unet")) {
            const io::Dtype dtype = tensors.begin()->second.dtype;
            info.dtype = dtype == io::Dtype::F16    ? "fp16"
                         : dtype == io::Dtype::F32  ? "fp32"
                         : dtype == io::Dtype::BF16 ? "bf16"
                                                    : io::name(dtype);
        }
    }
}

void readModel(api::ModelInfo& info, const fs::path& folder) {
    requireFile(folder, folder / "model_index.json");
    const std::string index = (folder / "model_index.json").string();
    info.base = io::fieldOr<std::string>(io::readJson(index), "_class_name", "", index);
    readOwnFields(info, folder / "maquette.json");
    requireFile(folder, folder / "scheduler" / "scheduler_config.json");
    requireFile(folder, folder / "tokenizer" / "vocab.json");
    requireFile(folder, folder / "tokenizer" / "merges.txt");
    for (const Part& part : kNetworks) {
        requireFile(folder, folder / part.folder / "config.json");
        io::readJson(folder / part.folder / "config.json");
        readWeights(info, folder, part);
    }
    info.hash = io::hashOfWeights(folder);
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

api::ModelInfo describeModel(const std::string& id, const fs::path& folder) {
    api::ModelInfo info;
    info.id = id;
    info.kind = "diffusion";
    info.name = {"%1", folder.filename().string()};
    try {
        readModel(info, folder);
    } catch (const Error& error) {
        info.refusal = error.sentence();
        info.refusalKind = error.kind();
    } catch (const fs::filesystem_error& error) {
        info.refusal = {MAQUETTE_TR("The model in %1 cannot be read: %2."), folder.string(),
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
    return {m_known.emplace(state, describeModel("starter", folder)).first->second};
}

} // namespace maquette::runtime
