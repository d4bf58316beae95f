#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "engine/api/model_library.h"
#include "engine/io/weight_folders.h"
#include "engine/runtime/device.h"

namespace maquette::runtime {

struct ModelLibraryConfig {
    std::function<std::vector<api::ModelInfo>()> shipped; // null: none
    // What the user decided; empty: "models.json" in the configuration folder.
    std::filesystem::path choices;
    // The folders of other programs; null: io::knownWeightFolders.
    std::function<std::vector<io::WeightFolder>()> known;
    FindDevices devices;                       // null: there is only the processor
    std::function<std::uint64_t()> freeMemory; // null: io::availableMemory
};

// Its destructor ends a search and joins its thread.
std::unique_ptr<api::ModelLibrary> makeModelLibrary(ModelLibraryConfig config);

// What a run with a model needs beside `free` bytes of the main memory or of a GPU's.
api::MemoryNeed memoryNeed(const api::ModelInfo& model, std::uint64_t free, bool onGpu);

} // namespace maquette::runtime
