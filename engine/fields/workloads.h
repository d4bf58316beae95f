#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/fields/hash_grid_field.h"
#include "engine/fields/volume_renderer.h"

namespace maquette::fields {

// The timed pieces of work of `maquette bench fields` and of the comparison with PyTorch in
// tests/bench: the same inputs for the same name and seed, fresh random numbers, never zeros.
enum class Workload {
    HashForward,     // encode 65,536 random points
    HashTraining,    // the same, clear the gradient, and back
    NetworkForward,  // density and colour of 65,536 encoded samples
    NetworkTraining, // the same and back
    Step,            // 1,024 rays of 64 samples: render, squared error, backward, Adam
    Preview,         // a 96 x 96 frame of 64 samples a ray, with the occupancy grid
};
const std::vector<Workload>& allWorkloads();
const char* name(Workload workload);

class FieldBench {
  public:
    static constexpr int kSamples = 65536;
    static constexpr int kRays = 1024;

    FieldBench(const cuda::Backend& backend, const HashGridConfig& config);
    ~FieldBench();

    // Milliseconds of one run.
    double run(Workload workload);

    // For the comparison: the parts, and what the last run of a kind gave.
    HashGridField& field() { return m_field; }
    VolumeRenderer& renderer() { return m_renderer; }
    const std::vector<float>& points() const { return m_points; } // [3, kSamples]
    base::Camera stepCamera() const;
    base::Camera previewCamera() const;
    const base::Frame& frame() const { return m_frame; }
    const RenderOutputs& outputs() const { return m_outputs; }
    std::vector<float> encoded() const { return m_encoded.download(); }
    const std::vector<float>& target() const { return m_target; }     // [kRays, 3]
    const std::vector<float>& incoming() const { return m_incoming; } // [tiles, channels, kTile]

    // Shapes a ball with a coloured surface into the field, for the preview.
    void fitBall(int steps);

  private:
    void hash(bool training);
    void networks(bool training);
    void step();

    cuda::Backend m_backend;
    HashGridField m_field;
    VolumeRenderer m_renderer;
    base::Rng m_rng;
    std::vector<float> m_points, m_target, m_incoming;
    cuda::Buffer<float> m_position[3], m_direction[3], m_encoded, m_incomingDevice;
    cuda::Buffer<float> m_density, m_colour[3], m_gradient, m_targetDevice;
    RenderOutputs m_outputs;
    base::Frame m_frame;
};

} // namespace maquette::fields
