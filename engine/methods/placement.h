#pragma once

#include "cuda/buffer.h"
#include "engine/api/engine.h"
#include "engine/base/error.h"
#include "engine/nn/ops.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/runtime/device.h"

namespace maquette::methods {

// Where the parts of a job compute, by its device: fields with the project's kernels, networks with
// LibTorch. On a GPU both queue their work on its default stream, so that one follows the other
// without a wait; where LibTorch's CUDA half is missing, pictures and gradients are copied.
struct Placement {
    cuda::Backend backend;
    at::Device networks = at::kCPU;
    priors::Precision precision = priors::Precision::Auto;
};

inline Placement placementOf(const runtime::Device& device) {
    Placement place;
    if (!device.isCuda()) return place;
    place.backend.device = cuda::Device::Cuda;
    if (!device.runsNetworks()) return place;
    place.networks = at::Device(at::kCUDA, 0);
    // Before Ampere there are no matrix units for bfloat16.
    constexpr int kAmpere = 80;
    place.precision =
        device.capability >= kAmpere ? priors::Precision::Bf16 : priors::Precision::Fp16;
    return place;
}

// Throws Error(OutOfMemory), with figures and remedies, when a model's weights and what LibTorch
// needs beside them do not fit into the free memory of the job's GPU. Before anything is loaded.
inline void checkRoomFor(const api::ModelInfo& model, const Placement& place) {
    if (!place.networks.is_cuda()) return;
    constexpr std::uint64_t kBeside = 1'000'000'000; // cuBLAS, cuDNN, activations
    // On the GPU numbers take two bytes, whatever they take on the disk.
    const std::uint64_t needed = kBeside + (model.dtype == "fp32" ? model.bytes / 2 : model.bytes);
    const cuda::DeviceMemory memory = cuda::deviceMemory(place.backend);
    if (memory.free >= needed) return;
    const auto megabytes = [](std::uint64_t bytes) { return std::to_string(bytes / 1'000'000); };
    throw base::Error(
        base::ErrorKind::OutOfMemory,
        {MAQUETTE_TR("The model %1 needs about %2 MB of the GPU's memory, and %3 of %4 MB are "
                     "free. Close other programs that use the GPU, choose a smaller model, or the "
                     "device cpu."),
         model.id, megabytes(needed), megabytes(memory.free), megabytes(memory.total)});
}

} // namespace maquette::methods
