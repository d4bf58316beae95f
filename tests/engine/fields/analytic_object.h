#pragma once

#include <cmath>
#include <vector>

#include <glm/geometric.hpp>

#include "engine/base/camera.h"

namespace maquette::tests {

// A ball whose colours depend on the place, with a smaller ball of one colour in front of its right
// side: something to fit a field to, with exact pictures.
struct AnalyticPixel {
    glm::vec3 rgb{0}; // on the background
    float opacity = 0;
    float depth = 0; // optical axis; 0 where empty
    glm::vec3 normal{0};
};

struct Ball {
    glm::vec3 centre;
    float radius;
    bool plain;
};
inline constexpr Ball kBalls[] = {{{0, 0, 0}, .5f, false}, {{.35f, .1f, .45f}, .22f, true}};

inline float enterBall(const base::Ray& ray, const Ball& ball) {
    const base::Interval hit =
        base::intersectSphere({ray.origin - ball.centre, ray.direction}, ball.radius);
    return hit.empty() ? 1e9f : hit.enter;
}

inline AnalyticPixel lookAlong(const base::Camera& camera, const base::Ray& ray,
                               const glm::vec3& background) {
    AnalyticPixel pixel{background};
    float nearest = 1e9f;
    for (const Ball& ball : kBalls) {
        const float t = enterBall(ray, ball);
        if (t >= nearest) continue;
        nearest = t;
        const glm::vec3 p = ray.origin + t * ray.direction;
        pixel.rgb = ball.plain ? glm::vec3(.9f, .2f, .1f)
                               : .5f + .45f * glm::vec3(std::sin(6 * p.x), std::sin(5 * p.y),
                                                        std::sin(7 * p.z));
        pixel.opacity = 1;
        pixel.depth = t * glm::dot(ray.direction, camera.forward());
        pixel.normal = glm::normalize(p - ball.centre);
    }
    return pixel;
}

inline std::vector<AnalyticPixel> picture(const base::Camera& camera, const glm::vec3& background) {
    std::vector<AnalyticPixel> pixels;
    for (int y = 0; y < camera.height; ++y) {
        for (int x = 0; x < camera.width; ++x)
            pixels.push_back(lookAlong(
                camera, camera.ray(static_cast<float>(x) + .5f, static_cast<float>(y) + .5f),
                background));
    }
    return pixels;
}

} // namespace maquette::tests
