#pragma once

#include <functional>
#include <memory>
#include <span>

#include <glm/vec4.hpp>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

// Display-referred colours in [0, 1] of a field at points; called from the caller's thread with one
// batch at a time.
using ColorSampler = std::function<void(std::span<const glm::vec3>, std::span<glm::vec3>)>;

struct BakeOptions {
    int size = 1024;   // texels along a side, 1 .. 8192
    float inset = 0;   // how far below the surface to sample, in the mesh's units: about half a
                       // voxel, where a field's colour was fitted best
    int batch = 65536; // points in one call of the sampler
};

// A place on a mesh's surface, for samplers that need to know how it lies there.
struct SurfacePoint {
    glm::vec3 position{0};
    glm::vec3 normal{0};  // interpolated, unit
    glm::vec4 tangent{0}; // as base::tangents(), interpolated; 0 for a mesh without normals
};
using SurfaceSampler = std::function<void(std::span<const SurfacePoint>, std::span<glm::vec3>)>;

// A picture of size x size texels, 3 channels, of values in [0, 1] over a mesh's uvs; texels that
// no triangle covers take the value of the nearest covered ones. The sampler is called from the
// caller's thread with batches of at most `batch` points. Throws like TextureBaker::texture().
std::shared_ptr<const base::Image8> bakePicture(const base::Mesh& mesh, int size,
                                                const SurfaceSampler& sampler,
                                                const base::Progress& progress = {},
                                                int batch = 65536);

// Colours of a field on a mesh, stored as they are: a field's colours are sRGB-encoded already, and
// a second encoding would wash them out.
class TextureBaker {
  public:
    TextureBaker(ColorSampler sampler, const BakeOptions& options);

    // An RGB texture for the mesh's uvs; texels that no triangle covers take the colour of the
    // nearest covered ones, so that filtering and mip maps meet no seam. Throws Error(Cancelled) on
    // a stop, Error(Usage) for a mesh without uvs or a size out of range.
    std::shared_ptr<const base::Image8> texture(const base::Mesh& mesh,
                                                const base::Progress& progress = {}) const;

    // One colour a vertex, for meshes without a texture. Throws Error(Cancelled) on a stop.
    std::vector<glm::vec3> vertexColors(const base::Mesh& mesh,
                                        const base::Progress& progress = {}) const;

  private:
    ColorSampler m_sampler;
    BakeOptions m_options;
};

} // namespace maquette::mesh
