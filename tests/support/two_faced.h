#pragma once

#include <cmath>

#include <glm/geometric.hpp>

#include "engine/world/world.h"

namespace maquette::tests {

// Two-faced objects: the front half of an object (z > 0), and the same half again behind it, seen
// in a mirror or turned by half a turn.
enum class SecondFace { Mirrored, Turned };

namespace detail {

struct Cut {
    const world::Object& from;
    world::Object& to;

    unsigned add(unsigned vertex) {
        to.positions.push_back(from.positions[vertex]);
        to.normals.push_back(from.normals[vertex]);
        to.uvs.push_back(from.uvs[vertex]);
        to.openness.push_back(from.openness[vertex]);
        return static_cast<unsigned>(to.positions.size() - 1);
    }
    unsigned between(unsigned a, unsigned b) { // where the edge crosses z = 0
        const float za = from.positions[a].z, zb = from.positions[b].z, t = za / (za - zb);
        const auto mix = [t](const auto& x, const auto& y) { return x + t * (y - x); };
        to.positions.push_back(mix(from.positions[a], from.positions[b]));
        to.normals.push_back(glm::normalize(mix(from.normals[a], from.normals[b])));
        to.uvs.push_back(mix(from.uvs[a], from.uvs[b]));
        to.openness.push_back(mix(from.openness[a], from.openness[b]));
        return static_cast<unsigned>(to.positions.size() - 1);
    }
    // What of the triangle lies in front, as a fan.
    void triangle(std::size_t index) {
        const glm::uvec3& t = from.triangles[index];
        std::vector<unsigned> corners;
        for (int i = 0; i < 3; ++i) {
            const unsigned a = t[i], b = t[(i + 1) % 3];
            const bool aIn = from.positions[a].z >= 0, bIn = from.positions[b].z >= 0;
            if (aIn) corners.push_back(add(a));
            if (aIn != bIn) corners.push_back(between(a, b));
        }
        for (std::size_t i = 2; i < corners.size(); ++i) {
            to.triangles.push_back({corners[0], corners[i - 1], corners[i]});
            to.slots.push_back(from.slots[index]);
        }
    }
};

} // namespace detail

inline world::Object twoFaced(const world::Object& object, SecondFace second) {
    world::Object made;
    made.spec = object.spec;
    made.surfaces = object.surfaces;
    detail::Cut cut{object, made};
    for (std::size_t i = 0; i < object.triangles.size(); ++i)
        cut.triangle(i);
    const std::size_t vertices = made.positions.size(), triangles = made.triangles.size();
    const auto other = [&](glm::vec3 v) {
        if (second == SecondFace::Turned) v.x = -v.x;
        v.z = -v.z;
        return v;
    };
    for (std::size_t i = 0; i < vertices; ++i) {
        made.positions.push_back(other(made.positions[i]));
        made.normals.push_back(other(made.normals[i]));
        made.uvs.push_back(made.uvs[i]);
        made.openness.push_back(made.openness[i]);
    }
    const auto base = static_cast<unsigned>(vertices);
    for (std::size_t i = 0; i < triangles; ++i) {
        const glm::uvec3 t = made.triangles[i] + glm::uvec3(base);
        made.triangles.push_back(second == SecondFace::Mirrored ? glm::uvec3(t.x, t.z, t.y) : t);
        made.slots.push_back(made.slots[i]);
    }
    return made;
}

// RGBA pictures all round, as the Janus meter takes them.
inline std::vector<base::Image8> picturesRound(const world::Object& object, int count, int size) {
    std::vector<base::Image8> views;
    for (int i = 0; i < count; ++i) {
        const float azimuth = 360.0f * static_cast<float>(i) / static_cast<float>(count);
        base::ImageF picture =
            world::render(object, base::Camera::orbit(azimuth, 15, 3.2f, 40, size, size),
                          world::Lighting{})
                .rgba;
        for (std::size_t at = 0; at < picture.data.size(); at += 4) {
            for (std::size_t c = 0; c < 3; ++c)
                picture.data[at + c] /= std::max(picture.data[at + 3], 1e-4f);
        }
        views.push_back(base::toImage8(picture));
    }
    return views;
}

inline std::vector<float> azimuthsRound(int count) {
    std::vector<float> azimuths;
    for (int i = 0; i < count; ++i)
        azimuths.push_back(360.0f * static_cast<float>(i) / static_cast<float>(count));
    return azimuths;
}

} // namespace maquette::tests
