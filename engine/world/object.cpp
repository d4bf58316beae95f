#include "engine/world/object.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/world/maker.h"
#include "engine/world/occlusion.h"

namespace maquette::world {

namespace {

struct Sphere {
    glm::vec3 centre{0};
    float radius = 1;
};

// The points that lie farthest in 13 directions and their opposites: few, yet enough to find the
// smallest enclosing sphere closely.
std::vector<glm::vec3> extremes(const std::vector<glm::vec3>& points) {
    std::vector<glm::vec3> found;
    for (int code = 14; code < 27; ++code) { // the half of {-1, 0, 1}^3 after the origin
        const glm::vec3 direction{static_cast<float>(code % 3 - 1),
                                  static_cast<float>(code / 3 % 3 - 1),
                                  static_cast<float>(code / 9 - 1)};
        const auto along = [&](const glm::vec3& a, const glm::vec3& b) {
            return glm::dot(a, direction) < glm::dot(b, direction);
        };
        const auto [low, high] = std::minmax_element(points.begin(), points.end(), along);
        found.push_back(*low);
        found.push_back(*high);
    }
    return found;
}

// Badoiu and Clarkson 2003, "Smaller core-sets for balls": walk towards the farthest point in
// shrinking steps.
Sphere enclosingSphere(const std::vector<glm::vec3>& points) {
    const std::vector<glm::vec3> core = extremes(points);
    Sphere sphere{core.front(), 0};
    const auto farther = [&](const glm::vec3& a, const glm::vec3& b) {
        return glm::distance(a, sphere.centre) < glm::distance(b, sphere.centre);
    };
    for (int i = 1; i <= 80; ++i) {
        const glm::vec3 far = *std::max_element(core.begin(), core.end(), farther);
        sphere.centre += (far - sphere.centre) / static_cast<float>(i + 1);
    }
    for (const glm::vec3& p : points)
        sphere.radius = std::max(sphere.radius, glm::distance(p, sphere.centre));
    return sphere;
}

glm::vec3 jittered(const glm::vec3& colour, base::Rng& rng, float amount) {
    glm::vec3 out = colour;
    for (int i = 0; i < 3; ++i)
        out[i] += rng.uniform(-amount, amount);
    return glm::clamp(out, 0.02f, 1.0f);
}

const glm::vec3& catalogueColour(int id) {
    return colours()[static_cast<std::size_t>(id)].srgb;
}

Build buildOf(const ObjectSpec& spec, base::Rng& rng) {
    Build build{rng.uniform(0.93f, 1.07f), rng.uniform(0.94f, 1.06f), rng.uniform(0.95f, 1.1f)};
    if (spec.shapeWord == Tall) build.height *= 1.35f;
    if (spec.shapeWord == Low) build.height *= 0.7f;
    if (spec.shapeWord == Wide) build.width *= 1.35f;
    if (spec.shapeWord == Narrow) build.width *= 0.7f;
    if (spec.shapeWord == Chunky) build.thickness *= 1.45f;
    if (spec.shapeWord == Slim) build.thickness *= 0.72f;
    return build;
}

} // namespace

Maker::Maker(const ObjectSpec& spec, Sculpture& sculpture, std::vector<Surface>& surfaces)
    : shape(sculpture)
    , rng(spec.seed, 7)
    , build(buildOf(spec, rng))
    , m_spec(spec)
    , m_surfaces(surfaces) {
    const glm::vec3 colour = jittered(catalogueColour(spec.colour), rng, 0.025f);
    m_surfaces.push_back(mainSurface(colour, spec.colour, spec.material));
}

Slot Maker::paint(const glm::vec3& colour, Finish finish) {
    m_surfaces.push_back({jittered(colour, rng, 0.015f), colour, Pattern::Plain, finish});
    return static_cast<Slot>(m_surfaces.size() - 1);
}

Slot Maker::shade(float amount) {
    const glm::vec3 target(amount > 0 ? 1.0f : 0.0f);
    m_surfaces.push_back(m_surfaces.front());
    m_surfaces.back().pattern = Pattern::Plain;
    m_surfaces.back().colour = glm::mix(mainColour(), target, std::abs(amount));
    return static_cast<Slot>(m_surfaces.size() - 1);
}

Slot Maker::part(int index, const glm::vec3& plain, Finish finish) {
    return paint(hasPart(index) ? catalogueColour(m_spec.partColour) : plain, finish);
}

Slot Maker::partLikeMain(int index) {
    if (hasPart(index)) return paint(catalogueColour(m_spec.partColour));
    return main();
}

glm::vec3 Maker::against(const glm::vec3& first, const glm::vec3& second) const {
    return glm::distance(first, catalogueColour(m_spec.colour)) > 0.42f ? first : second;
}

Object makeObject(const ObjectSpec& spec) {
    check(spec);
    Object object;
    object.spec = spec;
    Sculpture sculpture;
    sculpture.positions.reserve(4096);
    Maker maker(spec, sculpture, object.surfaces);
    classRows()[static_cast<std::size_t>(spec.classId)].make(maker);

    const Sphere sphere = enclosingSphere(sculpture.positions);
    const float scale = kObjectRadius / sphere.radius;
    for (glm::vec3& p : sculpture.positions)
        p = (p - sphere.centre) * scale;
    object.positions = std::move(sculpture.positions);
    object.normals = std::move(sculpture.normals);
    object.uvs = std::move(sculpture.uvs);
    object.triangles = std::move(sculpture.triangles);
    object.slots = std::move(sculpture.slots);
    object.openness = vertexOpenness(object.positions, object.normals, object.triangles);
    return object;
}

namespace {

struct Corner3 { // of a triangle of the ground truth
    glm::vec3 position{0};
    glm::vec3 normal{0};
    glm::vec2 uv{0};
};

Corner3 cornerAt(const Object& object, const glm::uvec3& t, float b, float c) {
    const float a = 1.0f - b - c;
    Corner3 corner;
    corner.position =
        a * object.positions[t.x] + b * object.positions[t.y] + c * object.positions[t.z];
    corner.normal = glm::normalize(a * object.normals[t.x] + b * object.normals[t.y] +
                                   c * object.normals[t.z] + glm::vec3(0, 1e-9f, 0));
    corner.uv = a * object.uvs[t.x] + b * object.uvs[t.y] + c * object.uvs[t.z];
    return corner;
}

float longestEdge(const Object& object, const glm::uvec3& t) {
    const glm::vec3 &a = object.positions[t.x], &b = object.positions[t.y],
                    &c = object.positions[t.z];
    return std::max({glm::distance(a, b), glm::distance(b, c), glm::distance(c, a)});
}

// A triangle in pieces * pieces smaller ones.
void addSplit(base::Mesh& mesh, const Object& object, std::size_t index, int pieces) {
    const glm::uvec3& t = object.triangles[index];
    const Surface& surface = object.surfaces[object.slots[index]];
    const auto first = static_cast<std::uint32_t>(mesh.positions.size());
    for (int row = 0; row <= pieces; ++row) {
        for (int column = 0; column + row <= pieces; ++column) {
            const Corner3 corner =
                cornerAt(object, t, static_cast<float>(column) / static_cast<float>(pieces),
                         static_cast<float>(row) / static_cast<float>(pieces));
            mesh.positions.push_back(corner.position);
            mesh.normals.push_back(corner.normal);
            mesh.colors.push_back(albedo(surface, corner.uv));
        }
    }
    std::uint32_t start = first;
    for (int row = 0; row < pieces; ++row) {
        const auto length = static_cast<std::uint32_t>(pieces - row + 1);
        for (std::uint32_t i = 0; i + 1 < length; ++i) {
            mesh.triangles.emplace_back(start + i, start + i + 1, start + length + i);
            if (i + 2 < length)
                mesh.triangles.emplace_back(start + i + 1, start + length + i + 1,
                                            start + length + i);
        }
        start += length;
    }
}

} // namespace

base::Mesh toMesh(const Object& object, float maxEdge) {
    base::Mesh mesh;
    for (std::size_t i = 0; i < object.triangles.size(); ++i) {
        const float edge = longestEdge(object, object.triangles[i]);
        const int pieces =
            maxEdge > 0 ? std::clamp(static_cast<int>(std::ceil(edge / maxEdge)), 1, 64) : 1;
        addSplit(mesh, object, i, pieces);
    }
    return mesh;
}

} // namespace maquette::world
