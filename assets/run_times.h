#pragma once

#include <string>

namespace maquette::assets {

struct LibraryCore;

// How long a step of runs like this takes on this machine, making the object included: the mean of
// the newest finished ones. 0: none has finished yet. Throws as RunStore.
double secondsPerStep(const LibraryCore& core, const std::string& method, const std::string& preset,
                      const std::string& model);

} // namespace maquette::assets
