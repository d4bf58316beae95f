#include "engine/world/shading.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace maquette::world {

namespace {

float power16(float x) {
    x *= x;
    x *= x;
    x *= x;
    return x * x;
}

// A studio seen in polished metal: bright ceiling, dark band at the horizon, grey floor.
float environment(float up) {
    const float sky = glm::smoothstep(-0.05f, 0.55f, up);
    const float floor = glm::smoothstep(0.1f, -0.7f, up);
    return 0.46f + 0.54f * sky + 0.20f * floor;
}

} // namespace

Shader::Point Shader::point(const geometry::Hit& hit) const {
    const glm::uvec3& t = m_object.triangles[hit.triangle];
    const glm::vec3& w = hit.weights;
    const Surface& surface = m_object.surfaces[m_object.slots[hit.triangle]];
    Point point;
    point.normal = glm::normalize(w.x * m_object.normals[t.x] + w.y * m_object.normals[t.y] +
                                  w.z * m_object.normals[t.z]);
    const glm::vec3 position = w.x * m_object.positions[t.x] + w.y * m_object.positions[t.y] +
                               w.z * m_object.positions[t.z];
    point.toEye = glm::normalize(m_eye - position);
    point.openness =
        w.x * m_object.openness[t.x] + w.y * m_object.openness[t.y] + w.z * m_object.openness[t.z];
    point.finish = surface.finish;
    point.albedo = surface.pattern == Pattern::Plain
                       ? surface.colour
                       : albedo(surface, w.x * m_object.uvs[t.x] + w.y * m_object.uvs[t.y] +
                                             w.z * m_object.uvs[t.z]);
    return point;
}

glm::vec3 Shader::colour(const Point& p) const {
    if (p.finish == Finish::Glow) return p.albedo;
    const Lighting& light = m_lighting;
    const glm::vec3& n = p.normal;
    const float towards = glm::dot(n, light.direction);
    const float facing = std::max(glm::dot(n, p.toEye), 0.0f);
    const float soft = light.ambient + light.hemisphere * (0.5f + 0.5f * n.y);
    const float lit = soft * p.openness +
                      light.diffuse * std::max(towards, 0.0f) * (0.4f + 0.6f * p.openness) +
                      light.headlight * facing;
    const float gleam =
        power16(std::max(glm::dot(n, glm::normalize(light.direction + p.toEye)), 0.0f)) *
        light.specular;
    glm::vec3 colour = p.albedo * light.tint;
    switch (p.finish) {
    case Finish::Shiny:
        // A tight highlight, and a pale rim as on glaze.
        colour = colour * lit + 0.55f * gleam * gleam * gleam + 0.10f * power16(1.0f - facing);
        break;
    case Finish::Metallic: {
        const float up = 2.0f * glm::dot(n, p.toEye) * n.y - p.toEye.y; // of the reflected ray
        const glm::vec3 mirror = glm::mix(colour, glm::vec3(1), 0.10f) * environment(up);
        colour = 0.34f * colour * lit + 0.64f * mirror * (0.5f + 0.5f * p.openness) +
                 (0.2f * colour + 0.30f) * gleam * gleam;
        break;
    }
    default:
        colour = colour * lit + 0.06f * gleam;
        break;
    }
    return glm::clamp(colour, 0.0f, 1.0f);
}

} // namespace maquette::world
