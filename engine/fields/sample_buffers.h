#pragma once

#include <memory>
#include <span>

#include "cuda/composite.h"
#include "cuda/resample.h"
#include "engine/base/camera.h"
#include "engine/fields/field.h"

namespace maquette::fields {

class Pressure;
struct RenderSettings;

// The rays of one camera or list, in a backend's memory.
class RayBuffers {
  public:
    explicit RayBuffers(const cuda::Backend& backend)
        : m_backend(backend) {}

    void set(const base::Camera& camera, const cuda::Bounds& bounds);
    void set(std::span<const base::Ray> rays, const glm::vec3& axis, const cuda::Bounds& bounds);

    std::int64_t count() const { return m_count; }
    cuda::Points directions() const;
    cuda::Rays view(std::int64_t first, std::int64_t count) const;
    cuda::Rays view() const { return view(0, m_count); }

  private:
    void resize(std::int64_t count);

    cuda::Backend m_backend;
    std::int64_t m_count = 0;
    cuda::Buffer<float> m_origin[3], m_direction[3], m_enter, m_leave, m_cosine;
};

// The samples of a batch of rays: places, densities and colours, and what backward needs. Coarse
// samples take the first slots, fine ones those behind them.
class SampleBuffers {
  public:
    SampleBuffers(Field& field, bool withTape);

    // Places and evaluates the samples of the rays.
    void fill(const cuda::Rays& rays, const RenderSettings& settings,
              const cuda::OccupancyBits& occupancy, std::uint64_t key);
    std::int64_t count() const { return m_coarse + m_fine; }

    // In the order of distance, without a background.
    cuda::RaySamples sorted() const;
    // Where compositeBackward leaves its gradients; then the field's own backward pass.
    void setGradients(cuda::CompositeBackward& args);
    void addTo(Pressure& pressure) const; // between the two
    void backward();

  private:
    void place(const cuda::Rays& rays, const RenderSettings& settings,
               const cuda::OccupancyBits& occupancy, std::uint64_t key);
    void refine(const RenderSettings& settings, std::uint64_t key);
    void reserve(std::int64_t slots, bool fine);
    void evaluate(std::int64_t first, std::int64_t count, FieldTape* tape);
    FieldInput input(std::int64_t first, std::int64_t count) const;

    Field& m_field;
    cuda::Backend m_backend;
    cuda::March m_march;
    std::int64_t m_coarse = 0, m_fine = 0;
    cuda::Buffer<std::uint32_t> m_start, m_part, m_fineStart, m_sortedStart, m_order;
    cuda::Buffer<float> m_t, m_delta, m_sortedT, m_sortedDelta;
    cuda::Buffer<float> m_position[3], m_direction[3];
    cuda::Buffer<float> m_density, m_colour[3], m_densityGradient, m_colourGradient[3];
    std::unique_ptr<FieldTape> m_coarseTape, m_fineTape;
};

} // namespace maquette::fields
