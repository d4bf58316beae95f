// Tubes, rings, slabs, patches and sheets of the mesh kit declared in sculpture.h.
#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numeric>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "engine/world/sculpture.h"

namespace maquette::world {

namespace {

constexpr float kPi = 3.14159265358979f;

struct Section { // of a tube
    glm::vec3 centre;
    glm::vec3 tangent;
    float radius;
    float slope;  // how much the normal leans along the tangent
    float length; // along the tube
};

glm::vec3 catmullRom(std::span<const Knot> knots, std::size_t span, float t, float* radius) {
    const std::size_t last = knots.size() - 1;
    const Knot& a = knots[span == 0 ? 0 : span - 1];
    const Knot& b = knots[span];
    const Knot& c = knots[std::min(span + 1, last)];
    const Knot& d = knots[std::min(span + 2, last)];
    const float t2 = t * t, t3 = t2 * t;
    *radius = glm::mix(b.radius, c.radius, t);
    return 0.5f * (2.0f * b.position + (c.position - a.position) * t +
                   (2.0f * a.position - 5.0f * b.position + 4.0f * c.position - d.position) * t2 +
                   (3.0f * b.position - a.position - 3.0f * c.position + d.position) * t3);
}

std::vector<Section> sectionsOf(std::span<const Knot> knots, int steps) {
    std::vector<Section> sections;
    const int perSpan = knots.size() == 2 ? 1 : steps;
    for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
        const int end = i + 2 == knots.size() ? perSpan : perSpan - 1;
        for (int j = 0; j <= end; ++j) {
            float radius = 0;
            const glm::vec3 p =
                catmullRom(knots, i, static_cast<float>(j) / static_cast<float>(perSpan), &radius);
            sections.push_back({p, {}, radius, 0, 0});
        }
    }
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Section& before = sections[i == 0 ? 0 : i - 1];
        const Section& after = sections[std::min(i + 1, sections.size() - 1)];
        const glm::vec3 way = after.centre - before.centre;
        const float length = std::max(glm::length(way), 1e-6f);
        sections[i].tangent = way / length;
        sections[i].slope = (before.radius - after.radius) / length;
        if (i > 0)
            sections[i].length = before.length + glm::distance(sections[i].centre, before.centre);
    }
    return sections;
}

// Half a sphere of sections at an end; sign -1 before the first section, +1 after the last.
std::vector<Section> capOf(const Section& end, float sign) {
    constexpr int kRings = 3;
    std::vector<Section> cap;
    for (int i = 1; i <= kRings; ++i) {
        const float a = 0.5f * kPi * static_cast<float>(i) / kRings;
        const float r = i == kRings ? 0.0f : end.radius * std::cos(a);
        cap.push_back({end.centre + sign * end.radius * std::sin(a) * end.tangent, end.tangent, r,
                       sign * std::tan(std::min(a, 1.5f)), end.length + sign * end.radius * a});
    }
    return cap;
}

void addSections(Sculpture& s, Slot slot, const std::vector<Section>& sections, int segments) {
    const auto first = static_cast<std::uint32_t>(s.positions.size());
    const auto columns = static_cast<std::uint32_t>(segments + 1);
    const glm::vec3 t0 = sections.front().tangent;
    glm::vec3 side = std::abs(t0.y) < 0.9f ? glm::vec3(0, 1, 0) : glm::vec3(0, 0, 1);
    for (const Section& section : sections) {
        // Carrying `side` along keeps the tube from twisting.
        side = glm::normalize(side - section.tangent * glm::dot(side, section.tangent));
        const glm::vec3 other = glm::cross(section.tangent, side);
        for (int j = 0; j <= segments; ++j) {
            const float a = 2 * kPi * static_cast<float>(j) / static_cast<float>(segments);
            const glm::vec3 out = std::cos(a) * side + std::sin(a) * other;
            s.positions.push_back(section.centre + section.radius * out);
            s.normals.push_back(glm::normalize(out + section.slope * section.tangent));
            s.uvs.emplace_back(a / (2 * kPi) * 0.5f, section.length);
        }
    }
    for (std::uint32_t i = 0; i + 1 < sections.size(); ++i) {
        for (std::uint32_t j = 0; j + 1 < columns; ++j) {
            const std::uint32_t a = first + i * columns + j, b = a + columns;
            s.triangles.emplace_back(a, a + 1, b + 1);
            s.triangles.emplace_back(a, b + 1, b);
            s.slots.insert(s.slots.end(), 2, slot);
        }
    }
}

