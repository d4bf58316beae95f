#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/api/engine.h"

namespace maquette::runtime {

// Where a job computes. Plain value.
struct Device {
    enum class Kind { Cpu, Cuda } kind = Kind::Cpu;
    std::string name;        // the processor's or the GPU's
    int capability = 0;      // of a GPU: 10 major + minor
    std::uint64_t bytes = 0; // of a GPU: its memory in all
    // What this GPU cannot do here, and the remedy: networks then run on the processor. Empty:
    // everything runs on it.
    base::Text limitation;

    bool isCuda() const { return kind == Kind::Cuda; }
    bool runsNetworks() const { return limitation.empty(); }
    std::string text() const; // "cpu: <name>", as recipes store it
};

// What a machine has besides its processor.
struct Devices {
    std::vector<Device> gpus; // usable ones; jobs take the first
    base::Text refusal;       // why there is none, and the remedy
};

// Looks for them, or tells again what was found. May take seconds the first time.
using FindDevices = std::function<Devices()>;

// Throws Error(Usage) for another word than auto, cpu and cuda.
void checkDeviceWord(const std::string& wish);

// The device a request's word means on this machine: auto takes the first GPU, else the processor.
// Looks for GPUs only where the word needs it. Throws Error(Usage) for another word and
// Error(Unavailable) for cuda on a machine without a usable GPU.
Device chooseDevice(const std::string& wish, const FindDevices& find);

// The devices of this machine for people to choose from. Looks for GPUs.
std::vector<api::DeviceInfo> describeDevices(const FindDevices& find);

} // namespace maquette::runtime
