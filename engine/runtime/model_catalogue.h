#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "engine/api/engine.h"

namespace maquette::runtime {

// Where a model lies: "starter" in this folder of resources; any other id is a path itself.
std::filesystem::path modelFolder(const std::string& id, const std::filesystem::path& resources);

// What a model is, a folder in the diffusers layout or a single file of the original code, told by
// its JSON files and the headers of its weight files; no tensor is read, and the hash stays empty.
// What cannot be used comes back with the refusal, naming the file. Never throws base::Error.
api::ModelInfo describeModel(const std::string& id, const std::filesystem::path& path);

// How people call a model that lies there: "org/name" in the Hugging Face cache, else the last part
// of its path without the ending.
std::string calledName(const std::filesystem::path& path);

// The models a program ships. Thread-safe; hashes are kept while the files stay as they are.
class ModelCatalogue {
  public:
    explicit ModelCatalogue(std::filesystem::path resources);

    std::vector<api::ModelInfo> list() const;

  private:
    std::filesystem::path m_resources;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, api::ModelInfo> m_known; // by the state of their files
};

} // namespace maquette::runtime
