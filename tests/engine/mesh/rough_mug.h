#pragma once

#include <memory>

#include "engine/io/image_codec.h"
#include "tests/engine/mesh/fields.h"

namespace maquette::tests {

// The density of "a blue mug" after 600 steps of HiFA, on 80^3 samples of [-1, 1]^3: the picture
// holds their logarithms in ten slices a row.
inline PointField roughMug() {
    constexpr int n = 80;
    const auto image = std::make_shared<const base::Image8>(
        io::readImage(MAQUETTE_TEST_DATA "/engine/mesh/rough_mug.png"));
    return [image](glm::vec3 p) {
        const glm::vec3 g = glm::clamp((p + 1.0f) * 0.5f * float(n - 1), 0.0f, n - 1.001f);
        const glm::ivec3 c(g);
        const glm::vec3 t = g - glm::vec3(c);
        float sum = 0;
        for (int i = 0; i < 8; ++i) {
            const glm::ivec3 o(i & 1, i >> 1 & 1, i >> 2);
            const glm::vec3 w = glm::mix(1.0f - t, t, glm::vec3(o));
            const glm::ivec3 s = c + o;
            const float code = *image->pixel(s.z % 10 * n + s.x, s.z / 10 * n + s.y);
            sum += w.x * w.y * w.z * std::expm1(code / 255 * std::log(1000.0f));
        }
        return sum;
    };
}

} // namespace maquette::tests
