#include "app/cli/device_choice.h"

#include <cstdio>

namespace maquette::cli {

DeviceChoice chooseDeviceAloud(const std::string& word, const std::string& precision,
                               const Composition& composition) {
    DeviceChoice choice;
    choice.device = runtime::chooseDevice(word, composition.devices);
    choice.precision = precision;
    if (!choice.device.isCuda()) return choice;
    choice.backend.device = cuda::Device::Cuda;
    choice.networksOnGpu = choice.device.runsNetworks();
    if (!choice.networksOnGpu)
        std::fprintf(stderr, "%s\n", choice.device.limitation.english().c_str());
    // Before Ampere there are no matrix units for bfloat16.
    if (choice.networksOnGpu && precision == "auto")
        choice.precision = choice.device.capability >= 80 ? "bf16" : "fp16";
    return choice;
}

} // namespace maquette::cli
