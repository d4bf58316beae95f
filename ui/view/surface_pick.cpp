#include "ui/view/surface_pick.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/vec4.hpp>

namespace maquette::ui {

namespace {

constexpr float kShown = .35f; // opacity from which on there is something to paint on
constexpr float kNearestAnchor =
    0.2f; // as the frame's picture is placed, see render/frame_pass.cpp

// The surface behind a pixel of the frame.
std::optional<glm::vec3> surfaceAt(const base::Frame& frame, int x, int y) {
    if (x < 0 || y < 0 || x >= frame.width || y >= frame.height) return std::nullopt;
    const float depth = *frame.depth.pixel(x, y);
    if (frame.color.pixel(x, y)[3] < kShown || !(depth > 0)) return std::nullopt;
    const base::Camera& camera = frame.camera;
    const float across = (static_cast<float>(x) + .5f) / static_cast<float>(frame.width);
    const float down = (static_cast<float>(y) + .5f) / static_cast<float>(frame.height);
    const base::Ray ray = camera.ray(across * static_cast<float>(camera.width),
                                     down * static_cast<float>(camera.height));
    return ray.origin + ray.direction * (depth / glm::dot(ray.direction, camera.forward()));
}

glm::vec3 normalAt(const base::Frame& frame, int x, int y, const glm::vec3& middle) {
    const int step = std::max(1, frame.height / 90);
    const auto left = surfaceAt(frame, x - step, y), right = surfaceAt(frame, x + step, y);
    const auto up = surfaceAt(frame, x, y - step), down = surfaceAt(frame, x, y + step);
    const glm::vec3 across = right.value_or(middle) - left.value_or(middle);
    const glm::vec3 along = up.value_or(middle) - down.value_or(middle);
    const glm::vec3 normal = glm::cross(across, along);
    const float length = glm::length(normal);
    const glm::vec3 towards = glm::normalize(frame.camera.position() - middle);
    if (length < 1e-9f || glm::dot(normal, towards) < .15f * length) return towards;
    return normal / length;
}

} // namespace

std::optional<SurfacePoint> pickSurface(const base::Frame& frame, const base::Camera& view,
                                        const glm::vec2& position) {
    const auto pixels =
        static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height);
    if (frame.depth.data.size() != pixels || frame.color.data.size() != 4 * pixels)
        return std::nullopt;
    const glm::vec3 forward = frame.camera.forward();
    const float away = std::max(-glm::dot(frame.camera.position(), forward), kNearestAnchor);
    const base::Ray ray = view.ray(position.x, position.y);
    const float towards = glm::dot(ray.direction, forward);
    if (std::abs(towards) < 1e-4f) return std::nullopt;
    const glm::vec3 anchor = frame.camera.position() + away * forward;
    const glm::vec3 hit =
        ray.origin + ray.direction * (glm::dot(anchor - ray.origin, forward) / towards);
    const auto place = project(frame.camera, hit);
    if (!place) return std::nullopt;
    const auto cell = [](float at, int size, int cells) {
        return static_cast<int>(
            std::floor(at / static_cast<float>(size) * static_cast<float>(cells)));
    };
    const int x = cell(place->x, frame.camera.width, frame.width);
    const int y = cell(place->y, frame.camera.height, frame.height);
    const auto point = surfaceAt(frame, x, y);
    if (!point) return std::nullopt;
    return SurfacePoint{*point, normalAt(frame, x, y, *point)};
}

std::optional<glm::vec2> project(const base::Camera& view, const glm::vec3& point) {
    const glm::vec4 seen = view.view() * glm::vec4(point, 1);
    if (seen.z > -1e-3f) return std::nullopt;
    const float scale = view.focalPixels() / -seen.z;
    return glm::vec2(.5f * static_cast<float>(view.width) + scale * seen.x,
                     .5f * static_cast<float>(view.height) - scale * seen.y);
}

} // namespace maquette::ui
