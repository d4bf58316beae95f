#pragma once

#include <cstdint>
#include <filesystem>

#include "engine/base/progress.h"

namespace maquette::assets {

struct ConvertedWeights {
    std::filesystem::path file;
    std::size_t tensors = 0;
    std::uint64_t bytes = 0; // of the file
};

// Converts pickled weights (.ckpt, .pt, .pth, .bin) to safetensors. The pickle is read as data, in
// the sandboxed maquette-worker: nothing in it is executed, and what comes back is checked like any
// foreign file before it appears under the target's name, which must be free. Throws
// Error(NotFound), Error(Usage) for a target that is there already, Error(BadFile) saying why the
// file is refused, Error(Io), Error(Cancelled) on a stop. Any thread.
ConvertedWeights convertWeights(const std::filesystem::path& source,
                                const std::filesystem::path& target,
                                const base::Progress& progress = {});

} // namespace maquette::assets
