#include "render/orbit_camera.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::render {

namespace {

constexpr float kDegreesPerHeight = 180.0f;
constexpr float kZoomPerNotch = 0.88f;

float wrapped(float degrees) {
    const float turned = std::fmod(degrees, 360.0f);
    return turned < 0 ? turned + 360.0f : turned;
}

} // namespace

void OrbitCamera::orbit(const glm::vec2& pixels, float height) {
    const float scale = kDegreesPerHeight / std::max(height, 1.0f);
    azimuth = wrapped(azimuth - pixels.x * scale);
    elevation = std::clamp(elevation + pixels.y * scale, -90.0f, 90.0f);
}

float OrbitCamera::unitsPerPixel(float height) const {
    return 2.0f * distance * std::tan(glm::radians(kFovY) * 0.5f) / std::max(height, 1.0f);
}

void OrbitCamera::pan(const glm::vec2& pixels, float height) {
    const glm::mat4 frame = camera(1, 1).cameraToWorld;
    const float units = unitsPerPixel(height);
    target += units * (pixels.y * glm::vec3(frame[1]) - pixels.x * glm::vec3(frame[0]));
}

void OrbitCamera::zoom(float notches, const glm::vec2& pointer, float height) {
    const float before = distance;
    const float units = unitsPerPixel(height);
    distance = std::clamp(distance * std::pow(kZoomPerNotch, notches), kNearest, kFarthest);
    const glm::mat4 frame = camera(1, 1).cameraToWorld;
    const glm::vec3 pointed =
        units * (pointer.x * glm::vec3(frame[0]) - pointer.y * glm::vec3(frame[1]));
    target += (1.0f - distance / before) * pointed;
}

void OrbitCamera::look(ViewPreset preset) {
    switch (preset) {
    case ViewPreset::Studio:
        azimuth = 32.0f;
        elevation = 16.0f;
        return;
    case ViewPreset::Front:
        azimuth = 0.0f;
        break;
    case ViewPreset::Back:
        azimuth = 180.0f;
        break;
    case ViewPreset::Right:
        azimuth = 90.0f;
        break;
    case ViewPreset::Left:
        azimuth = 270.0f;
        break;
    case ViewPreset::Top:
        azimuth = 0.0f;
        elevation = 90.0f;
        return;
    case ViewPreset::Bottom:
        azimuth = 0.0f;
        elevation = -90.0f;
        return;
    }
    elevation = 0.0f;
}

void OrbitCamera::fit(const base::Bounds& box, float aspect) {
    constexpr float kMargin = 1.36f;
    const float radius = std::max(0.5f * glm::length(box.high - box.low), 0.05f);
    const float halfY = glm::radians(kFovY) * 0.5f;
    const float halfX = std::atan(std::tan(halfY) * std::max(aspect, 0.05f));
    distance = std::clamp(kMargin * radius / std::sin(std::min(halfX, halfY)), kNearest, kFarthest);
    target = 0.5f * (box.low + box.high) - glm::vec3(0, 0.2f * radius, 0);
}

base::Camera OrbitCamera::camera(int width, int height) const {
    const float lens = flat ? kFlatFovY : kFovY;
    const float away =
        distance * std::tan(glm::radians(kFovY) * 0.5f) / std::tan(glm::radians(lens) * 0.5f);
    base::Camera camera = base::Camera::orbit(azimuth, elevation, away, lens, width, height);
    camera.cameraToWorld[3] += glm::vec4(target, 0.0f);
    return camera;
}

} // namespace maquette::render
