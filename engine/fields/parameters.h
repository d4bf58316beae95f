#pragma once

#include <initializer_list>
#include <string>

#include "cuda/buffer.h"
#include "engine/fields/state.h"

namespace maquette::fields {

// Settings of one optimiser step (Adam, see cuda/adam.h).
struct AdamSettings {
    float gridRate = 1e-2f;
    float networkRate = 2e-3f;
    float beta1 = .9f;
    float beta2 = .99f;
    float epsilon = 1e-15f;
    float maxNorm = 0; // of all gradients together; larger ones are scaled down; 0: off
    bool touchedGridEntries = true; // entries without a gradient keep their moments
};

// An array of trained numbers with its gradient and moments, in a backend's memory.
class Parameters {
  public:
    Parameters(const cuda::Backend& backend, std::string name, std::vector<std::int64_t> shape);

    const std::string& name() const { return m_name; }
    std::int64_t count() const { return m_values.size(); }
    float* values() { return m_values.data(); }
    const float* values() const { return m_values.data(); }
    float* gradient() { return m_gradient.data(); }

    void set(const std::vector<float>& values) { m_values.upload(values); }
    std::vector<float> download() const { return m_values.download(); }
    // The sum of squares of all their gradients; not finite when one is not. One wait for all.
    static double gradientSquares(std::initializer_list<const Parameters*> all);
    double valueSquares() const;

    // Sets the gradient to zero behind it. step counts from 1.
    void step(const AdamSettings& settings, float rate, float gradientScale, bool touchedOnly,
              std::int64_t step);
    void clearGradient() { m_gradient.clear(); }

    void save(State& state) const; // name, name.m, name.v
    void load(const State& state);

  private:
    cuda::Backend m_backend;
    std::string m_name;
    std::vector<std::int64_t> m_shape;
    cuda::Buffer<float> m_values, m_gradient, m_first, m_second;
};

} // namespace maquette::fields
