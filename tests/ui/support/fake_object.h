#pragma once

#include <memory>
#include <string>

#include "engine/base/frame.h"
#include "engine/base/mesh.h"

namespace maquette::tests {

// A small procedural object chosen by the words of a prompt (chair, mug, mushroom, anything else),
// which condenses out of fog while `progress` goes from 0 to 1. Stands in for a real optimisation.
class FakeObject {
  public:
    explicit FakeObject(const std::string& prompt);

    // Colour (premultiplied, display-referred) and depth of one view; rows may stop early.
    base::Frame render(const base::Camera& camera, base::Shading shading, float progress) const;
    base::Image8 picture(float azimuth, int size, float progress) const; // RGBA
    // The finished surface with a texture, normals and colours.
    std::shared_ptr<base::Mesh> mesh(int resolution) const;

    float distance(const glm::vec3& p) const; // signed, to the finished surface
    glm::vec3 color(const glm::vec3& p) const;

  private:
    enum class Kind { Chair, Mug, Mushroom, Ball };
    glm::vec3 normal(const glm::vec3& p) const;
    Kind m_kind = Kind::Ball;
    glm::vec3 m_first{0.78f, 0.30f, 0.22f};
    glm::vec3 m_second{0.85f, 0.82f, 0.76f};
};

} // namespace maquette::tests
