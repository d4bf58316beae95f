#include "engine/mesh/bake.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/base/tangents.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

std::uint8_t to8(float v) {
    return static_cast<std::uint8_t>(std::clamp(std::isfinite(v) ? v : 0.0f, 0.0f, 1.0f) * 255.0f +
                                     0.5f);
}

// Barycentric coordinates of a texture point in a triangle of uvs; false for one without area.
bool barycentric(const base::Mesh& mesh, const glm::uvec3& t, glm::dvec2 p, glm::dvec3& out) {
    const glm::dvec2 a(mesh.uvs[t.x]), b(mesh.uvs[t.y]), c(mesh.uvs[t.z]);
    const double doubled = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    if (doubled == 0) return false;
    out.y = ((p.x - a.x) * (c.y - a.y) - (c.x - a.x) * (p.y - a.y)) / doubled;
    out.z = ((b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y)) / doubled;
    out.x = 1 - out.y - out.z;
    return true;
}

struct TexelBox {
    glm::ivec2 first, last;
};

// The texels whose centres lie within the triangle's bounding box, grown by `margin` texels.
TexelBox texelBox(const base::Mesh& mesh, const glm::uvec3& t, int size, double margin) {
    glm::dvec2 low(1e300), high(-1e300);
    for (int k = 0; k < 3; ++k) {
        const glm::dvec2 p = glm::dvec2(mesh.uvs[t[k]]) * static_cast<double>(size) - 0.5;
        low = glm::min(low, p);
        high = glm::max(high, p);
    }
    const double bound = size;
    return {glm::max(glm::ivec2(glm::ceil(glm::clamp(low - margin, -1.0, bound))), 0),
            glm::min(glm::ivec2(glm::floor(glm::clamp(high + margin, -1.0, bound))), size - 1)};
}

// Whether the triangle's outline comes into the square of a texel.
bool touches(const base::Mesh& mesh, const glm::uvec3& t, glm::dvec2 centre, double half) {
    for (int k = 0; k < 3; ++k) {
        const glm::dvec2 a(mesh.uvs[t[k]]), edge = glm::dvec2(mesh.uvs[t[(k + 1) % 3]]) - a;
        const double square = glm::dot(edge, edge);
        const double at =
            square > 0 ? glm::clamp(glm::dot(centre - a, edge) / square, 0.0, 1.0) : 0.0;
        const glm::dvec2 away = glm::abs(a + at * edge - centre);
        if (std::max(away.x, away.y) <= half) return true;
    }
    return false;
}

// For each texel the triangle over its centre, else one that reaches into it (so that patches
// smaller than a texel get their colour, too), or kNone.
std::vector<std::uint32_t> rasterise(const base::Mesh& mesh, int size,
                                     const base::Progress& progress) {
    std::vector<std::uint32_t> owner(static_cast<std::size_t>(size) * size, kNone);
    const double texel = 1.0 / size;
    const auto pass = [&](double margin, const auto& covers) {
        for (std::uint32_t i = 0; i < mesh.triangles.size(); ++i) {
            if (i % 16384 == 0) progress.checkStop();
            const TexelBox box = texelBox(mesh, mesh.triangles[i], size, margin);
            for (int y = box.first.y; y <= box.last.y; ++y) {
                for (int x = box.first.x; x <= box.last.x; ++x) {
                    std::uint32_t& texelOwner = owner[static_cast<std::size_t>(y) * size + x];
                    const glm::dvec2 centre = (glm::dvec2(x, y) + 0.5) * texel;
                    if (texelOwner == kNone && covers(mesh.triangles[i], centre)) texelOwner = i;
                }
            }
        }
    };
    pass(0, [&](const glm::uvec3& t, glm::dvec2 centre) {
        glm::dvec3 w;
        return barycentric(mesh, t, centre, w) && std::min({w.x, w.y, w.z}) >= -1e-9;
    });
    pass(0.5, [&](const glm::uvec3& t, glm::dvec2 centre) {
        return touches(mesh, t, centre, texel / 2);
    });
    return owner;
}

// Fills the texels without owner, ring by ring, with the mean of their filled neighbours.
void dilate(base::Image8& image, const std::vector<std::uint32_t>& owner,
            const base::Progress& progress) {
    const int width = image.width, height = image.height;
    std::vector<std::uint8_t> filled(owner.size());
    std::vector<std::uint32_t> ring, next;
    for (std::size_t i = 0; i < owner.size(); ++i)
        filled[i] = owner[i] != kNone;
    const auto overNeighbours = [&](std::uint32_t i, const auto& visit) {
        const int x = static_cast<int>(i % width), y = static_cast<int>(i / width);
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const bool inside = x + dx >= 0 && y + dy >= 0 && x + dx < width && y + dy < height;
                if (inside) visit(static_cast<std::uint32_t>((y + dy) * width + x + dx));
            }
        }
    };
    // 0 = empty, 1 = filled, 2 = waiting in a ring
    const auto enqueueRound = [&](std::uint32_t i) {
        overNeighbours(i, [&](std::uint32_t n) {
            if (filled[n] != 0) return;
            filled[n] = 2;
            next.push_back(n);
        });
    };
    for (std::uint32_t i = 0; i < owner.size(); ++i) {
        if (owner[i] != kNone) enqueueRound(i);
    }
    while (!next.empty()) {
        progress.checkStop();
        ring.swap(next);
        next.clear();
        for (const std::uint32_t i : ring) {
            int sums[3] = {0, 0, 0}, count = 0;
            overNeighbours(i, [&](std::uint32_t n) {
                if (filled[n] != 1) return;
                ++count;
                for (int c = 0; c < 3; ++c)
                    sums[c] += image.data[3 * std::size_t{n} + c];
            });
            for (int c = 0; c < 3; ++c)
                image.data[3 * std::size_t{i} + c] =
                    static_cast<std::uint8_t>((sums[c] + count / 2) / count);
        }
        for (const std::uint32_t i : ring)
            filled[i] = 1;
        for (const std::uint32_t i : ring)
            enqueueRound(i);
    }
}

