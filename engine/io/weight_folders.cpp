#include "engine/io/weight_folders.h"

#include <cstdlib>
#include <sstream>

#include <yaml-cpp/yaml.h>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::io {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxYaml = std::size_t{1} << 20;

bool isFolder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

void addIfThere(std::vector<WeightFolder>& found, const fs::path& path, const char* owner) {
    if (isFolder(path)) found.push_back({path, owner});
}

fs::path hubCache(const Environment& environment, const fs::path& home) {
    if (const std::string cache = environment("HF_HUB_CACHE"); !cache.empty()) return cache;
    if (const std::string folder = environment("HF_HOME"); !folder.empty())
        return fs::path(folder) / "hub";
    return home / ".cache/huggingface/hub";
}

bool isYamlList(const YAML::Node& node) {
    return node.IsScalar() && node.Scalar().size() < 10'000;
}

// The folders of one section: a text with a folder a line, below base_path unless absolute.
void addSection(std::vector<WeightFolder>& found, const std::string& name,
                const YAML::Node& section, const fs::path& where) {
    if (!section.IsMap()) return;
    fs::path base = where;
    if (const YAML::Node given = section["base_path"]; given && isYamlList(given))
        base = where / given.Scalar();
    for (const auto& entry : section) {
        const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        if (key == "base_path" || key == "is_default" || !isYamlList(entry.second)) continue;
        std::istringstream lines(entry.second.Scalar());
        for (std::string line; std::getline(lines, line);) {
            const std::size_t first = line.find_first_not_of(" \t\r");
            if (first == std::string::npos) continue;
            line = line.substr(first, line.find_last_not_of(" \t\r") + 1 - first);
            addIfThere(found, (base / line).lexically_normal(),
                       name == "a111" || name == "a1111" ? "A1111" : "ComfyUI");
        }
    }
}

} // namespace

std::string systemEnvironment(const char* variable) {
    const char* value = std::getenv(variable);
    return value ? value : "";
}

std::vector<WeightFolder> extraModelPaths(const fs::path& yaml) {
    std::vector<WeightFolder> found;
    try {
        const YAML::Node root = YAML::Load(readText(yaml, kMaxYaml));
        if (root.IsNull()) return found;
        if (!root.IsMap()) throw YAML::Exception(YAML::Mark(), "no sections");
        for (const auto& section : root)
            addSection(found, section.first.as<std::string>(), section.second, yaml.parent_path());
    } catch (const YAML::Exception& error) {
        throw base::Error(base::ErrorKind::BadFile,
                          {MAQUETTE_TR("%1 cannot be read: its YAML is malformed."), yaml.string()},
                          error.what());
    }
    return found;
}

std::vector<WeightFolder> weightFoldersAt(const fs::path& folder) {
    std::vector<WeightFolder> found;
    const fs::path models = folder / "models", extra = folder / "extra_model_paths.yaml";
    std::error_code error;
    if (isFolder(models / "checkpoints")) {
        found.push_back({models, "ComfyUI"});
        if (fs::is_regular_file(extra, error)) {
            const std::vector<WeightFolder> more = extraModelPaths(extra);
            found.insert(found.end(), more.begin(), more.end());
        }
    } else if (isFolder(models / "Stable-diffusion")) {
        found.push_back({models, "A1111"});
        addIfThere(found, folder / "embeddings", "A1111");
    } else if (fs::is_regular_file(folder / "invokeai.yaml", error) && isFolder(models)) {
        found.push_back({models, "InvokeAI"});
    } else if (isFolder(folder / "Models/StableDiffusion")) {
        found.push_back({folder / "Models", "Stability Matrix"});
    } else {
        addIfThere(found, folder, "added");
    }
    return found;
}

std::vector<WeightFolder> knownWeightFolders(const Environment& environment) {
    std::vector<WeightFolder> found;
    const fs::path home = environment("HOME");
    addIfThere(found, hubCache(environment, home), "Hugging Face");
    std::vector<fs::path> roots{home / "ComfyUI",
                                home / "comfyui",
                                home / "Documents/ComfyUI",
                                home / "stable-diffusion-webui",
                                home / "stable-diffusion-webui-forge",
                                home / "invokeai",
                                home / "StabilityMatrix"};
    const std::string data = environment("XDG_DATA_HOME"), invoke = environment("INVOKEAI_ROOT");
    roots.push_back((data.empty() ? home / ".local/share" : fs::path(data)) / "StabilityMatrix");
    if (!invoke.empty()) roots.push_back(invoke);
    for (const fs::path& root : roots) {
        for (WeightFolder& each : weightFoldersAt(root))
            if (each.owner != "added") found.push_back(std::move(each));
    }
    return found;
}

} // namespace maquette::io
