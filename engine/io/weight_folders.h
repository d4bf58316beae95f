#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace maquette::io {

// A folder that another program keeps weights in. Only ever read.
struct WeightFolder {
    std::filesystem::path path;
    std::string
        owner; // "Hugging Face", "ComfyUI", "A1111", "InvokeAI", "Stability Matrix", "added"
};

using Environment = std::function<std::string(const char* variable)>; // empty when unset
std::string systemEnvironment(const char* variable);

// The folders of the programs that are there, found where those put them by default and where their
// environment variables point (HF_HUB_CACHE, HF_HOME, INVOKEAI_ROOT, XDG_DATA_HOME), and those that
// ComfyUI's extra_model_paths.yaml names.
std::vector<WeightFolder> knownWeightFolders(const Environment& environment = systemEnvironment);

// The same for one folder that the user named: the roots of these programs are recognised.
std::vector<WeightFolder> weightFoldersAt(const std::filesystem::path& folder);

// What extra_model_paths.yaml names: each section's base_path with its lists of folders; those of
// an a1111 section count as A1111's. Throws Error(BadFile) naming the file when it is no such YAML.
std::vector<WeightFolder> extraModelPaths(const std::filesystem::path& yaml);

} // namespace maquette::io
