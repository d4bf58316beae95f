#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include <glm/common.hpp>

#include "assets/export_mesh.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

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

std::vector<glm::vec3> vertexColors(const base::Mesh& mesh) {
    if (!mesh.colors.empty() || !mesh.baseColor) return mesh.colors;
    std::vector<glm::vec3> colors(mesh.uvs.size());
    std::transform(mesh.uvs.begin(), mesh.uvs.end(), colors.begin(),
                   [&](const glm::vec2& uv) { return textureColor(*mesh.baseColor, uv); });
    return colors;
}

std::string header(const base::Mesh& mesh, bool normals, bool colors) {
    std::string text = "ply\nformat binary_little_endian 1.0\ncomment +y is up, +z the front\n"
                       "element vertex " +
                       std::to_string(mesh.positions.size()) + "\n";
    for (const char* name : {"x", "y", "z"})
        text += std::string("property float ") + name + "\n";
    for (const char* name : {"nx", "ny", "nz"})
        text += normals ? std::string("property float ") + name + "\n" : "";
    for (const char* name : {"red", "green", "blue"})
        text += colors ? std::string("property uchar ") + name + "\n" : "";
    return text + "element face " + std::to_string(mesh.triangles.size()) +
           "\nproperty list uchar int vertex_indices\nend_header\n";
}

template <class T>
void append(std::byte*& at, const T& value) {
    std::memcpy(at, &value, sizeof value);
    at += sizeof value;
}

} // namespace

ExportResult writePly(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions&) {
    base::require(mesh.positions.size() <= 0x7fffffff, "a PLY has too many vertices");
    std::vector<glm::vec3> repaired;
    const std::vector<glm::vec3>& normals = unitNormals(mesh, repaired);
    const std::vector<glm::vec3> colors = vertexColors(mesh);
    const std::string head = header(mesh, !normals.empty(), !colors.empty());
    const std::size_t vertexBytes = 12 + (normals.empty() ? 0 : 12) + (colors.empty() ? 0 : 3);
    const std::size_t size = mesh.positions.size() * vertexBytes + mesh.triangles.size() * 13;
    const std::unique_ptr<std::byte[]> body(new std::byte[size]);
    std::byte* at = body.get();
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
        append(at, mesh.positions[i]);
        if (!normals.empty()) append(at, normals[i]);
        for (int k = 0; k < 3 && !colors.empty(); ++k) {
            const float value = std::clamp(colors[i][k], 0.0f, 1.0f) * 255.0f;
            append(at, static_cast<std::uint8_t>(value + 0.5f));
        }
    }
    for (const glm::uvec3& t : mesh.triangles) {
        append(at, std::uint8_t{3});
        append(at, t);
    }
    io::AtomicFile file(path);
    file.write(head);
    file.write({body.get(), size});
    file.commit();
    return {{path}, head.size() + size};
}

} // namespace maquette::assets
