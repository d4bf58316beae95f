// The solids of the mesh kit declared in sculpture.h.
#include <algorithm>
#include <array>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "engine/world/sculpture.h"

namespace maquette::world {

namespace {

constexpr float kPi = 3.14159265358979f;

std::uint32_t addVertex(Sculpture& s, const glm::vec3& position, const glm::vec3& normal,
                        const glm::vec2& uv) {
    s.positions.push_back(position);
    s.normals.push_back(normal);
    s.uvs.push_back(uv);
    return static_cast<std::uint32_t>(s.positions.size() - 1);
}

void addTriangle(Sculpture& s, Slot slot, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    s.triangles.emplace_back(a, b, c);
    s.slots.push_back(slot);
}

void addQuad(Sculpture& s, Slot slot, std::uint32_t a, std::uint32_t b, std::uint32_t c,
             std::uint32_t d) {
    addTriangle(s, slot, a, b, c);
    addTriangle(s, slot, a, c, d);
}

// Grid of vertices first + row * columns + column, rows upwards and columns to the right when seen
// from outside.
void addGrid(Sculpture& s, Slot slot, std::uint32_t first, std::uint32_t columns,
             std::uint32_t rows) {
    for (std::uint32_t r = 0; r + 1 < rows; ++r) {
        for (std::uint32_t c = 0; c + 1 < columns; ++c) {
            const std::uint32_t a = first + r * columns + c;
            addQuad(s, slot, a, a + 1, a + columns + 1, a + columns);
        }
    }
}

// One face of a rounded box: axis is its normal, u x v = normal.
void addBoxFace(Sculpture& s, Slot slot, const glm::vec3& half, float bevel, int steps, int axis,
                float sign) {
    const int ui = (axis + 1) % 3, vi = (axis + 2) % 3;
    const float flip = sign;                    // keeps u x v along the outward normal
    std::vector<std::pair<float, float>> ticks; // (side, tangent of the angle from the face)
    const int count = bevel > 0 ? steps : 0;
    for (int i = 0; i <= count; ++i)
        ticks.emplace_back(-1.0f, count == 0
                                      ? 0.0f
                                      : -std::tan(0.25f * kPi * static_cast<float>(count - i) /
                                                  static_cast<float>(count)));
    for (int i = count; i >= 0; --i)
        ticks.emplace_back(1.0f, -ticks[static_cast<std::size_t>(i)].second);
    const glm::vec3 core = half - glm::vec3(bevel);
    const auto first = static_cast<std::uint32_t>(s.positions.size());
    for (const auto& [vs, vt] : ticks) {
        for (const auto& [us, ut] : ticks) {
            glm::vec3 n{0};
            n[axis] = sign;
            n[ui] = ut * flip;
            n[vi] = vt;
            n = glm::normalize(n);
            glm::vec3 p{0};
            p[axis] = sign * core[axis];
            p[ui] = us * core[ui] * flip;
            p[vi] = vs * core[vi];
            p += n * bevel;
            // Patterns run upright on the sides and along z on top.
            const glm::vec2 uv = axis == 0   ? glm::vec2(p.z, p.y)
                                 : axis == 1 ? glm::vec2(p.x, p.z)
                                             : glm::vec2(p.x, p.y);
            addVertex(s, p, n, uv);
        }
    }
    const auto side = static_cast<std::uint32_t>(ticks.size());
    addGrid(s, slot, first, side, side);
}

// The chamfers between the six flat faces of a box whose faces are 4 vertices each.
void addChamfers(Sculpture& s, Slot slot, std::uint32_t first) {
    // Vertex of a face (axis, sign) at the corner with these signs.
    const auto vertex = [&](int axis, const std::array<int, 3>& corner) {
        const int sign = corner[static_cast<std::size_t>(axis)];
        const int u = corner[static_cast<std::size_t>((axis + 1) % 3)] * sign;
        const int v = corner[static_cast<std::size_t>((axis + 2) % 3)];
        const int face = axis * 2 + (sign > 0 ? 1 : 0);
        return first + static_cast<std::uint32_t>(face * 4 + (v > 0 ? 2 : 0) + (u > 0 ? 1 : 0));
    };
    for (int axis = 0; axis < 3; ++axis) { // edges along this axis
        const int b = (axis + 1) % 3, c = (axis + 2) % 3;
        for (int sb = -1; sb <= 1; sb += 2) {
            for (int sc = -1; sc <= 1; sc += 2) {
                std::array<int, 3> low{}, high{};
                low[static_cast<std::size_t>(axis)] = -1;
                high[static_cast<std::size_t>(axis)] = 1;
                low[static_cast<std::size_t>(b)] = high[static_cast<std::size_t>(b)] = sb;
                low[static_cast<std::size_t>(c)] = high[static_cast<std::size_t>(c)] = sc;
                if (sb * sc > 0) {
                    addQuad(s, slot, vertex(b, low), vertex(c, low), vertex(c, high),
                            vertex(b, high));
                } else {
                    addQuad(s, slot, vertex(c, low), vertex(b, low), vertex(b, high),
                            vertex(c, high));
                }
            }
        }
    }
    for (int i = 0; i < 8; ++i) {
        const std::array<int, 3> corner{i & 1 ? 1 : -1, i & 2 ? 1 : -1, i & 4 ? 1 : -1};
        const std::uint32_t x = vertex(0, corner), y = vertex(1, corner), z = vertex(2, corner);
        if (corner[0] * corner[1] * corner[2] > 0) {
            addTriangle(s, slot, x, y, z);
        } else {
            addTriangle(s, slot, x, z, y);
        }
    }
}

struct Ring { // of a surface of revolution
    float r, y, nr, ny, v;
    bool joined; // to the ring before it
};

std::vector<Ring> ringsOf(const Corners& profile) {
    std::vector<Ring> rings;
    float along = 0;
    const std::vector<LinePoint> line = roundedLine(profile, false);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const float step = i == 0 ? 0 : glm::distance(line[i].position, line[i - 1].position);
        along += step;
        rings.push_back({line[i].position.x, line[i].position.y, line[i].direction.y,
                         -line[i].direction.x, along, i > 0 && step > 1e-6f});
    }
    return rings;
}

Piece addRevolution(Sculpture& s, Slot slot, const std::vector<Ring>& rings, const Sweep& sweep) {
    Piece piece(s);
    float widest = 0;
    for (const Ring& ring : rings)
        widest = std::max(widest, ring.r);
    // A whole number of pattern periods round the object.
    const float around = std::max(1.0f, std::round(2 * kPi * widest / 0.5f)) * 0.5f / 360.0f;
    const auto columns = static_cast<std::uint32_t>(sweep.segments + 1);
    const auto first = static_cast<std::uint32_t>(s.positions.size());
    for (const Ring& ring : rings) {
        for (int j = 0; j <= sweep.segments; ++j) {
            const float degrees = sweep.from + (sweep.to - sweep.from) * static_cast<float>(j) /
                                                   static_cast<float>(sweep.segments);
            const float sine = std::sin(glm::radians(degrees));
            const float cosine = std::cos(glm::radians(degrees));
            addVertex(s, {ring.r * sine, ring.y, ring.r * cosine},
                      {ring.nr * sine, ring.ny, ring.nr * cosine}, {degrees * around, ring.v});
        }
    }
    for (std::uint32_t i = 1; i < rings.size(); ++i) {
        if (!rings[i].joined) continue;
        for (std::uint32_t j = 0; j + 1 < columns; ++j) {
            const std::uint32_t a = first + (i - 1) * columns + j, b = a + columns;
            if (rings[i - 1].r > 1e-6f) addTriangle(s, slot, a, a + 1, b + 1);
            if (rings[i].r > 1e-6f) addTriangle(s, slot, a, b + 1, b);
        }
    }
    return piece;
}

} // namespace

