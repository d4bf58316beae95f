#pragma once

#include "cuda/backend.h"
#include "engine/nn/ops.h"

namespace maquette::nn {

// Where the project's own kernels run on a tensor: its device, in torch's default stream.
inline cuda::Backend backendOf(const Tensor& tensor) {
    cuda::Backend backend;
    if (tensor.is_cuda()) backend.device = cuda::Device::Cuda;
    return backend;
}

} // namespace maquette::nn
