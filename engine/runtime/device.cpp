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

base::Text noGpu(const Devices& devices) {
    if (!devices.refusal.empty()) return devices.refusal;
    return MAQUETTE_TR("There is no usable NVIDIA GPU on this machine. Choose the device auto or "
                       "cpu.");
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
        if (wish == "cuda") throw Error(ErrorKind::Unavailable, noGpu(devices));
    }
    Device cpu;
    cpu.name = processorName();
    return cpu;
}

std::vector<api::DeviceInfo> describeDevices(const FindDevices& find) {
    std::vector<api::DeviceInfo> infos{{.id = "cpu", .name = processorName()}};
    const Devices devices = find ? find() : Devices{};
    for (const Device& gpu : devices.gpus) {
        api::DeviceInfo info{.id = "cuda", .name = gpu.name, .bytes = gpu.bytes};
        info.limitation = gpu.limitation;
        if (infos.size() > 1) { // jobs take the first
            info.id.clear();
            info.refusal = MAQUETTE_TR("Runs take the first GPU. Let CUDA_VISIBLE_DEVICES name "
                                       "this one before the program starts to use it.");
        }
        infos.push_back(std::move(info));
    }
    if (devices.gpus.empty()) infos.push_back({.id = "cuda", .refusal = noGpu(devices)});
    return infos;
}

} // namespace maquette::runtime