// Ear clipping; the outline is simple and counter-clockwise.
std::vector<glm::uvec3> triangulate(const std::vector<glm::vec2>& points) {
    std::vector<std::uint32_t> left(points.size());
    std::iota(left.begin(), left.end(), 0u);
    std::vector<glm::uvec3> triangles;
    const auto cross = [](const glm::vec2& a, const glm::vec2& b, const glm::vec2& c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    };
    const auto isEar = [&](std::size_t i) {
        const std::size_t n = left.size();
        const std::uint32_t ai = left[(i + n - 1) % n], bi = left[i], ci = left[(i + 1) % n];
        const glm::vec2 &a = points[ai], &b = points[bi], &c = points[ci];
        if (cross(a, b, c) <= 0) return false;
        return std::none_of(left.begin(), left.end(), [&](std::uint32_t k) {
            if (k == ai || k == bi || k == ci) return false;
            const glm::vec2& p = points[k];
            return cross(a, b, p) > 0 && cross(b, c, p) > 0 && cross(c, a, p) > 0;
        });
    };
    while (left.size() > 2) {
        std::size_t ear = 0;
        while (ear + 1 < left.size() && !isEar(ear))
            ++ear;
        const std::size_t n = left.size();
        triangles.emplace_back(left[(ear + n - 1) % n], left[ear], left[(ear + 1) % n]);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(ear));
    }
    return triangles;
}

glm::vec2 outwardOf(const LinePoint& p) {
    return {p.direction.y, -p.direction.x};
}

// The outline without doubled corners, moved inwards by `inset` along the bisectors.
std::vector<glm::vec2> insetOutline(const std::vector<LinePoint>& line, float inset) {
    std::vector<glm::vec2> points;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const LinePoint& next = line[(i + 1) % line.size()];
        const bool doubled = glm::distance(line[i].position, next.position) < 1e-6f;
        glm::vec2 out = outwardOf(line[i]);
        if (doubled) {
            const glm::vec2 sum = out + outwardOf(next);
            out = sum / std::max(0.5f * glm::dot(sum, sum), 0.35f);
            ++i;
        }
        points.push_back(line[i].position - inset * out);
    }
    return points;
}

void addCap(Sculpture& s, Slot slot, const std::vector<glm::vec2>& points, float z) {
    const auto first = static_cast<std::uint32_t>(s.positions.size());
    for (const glm::vec2& p : points) {
        s.positions.emplace_back(p.x, p.y, z);
        s.normals.emplace_back(0.0f, 0.0f, z < 0 ? -1.0f : 1.0f);
        s.uvs.push_back(p);
    }
    for (const glm::uvec3& t : triangulate(points)) {
        s.triangles.push_back((z < 0 ? glm::uvec3(t.x, t.z, t.y) : t) + first);
        s.slots.push_back(slot);
    }
}

} // namespace

Piece addTube(Sculpture& s, Slot slot, std::span<const Knot> knots, int segments, int steps) {
    Piece piece(s);
    const std::vector<Section> middle = sectionsOf(knots, steps);
    std::vector<Section> sections = capOf(middle.front(), -1);
    std::reverse(sections.begin(), sections.end());
    sections.insert(sections.end(), middle.begin(), middle.end());
    const std::vector<Section> end = capOf(middle.back(), 1);
    sections.insert(sections.end(), end.begin(), end.end());
    addSections(s, slot, sections, segments);
    return piece;
}

Piece addTube(Sculpture& s, Slot slot, std::initializer_list<Knot> knots, int segments, int steps) {
    return addTube(s, slot, std::span<const Knot>(knots.begin(), knots.size()), segments, steps);
}

Piece addRing(Sculpture& s, Slot slot, float radius, float thickness, const Sweep& sweep,
              int section) {
    Piece piece(s);
    const bool whole = sweep.to - sweep.from > 359.9f;
    std::vector<Section> sections;
    for (int i = 0; i <= sweep.segments; ++i) {
        const float degrees = glm::mix(sweep.from, sweep.to,
                                       static_cast<float>(i) / static_cast<float>(sweep.segments));
        const float a = glm::radians(degrees);
        sections.push_back({{radius * std::sin(a), 0, radius * std::cos(a)},
                            {std::cos(a), 0, -std::sin(a)},
                            thickness,
                            0,
                            a * radius});
    }
    if (!whole) {
        std::vector<Section> all = capOf(sections.front(), -1);
        std::reverse(all.begin(), all.end());
        all.insert(all.end(), sections.begin(), sections.end());
        const std::vector<Section> end = capOf(sections.back(), 1);
        all.insert(all.end(), end.begin(), end.end());
        sections = std::move(all);
    }
    addSections(s, slot, sections, section);
    return piece;
}

namespace {

// The upright sides of a slab: two vertices, low and high, a point of its outline.
void addWall(Sculpture& s, const std::vector<LinePoint>& line, float half) {
    float along = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) along += glm::distance(line[i].position, line[i - 1].position);
        const glm::vec2 out = outwardOf(line[i]);
        for (const float z : {-half, half}) {
            s.positions.emplace_back(line[i].position.x, line[i].position.y, z);
            s.normals.emplace_back(out.x, out.y, 0.0f);
            s.uvs.emplace_back(z, along);
        }
    }
}

} // namespace

