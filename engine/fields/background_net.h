#pragma once

#include "cuda/field_mlp.h"
#include "engine/fields/field.h"

namespace maquette::fields {

// The learned background of full-size models: 4 octaves of the ray's direction -> 16 -> colour
// (HiFA's published code).
class BackgroundNet {
  public:
    BackgroundNet(const cuda::Backend& backend, std::uint64_t seed);

    // Colours of rays; colour: three arrays of `count` in the backend's memory.
    void forward(const cuda::Points& directions, std::int64_t count, float* const* colour);
    // Adds to the gradients. Belongs to the last forward pass.
    void backward(std::int64_t count, const float* const* colourGradient);

    void step(const AdamSettings& settings);
    double gradientNorm() const;
    bool finite() const;
    void save(State& state) const;
    void load(const State& state);
    static bool isIn(const State& state);

  private:
    cuda::Backend m_backend;
    cuda::FieldMlpShape m_shape;
    Parameters m_weights;
    cuda::Buffer<float> m_encoded, m_density;
    std::int64_t m_steps = 0;
};

} // namespace maquette::fields
