#pragma once

#include <string>

#include "app/cli/composition.h"
#include "cuda/backend.h"

namespace maquette::cli {

// Where a verb that works without the engine computes.
struct DeviceChoice {
    runtime::Device device;
    cuda::Backend backend;   // of the project's kernels
    bool networksOnGpu = false;
    std::string precision;   // of networks there: what was asked for, or what auto means
};

// The device a word (auto, cpu, cuda) means; says on stderr when networks stay on the processor
// although there is a GPU. Throws Error(Usage) and Error(Unavailable) as runtime::chooseDevice.
DeviceChoice chooseDeviceAloud(const std::string& word, const std::string& precision,
                               const Composition& composition);

} // namespace maquette::cli
