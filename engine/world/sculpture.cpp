#include "engine/world/sculpture.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>
#include <glm/matrix.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::world {

Piece& Piece::move(const glm::vec3& by) {
    for (std::size_t i = m_vertex; i < m_sculpture->positions.size(); ++i)
        m_sculpture->positions[i] += by;
    return *this;
}

Piece& Piece::scale(float x, float y, float z) {
    const glm::vec3 factors{x, y, z};
    for (std::size_t i = m_vertex; i < m_sculpture->positions.size(); ++i) {
        m_sculpture->positions[i] *= factors;
        m_sculpture->normals[i] = glm::normalize(m_sculpture->normals[i] / factors);
    }
    if (x * y * z < 0) { // a mirror image keeps its outside outside
        for (std::size_t i = m_triangle; i < m_sculpture->triangles.size(); ++i)
            std::swap(m_sculpture->triangles[i].y, m_sculpture->triangles[i].z);
    }
    return *this;
}

Piece& Piece::turnX(float degrees) {
    return turn(1, 2, degrees);
}

Piece& Piece::turnY(float degrees) {
    return turn(2, 0, degrees);
}

Piece& Piece::turnZ(float degrees) {
    return turn(0, 1, degrees);
}

Piece& Piece::turn(int from, int to, float degrees) {
    const float c = std::cos(glm::radians(degrees));
    const float s = std::sin(glm::radians(degrees));
    const auto rotate = [&](glm::vec3& v) {
        const float a = v[from], b = v[to];
        v[from] = c * a - s * b;
        v[to] = s * a + c * b;
    };
    for (std::size_t i = m_vertex; i < m_sculpture->positions.size(); ++i) {
        rotate(m_sculpture->positions[i]);
        rotate(m_sculpture->normals[i]);
    }
    return *this;
}

Piece& Piece::deform(const std::function<glm::vec3(const glm::vec3&)>& map) {
    constexpr float kStep = 1e-3f;
    for (std::size_t i = m_vertex; i < m_sculpture->positions.size(); ++i) {
        glm::vec3& p = m_sculpture->positions[i];
        const glm::vec3 q = map(p);
        const glm::vec3 dx = map(p + glm::vec3(kStep, 0, 0)) - q;
        const glm::vec3 dy = map(p + glm::vec3(0, kStep, 0)) - q;
        const glm::vec3 dz = map(p + glm::vec3(0, 0, kStep)) - q;
        // Cofactors of the Jacobian carry normals, also where it is singular.
        const glm::vec3& n = m_sculpture->normals[i];
        const glm::vec3 turned =
            n.x * glm::cross(dy, dz) + n.y * glm::cross(dz, dx) + n.z * glm::cross(dx, dy);
        const float length = glm::length(turned);
        if (length > 0) m_sculpture->normals[i] = turned / length;
        p = q;
    }
    return *this;
}

Piece& Piece::wrap(const std::function<float(float)>& radiusAt) {
    return deform([&](const glm::vec3& p) {
        const float radius = radiusAt(p.y);
        const float angle = p.x / std::max(radius, 1e-3f);
        return glm::vec3((radius + p.z) * std::sin(angle), p.y, (radius + p.z) * std::cos(angle));
    });
}

Piece& Piece::swapUv() {
    for (std::size_t i = m_vertex; i < m_sculpture->uvs.size(); ++i)
        std::swap(m_sculpture->uvs[i].x, m_sculpture->uvs[i].y);
    return *this;
}

Piece& Piece::mirror(int axis) {
    Sculpture& s = *m_sculpture;
    const std::size_t vertices = s.positions.size();
    const std::size_t triangles = s.triangles.size();
    const auto shift = static_cast<std::uint32_t>(vertices - m_vertex);
    for (std::size_t i = m_vertex; i < vertices; ++i) {
        glm::vec3 p = s.positions[i], n = s.normals[i];
        p[axis] = -p[axis];
        n[axis] = -n[axis];
        s.positions.push_back(p);
        s.normals.push_back(n);
        s.uvs.push_back(glm::vec2(s.uvs[i]));
    }
    for (std::size_t i = m_triangle; i < triangles; ++i) {
        const glm::uvec3 t = s.triangles[i];
        s.triangles.emplace_back(t.x + shift, t.z + shift, t.y + shift);
        s.slots.push_back(Slot{s.slots[i]});
    }
    return *this;
}

namespace {

void addArc(std::vector<LinePoint>& line, const glm::vec2& from, const glm::vec2& corner,
            const glm::vec2& to, int steps) {
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        const glm::vec2 a = glm::mix(from, corner, t), b = glm::mix(corner, to, t);
        line.push_back({glm::mix(a, b, t), glm::normalize(b - a)});
    }
}

} // namespace

std::vector<LinePoint> roundedLine(std::span<const Corner> corners, bool closed, int steps) {
    const std::size_t count = corners.size();
    std::vector<LinePoint> line;
    line.reserve(count * static_cast<std::size_t>(steps + 1));
    const auto at = [&](std::size_t i) {
        const Corner& c = corners[i % count];
        return glm::vec2(c.x, c.y);
    };
    for (std::size_t i = 0; i < count; ++i) {
        const glm::vec2 here = at(i);
        const bool first = !closed && i == 0, last = !closed && i + 1 == count;
        const glm::vec2 in = first ? at(1) - here : here - at(i + count - 1);
        const glm::vec2 out = last ? in : at(i + 1) - here;
        const float inLength = glm::length(in), outLength = glm::length(out);
        const glm::vec2 inward = in / inLength, outward = out / outLength;
        const float cut = std::min({corners[i].fillet, 0.5f * inLength, 0.5f * outLength});
        if (first || last) {
            line.push_back({here, outward});
        } else if (cut > 1e-5f) {
            addArc(line, here - inward * cut, here, here + outward * cut, steps);
        } else {
            line.push_back({here, inward});
            line.push_back({here, outward});
        }
    }
    return line;
}

Corners circleOutline(float radius, int corners) {
    Corners outline;
    for (int i = 0; i < corners; ++i) {
        const float a =
            2 * glm::radians(180.0f) * static_cast<float>(i) / static_cast<float>(corners);
        outline.push_back({radius * std::cos(a), radius * std::sin(a), kSmooth});
    }
    return outline;
}

Corners heartOutline(float size) {
    Corners outline{{0, -0.52f, 0.03f},       {0.36f, -0.14f, kSmooth}, {0.54f, 0.2f, kSmooth},
                    {0.36f, 0.5f, kSmooth},   {0.12f, 0.44f, kSmooth},  {0, 0.24f, 0},
                    {-0.12f, 0.44f, kSmooth}, {-0.36f, 0.5f, kSmooth},  {-0.54f, 0.2f, kSmooth},
                    {-0.36f, -0.14f, kSmooth}};
    for (Corner& c : outline)
        c = {c.x * size, c.y * size, c.fillet * size};
    return outline;
}

Corners starOutline(float outer, float inner, int points) {
    Corners outline;
    for (int i = 0; i < 2 * points; ++i) {
        const float a =
            glm::radians(90.0f + 180.0f * static_cast<float>(i) / static_cast<float>(points));
        const float r = i % 2 == 0 ? outer : inner;
        outline.push_back({r * std::cos(a), r * std::sin(a), 0.12f * outer});
    }
    return outline;
}

Corners rectangleOutline(float halfWidth, float halfHeight, float fillet) {
    return {{halfWidth, -halfHeight, fillet},
            {halfWidth, halfHeight, fillet},
            {-halfWidth, halfHeight, fillet},
            {-halfWidth, -halfHeight, fillet}};
}

} // namespace maquette::world
