#include "engine/fields/field.h"

#include <algorithm>

#include <glm/geometric.hpp>

#include "engine/base/error.h"

namespace maquette::fields {

namespace {

constexpr std::int64_t kChunk = 1 << 16;

using Planar = std::vector<float>[3];

void split(std::span<const glm::vec3> points, Planar& out) {
    for (int axis = 0; axis < 3; ++axis) {
        out[axis].resize(points.size());
        for (std::size_t i = 0; i < points.size(); ++i)
            out[axis][i] = points[i][axis];
    }
}

void towardsOrigin(std::span<const glm::vec3> points, Planar& out) {
    std::vector<glm::vec3> directions(points.size());
    std::transform(points.begin(), points.end(), directions.begin(), [](const glm::vec3& p) {
        const float length = glm::length(p);
        return length > 0 ? p / -length : glm::vec3(0, 0, -1);
    });
    split(directions, out);
}

void evaluateChunk(Field& field, std::span<const glm::vec3> points, std::span<float> density,
                   std::span<glm::vec3> colour) {
    const cuda::Backend& backend = field.backend();
    const auto count = static_cast<std::int64_t>(points.size());
    cuda::Buffer<float> point[3], direction[3], rgb[3], sigma(backend, count);
    Planar values;
    split(points, values);
    for (int axis = 0; axis < 3; ++axis) {
        point[axis] = cuda::Buffer<float>(backend, count);
        point[axis].upload(values[axis].data());
        if (!colour.empty()) rgb[axis] = cuda::Buffer<float>(backend, count);
    }
    if (field.wantsDirections()) {
        towardsOrigin(points, values);
        for (int axis = 0; axis < 3; ++axis) {
            direction[axis] = cuda::Buffer<float>(backend, count);
            direction[axis].upload(values[axis].data());
        }
    }
    const FieldInput input{{point[0].data(), point[1].data(), point[2].data()},
                           {direction[0].data(), direction[1].data(), direction[2].data()},
                           count};
    field.forward(input, {sigma.data(), {rgb[0].data(), rgb[1].data(), rgb[2].data()}}, nullptr);
    std::ranges::copy(sigma.download(), density.begin());
    for (int axis = 0; axis < 3 && !colour.empty(); ++axis) {
        const std::vector<float> channel = rgb[axis].download();
        for (std::size_t i = 0; i < channel.size(); ++i)
            colour[i][axis] = channel[i];
    }
}

} // namespace

void evaluate(Field& field, std::span<const glm::vec3> points, std::span<float> density,
              std::span<glm::vec3> colour) {
    base::require(density.size() == points.size() &&
                      (colour.empty() || colour.size() == points.size()),
                  "evaluate: the spans differ in length");
    for (std::size_t i = 0; i < points.size(); i += kChunk) {
        const std::size_t n = std::min<std::size_t>(kChunk, points.size() - i);
        evaluateChunk(field, points.subspan(i, n), density.subspan(i, n),
                      colour.empty() ? colour : colour.subspan(i, n));
    }
}

} // namespace maquette::fields
