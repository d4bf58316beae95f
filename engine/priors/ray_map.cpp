#include "engine/priors/ray_map.h"

#include <cmath>
#include <vector>

#include <glm/geometric.hpp>

namespace maquette::priors {

at::Tensor rayMap(const base::Camera& camera, std::int64_t size) {
    const auto plane = static_cast<std::size_t>(size * size);
    std::vector<float> values(kRayMapChannels * plane);
    const float scaleX = static_cast<float>(camera.width) / static_cast<float>(size);
    const float scaleY = static_cast<float>(camera.height) / static_cast<float>(size);
    for (std::int64_t y = 0; y < size; ++y) {
        for (std::int64_t x = 0; x < size; ++x) {
            const base::Ray ray = camera.ray((static_cast<float>(x) + 0.5f) * scaleX,
                                             (static_cast<float>(y) + 0.5f) * scaleY);
            const float middle = -glm::dot(ray.origin, ray.direction);
            const glm::vec3 nearest = ray.origin + middle * ray.direction;
            const float half = std::sqrt(std::max(1.0f - glm::dot(nearest, nearest), 0.0f));
            const glm::vec3 enter = nearest - half * ray.direction;
            const glm::vec3 leave = nearest + half * ray.direction;
            const auto at = static_cast<std::size_t>(y * size + x);
            for (int c = 0; c < 3; ++c) {
                values[static_cast<std::size_t>(c) * plane + at] = enter[c];
                values[static_cast<std::size_t>(c + 3) * plane + at] = leave[c];
            }
        }
    }
    return nn::tensorFrom(values, {1, kRayMapChannels, size, size});
}

} // namespace maquette::priors