glm::vec3 faceNormal(const base::Mesh& mesh, const glm::uvec3& t) {
    const glm::vec3 a = mesh.positions[t.x];
    const glm::vec3 n = glm::cross(mesh.positions[t.y] - a, mesh.positions[t.z] - a);
    const float length = glm::length(n);
    return length > 0 ? n / length : glm::vec3(0);
}

// The place on the surface that belongs to a texel.
SurfacePoint surfacePoint(const base::Mesh& mesh, const std::vector<glm::vec4>& tangents,
                          std::uint32_t triangle, glm::dvec2 uv) {
    const glm::uvec3& t = mesh.triangles[triangle];
    glm::dvec3 w(1.0 / 3);
    barycentric(mesh, t, uv, w);
    w = glm::max(w, 0.0); // the centre of a texel that the triangle only touches lies outside
    const glm::vec3 weights(w / (w.x + w.y + w.z));
    const auto mixed = [&](const auto& values) {
        return weights.x * values[t.x] + weights.y * values[t.y] + weights.z * values[t.z];
    };
    SurfacePoint point{mixed(mesh.positions), faceNormal(mesh, t)};
    if (!mesh.normals.empty()) {
        const glm::vec3 smooth = mixed(mesh.normals);
        const float length = glm::length(smooth);
        if (length > 1e-6f) point.normal = smooth / length;
    }
    if (!tangents.empty()) {
        point.tangent = mixed(tangents);
        point.tangent.w = tangents[t.x].w;
    }
    return point;
}

} // namespace

TextureBaker::TextureBaker(ColorSampler sampler, const BakeOptions& options)
    : m_sampler(std::move(sampler))
    , m_options(options) {
    if (options.size < 1 || options.size > 8192 || options.batch < 1 ||
        !std::isfinite(options.inset)) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("A texture has 1 to 8192 texels along a side."));
    }
}

std::shared_ptr<const base::Image8> bakePicture(const base::Mesh& mesh, int size,
                                                const SurfaceSampler& sampler,
                                                const base::Progress& progress, int batch) {
    if (mesh.uvs.size() != mesh.positions.size() || mesh.empty()) {
        throw base::Error(
            base::ErrorKind::Usage,
            MAQUETTE_TR("A texture can only be baked for a mesh that was unwrapped."));
    }
    const std::vector<std::uint32_t> owner = rasterise(mesh, size, progress);
    const std::vector<glm::vec4> tangents =
        mesh.normals.empty() ? std::vector<glm::vec4>{} : base::tangents(mesh);
    auto image = std::make_shared<base::Image8>(size, size, 3);
    std::vector<std::uint32_t> texels;
    std::vector<SurfacePoint> points;
    std::vector<glm::vec3> values;
    const auto flush = [&] {
        progress.checkStop();
        if (texels.empty()) return;
        values.resize(points.size());
        sampler(points, values);
        for (std::size_t i = 0; i < texels.size(); ++i) {
            for (int c = 0; c < 3; ++c)
                image->data[3 * std::size_t{texels[i]} + c] = to8(values[i][c]);
        }
        progress(0.1f +
                 0.8f * static_cast<float>(texels.back()) / static_cast<float>(owner.size()));
        texels.clear();
        points.clear();
    };
    for (std::uint32_t i = 0; i < owner.size(); ++i) {
        if (owner[i] == kNone) continue;
        const glm::dvec2 uv = (glm::dvec2(i % size, i / size) + 0.5) / static_cast<double>(size);
        texels.push_back(i);
        points.push_back(surfacePoint(mesh, tangents, owner[i], uv));
        if (static_cast<int>(points.size()) == batch) flush();
    }
    flush();
    dilate(*image, owner, progress);
    progress(1.0f);
    return image;
}

std::shared_ptr<const base::Image8> TextureBaker::texture(const base::Mesh& mesh,
                                                          const base::Progress& progress) const {
    std::vector<glm::vec3> below;
    const auto sample = [&](std::span<const SurfacePoint> points, std::span<glm::vec3> colors) {
        below.clear();
        for (const SurfacePoint& point : points)
            below.push_back(point.position - m_options.inset * point.normal);
        m_sampler(below, colors);
    };
    return bakePicture(mesh, m_options.size, sample, progress, m_options.batch);
}

std::vector<glm::vec3> TextureBaker::vertexColors(const base::Mesh& mesh,
                                                  const base::Progress& progress) const {
    base::Mesh withNormals;
    const std::vector<glm::vec3>* normals = &mesh.normals;
    if (mesh.normals.empty()) {
        withNormals = mesh;
        base::computeNormals(withNormals);
        normals = &withNormals.normals;
    }
    std::vector<glm::vec3> points(mesh.positions.size()), colors(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = mesh.positions[i] - m_options.inset * (*normals)[i];
    for (std::size_t begin = 0; begin < points.size();) {
        progress.checkStop();
        const std::size_t count = std::min<std::size_t>(m_options.batch, points.size() - begin);
        m_sampler(std::span(points).subspan(begin, count), std::span(colors).subspan(begin, count));
        begin += count;
        progress(static_cast<float>(begin) / static_cast<float>(points.size()));
    }
    for (glm::vec3& color : colors) {
        for (int c = 0; c < 3; ++c)
            color[c] = std::isfinite(color[c]) ? std::clamp(color[c], 0.0f, 1.0f) : 0.0f;
    }
    return colors;
}

} // namespace maquette::mesh
