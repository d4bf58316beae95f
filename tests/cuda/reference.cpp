#include "tests/cuda/reference.h"

#include <algorithm>
#include <cmath>

namespace maquette::tests {

std::vector<Corner> corners(const cuda::HashGridShape& shape, int level, const Point& point) {
    const double n = shape.resolution[level];
    std::uint32_t cell[3];
    double weight[3];
    for (int a = 0; a < 3; ++a) {
        const double unit = (point[a] - shape.low) * shape.inverseExtent;
        const double position = std::clamp(unit * n, 0.0, n);
        const double low = std::min(std::floor(position), n - 1);
        cell[a] = static_cast<std::uint32_t>(low);
        weight[a] = position - low;
        if (shape.interpolation == cuda::Interpolation::Smoothstep) {
            weight[a] = weight[a] * weight[a] * (3 - 2 * weight[a]);
        }
    }
    std::vector<Corner> result;
    const std::uint64_t side = shape.resolution[level] + 1;
    for (int c = 0; c < 8; ++c) {
        const std::uint32_t x = cell[0] + (c & 1), y = cell[1] + (c >> 1 & 1),
                            z = cell[2] + (c >> 2);
        double w = c & 1 ? weight[0] : 1 - weight[0];
        w *= c & 2 ? weight[1] : 1 - weight[1];
        w *= c & 4 ? weight[2] : 1 - weight[2];
        const std::uint64_t index =
            shape.dense[level] ? x + side * (y + side * z)
                               : ((x ^ y * 2654435761u ^ z * 805459861u) & (shape.size[level] - 1));
        result.push_back({static_cast<std::int64_t>(shape.offset[level] + index), w});
    }
    return result;
}

std::vector<double> encode(const cuda::HashGridShape& shape, const std::vector<double>& table,
                           const Point& point) {
    std::vector<double> channels;
    for (int level = 0; level < shape.levels; ++level) {
        const std::vector<Corner> all = corners(shape, level, point);
        for (int f = 0; f < shape.features; ++f) {
            double value = 0;
            for (const Corner& corner : all)
                value += corner.weight * table[corner.entry * shape.features + f];
            channels.push_back(value);
        }
    }
    return channels;
}

static std::array<double, 16> harmonics(const Point& d) {
    const double x = d[0], y = d[1], z = d[2], pi = std::acos(-1.0);
    // From the definition with the Condon-Shortley phase, l (l + 1) + m from 0 to 15.
    return {0.5 * std::sqrt(1 / pi),
            -std::sqrt(3 / (4 * pi)) * y,
            std::sqrt(3 / (4 * pi)) * z,
            -std::sqrt(3 / (4 * pi)) * x,
            0.5 * std::sqrt(15 / pi) * x * y,
            -0.5 * std::sqrt(15 / pi) * y * z,
            0.25 * std::sqrt(5 / pi) * (3 * z * z - 1),
            -0.5 * std::sqrt(15 / pi) * x * z,
            0.25 * std::sqrt(15 / pi) * (x * x - y * y),
            -0.25 * std::sqrt(35 / (2 * pi)) * y * (3 * x * x - y * y),
            0.5 * std::sqrt(105 / pi) * x * y * z,
            -0.25 * std::sqrt(21 / (2 * pi)) * y * (5 * z * z - 1),
            0.25 * std::sqrt(7 / pi) * (5 * z * z * z - 3 * z),
            -0.25 * std::sqrt(21 / (2 * pi)) * x * (5 * z * z - 1),
            0.25 * std::sqrt(105 / pi) * z * (x * x - y * y),
            -0.25 * std::sqrt(35 / (2 * pi)) * x * (x * x - 3 * y * y)};
}

DensityColour network(const cuda::FieldMlpShape& shape, const std::vector<double>& parameters,
                      const std::vector<double>& encoded, const Point& point,
                      const Point& direction) {
    std::vector<double> x = encoded;
    DensityColour result;
    for (int layer = 0; layer < shape.layers(); ++layer) {
        const double* weights = parameters.data() + shape.weightOffset(layer);
        const double* biases = parameters.data() + shape.biasOffset(layer);
        std::vector<double> y(shape.layerOutputs(layer));
        for (std::size_t j = 0; j < y.size(); ++j) {
            y[j] = biases[j];
            for (std::size_t k = 0; k < x.size(); ++k)
                y[j] += weights[j * x.size() + k] * x[k];
            if (!shape.lastOfNetwork(layer)) y[j] = std::max(y[j], 0.0);
        }
        if (layer == shape.densityLayers - 1) {
            const double r = std::hypot(point[0], point[1], point[2]);
            const double raw =
                shape.densityGain * y[0] + shape.blobHeight * (1 - r / shape.blobRadius);
            result.density = std::max(raw, 0.0) + std::log1p(std::exp(-std::abs(raw)));
            if (shape.direction) {
                for (const double value : harmonics(direction))
                    y.push_back(value);
            }
        }
        x = y;
    }
    const std::size_t first = shape.colourLayers == 0 ? 1 : 0;
    for (std::size_t c = 0; c < 3; ++c)
        result.colour[c] = 1 / (1 + std::exp(-x[first + c]));
    return result;
}

Pixel composite(const std::vector<RaySample>& samples, double cosine,
                const std::array<double, 3>& background) {
    Pixel pixel;
    std::vector<double> weights;
    double through = 1;
    for (const RaySample& s : samples) {
        const double alpha = -std::expm1(-s.density * s.delta);
        weights.push_back(through * alpha);
        through *= 1 - alpha;
        pixel.opacity += weights.back();
        pixel.depth += weights.back() * s.t * cosine;
        for (int c = 0; c < 3; ++c)
            pixel.rgb[c] += weights.back() * s.colour[c];
    }
    for (int c = 0; c < 3; ++c)
        pixel.rgb[c] += (1 - pixel.opacity) * background[c];
    if (pixel.opacity <= cuda::kEmptyRay) {
        pixel.depth = 0;
        return pixel;
    }
    pixel.depth /= pixel.opacity;
    for (std::size_t i = 0; i < samples.size(); ++i)
        pixel.variance += weights[i] * std::pow(samples[i].t * cosine - pixel.depth, 2);
    pixel.variance /= pixel.opacity;
    return pixel;
}

} // namespace maquette::tests
