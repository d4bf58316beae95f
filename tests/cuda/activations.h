#pragma once

#include <cstdint>
#include <cstring>

#include "cuda/activation_type.h"
#include "tests/cuda/twin_table.h"

// Numbers of a network's type in a backend's memory.

namespace maquette::tests {

// The float a bfloat16 nearest to the value stands for.
inline float roundedToBfloat(float value) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, 4);
    bits = (bits + 0x7FFFu + ((bits >> 16) & 1u)) & 0xFFFF0000u;
    std::memcpy(&value, &bits, 4);
    return value;
}

class Activations {
  public:
    Activations(const cuda::Backend& backend, cuda::ActivationType type, std::vector<float> values)
        : m_type(type)
        , m_host(std::move(values))
        , m_floats(backend)
        , m_halves(backend) {
        if (type == cuda::ActivationType::Float32) {
            m_floats.upload(m_host);
            return;
        }
        std::vector<std::uint16_t> halves;
        for (float& value : m_host) {
            value = roundedToBfloat(value);
            std::uint32_t bits = 0;
            std::memcpy(&bits, &value, 4);
            halves.push_back(static_cast<std::uint16_t>(bits >> 16));
        }
        m_halves.upload(halves);
    }
    static Activations zeros(const cuda::Backend& backend, cuda::ActivationType type,
                             std::size_t count) {
        return {backend, type, std::vector<float>(count)};
    }

    const std::vector<float>& host() const { return m_host; } // as it was made, rounded
    std::size_t size() const { return m_host.size(); }
    void* data() {
        return m_type == cuda::ActivationType::Float32 ? static_cast<void*>(m_floats.data())
                                                       : m_halves.data();
    }
    std::vector<float> download() const {
        if (m_type == cuda::ActivationType::Float32) return m_floats.download();
        std::vector<float> values;
        for (const std::uint32_t half : m_halves.download()) {
            const std::uint32_t bits = half << 16;
            values.emplace_back();
            std::memcpy(&values.back(), &bits, 4);
        }
        return values;
    }

  private:
    cuda::ActivationType m_type;
    std::vector<float> m_host;
    cuda::Buffer<float> m_floats;
    cuda::Buffer<std::uint16_t> m_halves;
};

// What a result of the type may be off by: bfloat16 keeps 8 bits of each number.
inline double toleranceOf(cuda::ActivationType type, double single) {
    return type == cuda::ActivationType::Float32 ? single : 4e-3;
}

} // namespace maquette::tests
