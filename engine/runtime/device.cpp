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

void checkDeviceWord(const std::string& wish) {
    if (wish != "auto" && wish != "cpu" && wish != "cuda") {
        throw Error(
            ErrorKind::Usage,
            {MAQUETTE_TR("The device cannot be \"%1\": it must be one of auto cpu cuda."), wish});
    }
}

Device chooseDevice(const std::string& wish, const FindDevices& find) {
    checkDeviceWord(wish);
    if (wish != "cpu") {
        const Devices devices = find ? find() : Devices{};
        if (!devices.gpus.empty()) return devices.gpus.front();
        if (wish == "cuda") {
            throw Error(ErrorKind::Unavailable,
                        devices.refusal.empty()
                            ? base::Text(MAQUETTE_TR("There is no usable NVIDIA GPU on this "
                                                     "machine. Choose the device auto or cpu."))
                            : devices.refusal);
        }
    }
    Device cpu;
    cpu.name = processorName();
    return cpu;
}

} // namespace maquette::runtime