Piece addSlab(Sculpture& s, Slot slot, const Corners& outline, float thickness, float bevel) {
    Piece piece(s);
    const std::vector<LinePoint> line = roundedLine(outline, true);
    const float h = 0.5f * thickness;
    bevel = std::min(bevel, 0.95f * h);
    const std::vector<glm::vec2> face = insetOutline(line, bevel);
    const auto back = static_cast<std::uint32_t>(s.positions.size());
    addCap(s, slot, face, -h);
    const auto front = static_cast<std::uint32_t>(s.positions.size());
    addCap(s, slot, face, h);
    const auto wall = static_cast<std::uint32_t>(s.positions.size());
    addWall(s, line, h - bevel);

    const auto count = static_cast<std::uint32_t>(line.size());
    const auto corners = static_cast<std::uint32_t>(face.size());
    const auto quad = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
        s.triangles.emplace_back(a, b, c);
        s.triangles.emplace_back(a, c, d);
        s.slots.insert(s.slots.end(), 2, slot);
    };
    std::uint32_t corner = 0; // of the face; sharp points of the line share one
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t next = (i + 1) % count;
        if (glm::distance(line[i].position, line[next].position) < 1e-6f) continue;
        const std::uint32_t a = wall + 2 * i, b = wall + 2 * next;
        const std::uint32_t here = corner, there = (corner + 1) % corners;
        corner = there;
        quad(a, b, b + 1, a + 1);
        if (bevel <= 0) continue;
        quad(a + 1, b + 1, front + there, front + here);
        quad(back + here, back + there, b, a);
    }
    return piece;
}

Piece addPatch(Sculpture& s, Slot slot, const Corners& outline, int rings) {
    Piece piece(s);
    const std::vector<glm::vec2> rim = insetOutline(roundedLine(outline, true), 0);
    glm::vec2 centre{0};
    for (const glm::vec2& p : rim)
        centre += p / static_cast<float>(rim.size());
    const auto first = static_cast<std::uint32_t>(s.positions.size());
    const auto add = [&](const glm::vec2& p) {
        s.positions.emplace_back(p.x, p.y, 0.0f);
        s.normals.emplace_back(0.0f, 0.0f, 1.0f);
        s.uvs.push_back(p);
    };
    add(centre);
    for (int r = 1; r <= rings; ++r) {
        for (const glm::vec2& p : rim)
            add(glm::mix(centre, p, static_cast<float>(r) / static_cast<float>(rings)));
    }
    const auto count = static_cast<std::uint32_t>(rim.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t next = (i + 1) % count;
        s.triangles.emplace_back(first, first + 1 + i, first + 1 + next);
        s.slots.push_back(slot);
        for (std::uint32_t r = 1; r < static_cast<std::uint32_t>(rings); ++r) {
            const std::uint32_t a = first + 1 + (r - 1) * count, b = a + count;
            s.triangles.emplace_back(a + i, b + i, b + next);
            s.triangles.emplace_back(a + i, b + next, a + next);
            s.slots.insert(s.slots.end(), 2, slot);
        }
    }
    return piece;
}

Piece addSheet(Sculpture& s, Slot slot, int columns, int rows,
               const std::function<glm::vec3(float, float)>& map) {
    Piece piece(s);
    constexpr float kStep = 2e-3f;
    const auto first = static_cast<std::uint32_t>(s.positions.size());
    const glm::vec2 size{glm::distance(map(0.5f, 0.5f), map(0, 0.5f)) * 2,
                         glm::distance(map(0.5f, 0.5f), map(0.5f, 0)) * 2};
    for (int j = 0; j <= rows; ++j) {
        for (int i = 0; i <= columns; ++i) {
            const float u = static_cast<float>(i) / static_cast<float>(columns);
            const float v = static_cast<float>(j) / static_cast<float>(rows);
            const float u0 = std::max(u - kStep, 0.0f), u1 = std::min(u + kStep, 1.0f);
            const float v0 = std::max(v - kStep, 0.0f), v1 = std::min(v + kStep, 1.0f);
            const glm::vec3 n = glm::cross(map(u1, v) - map(u0, v), map(u, v1) - map(u, v0));
            const float length = glm::length(n);
            s.positions.push_back(map(u, v));
            s.normals.push_back(length > 1e-12f ? n / length : glm::vec3(0, 1, 0));
            s.uvs.emplace_back(u * size.x, v * size.y);
        }
    }
    const auto stride = static_cast<std::uint32_t>(columns + 1);
    for (std::uint32_t j = 0; j < static_cast<std::uint32_t>(rows); ++j) {
        for (std::uint32_t i = 0; i + 1 < stride; ++i) {
            const std::uint32_t a = first + j * stride + i, b = a + stride;
            s.triangles.emplace_back(a, a + 1, b + 1);
            s.triangles.emplace_back(a, b + 1, b);
            s.slots.insert(s.slots.end(), 2, slot);
        }
    }
    return piece;
}

} // namespace maquette::world
