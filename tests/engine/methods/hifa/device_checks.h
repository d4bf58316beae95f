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

// How far a run may be from the processor's: relative for losses, mean absolute for pictures.
struct Tolerances {
    double firstStep, losses, pictures;
};
// The emulation does the same arithmetic in nearly the same order.
inline constexpr Tolerances kEmulated{1e-5, 1e-4, 1e-5};
// A GPU adds in an order that changes, and Adam, which divides by the size of the gradients,
// enlarges what that does to small ones from step to step.
inline constexpr Tolerances kGpu{1e-3, 5e-2, 1e-2};

// Call it before anything is computed: the processor's side then multiplies in single precision,
// as the GPU's does.
std::vector<DeviceCheck> deviceChecks(const Tolerances& tolerances);

} // namespace maquette::tests
