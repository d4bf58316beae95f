#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/runtime/device.h"

namespace maquette::tests {

// What a HiFA run on a GPU has to keep, compared with the same run on the processor. Free of Qt:
// the same checks run on a GPU (tst_hifa_device_cuda.cpp) and on the kernels' emulation
// (emulated/main.cpp).
struct DeviceCheck {
    std::string name;
    // What was found wrong; empty when all is well. `told` gets the figures.
    std::function<std::string(const runtime::Device& gpu, std::string& told)> run;
};
const std::vector<DeviceCheck>& deviceChecks();

} // namespace maquette::tests
