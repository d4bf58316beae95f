#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/io/weight_folders.h"
#include "engine/io/weight_summary.h"

namespace maquette::io {

// Weights on this machine: one file, or a diffusers folder with its networks.
struct FoundWeights {
    std::filesystem::path path;
    std::string owner; // of the folder it was found in
    WeightSummary summary;
    std::uint64_t bytes = 0;
    base::Text refusal;    // not empty: why the file is not used (damaged, a pickle, unserved)
    std::string knownHash; // SHA-256 that the file's own place tells (the Hugging Face cache)
};

// One file or diffusers folder, by its headers alone. Never throws base::Error: what cannot be read
// comes back with its refusal.
FoundWeights examineWeights(const std::filesystem::path& path, const std::string& owner);

// What a search tells while it goes on.
struct ScanListener {
    std::function<void(FoundWeights)> found;
    std::function<void(const std::filesystem::path& folder)> enters; // may be empty
};

// Everything below these folders, each file once however many names it has; nothing is written,
// copied or loaded. At most 100,000 entries and 12 levels a folder. Throws Error(Cancelled).
void scanWeights(const std::vector<WeightFolder>& folders, const ScanListener& listener,
                 const base::Progress& progress = {});
std::vector<FoundWeights> scanWeights(const std::vector<WeightFolder>& folders,
                                      const base::Progress& progress = {});

} // namespace maquette::io
