#pragma once

#include <string>
#include <vector>

namespace maquette::runtime {

// Where a job computes. Plain value.
struct Device {
    enum class Kind { Cpu, Cuda } kind = Kind::Cpu;
    int index = 0;    // of the CUDA device
    std::string name; // the processor's or the GPU's

    std::string text() const; // "cpu: <name>", as recipes store it
};

// The device a request's word (auto, cpu, cuda) means on this machine: auto takes the first GPU,
// else the processor. Throws Error(Usage) for another word and Error(Unavailable) for cuda on a
// machine without a usable GPU.
Device chooseDevice(const std::string& wish, const std::vector<Device>& gpus);

} // namespace maquette::runtime
