#include "assets/vertex_colors.h"

#include <algorithm>

#include <glm/common.hpp>

namespace maquette::assets {

namespace {

// Bilinear, clamped at the edges; [0, 1] from the picture's own 8 bits.
glm::vec3 textureColor(const base::Image8& image, glm::vec2 uv) {
    const glm::vec2 last(static_cast<float>(image.width - 1), static_cast<float>(image.height - 1));
    const glm::vec2 at = glm::clamp(
        uv * glm::vec2(static_cast<float>(image.width), static_cast<float>(image.height)) - 0.5f,
        glm::vec2(0), last);
    const glm::ivec2 low(at), high = glm::min(low + 1, glm::ivec2(last));
    const glm::vec2 t = at - glm::vec2(low);
    const auto pixel = [&](int x, int y) {
        const std::uint8_t* p = image.pixel(x, y);
        return glm::vec3(p[0], p[1], p[2]) / 255.0f;
    };
    return glm::mix(glm::mix(pixel(low.x, low.y), pixel(high.x, low.y), t.x),
                    glm::mix(pixel(low.x, high.y), pixel(high.x, high.y), t.x), t.y);
}

} // namespace

std::vector<glm::vec3> vertexColors(const base::Mesh& mesh) {
    if (!mesh.colors.empty() || !mesh.baseColor) return mesh.colors;
    std::vector<glm::vec3> colors(mesh.uvs.size());
    std::transform(mesh.uvs.begin(), mesh.uvs.end(), colors.begin(),
                   [&](const glm::vec2& uv) { return textureColor(*mesh.baseColor, uv); });
    return colors;
}

} // namespace maquette::assets
