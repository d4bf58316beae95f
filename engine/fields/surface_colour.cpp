#include "engine/fields/surface_colour.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <glm/geometric.hpp>

#include "engine/base/error.h"

namespace maquette::fields {

namespace {

// Unit vectors towards less density; zero where the density does not change.
std::vector<glm::vec3> outwardNormals(Field& field, std::span<const glm::vec3> points) {
    const float step = 1.5f * field.detail();
    std::vector<glm::vec3> around(points.size());
    std::vector<float> density(points.size());
    std::vector<glm::vec3> normals(points.size(), glm::vec3(0));
    for (int axis = 0; axis < 3; ++axis) {
        for (const float sign : {1.0f, -1.0f}) {
            for (std::size_t i = 0; i < points.size(); ++i) {
                around[i] = points[i];
                around[i][axis] += sign * step;
            }
            evaluate(field, around, density, {});
            for (std::size_t i = 0; i < points.size(); ++i)
                normals[i][axis] -= sign * density[i];
        }
    }
    for (glm::vec3& n : normals) {
        const float length = glm::length(n);
        n = length > 1e-6f ? n / length : glm::vec3(0);
    }
    return normals;
}

} // namespace

void surfaceColour(Field& field, std::span<const glm::vec3> points, std::span<glm::vec3> colour,
                   const SurfaceColourSettings& settings) {
    base::require(points.size() == colour.size(), "one colour a point");
    const std::vector<glm::vec3> normals = outwardNormals(field, points);
    std::vector<glm::vec3> along(points.size()), sum(points.size(), glm::vec3(0)),
        here(points.size());
    std::vector<float> density(points.size()), through(points.size(), 1.0f);
    // Depths grow with the square: samples are closest where the colour is decided.
    const auto depthOf = [&](int k) {
        const float share = static_cast<float>(k) / static_cast<float>(settings.samples);
        return -settings.outside + (settings.outside + settings.depth) * share * share;
    };
    for (int k = 0; k < settings.samples; ++k) {
        const float depth = .5f * (depthOf(k) + depthOf(k + 1));
        const float length = depthOf(k + 1) - depthOf(k);
        for (std::size_t i = 0; i < points.size(); ++i)
            along[i] = points[i] - normals[i] * depth;
        evaluate(field, along, density, here);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const float passed = through[i] * std::exp(-density[i] * length);
            sum[i] += here[i] * (through[i] - passed);
            through[i] = passed;
        }
    }
    evaluate(field, points, density, colour);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float opacity = 1 - through[i];
        if (opacity > 1e-3f) colour[i] = sum[i] / opacity;
    }
}

} // namespace maquette::fields
