#include "engine/geometry/mesh_view.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/base/error.h"

namespace maquette::geometry {

namespace {

template <class T>
T interpolate(const std::vector<T>& values, const glm::uvec3& t, const glm::vec3& w) {
    return w.x * values[t.x] + w.y * values[t.y] + w.z * values[t.z];
}

glm::vec3 texel(const base::Image8& image, int x, int y) {
    const std::uint8_t* p =
        image.pixel(std::clamp(x, 0, image.width - 1), std::clamp(y, 0, image.height - 1));
    if (image.channels < 3) return glm::vec3(static_cast<float>(p[0]) / 255.0f);
    return glm::vec3(p[0], p[1], p[2]) / 255.0f;
}

// Bilinear; the image repeats.
glm::vec3 sampleTexture(const base::Image8& image, const glm::vec2& uv) {
    const glm::vec2 wrapped = uv - glm::floor(uv);
    const float x = wrapped.x * static_cast<float>(image.width) - 0.5f;
    const float y = wrapped.y * static_cast<float>(image.height) - 0.5f;
    const int x0 = static_cast<int>(std::floor(x)), y0 = static_cast<int>(std::floor(y));
    const float fx = x - static_cast<float>(x0), fy = y - static_cast<float>(y0);
    return glm::mix(glm::mix(texel(image, x0, y0), texel(image, x0 + 1, y0), fx),
                    glm::mix(texel(image, x0, y0 + 1), texel(image, x0 + 1, y0 + 1), fx), fy);
}

class MeshShader {
  public:
    MeshShader(const base::Mesh& mesh, const base::Camera& camera, MeshShading shading)
        : m_mesh(mesh)
        , m_eye(camera.position())
        , m_shading(shading) {}

    ShadedSample operator()(const Hit& hit, bool) const {
        const glm::uvec3& t = m_mesh.triangles[hit.triangle];
        const glm::vec3 position = interpolate(m_mesh.positions, t, hit.weights);
        const glm::vec3 toEye = glm::normalize(m_eye - position);
        glm::vec3 normal = normalAt(t, hit.weights);
        if (glm::dot(faceNormal(t), toEye) < 0) normal = -normal;
        const float light = 0.42f + 0.22f * (0.5f + 0.5f * normal.y) +
                            0.36f * std::max(glm::dot(normal, toEye), 0.0f);
        const glm::vec3 own = colourAt(t, hit.weights);
        return {m_shading == MeshShading::Albedo ? own : glm::min(own * light, 1.0f), normal};
    }

  private:
    glm::vec3 faceNormal(const glm::uvec3& t) const {
        const glm::vec3& a = m_mesh.positions[t.x];
        return glm::cross(m_mesh.positions[t.y] - a, m_mesh.positions[t.z] - a);
    }

    glm::vec3 normalAt(const glm::uvec3& t, const glm::vec3& w) const {
        const glm::vec3 normal =
            m_mesh.normals.empty() ? faceNormal(t) : interpolate(m_mesh.normals, t, w);
        const float length = glm::length(normal);
        return length > 0 ? normal / length : glm::vec3(0, 1, 0);
    }

    glm::vec3 colourAt(const glm::uvec3& t, const glm::vec3& w) const {
        if (m_shading == MeshShading::Clay) return glm::vec3(0.78f);
        if (m_mesh.baseColor && !m_mesh.baseColor->empty())
            return sampleTexture(*m_mesh.baseColor, interpolate(m_mesh.uvs, t, w));
        if (!m_mesh.colors.empty()) return interpolate(m_mesh.colors, t, w);
        return glm::vec3(0.78f);
    }

    const base::Mesh& m_mesh;
    glm::vec3 m_eye;
    MeshShading m_shading;
};

} // namespace

base::ImageF composite(const base::ImageF& rgba, const glm::vec3& background) {
    base::ImageF out(rgba.width, rgba.height, 3);
    for (std::size_t i = 0; i < rgba.data.size() / 4; ++i) {
        const float* in = &rgba.data[4 * i];
        for (int c = 0; c < 3; ++c)
            out.data[3 * i + static_cast<std::size_t>(c)] = in[c] + (1.0f - in[3]) * background[c];
    }
    return out;
}

Layers renderMesh(const base::Mesh& mesh, const base::Camera& camera,
                  const MeshViewOptions& options) {
    if (const char* defect = base::firstDefect(mesh)) base::require(false, defect);
    Rasteriser raster;
    raster.begin(camera,
                 {.supersampling = options.supersampling, .cullBackFaces = options.cullBackFaces});
    raster.draw(mesh.positions, mesh.triangles);
    return resolve(raster, options.channels, MeshShader(mesh, camera, options.shading));
}

} // namespace maquette::geometry
