#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

#include <glm/vec3.hpp>

#include "cuda/resample.h"
#include "engine/base/camera.h"
#include "engine/base/frame.h"
#include "engine/base/rng.h"
#include "engine/fields/field.h"
#include "engine/fields/occupancy_grid.h"
#include "engine/fields/pressure.h"

namespace maquette::fields {

class BackgroundNet;
class RegionMask;

// How rays are sampled. fine = 0 is the single pass of jittered samples; otherwise `fine` samples
// are added where the smoothed coarse weights are (HiFA, arXiv 2305.18766).
struct RenderSettings {
    int coarse = 56;
    int fine = 0;
    cuda::PmfKernel kernel = cuda::PmfKernel::Boxcar;
    bool jitter = true;
    bool occupancy = true; // leave out samples in empty cells
    float explore = .05f;  // share of them that is kept all the same

    static RenderSettings singlePass() { return {}; }
    static RenderSettings coarseToFine(int coarse = 64, int fine = 32) { return {coarse, fine}; }
};

// What lies behind the field: a flat colour, or the learned background.
struct Backdrop {
    glm::vec3 colour{1};
    bool learned = false;
};

// A rendered batch, in the memory of the field's backend; valid until the next render. On the CPU
// the pointers are plain memory.
struct RenderOutputs {
    std::int64_t rays = 0;
    std::int64_t samples = 0;         // evaluated
    const float* rgb = nullptr;       // [rays, 3], with the background behind
    const float* opacity = nullptr;   // [rays]
    const float* depth = nullptr;     // [rays] mean along the optical axis, 0 for empty rays
    const float* zVariance = nullptr; // [rays] of the normalised weights, optical axis
};

// Gradients of a loss with respect to the outputs, in the same memory; null ones count as zero.
struct RenderGradients {
    const float* rgb = nullptr;
    const float* opacity = nullptr;
    const float* depth = nullptr;
    const float* zVariance = nullptr;
};

struct PreviewSettings {
    base::Shading shading = base::Shading::Color;
    const RegionMask* tint = nullptr; // painted over the colours
    int samples = 64;
    bool occupancy = true;
    bool inMemory = false; // a CPU frame with its depth, wherever the field is
    std::stop_token stop;
    std::chrono::steady_clock::duration budget = std::chrono::steady_clock::duration::max();
};

// Renders any field with volume rendering, and its gradient. Belongs to the field's thread.
class VolumeRenderer {
  public:
    explicit VolumeRenderer(Field& field, const OccupancySettings& occupancy = {},
                            BackgroundNet* background = nullptr);
    ~VolumeRenderer();
    void setBackground(BackgroundNet* background) { m_background = background; }

    // Draws exactly two words from the generator. The rays of a camera come in rows from the top.
    const RenderOutputs& render(const base::Camera& camera, const Backdrop& backdrop,
                                base::Rng& rng, const RenderSettings& settings);
    // Rays from anywhere; depths are along `axis`, a unit vector.
    const RenderOutputs& render(std::span<const base::Ray> rays, const glm::vec3& axis,
                                const Backdrop& backdrop, base::Rng& rng,
                                const RenderSettings& settings);
    // Once after a render: adds to the gradients of the field and the learned background.
    void backward(const RenderGradients& gradients);

    // Draws two words from the generator. The recipe: every 16 steps from step 64 on.
    void updateOccupancy(base::Rng& rng);
    const OccupancyGrid& occupancy() const { return m_occupancy; }

    // A picture without gradients, jitter or random numbers, independent of a render whose backward
    // pass is still to come. Fills colour (display-referred, premultiplied alpha), depth, camera
    // and shading of a CPU frame; on CUDA the picture stays on the device, without depth, unless
    // it is wanted in memory (normals and pressure are put together there). False, with the frame
    // unspecified, when stopped or out of time.
    bool preview(const base::Camera& camera, const PreviewSettings& settings, base::Frame& frame);

    // Where the backward passes so far pushed.
    const Pressure& pressure() const { return m_pressure; }

    // The occupancy grid. The field and the background save themselves.
    void save(State& state) const { m_occupancy.save(state); }
    void load(const State& state) { m_occupancy.load(state); }

  private:
    struct Batch;

    void fillFrame(const base::Camera& camera, const PreviewSettings& settings, base::Frame& frame);
    const RenderOutputs& renderBatch(const Backdrop& backdrop, base::Rng& rng,
                                     const RenderSettings& settings);

    Field& m_field;
    OccupancyGrid m_occupancy;
    Pressure m_pressure;
    BackgroundNet* m_background;
    std::unique_ptr<Batch> m_training, m_preview;
};

} // namespace maquette::fields
