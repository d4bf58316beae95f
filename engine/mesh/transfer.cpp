#include "engine/mesh/transfer.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>
#include <glm/matrix.hpp>

#include "cuda/thread_pool.h"
#include "engine/base/error.h"
#include "engine/base/tangents.h"

namespace maquette::mesh {

namespace {

using Hit = geometry::RayCaster::Hit;

template <class T>
T mixed(const std::vector<T>& values, const glm::uvec3& t, const glm::vec3& w) {
    return w.x * values[t.x] + w.y * values[t.y] + w.z * values[t.z];
}

glm::vec3 texel(const base::Image8& image, int x, int y) {
    const std::uint8_t* p =
        image.pixel(std::clamp(x, 0, image.width - 1), std::clamp(y, 0, image.height - 1));
    return glm::vec3(p[0], p[1], p[2]) / 255.0f;
}

// Bilinear, clamped at the edges, as exports sample it.
glm::vec3 sample(const base::Image8& image, const glm::vec2& uv) {
    const float x = uv.x * static_cast<float>(image.width) - 0.5f;
    const float y = uv.y * static_cast<float>(image.height) - 0.5f;
    const int x0 = static_cast<int>(std::floor(x)), y0 = static_cast<int>(std::floor(y));
    const float fx = x - static_cast<float>(x0), fy = y - static_cast<float>(y0);
    return glm::mix(glm::mix(texel(image, x0, y0), texel(image, x0 + 1, y0), fx),
                    glm::mix(texel(image, x0, y0 + 1), texel(image, x0 + 1, y0 + 1), fx), fy);
}

glm::vec3 unitOr(const glm::vec3& v, const glm::vec3& otherwise) {
    const float length = glm::length(v);
    return length > 1e-12f ? v / length : otherwise;
}

template <class Work>
void inParallel(std::size_t count, const Work& work) {
    cuda::defaultPool().parallelFor(static_cast<std::int64_t>(count), 2048,
                                    [&](std::int64_t begin, std::int64_t end, int) {
                                        for (std::int64_t i = begin; i < end; ++i)
                                            work(static_cast<std::size_t>(i));
                                    });
}

} // namespace

float longestSide(const base::Mesh& mesh) {
    const base::Bounds box = base::bounds(mesh);
    const glm::vec3 extent = box.high - box.low;
    return std::max({extent.x, extent.y, extent.z});
}

SurfaceTransfer::SurfaceTransfer(std::shared_ptr<const base::Mesh> source)
    : m_source(std::move(source))
    , m_tangents(m_source->normalMap ? base::tangents(*m_source) : std::vector<glm::vec4>{})
    , m_rays(m_source->positions, m_source->triangles) {
    base::require(!m_source->empty(), "nothing to carry over");
}

bool SurfaceTransfer::hasColors() const {
    return m_source->baseColor || !m_source->colors.empty();
}

Hit SurfaceTransfer::find(const SurfacePoint& from, float reach) const {
    std::optional<Hit> best;
    for (const float way : {1.0f, -1.0f}) {
        const std::optional<Hit> hit = m_rays.cast(from.position, way * from.normal, 0, reach);
        if (!hit || (best && best->distance <= hit->distance)) continue;
        const glm::uvec3& t = m_source->triangles[hit->triangle];
        const glm::vec3 a = m_source->positions[t.x];
        const glm::vec3 facing =
            glm::cross(m_source->positions[t.y] - a, m_source->positions[t.z] - a);
        if (glm::dot(facing, from.normal) > 0) best = hit;
    }
    return best ? *best : m_rays.nearest(from.position);
}

glm::vec3 SurfaceTransfer::colorAt(const Hit& hit) const {
    const glm::uvec3& t = m_source->triangles[hit.triangle];
    if (m_source->baseColor)
        return sample(*m_source->baseColor, mixed(m_source->uvs, t, hit.weights));
    if (!m_source->colors.empty()) return mixed(m_source->colors, t, hit.weights);
    return glm::vec3(0.8f);
}

glm::vec3 SurfaceTransfer::normalAt(const Hit& hit) const {
    const glm::uvec3& t = m_source->triangles[hit.triangle];
    const glm::vec3 a = m_source->positions[t.x];
    const glm::vec3 flat =
        unitOr(glm::cross(m_source->positions[t.y] - a, m_source->positions[t.z] - a), {0, 1, 0});
    if (m_source->normals.empty()) return flat;
    const glm::vec3 smooth = unitOr(mixed(m_source->normals, t, hit.weights), flat);
    if (m_tangents.empty()) return smooth;
    const glm::vec3 own =
        sample(*m_source->normalMap, mixed(m_source->uvs, t, hit.weights)) * 2.0f - 1.0f;
    const glm::vec3 tangent = unitOr(glm::vec3(mixed(m_tangents, t, hit.weights)), {1, 0, 0});
    const glm::vec3 bitangent = m_tangents[t.x].w * glm::cross(smooth, tangent);
    return unitOr(own.x * tangent + own.y * bitangent + own.z * smooth, smooth);
}

std::vector<glm::vec3> SurfaceTransfer::vertexColors(const base::Mesh& mesh, float reach) const {
    base::Mesh made;
    const std::vector<glm::vec3>* normals = &mesh.normals;
    if (normals->empty()) {
        made.positions = mesh.positions;
        made.triangles = mesh.triangles;
        base::computeNormals(made);
        normals = &made.normals;
    }
    std::vector<glm::vec3> out(mesh.positions.size());
    inParallel(out.size(), [&](std::size_t i) {
        out[i] = colorAt(find({mesh.positions[i], (*normals)[i]}, reach));
    });
    return out;
}

std::shared_ptr<const base::Image8> SurfaceTransfer::colors(const base::Mesh& mesh, int size,
                                                            float reach,
                                                            const base::Progress& progress) const {
    const auto sampler = [&](std::span<const SurfacePoint> points, std::span<glm::vec3> out) {
        inParallel(points.size(), [&](std::size_t i) { out[i] = colorAt(find(points[i], reach)); });
    };
    return bakePicture(mesh, size, sampler, progress);
}

std::shared_ptr<const base::Image8> SurfaceTransfer::normals(const base::Mesh& mesh, int size,
                                                             float reach,
                                                             const base::Progress& progress) const {
    base::require(!mesh.normals.empty(), "a normal map needs normals");
    const auto encode = [&](const SurfacePoint& point) {
        const glm::vec3 wanted = normalAt(find(point, reach));
        const glm::vec3 tangent = unitOr(glm::vec3(point.tangent), {1, 0, 0});
        const glm::vec3 bitangent = point.tangent.w * glm::cross(point.normal, tangent);
        const glm::mat3 frame(tangent, bitangent, point.normal);
        if (!(std::abs(glm::determinant(frame)) > 1e-4f)) return glm::vec3(0.5f, 0.5f, 1.0f);
        glm::vec3 own = glm::inverse(frame) * wanted;
        own.z = std::max(own.z, 0.02f); // a map cannot face backwards
        return unitOr(own, {0, 0, 1}) * 0.5f + 0.5f;
    };
    const auto sampler = [&](std::span<const SurfacePoint> points, std::span<glm::vec3> out) {
        inParallel(points.size(), [&](std::size_t i) { out[i] = encode(points[i]); });
    };
    return bakePicture(mesh, size, sampler, progress);
}

} // namespace maquette::mesh
