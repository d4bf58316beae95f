#include "engine/base/camera.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/gtc/matrix_transform.hpp>
#include <glm/matrix.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::base {

Camera Camera::orbit(float azimuth, float elevation, float radius, float fovYDegrees, int width,
                     int height) {
    const float a = glm::radians(azimuth);
    const float e = glm::radians(elevation);
    const glm::vec3 back{std::sin(a) * std::cos(e), std::sin(e), std::cos(a) * std::cos(e)};
    const glm::vec3 right{std::cos(a), 0.0f, -std::sin(a)};
    const glm::vec3 up = glm::cross(back, right);
    Camera camera;
    camera.cameraToWorld = glm::mat4(glm::vec4(right, 0), glm::vec4(up, 0), glm::vec4(back, 0),
                                     glm::vec4(back * radius, 1));
    camera.fovY = glm::radians(fovYDegrees);
    camera.width = width;
    camera.height = height;
    return camera;
}

float Camera::focalPixels() const {
    return 0.5f * static_cast<float>(height) / std::tan(0.5f * fovY);
}

Ray Camera::ray(float x, float y) const {
    const float focal = focalPixels();
    const glm::vec3 local{(x - 0.5f * static_cast<float>(width)) / focal,
                          (0.5f * static_cast<float>(height) - y) / focal, -1.0f};
    return {position(), glm::normalize(glm::mat3(cameraToWorld) * local)};
}

glm::mat4 Camera::view() const {
    return glm::inverse(cameraToWorld);
}

glm::mat4 Camera::projection(float nearPlane, float farPlane) const {
    const float aspect = static_cast<float>(width) / static_cast<float>(height);
    return glm::perspective(fovY, aspect, nearPlane, farPlane);
}

float Camera::azimuth() const {
    const glm::vec3 p = position();
    const float degrees = glm::degrees(std::atan2(p.x, p.z));
    return degrees < 0 ? degrees + 360.0f : degrees;
}

float Camera::elevation() const {
    const glm::vec3 p = position();
    return glm::degrees(std::atan2(p.y, std::hypot(p.x, p.z)));
}

Interval intersectSphere(const Ray& ray, float radius) {
    const float middle = -glm::dot(ray.origin, ray.direction);
    const glm::vec3 nearest = ray.origin + middle * ray.direction;
    const float square = radius * radius - glm::dot(nearest, nearest);
    if (square <= 0) return {};
    const float half = std::sqrt(square);
    return {std::max(middle - half, 0.0f), middle + half};
}

} // namespace maquette::base
