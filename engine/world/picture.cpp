#include "engine/world/picture.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "engine/base/error.h"
#include "engine/world/shading.h"

namespace maquette::world {

Lighting randomLighting(base::Rng& rng) {
    Lighting light;
    const float azimuth = glm::radians(rng.uniform(18.0f, 66.0f));
    const float elevation = glm::radians(rng.uniform(38.0f, 60.0f));
    light.direction = {std::sin(azimuth) * std::cos(elevation), std::sin(elevation),
                       std::cos(azimuth) * std::cos(elevation)};
    const float warmth = rng.uniform(-0.025f, 0.025f);
    light.tint = {1.0f + warmth, 1.0f, 1.0f - warmth};
    light.ambient *= rng.uniform(0.93f, 1.05f);
    light.hemisphere *= rng.uniform(0.85f, 1.1f);
    light.diffuse *= rng.uniform(0.85f, 1.1f);
    light.headlight *= rng.uniform(0.8f, 1.15f);
    light.specular *= rng.uniform(0.8f, 1.2f);
    return light;
}

base::Camera randomCamera(base::Rng& rng, int size) {
    const float azimuth = rng.uniform(0.0f, 360.0f);
    const float elevation = rng.uniform(-10.0f, 60.0f);
    const float radius = rng.uniform(2.95f, 3.4f);
    return base::Camera::orbit(azimuth, elevation, radius, 40.0f, size, size);
}

Picture render(const Object& object, const base::Camera& camera, const Lighting& lighting,
               unsigned channels, int supersampling) {
    base::require(camera.width > 0 && camera.height > 0 && supersampling > 0,
                  "render() needs a picture with pixels");
    thread_local geometry::Rasteriser raster; // its memory is worth keeping
    raster.begin(camera, {.supersampling = supersampling});
    raster.draw(object.positions, object.triangles);
    return geometry::resolve(raster, channels, Shader(object, camera, lighting));
}

glm::vec3 randomBackground(base::Rng& rng) {
    if (rng.chance(0.35f)) return glm::vec3(1);
    glm::vec3 colour(rng.uniform(0.25f, 1.0f));
    for (int i = 0; i < 3; ++i)
        colour[i] += rng.uniform(-0.06f, 0.06f);
    return glm::clamp(colour, 0.0f, 1.0f);
}

} // namespace maquette::world
