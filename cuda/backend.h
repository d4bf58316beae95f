#pragma once

#include <cstdint>

#include "cuda/instruction_set.h"
#include "cuda/thread_pool.h"

namespace maquette::cuda {

enum class Device : std::uint8_t { Cpu, Cuda };

// Where a kernel runs. On the CPU a call returns when the work is done; on CUDA it is queued on the
// stream and every pointer of the call's arguments is device memory. Errors of the CUDA runtime are
// thrown as std::runtime_error naming the kernel.
struct Backend {
    Device device = Device::Cpu;
    InstructionSet set = instructionSet();
    ThreadPool* pool = nullptr; // null: defaultPool()
    void* stream = nullptr;     // cudaStream_t

    ThreadPool& threads() const { return pool ? *pool : defaultPool(); }
};

// How many CUDA devices can be used: 0 without a driver, a device, or in a build without CUDA.
int cudaDeviceCount();

} // namespace maquette::cuda
