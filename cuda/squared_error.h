#pragma once

#include <cstdint>

#include "cuda/backend.h"

namespace maquette::cuda {

// gradient = d/dvalues mean((values - target)^2) = 2 (values - target) / count
struct SquaredErrorGradient {
    const float* values = nullptr;
    const float* target = nullptr;
    std::int64_t count = 0;
    float* gradient = nullptr;
};
void squaredErrorGradient(const Backend& backend, const SquaredErrorGradient& args);

} // namespace maquette::cuda
