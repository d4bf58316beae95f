#include "engine/priors/view_cameras.h"

#include <cmath>
#include <vector>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::priors {

at::Tensor cameraNumbers(const base::Camera& camera) {
    glm::mat4 pose = camera.cameraToWorld;
    pose[3] = glm::vec4(glm::normalize(camera.position()), 1);
    std::vector<float> numbers;
    // (x, y, z) here is (x, -z, y) there.
    for (int column = 0; column < 4; ++column)
        numbers.push_back(pose[column].x);
    for (int column = 0; column < 4; ++column)
        numbers.push_back(-pose[column].z);
    for (int column = 0; column < 4; ++column)
        numbers.push_back(pose[column].y);
    numbers.insert(numbers.end(), {0, 0, 0, 1});
    return nn::tensorFrom(numbers, {1, 16});
}

SphericalPose sphericalPose(const base::Camera& camera) {
    return {glm::radians(90.0 - static_cast<double>(camera.elevation())),
            glm::radians(static_cast<double>(camera.azimuth())),
            static_cast<double>(glm::length(camera.position()))};
}

std::array<float, 4> relativePose(const SphericalPose& condition, const SphericalPose& target) {
    const double turn = target.azimuth - condition.azimuth;
    return {static_cast<float>(target.polar - condition.polar), static_cast<float>(std::sin(turn)),
            static_cast<float>(std::cos(turn)),
            static_cast<float>(target.distance - condition.distance)};
}

} // namespace maquette::priors
