#include "app/common/product_devices.h"

#include "engine/base/log.h"

namespace maquette::app {

namespace {

base::Text refusalOf(const cuda::GpuSearch& search) {
    switch (search.trouble) {
    case cuda::GpuTrouble::None:
        return {};
    case cuda::GpuTrouble::NotBuilt:
        return MAQUETTE_TR("There is no usable NVIDIA GPU: this program was built without CUDA. "
                           "Choose the device auto or cpu, or build it with "
                           "-DMAQUETTE_WITH_CUDA=ON.");
    case cuda::GpuTrouble::NoDriver:
        return MAQUETTE_TR("There is no usable NVIDIA GPU on this machine: no NVIDIA driver is "
                           "installed. Choose the device auto or cpu.");
    case cuda::GpuTrouble::OldDriver:
        return {MAQUETTE_TR("There is no usable NVIDIA GPU on this machine: the NVIDIA driver "
                            "supports CUDA %1, and this program needs %2. Update the driver, or "
                            "choose the device auto or cpu."),
                search.has, search.needs};
    case cuda::GpuTrouble::NoDevice:
        return MAQUETTE_TR("There is no usable NVIDIA GPU on this machine: the NVIDIA driver "
                           "finds no device. Look at nvidia-smi and CUDA_VISIBLE_DEVICES, or "
                           "choose the device auto or cpu.");
    case cuda::GpuTrouble::NoKernels:
        return {MAQUETTE_TR("There is no usable NVIDIA GPU on this machine: this program was built "
                            "for the architectures %2, not for %1. Choose the device auto or "
                            "cpu."),
                search.has, search.needs};
    case cuda::GpuTrouble::Refused:
        break;
    }
    return {MAQUETTE_TR("There is no usable NVIDIA GPU on this machine: the driver says \"%1\". "
                        "Choose the device auto or cpu."),
            search.words};
}

} // namespace

runtime::Devices devicesOf(const cuda::GpuSearch& search,
                           const std::function<nn::TorchCuda()>& networks) {
    runtime::Devices devices;
    devices.refusal = refusalOf(search);
    if (search.gpus.empty()) return devices;
    const nn::TorchCuda torch = networks();
    for (const cuda::Gpu& gpu : search.gpus) {
        runtime::Device device;
        device.kind = runtime::Device::Kind::Cuda;
        device.name = gpu.name;
        device.capability = 10 * gpu.major + gpu.minor;
        device.bytes = gpu.bytes;
        if (!torch.open) {
            device.limitation = {
                MAQUETTE_TR("The object forms on the GPU, but the model runs on the processor, "
                            "because LibTorch's CUDA libraries cannot be used: %1. Run "
                            "\"MAQUETTE_GPU=1 ./run\" once, or let MAQUETTE_TORCH_CUDA name "
                            "the folder of libtorch_cuda.so of PyTorch %2."),
                torch.trouble, nn::torchVersion()};
        }
        devices.gpus.push_back(std::move(device));
    }
    return devices;
}

runtime::Devices productDevices() {
    static const runtime::Devices found = [] {
        const runtime::Devices devices = devicesOf(cuda::findGpus(), nn::openTorchCuda);
        if (devices.gpus.empty()) base::logInfo(devices.refusal.english());
        for (const runtime::Device& gpu : devices.gpus)
            base::logInfo("GPU: " + gpu.name);
        return devices;
    }();
    return found;
}

} // namespace maquette::app
