#pragma once

#include "cuda/gpus.h"
#include "engine/nn/torch_cuda.h"
#include "engine/runtime/device.h"

namespace maquette::app {

// The GPUs of this machine that the engine can use; where there is one, LibTorch's CUDA half is
// opened as well. Looks once and keeps the answer; thread-safe.
runtime::Devices productDevices();

// What a search means for jobs, in words. `networks` opens LibTorch's CUDA half and is only called
// when there is a GPU.
runtime::Devices devicesOf(const cuda::GpuSearch& search,
                           const std::function<nn::TorchCuda()>& networks);

} // namespace maquette::app