Piece addBox(Sculpture& s, Slot slot, const glm::vec3& half, float bevel, int steps) {
    Piece piece(s);
    const auto first = static_cast<std::uint32_t>(s.positions.size());
    const float most = 0.98f * std::min({half.x, half.y, half.z});
    bevel = std::min(bevel, most);
    for (int axis = 0; axis < 3; ++axis) {
        addBoxFace(s, slot, half, bevel, steps, axis, -1.0f);
        addBoxFace(s, slot, half, bevel, steps, axis, 1.0f);
    }
    if (steps == 0 && bevel > 0) addChamfers(s, slot, first);
    return piece;
}

Piece addLathe(Sculpture& s, Slot slot, const Corners& profile, const Sweep& sweep) {
    return addRevolution(s, slot, ringsOf(profile), sweep);
}

Piece addBall(Sculpture& s, Slot slot, const glm::vec3& radii, int segments) {
    std::vector<Ring> rings;
    const int rows = std::max(4, segments * 6 / 10);
    const float size = std::max({radii.x, radii.y, radii.z});
    for (int i = 0; i <= rows; ++i) {
        const float a = kPi * static_cast<float>(i) / static_cast<float>(rows);
        const float r = i == 0 || i == rows ? 0.0f : std::sin(a);
        rings.push_back({r * size, -size * std::cos(a), r, -std::cos(a), a * size, i > 0});
    }
    return addRevolution(s, slot, rings, {-180, 180, segments})
        .scale(radii.x / size, radii.y / size, radii.z / size);
}

Piece addCylinder(Sculpture& s, Slot slot, float radius, float height, float bevel, int segments) {
    return addCone(s, slot, radius, radius, height, bevel, segments);
}

Piece addCone(Sculpture& s, Slot slot, float lowRadius, float highRadius, float height, float bevel,
              int segments) {
    const float h = 0.5f * height;
    Corners profile{{0, -h, 0}, {lowRadius, -h, bevel}, {highRadius, h, bevel}, {0, h, 0}};
    if (highRadius <= 0) profile = {{0, -h, 0}, {lowRadius, -h, bevel}, {0, h, 0}};
    return addLathe(s, slot, profile, {-180, 180, segments});
}

} // namespace maquette::world
