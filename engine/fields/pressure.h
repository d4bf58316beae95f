#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "cuda/buffer.h"
#include "cuda/hash_grid.h"
#include "engine/fields/field.h"

namespace maquette::fields {

// Where the losses still push: a running mean of the gradients that reached each cell of a coarse
// grid. Only ever looked at; belongs to the field's thread and is not part of the run's state.
class Pressure {
  public:
    Pressure(const cuda::Backend& backend, float bound);

    // The gradients of one backward pass at its points.
    void add(const cuda::Points& points, std::int64_t count, const float* density,
             const FieldGradient& gradient);
    // Before the points of a new pass.
    void fade();

    // A copy to look things up in: 0 where all is settled, 1 where the push is as hard as it was
    // in the hardest places of this run.
    class Map {
      public:
        float at(const glm::vec3& point) const;

      private:
        friend class Pressure;
        int m_n = 0;
        float m_bound = 1, m_hot = 1;
        std::vector<float> m_cells;
    };
    Map map() const;

  private:
    static constexpr int kResolution = 48;

    cuda::Backend m_backend;
    float m_bound;
    cuda::Buffer<float> m_cells;
    cuda::Buffer<double> m_norm;
    std::int64_t m_passes = 0;
    double m_hardest = 0; // the largest norm of all cells so far
};

} // namespace maquette::fields
