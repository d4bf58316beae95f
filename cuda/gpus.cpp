#include "cuda/gpus.h"

#include <algorithm>
#include <cstdlib>

#ifdef MAQUETTE_WITH_CUDA
#include <cuda_runtime.h>
#endif

namespace maquette::cuda {

bool runsOn(const std::string& architectures, int major, int minor) {
    const int wanted = 10 * major + minor;
    for (std::size_t begin = 0; begin < architectures.size();) {
        const std::size_t end = std::min(architectures.find(',', begin), architectures.size());
        const std::string entry = architectures.substr(begin, end - begin);
        begin = end + 1;
        const int built = std::atoi(entry.c_str());
        const bool machineCode = entry.find("-virtual") == std::string::npos;
        const bool ptx = entry.find("-real") == std::string::npos;
        if (built <= 0 || built > wanted) continue;
        if (ptx || (machineCode && built / 10 == major)) return true;
    }
    return false;
}

std::string cudaVersionText(int version) {
    return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

#ifdef MAQUETTE_WITH_CUDA

namespace {

GpuSearch without(cudaError_t result) {
    cudaGetLastError(); // so that later calls do not report this one again
    GpuSearch search;
    int driver = 0;
    if (result == cudaErrorNoDevice) {
        search.trouble = GpuTrouble::NoDevice;
    } else if (result == cudaErrorInsufficientDriver) {
        // Also what the runtime says where there is no driver at all.
        const bool found = cudaDriverGetVersion(&driver) == cudaSuccess && driver > 0;
        search.trouble = found ? GpuTrouble::OldDriver : GpuTrouble::NoDriver;
        search.has = cudaVersionText(driver);
        search.needs = cudaVersionText(CUDART_VERSION);
    } else {
        search.trouble = GpuTrouble::Refused;
        search.words = cudaGetErrorString(result);
    }
    return search;
}

} // namespace

GpuSearch findGpus() {
    int count = 0;
    const cudaError_t result = cudaGetDeviceCount(&count);
    if (result != cudaSuccess) return without(result);
    if (count == 0) return without(cudaErrorNoDevice);
    GpuSearch search;
    for (int i = 0; i < count; ++i) {
        cudaDeviceProp device;
        const cudaError_t described = cudaGetDeviceProperties(&device, i);
        if (described != cudaSuccess) return without(described);
        // Jobs run on device 0: what comes behind it is of use only when it can run as well.
        if (!runsOn(MAQUETTE_CUDA_ARCHITECTURES, device.major, device.minor)) {
            if (i > 0) break;
            search.trouble = GpuTrouble::NoKernels;
            search.has = std::string(device.name) + " (" + std::to_string(device.major) + "." +
                         std::to_string(device.minor) + ")";
            search.needs = MAQUETTE_CUDA_ARCHITECTURES;
            return search;
        }
        search.gpus.push_back({device.name, device.major, device.minor, device.totalGlobalMem});
    }
    search.trouble = GpuTrouble::None;
    return search;
}

#else

GpuSearch findGpus() {
    return {};
}

#endif

} // namespace maquette::cuda
