#include "engine/runtime/device.h"

#include <fstream>

#include "engine/base/error.h"

namespace maquette::runtime {

using base::Error;
using base::ErrorKind;

namespace {

std::string processorName() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return "processor";
}

} // namespace

std::string Device::text() const {
    return (kind == Kind::Cpu ? "cpu: " : "cuda: ") + name;
}

Device chooseDevice(const std::string& wish, const std::vector<Device>& gpus) {
    if (wish != "auto" && wish != "cpu" && wish != "cuda") {
        throw Error(
            ErrorKind::Usage,
            {MAQUETTE_TR("The device cannot be \"%1\": it must be one of auto cpu cuda."), wish});
    }
    if (wish != "cpu" && !gpus.empty()) return gpus.front();
    if (wish == "cuda") {
        throw Error(ErrorKind::Unavailable,
                    MAQUETTE_TR("There is no usable NVIDIA GPU on this machine. Choose the device "
                                "auto or cpu, or run \"maquette self-test\" to see what is "
                                "missing."));
    }
    return {Device::Kind::Cpu, 0, processorName()};
}

} // namespace maquette::runtime
