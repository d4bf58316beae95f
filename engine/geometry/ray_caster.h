#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>

#include <glm/vec3.hpp>

namespace maquette::geometry {

// Rays and nearest points of triangles, by Embree's bounding volume hierarchy. The arrays must live
// as long as the object. Questions may be asked from several threads; the same question has the
// same answer each time.
class RayCaster {
  public:
    RayCaster(std::span<const glm::vec3> positions, std::span<const glm::uvec3> triangles);
    ~RayCaster();
    RayCaster(RayCaster&&) noexcept;
    RayCaster& operator=(RayCaster&&) noexcept;

    struct Hit {
        std::uint32_t triangle = 0;
        glm::vec3 weights{0}; // of its corners
        float distance = 0;
    };
    // The first triangle (either side) along a ray; direction of unit length.
    std::optional<Hit> cast(const glm::vec3& origin, const glm::vec3& direction, float nearest = 0,
                            float farthest = std::numeric_limits<float>::infinity()) const;
    // The place on the surface that is nearest to a point. Needs a triangle.
    Hit nearest(const glm::vec3& point) const;

  private:
    struct Scene;
    std::unique_ptr<Scene> m_scene;
};

// The barycentric weights of the point of a triangle nearest to p (Ericson 2005, section 5.1.5).
glm::vec3 nearestWeights(const glm::vec3& p, const glm::vec3& a, const glm::vec3& b,
                         const glm::vec3& c);

} // namespace maquette::geometry
