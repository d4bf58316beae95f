#pragma once

#include <cstdint>
#include <functional>

#include "engine/api/preflight.h"
#include "engine/runtime/method.h"

namespace maquette::runtime {

// What there is on this machine; functions may be null, and 0 means that nobody can say.
struct FreeSpace {
    std::function<std::uint64_t()> memory;                        // bytes of main memory
    std::function<std::uint64_t(const std::string& folder)> disk; // bytes free below a folder
    std::uint64_t momentBytes = 0; // what the timeline of one run may take on the disk
};

// Estimates a run and compares it with what is free. Where it does not fit, smaller presets of the
// method are tried from the largest down. Throws as effectiveParams().
api::Preflight preflight(const api::Request& request, const Method& method,
                         const api::ModelInfo& model, const FreeSpace& space);

// Bytes free on the drive of a folder, or of the first of its parents there is; 0: unknown.
std::uint64_t freeDisk(const std::string& folder);

} // namespace maquette::runtime
