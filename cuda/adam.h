#pragma once

#include <cstdint>

#include "cuda/activation_type.h"
#include "cuda/backend.h"

namespace maquette::cuda {

// Adam (Kingma and Ba 2015) in one pass, and the gradient set to zero behind it:
//   m = beta1 m + (1 - beta1) g,  v = beta2 v + (1 - beta2) g^2,
//   p -= rate (m / correction1) / (sqrt(v / correction2) + epsilon),  correction = 1 - beta^step.
// With touchedOnly an element whose gradient is exactly zero is left alone, its moments included
// (what PyTorch calls SparseAdam); the others get the same bits either way when their moments
// agree.
struct Adam {
    float* parameters = nullptr;
    float* first = nullptr;  // m
    float* second = nullptr; // v
    float* gradient = nullptr;
    std::int64_t count = 0;
    float rate = 1e-2f;
    float beta1 = .9f, beta2 = .99f;
    float epsilon = 1e-15f;
    float correction1 = 1, correction2 = 1;
    float gradientScale = 1; // for clipping by the norm
    bool touchedOnly = false;
};
void adam(const Backend& backend, const Adam& args);

// The sum of the squares of all values, in double, always in the same order on the CPU. It is
// finite exactly when every value is.
struct SumOfSquares {
    const void* values = nullptr;
    std::int64_t count = 0;
    double* result = nullptr; // one value, in the backend's memory
    ActivationType type = ActivationType::Float32;
};
void sumOfSquares(const Backend& backend, const SumOfSquares& args);

} // namespace maquette::cuda
