#include "cuda/field_mlp_cpu.h"
#include "cuda/simd.h"

namespace maquette::cuda::MAQUETTE_SIMD {

namespace {

#include "cuda/field_mlp_heads.inl"

enum class After { Nothing, Relu, Mask };

// kOut outputs at 16 x kGroups columns: y = W x + b, weights broadcast, columns in lanes.
template <int kOut, int kGroups, After kAfter>
MAQUETTE_INLINE void block(const float* weights, const float* biases, int inputs, const float* x,
                           int xRow, float* y, int yRow, const float* mask, int maskRow) {
    F sums[kOut][kGroups];
#pragma GCC unroll 16
    for (int j = 0; j < kOut; ++j) {
#pragma GCC unroll 4
        for (int g = 0; g < kGroups; ++g)
            sums[j][g] = biases ? set(biases[j]) : zero();
    }
    for (int k = 0; k < inputs; ++k, x += xRow, weights += kOut) {
        F in[kGroups];
#pragma GCC unroll 4
        for (int g = 0; g < kGroups; ++g)
            in[g] = load(x + g * kLanes);
#pragma GCC unroll 16
        for (int j = 0; j < kOut; ++j) {
            const F w = set(weights[j]);
#pragma GCC unroll 4
            for (int g = 0; g < kGroups; ++g)
                sums[j][g] = fma(w, in[g], sums[j][g]);
        }
    }
#pragma GCC unroll 16
    for (int j = 0; j < kOut; ++j) {
#pragma GCC unroll 4
        for (int g = 0; g < kGroups; ++g) {
            F value = sums[j][g];
            if (kAfter == After::Relu) value = max(value, zero());
            if (kAfter == After::Mask) {
                const F out = load(mask + j * maskRow + g * kLanes);
                value = select(less(zero(), out), value, zero());
            }
            store(y + j * yRow + g * kLanes, value);
        }
    }
}

inline constexpr int kColumns = kLanes * kMlpGroups;

// One layer at kColumns columns. `outputs` may stop short of all rows (at a multiple of 4).
template <After kAfter>
void layer(const PackedLayer& packed, int outputs, ConstRows x, Rows y, ConstRows mask) {
    for (int j = 0; j < outputs;) {
        const float* w = packed.weights + static_cast<std::int64_t>(j) * packed.inputs;
        const float* b = packed.biases ? packed.biases + j : nullptr;
        float* out = y.data + static_cast<std::int64_t>(j) * y.stride;
        const float* m = mask.data + static_cast<std::int64_t>(j) * mask.stride;
        if (packed.outputs - j >= kMlpOutputs) {
            block<kMlpOutputs, kMlpGroups, kAfter>(w, b, packed.inputs, x.data, x.stride, out,
                                                   y.stride, m, mask.stride);
            j += kMlpOutputs;
        } else {
            block<4, kMlpGroups, kAfter>(w, b, packed.inputs, x.data, x.stride, out, y.stride, m,
                                         mask.stride);
            j += 4;
        }
    }
}

MAQUETTE_INLINE void putHarmonics(const Points& directions, std::int64_t i, std::int64_t count,
                                  Rows out) {
    for (int g = 0; g < kColumns; g += kLanes) {
        const M live = liveLanes(i + g, count);
        harmonics(load(directions.x + i + g, live), load(directions.y + i + g, live),
                  load(directions.z + i + g, live), out.from(g));
    }
}

// Runs both networks (or the density's alone) at kColumns columns. rows[l]: where layer l's
// outputs go; the harmonics follow the density network's.
void evaluate(const FieldMlpShape& shape, const PackedMlp& packed, ConstRows encoded,
              const Points& directions, std::int64_t i, std::int64_t count, const Rows* rows,
              bool colour) {
    ConstRows x = encoded;
    const int layers = colour ? shape.layers() : shape.densityLayers;
    for (int l = 0; l < layers; ++l) {
        const PackedLayer& p = packed.forward[l];
        if (shape.lastOfNetwork(l)) {
            // Without the colour, only the first outputs are of use.
            layer<After::Nothing>(p, colour ? p.outputs : 4, x, rows[l], x);
        } else {
            layer<After::Relu>(p, p.outputs, x, rows[l], x);
        }
        if (l == shape.densityLayers - 1 && shape.direction && colour) {
            const int first = shape.layerOutputs(l);
            putHarmonics(directions, i, count,
                         {rows[l].data + static_cast<std::int64_t>(first) * rows[l].stride,
                          rows[l].stride});
        }
        x = rows[l];
    }
}

void forward(const FieldMlpForward& args, const PackedMlp& packed, std::int64_t tileBegin,
             std::int64_t tileEnd) {
    const FieldMlpShape& shape = args.shape;
    alignas(64) float memory[2][kMaxRows * kColumns];
    // The density network's outputs must outlive the colour network.
    alignas(64) float raw[kMaxRows * kColumns];
    Rows rows[PackedMlp::kMaxLayers];
    for (int l = 0; l < shape.layers(); ++l)
        rows[l] = {l == shape.densityLayers - 1 ? raw : memory[l & 1], kColumns};
    const bool colour = args.colour[0] != nullptr;
    const Rows last = rows[shape.layers() - 1];
    const float* rawColour = last.data + (shape.colourLayers == 0 ? kColumns : 0);
    const std::int64_t end = tileEnd * kTile < args.count ? tileEnd * kTile : args.count;
    for (std::int64_t i = tileBegin * kTile; i < end; i += kColumns) {
        const float* tile = args.encoded + i / kTile * shape.inputs * kTile + i % kTile;
        evaluate(shape, packed, {tile, kTile}, args.directions, i, args.count, rows, colour);
        for (int g = 0; g < kColumns; g += kLanes) {
            const M live = liveLanes(i + g, args.count);
            const F density = softplus(densityArgument(shape, args.points, i + g, live, load(raw + g)));
            store(args.density + i + g, density, live);
            for (int c = 0; c < 3 && colour; ++c)
                store(args.colour[c] + i + g, sigmoid(load(rawColour + c * kColumns + g)), live);
        }
    }
}

// gradient[j][k] += sum over the tile's columns of dy[j] x[k], and of the biases.
void weightGradient(int outputs, int inputs, ConstRows dy, ConstRows x, float* weights,
                    float* biases) {
    for (int j = 0; j < outputs; j += 4) {
        const int rows = outputs - j < 4 ? outputs - j : 4;
        const float* d = dy.data + static_cast<std::int64_t>(j) * dy.stride;
        for (int k = 0; k < inputs; k += 4) {
            const float* in = x.data + static_cast<std::int64_t>(k) * x.stride;
            F sums[16];
#pragma GCC unroll 16
            for (int i = 0; i < 16; ++i)
                sums[i] = zero();
            for (int c = 0; c < kTile; c += kLanes) {
                F b[4];
#pragma GCC unroll 4
                for (int q = 0; q < 4; ++q)
                    b[q] = load(in + q * x.stride + c);
#pragma GCC unroll 4
                for (int p = 0; p < 4; ++p) {
                    const F a = load(d + p * dy.stride + c);
#pragma GCC unroll 4
                    for (int q = 0; q < 4; ++q)
                        sums[4 * p + q] = fma(a, b[q], sums[4 * p + q]);
                }
            }
            alignas(64) float total[16];
            store(total, sumEach(sums));
            for (int p = 0; p < rows; ++p) {
                for (int q = 0; q < 4; ++q)
                    weights[(j + p) * inputs + k + q] += total[4 * p + q];
            }
        }
        for (int p = 0; p < rows; ++p) {
            F all = zero();
            for (int c = 0; c < kTile; c += kLanes)
                all = all + load(d + p * dy.stride + c);
            biases[j + p] += sum(all);
        }
    }
}

template <After kAfter>
void layerBackward(const PackedLayer& packed, int outputs, ConstRows dy, Rows dx, ConstRows mask) {
    for (int c = 0; c < kTile; c += kColumns)
        layer<kAfter>(packed, outputs, dy.from(c), dx.from(c), mask.from(c));
}

struct Tape {
    Rows rows[PackedMlp::kMaxLayers]; // outputs of the layers, after their ReLU
    Rows gradient[2];
};

std::int64_t scratchSize(const FieldMlpShape& shape) {
    std::int64_t rows = 2 * kMaxRows; // two gradients
    for (int l = 0; l < shape.layers(); ++l)
        rows += (shape.layerOutputs(l) + 3) / 4 * 4;
    return (rows + FieldMlpShape::kHarmonics) * kRow;
}

Tape tapeIn(const FieldMlpShape& shape, float* scratch) {
    Tape tape;
    for (int l = 0; l < shape.layers(); ++l) {
        tape.rows[l] = {scratch, kRow};
        const bool harmonics = l == shape.densityLayers - 1 && shape.direction;
        const int rows =
            (shape.layerOutputs(l) + 3) / 4 * 4 + (harmonics ? FieldMlpShape::kHarmonics : 0);
        scratch += static_cast<std::int64_t>(rows) * kRow;
    }
    tape.gradient[0] = {scratch, kRow};
    tape.gradient[1] = {scratch + static_cast<std::int64_t>(kMaxRows) * kRow, kRow};
    return tape;
}

// The gradient of the raw colour (three rows and a zero one), from the colour's.
void colourHeadBackward(const FieldMlpBackward& args, std::int64_t first, ConstRows raw, Rows out) {
    for (int c = 0; c < kTile; c += kLanes) {
        const M live = liveLanes(first + c, args.count);
        for (int channel = 0; channel < 3; ++channel) {
            const F colour = sigmoid(load(raw.data + channel * raw.stride + c));
            const F d = load(args.colourGradient[channel] + first + c, live);
            store(out.data + channel * out.stride + c, d * colour * (set(1.0f) - colour));
        }
    }
}

// Adds the density's gradient to the raw density's (row 0), or puts it there.
void densityHeadBackward(const FieldMlpBackward& args, std::int64_t first, ConstRows raw, Rows out,
                         bool add) {
    for (int c = 0; c < kTile; c += kLanes) {
        const M live = liveLanes(first + c, args.count);
        const F x = densityArgument(args.shape, args.points, first + c, live, load(raw.data + c));
        F d = load(args.densityGradient + first + c, live) * sigmoid(x) *
              set(args.shape.densityGain);
        if (add) d = d + load(out.data + c);
        store(out.data + c, d);
    }
}

void zeroRow(Rows rows, int row) {
    for (int c = 0; c < kTile; c += kLanes)
        store(rows.data + static_cast<std::int64_t>(row) * rows.stride + c, zero());
}

void backwardTile(const FieldMlpBackward& args, const PackedMlp& packed, std::int64_t tile,
                  float* gradient, const Tape& tape) {
    const FieldMlpShape& shape = args.shape;
    const std::int64_t first = tile * kTile;
    const ConstRows encoded{args.encoded + tile * shape.inputs * kTile, kTile};
    for (int c = 0; c < kTile; c += kColumns) {
        Rows rows[PackedMlp::kMaxLayers];
        for (int l = 0; l < shape.layers(); ++l)
            rows[l] = tape.rows[l].from(c);
        evaluate(shape, packed, encoded.from(c), args.directions, first + c, args.count, rows,
                 true);
    }
    const Rows density = tape.rows[shape.densityLayers - 1];
    Rows dy = tape.gradient[0], dx = tape.gradient[1];
    if (shape.colourLayers == 0) {
        colourHeadBackward(args, first, {density.data + kRow, kRow}, {dy.data + kRow, kRow});
        densityHeadBackward(args, first, density, dy, false);
    } else {
        colourHeadBackward(args, first, tape.rows[shape.layers() - 1], dy);
        zeroRow(dy, 3);
    }
    for (int l = shape.layers() - 1; l >= 0; --l) {
        const ConstRows x = l == 0 ? encoded : ConstRows(tape.rows[l - 1]);
        weightGradient(shape.layerOutputs(l), shape.layerInputs(l), dy, x,
                       gradient + shape.weightOffset(l), gradient + shape.biasOffset(l));
        const PackedLayer& p = packed.backward[l];
        if (l == 0) {
            const Rows out{args.encodedGradient + tile * shape.inputs * kTile, kTile};
            layerBackward<After::Nothing>(p, p.outputs, dy, out, x);
        } else if (l == shape.densityLayers) {
            // Nobody asks for the gradient of the direction.
            layerBackward<After::Nothing>(p, shape.layerOutputs(l - 1), dy, dx, x);
            densityHeadBackward(args, first, density, dx, true);
        } else {
            layerBackward<After::Mask>(p, p.outputs, dy, dx, x);
        }
        const Rows swap = dy;
        dy = dx;
        dx = swap;
    }
}

void backward(const FieldMlpBackward& args, const PackedMlp& packed, std::int64_t tileBegin,
              std::int64_t tileEnd, float* gradient, float* scratch) {
    const Tape tape = tapeIn(args.shape, scratch);
    for (std::int64_t tile = tileBegin; tile < tileEnd; ++tile)
        backwardTile(args, packed, tile, gradient, tape);
}

} // namespace

extern const FieldMlpLoops kFieldMlp = {kMlpOutputs, false, scratchSize, forward, backward};

} // namespace maquette::cuda::MAQUETTE_SIMD
