#pragma once

#include <glm/geometric.hpp>
#include <vector>

#include "engine/base/frame.h"
#include "engine/fields/pressure.h"
#include "engine/fields/region_mask.h"

namespace maquette::fields {

// What is painted over a preview on the host, pixel by pixel, where the rays' mean depth lies.

// Calls body(pixel, place on the surface) for every pixel that shows something.
template <class Body>
void eachSurfacePoint(const base::Camera& camera, const std::vector<float>& opacity,
                      const std::vector<float>& depth, Body&& body) {
    for (std::size_t i = 0; i < opacity.size(); ++i) {
        if (opacity[i] < .05f) continue;
        const auto x = static_cast<float>(i % static_cast<std::size_t>(camera.width)) + .5f;
        const auto y = static_cast<float>(i / static_cast<std::size_t>(camera.width)) + .5f;
        const base::Ray ray = camera.ray(x, y);
        const float t = depth[i] / glm::dot(ray.direction, camera.forward());
        body(i, ray.origin + t * ray.direction, ray);
    }
}

// From settled to where the push is hardest: deep blue, teal, amber, nearly white.
glm::vec3 heatColour(float share);

// Fills the frame's colours.
void paintPressure(const Pressure::Map& pressure, const std::vector<float>& opacity,
                   base::Frame& frame);
// Hatches what is frozen in blue and what is to be redone in orange, to be seen on any colour.
void paintMask(const RegionMask& mask, base::Frame& frame);

} // namespace maquette::fields
