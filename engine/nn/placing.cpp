#include "engine/nn/placing.h"

#include <ATen/ops/from_blob.h>

#include "cuda/buffer.h"

namespace maquette::nn {

namespace {

// Main memory that a GPU reads by itself, so that a copy from it can be queued.
at::TensorOptions hostOptions(at::Device target) {
    return at::TensorOptions().dtype(at::kFloat).pinned_memory(target.is_cuda());
}

bool sharesMemory(const cuda::Backend& backend, at::Device device) {
    return backend.device == cuda::Device::Cuda ? device.is_cuda() : device.is_cpu();
}

} // namespace

Tensor toDevice(const Tensor& host, at::Device device) {
    if (device.is_cpu()) return host;
    const bool pin = device.is_cuda() && !host.is_pinned();
    return (pin ? host.pin_memory() : host).to(device, host.scalar_type(), true);
}

Tensor normalNumbers(at::IntArrayRef shape, base::Rng& rng, at::Device device) {
    const Tensor numbers = at::empty(shape, hostOptions(device));
    rng.fillNormal({numbers.mutable_data_ptr<float>(), static_cast<std::size_t>(numbers.numel())});
    return toDevice(numbers, device);
}

Tensor viewOf(const cuda::Backend& backend, const float* values, at::IntArrayRef shape,
              at::Device device) {
    if (sharesMemory(backend, device)) {
        return at::for_blob(const_cast<float*>(values), shape)
            .options(at::TensorOptions().dtype(at::kFloat).device(device))
            .target_device(device)
            .make_tensor();
    }
    const Tensor host = at::empty(shape, hostOptions(device));
    cuda::copyOut(backend, host.mutable_data_ptr<float>(), values,
                  static_cast<std::size_t>(host.numel()) * sizeof(float));
    return toDevice(host, device);
}

struct NumbersOn::Memory {
    cuda::Buffer<float> numbers;
};

NumbersOn::NumbersOn(const cuda::Backend& backend, const Tensor& tensor) {
    if (!tensor.defined()) return;
    const bool shared = sharesMemory(backend, tensor.device());
    m_tensor = (shared ? tensor : tensor.to(at::kCPU)).to(at::kFloat).contiguous();
    if (shared) return;
    m_copy = std::make_unique<Memory>(Memory{cuda::Buffer<float>(backend, m_tensor.numel())});
    m_copy->numbers.upload(m_tensor.const_data_ptr<float>());
}

NumbersOn::~NumbersOn() = default;
NumbersOn::NumbersOn(NumbersOn&&) noexcept = default;

const float* NumbersOn::data() const {
    if (m_copy) return m_copy->numbers.data();
    return m_tensor.defined() ? m_tensor.const_data_ptr<float>() : nullptr;
}

std::vector<double> fetch(const std::vector<Tensor>& scalars) {
    std::vector<double> values;
    if (scalars.empty()) return values;
    std::vector<Tensor> wide;
    for (const Tensor& scalar : scalars)
        wide.push_back(scalar.detach().to(at::kDouble).reshape({}));
    const Tensor host = at::stack(wide).to(at::kCPU);
    const double* from = host.const_data_ptr<double>();
    values.assign(from, from + host.numel());
    return values;
}

} // namespace maquette::nn
