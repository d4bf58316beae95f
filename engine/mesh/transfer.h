#pragma once

#include <memory>
#include <vector>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"
#include "engine/geometry/ray_caster.h"
#include "engine/mesh/bake.h"

namespace maquette::mesh {

// What one surface looks like, carried over to another one that lies near it: a simplified,
// repaired or smoothed version. From each place of the other surface rays go along its normal, both
// ways, as far as `reach`; the nearest triangle that faces the same way is it, or, without one, the
// nearest place of all.
class SurfaceTransfer {
  public:
    explicit SurfaceTransfer(std::shared_ptr<const base::Mesh> source);

    bool hasColors() const; // a texture, or colours at the vertices

    std::vector<glm::vec3> vertexColors(const base::Mesh& mesh, float reach) const;
    // Both need a mesh with uvs and normals; reach in its units. Throw like bakePicture().
    std::shared_ptr<const base::Image8> colors(const base::Mesh& mesh, int size, float reach,
                                               const base::Progress& progress = {}) const;
    // The source's normals, bent by its own normal map where it has one, in the tangent frame of
    // the mesh (base/tangents.h), (n + 1) / 2.
    std::shared_ptr<const base::Image8> normals(const base::Mesh& mesh, int size, float reach,
                                                const base::Progress& progress = {}) const;

  private:
    geometry::RayCaster::Hit find(const SurfacePoint& from, float reach) const;
    glm::vec3 colorAt(const geometry::RayCaster::Hit& hit) const;
    glm::vec3 normalAt(const geometry::RayCaster::Hit& hit) const;

    std::shared_ptr<const base::Mesh> m_source;
    std::vector<glm::vec4> m_tangents; // of a source with a normal map
    geometry::RayCaster m_rays;
};

// The share of the longest side that rays go by default.
inline constexpr float kUsualReach = 0.02f;
float longestSide(const base::Mesh& mesh);

} // namespace maquette::mesh
