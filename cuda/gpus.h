#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace maquette::cuda {

// A CUDA device as its driver describes it.
struct Gpu {
    std::string name;
    int major = 0, minor = 0; // compute capability
    std::size_t bytes = 0;    // of memory in all
};

// Why no GPU can be used.
enum class GpuTrouble {
    None,
    NotBuilt,  // this build has no CUDA
    NoDriver,  // nothing was loaded in this case
    OldDriver, // older than the CUDA this program was built with
    NoDevice,
    NoKernels, // devices there are, but this build holds no kernels for them
    Refused,   // anything else
};

struct GpuSearch {
    std::vector<Gpu> gpus; // that can run this build's kernels; the first one is device 0
    GpuTrouble trouble = GpuTrouble::NotBuilt;
    std::string has, needs; // OldDriver: CUDA versions; NoKernels: the device, the architectures
    std::string words;      // Refused: what the CUDA runtime says
};

// Asks the CUDA runtime. Never throws. Takes some tenths of a second where there is a driver,
// because that makes the driver ready; CUDA_VISIBLE_DEVICES chooses among several devices.
GpuSearch findGpus();

// Whether code for these architectures ("75-real,90-virtual,120") runs on a device: machine code
// on its own major version from its minor on, PTX (virtual, or neither word) on everything newer.
bool runsOn(const std::string& architectures, int major, int minor);

// "13.0" for 13000
std::string cudaVersionText(int version);

} // namespace maquette::cuda
