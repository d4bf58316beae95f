#pragma once

#include <cstdint>

#include "cuda/hash_grid.h"

// The small networks of a field, fused: encoded sample -> density network -> (with the direction's
// spherical harmonics) colour network -> density and colour, and back.

namespace maquette::cuda {

// ReLU between the layers of a network, none after its last. With colour layers the colour network
// sees all outputs of the density network (the raw density is the first of them), followed by the
// 16 real spherical harmonics up to degree 3 of the direction when `direction` is set. Without
// colour layers the density network's four outputs are the raw density and the raw colour.
//   density = softplus(densityGain raw + blobHeight (1 - |p| / blobRadius)), colour = sigmoid(raw)
// HiFA's blob is 5 (1 - |p| / 0.2); blobHeight 0 is none. All inputs and widths are multiples of 4
// up to 64, but the last colour layer's, which is 3.
struct FieldMlpShape {
    static constexpr int kMaxLayers = 4; // of one network
    static constexpr int kHarmonics = 16;

    int inputs = 0;
    int densityLayers = 0;
    int densityWidth[kMaxLayers] = {};
    int colourLayers = 0;
    int colourWidth[kMaxLayers] = {};
    bool direction = false;
    float densityGain = 1; // > 0: how fast the density moves beside the colour
    float blobHeight = 0;
    float blobRadius = 1;
    bool bfloat = false; // may round what it multiplies to bfloat16 where that is faster

    int layers() const { return densityLayers + colourLayers; }
    int layerInputs(int layer) const;
    int layerOutputs(int layer) const;
    bool lastOfNetwork(int layer) const {
        return layer == densityLayers - 1 || layer == layers() - 1;
    }
    // Parameters lie one layer after the other: weights [outputs, inputs], then biases [outputs].
    std::int64_t weightOffset(int layer) const;
    std::int64_t biasOffset(int layer) const;
    std::int64_t parameters() const { return weightOffset(layers()); }

    void check() const; // throws std::invalid_argument when a width does not fit the rules
};

struct FieldMlpForward {
    FieldMlpShape shape;
    const float* parameters = nullptr;
    const float* encoded = nullptr; // [tiles, inputs, kTile]
    Points points;
    Points directions; // unit vectors; read only with shape.direction
    std::int64_t count = 0;
    float* density = nullptr; // [count]
    float* colour[3] = {};    // [count] each; null: the density alone is wanted
};
void fieldMlpForward(const Backend& backend, const FieldMlpForward& args);

// Recomputes what the forward pass had between its layers. The gradient of the parameters is added
// to; on the CPU it is summed in an order that depends on `count` alone.
struct FieldMlpBackward {
    FieldMlpShape shape;
    const float* parameters = nullptr;
    const float* encoded = nullptr;
    Points points;
    Points directions;
    std::int64_t count = 0;
    const float* densityGradient = nullptr; // [count]
    const float* colourGradient[3] = {};    // [count] each
    float* parameterGradient = nullptr;     // [parameters]
    float* encodedGradient = nullptr;       // [tiles, inputs, kTile]; may be `encoded` itself
};
void fieldMlpBackward(const Backend& backend, const FieldMlpBackward& args);

} // namespace maquette::cuda
