#include "engine/io/weight_files.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"

namespace maquette::io {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

std::vector<fs::path> shardsOf(const fs::path& index) {
    const Json json = readJson(index);
    if (!field<Json>(json, "weight_map", index.string()).is_object())
        refuseField("weight_map", index.string());
    std::set<fs::path> files;
    for (const auto& [tensor, file] : json["weight_map"].items()) {
        const fs::path name = file.is_string() ? file.get<std::string>() : std::string();
        if (name.empty() || name == ".." || name.filename() != name) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 puts the tensor \"%2\" into a file outside its folder."),
                         index.string(), tensor});
        }
        files.insert(index.parent_path() / name);
    }
    return {files.begin(), files.end()};
}

std::optional<fs::path> firstOf(const fs::path& folder, const std::string& stem,
                                std::initializer_list<const char*> endings) {
    for (const char* ending : endings) {
        if (fs::exists(folder / (stem + ending))) return folder / (stem + ending);
    }
    return std::nullopt;
}

std::optional<fs::path> singleFile(const fs::path& folder, const std::string& stem) {
    return firstOf(folder, stem, {".safetensors", ".fp16.safetensors"});
}

// diffusers has written the index of half-precision shards under two names.
std::optional<fs::path> indexFile(const fs::path& folder, const std::string& stem) {
    return firstOf(folder, stem,
                   {".safetensors.index.json", ".safetensors.fp16.index.json",
                    ".safetensors.index.fp16.json"});
}

// The networks of a diffusers folder. transformers calls its pickles otherwise than its
// safetensors.
struct Network {
    const char *folder, *stem, *pickledStem;
};
constexpr Network kNetworks[] = {
    {"unet", "diffusion_pytorch_model", "diffusion_pytorch_model"},
    {"vae", "diffusion_pytorch_model", "diffusion_pytorch_model"},
    {"text_encoder", "model", "pytorch_model"},
    {"image_encoder", "model", "pytorch_model"},
    {"cc_projection", "diffusion_pytorch_model", "diffusion_pytorch_model"}};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

// "pytorch_model-00001-of-00002.bin" -> "model-00001-of-00002.safetensors"
std::string safeName(const Network& network, const fs::path& pickle) {
    const std::string name = pickle.filename().string();
    if (name.find(".bin.") != std::string::npos) // an index
        return replaced(replaced(name, network.pickledStem, network.stem), ".bin.",
                        ".safetensors.");
    return replaced(pickle.stem().string(), network.pickledStem, network.stem) + ".safetensors";
}

// The pickles one network is made of; nothing where it has safetensors, which are used then.
std::vector<PickledFile> pickledNetwork(const fs::path& folder, const Network& network) {
    const fs::path place = folder / network.folder;
    if (singleFile(place, network.stem) || indexFile(place, network.stem)) return {};
    std::vector<fs::path> files;
    const std::string stem = network.pickledStem;
    if (const auto one = firstOf(place, stem, {".bin", ".fp16.bin", ".pt", ".pth", ".ckpt"})) {
        files = {*one};
    } else if (const auto index =
                   firstOf(place, stem, {".bin.index.json", ".bin.index.fp16.json"})) {
        files = shardsOf(*index);
        files.push_back(*index);
    }
    std::vector<PickledFile> pickles;
    for (const fs::path& file : files)
        pickles.push_back({file, fs::path(network.folder) / safeName(network, file)});
    return pickles;
}

} // namespace

std::vector<fs::path> weightFiles(const fs::path& folder, const std::string& stem) {
    if (const auto single = singleFile(folder, stem)) return {*single};
    if (const auto index = indexFile(folder, stem)) return shardsOf(*index);
    for (const char* ending : {".bin", ".ckpt", ".pt", ".pth", ".fp16.bin"}) {
        for (const std::string& name : {stem + ending, "pytorch_" + stem + ending}) {
            if (fs::exists(folder / name))
                throw Error(ErrorKind::BadFile, pickleRefusal(folder / name));
        }
    }
    throw Error(ErrorKind::NotFound,
                {MAQUETTE_TR("There are no weights in %1: %2.safetensors is missing."),
                 folder.string(), stem});
}

std::string predictionToldBeside(const fs::path& file) {
    const fs::path beside = fs::path(file).replace_extension(".yaml");
    std::error_code error;
    if (!fs::is_regular_file(beside, error)) return {};
    const std::string text = readText(beside), key = "parameterization:";
    const std::size_t at = text.find(key);
    if (at == std::string::npos) return "epsilon"; // the original code's default
    const std::size_t value = text.find_first_not_of(" \"'", at + key.size());
    return value != std::string::npos && text[value] == 'v' ? "v_prediction" : "epsilon";
}

std::vector<std::string> listedTensors(const fs::path& folder, const std::string& stem) {
    std::vector<std::string> names;
    const auto index = singleFile(folder, stem) ? std::nullopt : indexFile(folder, stem);
    if (!index) return names;
    const Json map = field<Json>(readJson(*index), "weight_map", index->string());
    for (const auto& [tensor, file] : map.items())
        names.push_back(tensor);
    return names;
}

std::vector<PickledFile> pickledFiles(const fs::path& folder) {
    std::vector<PickledFile> all;
    for (const Network& network : kNetworks) {
        for (PickledFile& each : pickledNetwork(folder, network))
            all.push_back(std::move(each));
    }
    return all;
}

base::Text pickledFolderRefusal(const fs::path& folder) {
    return {
        MAQUETTE_TR("The networks of %1 are pickles: opened the usual way, they run whatever "
                    "program they hold. Convert safely: \"maquette models convert %1\" writes a "
                    "folder of safetensors and runs nothing."),
        folder.string()};
}

bool isPickleName(const fs::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending == ".ckpt" || ending == ".pt" || ending == ".pth" || ending == ".bin";
}

base::Text pickleRefusal(const fs::path& file) {
    return {MAQUETTE_TR("%1 is a pickle: opened the usual way, it runs whatever program it holds. "
                        "Convert safely: \"maquette models convert %1\" writes safetensors beside "
                        "it and runs nothing."),
            file.string()};
}

} // namespace maquette::io
