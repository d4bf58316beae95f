#pragma once

#include <memory>

#include "cuda/backend.h"
#include "engine/base/rng.h"
#include "engine/nn/ops.h"

namespace maquette::nn {

// Between main memory, the memory of the project's kernels (a backend) and that of tensors. On a
// GPU none of these waits for the device, except where it is said.

// The tensor of the main memory on a device; the copy is queued.
Tensor toDevice(const Tensor& host, at::Device device);

// A float tensor of normal random numbers: the same ones on every device.
Tensor normalNumbers(at::IntArrayRef shape, base::Rng& rng, at::Device device);

// `values` in a backend's memory as a float tensor on a device: the same memory where the device is
// the backend's, valid as long as that; else a copy, which waits for the backend.
Tensor viewOf(const cuda::Backend& backend, const float* values, at::IntArrayRef shape,
              at::Device device);

// A float tensor's numbers in a backend's memory: the tensor's own where it lies there, else a
// copy. Null for an undefined tensor.
class NumbersOn {
  public:
    NumbersOn(const cuda::Backend& backend, const Tensor& tensor);
    ~NumbersOn();
    NumbersOn(NumbersOn&&) noexcept;
    const float* data() const;

  private:
    struct Memory;
    Tensor m_tensor;
    std::unique_ptr<Memory> m_copy;
};

// Scalars computed on a device, fetched together: one wait for all of them.
std::vector<double> fetch(const std::vector<Tensor>& scalars);

} // namespace maquette::nn
