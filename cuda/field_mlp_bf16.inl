// The networks with operands rounded to bfloat16 and sums in single precision, for processors with
// AVX512_BF16. One instruction multiplies pairs: of neighbouring channels in the passes over the
// layers, of neighbouring columns in the gradient of the weights. So every activation is kept in
// two forms, Pairs and Points.

#include "cuda/field_mlp_cpu.h"
#include "cuda/simd.h"

namespace maquette::cuda::MAQUETTE_SIMD {

namespace {

#include "cuda/field_mlp_heads.inl"

inline constexpr int kColumns = 32;
inline constexpr int kBlock = 8;               // rows a block of sums holds
inline constexpr int kWide = 2 * kTile;        // columns between two gradients of the weights
inline constexpr int kPointRow = kWide + 32;   // see kRow
inline constexpr int kMaxLayers = PackedMlp::kMaxLayers;

// [rows / 2][32] of one step of 32 columns: channels 2 r and 2 r + 1 of a column.
using Pairs = std::uint32_t*;
// [rows][kPointRow]: a channel's columns one after the other.
using Half = std::uint16_t;
using PointRows = Half*;

MAQUETTE_INLINE __m512bh asHalf(__m512i v) { return (__m512bh)v; }
MAQUETTE_INLINE __m512i asWords(__m512bh v) { return (__m512i)v; }

// Two channels at 16 columns.
MAQUETTE_INLINE __m512i pairUp(F even, F odd) {
    const __m512i order = _mm512_set_epi16(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24,
                                           8, 23, 7, 22, 6, 21, 5, 20, 4, 19, 3, 18, 2, 17, 1, 16, 0);
    return _mm512_permutexvar_epi16(order, asWords(_mm512_cvtne2ps_pbh(odd.v, even.v)));
}

// Where the results of a block go; null forms are not wanted. Rows count from the block's first.
struct Out {
    Pairs pairs = nullptr;
    PointRows points = nullptr; // at the step's first column
    Rows rows{nullptr, 0};      // single precision
    const Half* mask = nullptr; // Points of the activations whose ReLU is undone

    Out from(int row) const {
        Out out = *this;
        if (pairs) out.pairs += row / 2 * kColumns;
        if (points) out.points += row * kPointRow;
        if (rows.data) out.rows.data += row * rows.stride;
        if (mask) out.mask += row * kPointRow;
        return out;
    }
};

template <int kOut, bool kRelu>
MAQUETTE_INLINE void finish(F (&sums)[kOut][2], const Out& out) {
#pragma GCC unroll 8
    for (int j = 0; j < kOut; ++j) {
        if (kRelu) {
            sums[j][0] = max(sums[j][0], zero());
            sums[j][1] = max(sums[j][1], zero());
        }
        if (out.mask) {
            const __m512i active = _mm512_loadu_si512(out.mask + j * kPointRow);
            const __mmask32 on = _mm512_cmpgt_epi16_mask(active, _mm512_setzero_si512());
            sums[j][0].v = _mm512_maskz_mov_ps(static_cast<__mmask16>(on), sums[j][0].v);
            sums[j][1].v = _mm512_maskz_mov_ps(static_cast<__mmask16>(on >> 16), sums[j][1].v);
        }
        if (out.points) {
            _mm512_storeu_si512(out.points + j * kPointRow,
                                asWords(_mm512_cvtne2ps_pbh(sums[j][1].v, sums[j][0].v)));
        }
        if (out.rows.data) {
            store(out.rows.data + j * out.rows.stride, sums[j][0]);
            store(out.rows.data + j * out.rows.stride + kLanes, sums[j][1]);
        }
    }
    if (!out.pairs) return;
#pragma GCC unroll 8
    for (int j = 0; j < kOut; j += 2) {
        for (int g = 0; g < 2; ++g) {
            _mm512_storeu_si512(out.pairs + j / 2 * kColumns + g * kLanes,
                                pairUp(sums[j][g], sums[j + 1][g]));
        }
    }
}

// kOut rows of W x + b at 32 columns.
template <int kOut, bool kRelu>
MAQUETTE_INLINE void block(const std::uint32_t* weights, const float* biases, int pairs,
                           const std::uint32_t* x, const Out& out) {
    F sums[kOut][2];
#pragma GCC unroll 8
    for (int j = 0; j < kOut; ++j)
        sums[j][0] = sums[j][1] = biases ? set(biases[j]) : zero();
    for (int k = 0; k < pairs; ++k, x += kColumns, weights += kOut) {
        const __m512bh left = asHalf(_mm512_loadu_si512(x));
        const __m512bh right = asHalf(_mm512_loadu_si512(x + kLanes));
#pragma GCC unroll 8
        for (int j = 0; j < kOut; ++j) {
            const __m512bh w = asHalf(_mm512_set1_epi32(static_cast<int>(weights[j])));
            sums[j][0].v = _mm512_dpbf16_ps(sums[j][0].v, w, left);
            sums[j][1].v = _mm512_dpbf16_ps(sums[j][1].v, w, right);
        }
    }
    finish<kOut, kRelu>(sums, out);
}

// `outputs` may stop short of all rows, at a multiple of 4.
template <bool kRelu>
void layer(const PackedLayer& packed, int outputs, const std::uint32_t* x, const Out& out) {
    const auto* weights = reinterpret_cast<const std::uint32_t*>(packed.weights);
    for (int j = 0; j < outputs;) {
        const std::uint32_t* w = weights + j * packed.inputs;
        const float* b = packed.biases ? packed.biases + j : nullptr;
        if (packed.outputs - j >= kBlock) {
            block<kBlock, kRelu>(w, b, packed.inputs, x, out.from(j));
            j += kBlock;
        } else {
            block<4, kRelu>(w, b, packed.inputs, x, out.from(j));
            j += 4;
        }
    }
}

// Rows of single precision at 32 columns into both other forms.
void convert(ConstRows rows, int count, const Out& out) {
    for (int j = 0; j < count; j += 4) {
        F four[4][2];
        for (int i = 0; i < 4; ++i) {
            four[i][0] = load(rows.data + (j + i) * rows.stride);
            four[i][1] = load(rows.data + (j + i) * rows.stride + kLanes);
        }
        finish<4, false>(four, out.from(j));
    }
}

// What a step of 32 columns needs, in the first cache.
struct Step {
    alignas(64) std::uint32_t pairs[2][kMaxRows / 2 * kColumns];
    alignas(64) float raw[kMaxRows * kColumns];      // density network's outputs, harmonics
    alignas(64) float rawColour[kBlock * kColumns];
    alignas(64) float gradient[kMaxRows * kColumns]; // single precision, where heads meet
    Rows rawRows() { return {raw, kColumns}; }
};

// Points forms of a wide tile: what every layer read, and the gradient of what it gave.
struct Tape {
    PointRows input[kMaxLayers];
    PointRows gradient[kMaxLayers];
};

int paddedOutputs(const FieldMlpShape& shape, int l) {
    return (shape.layerOutputs(l) + 3) / 4 * 4;
}

std::int64_t scratchSize(const FieldMlpShape& shape) {
    std::int64_t rows = 0;
    for (int l = 0; l < shape.layers(); ++l)
        rows += shape.layerInputs(l) + paddedOutputs(shape, l) + 4;
    return rows * kPointRow / 2;
}

Tape tapeIn(const FieldMlpShape& shape, float* scratch) {
    Tape tape;
    auto* next = reinterpret_cast<PointRows>(scratch);
    for (int l = 0; l < shape.layers(); ++l) {
        tape.input[l] = next;
        next += (shape.layerInputs(l) + 4) * kPointRow; // blocks of 8 may write 4 rows too many
        tape.gradient[l] = next;
        next += paddedOutputs(shape, l) * kPointRow;
    }
    return tape;
}

void putHarmonics(const Points& directions, std::int64_t i, std::int64_t count, Rows out) {
    for (int g = 0; g < kColumns; g += kLanes) {
        const M live = liveLanes(i + g, count);
        harmonics(load(directions.x + i + g, live), load(directions.y + i + g, live),
                  load(directions.z + i + g, live), out.from(g));
    }
}

// Both networks at 32 columns; leaves the raw density (row 0 of step.raw) and, with colour, the raw
// colour in single precision: its first row is returned. With a tape, keeps the layers' inputs at
// column c of it.
const float* evaluate(const FieldMlpShape& shape, const PackedMlp& packed, ConstRows encoded,
                      const Points& directions, std::int64_t i, std::int64_t count, bool colour,
                      Step& step, const Tape* tape, int c) {
    const auto input = [&](int l) { return tape && l < shape.layers() ? tape->input[l] + c : nullptr; };
    Out into;
    into.pairs = step.pairs[0];
    into.points = input(0);
    convert(encoded, shape.inputs, into);
    const int layers = colour ? shape.layers() : shape.densityLayers;
    for (int l = 0; l < layers; ++l) {
        const PackedLayer& p = packed.forward[l];
        const std::uint32_t* x = step.pairs[l & 1];
        Out out;
        if (!shape.lastOfNetwork(l)) {
            out.pairs = step.pairs[(l + 1) & 1];
            out.points = input(l + 1);
            layer<true>(p, p.outputs, x, out);
        } else if (l < shape.densityLayers) {
            out.rows = step.rawRows();
            layer<false>(p, colour ? p.outputs : 4, x, out);
            if (!colour || shape.colourLayers == 0) continue;
            const int outputs = shape.layerOutputs(l);
            Rows behind{step.raw + outputs * kColumns, kColumns};
            if (shape.direction) putHarmonics(directions, i, count, behind);
            Out next;
            next.pairs = step.pairs[(l + 1) & 1];
            next.points = input(l + 1);
            convert(step.rawRows(), shape.layerInputs(l + 1), next);
        } else {
            out.rows = {step.rawColour, kColumns};
            layer<false>(p, p.outputs, x, out);
        }
    }
    return shape.colourLayers == 0 ? step.raw + kColumns : step.rawColour;
}

void forward(const FieldMlpForward& args, const PackedMlp& packed, std::int64_t tileBegin,
             std::int64_t tileEnd) {
    const FieldMlpShape& shape = args.shape;
    const bool colour = args.colour[0] != nullptr;
    Step step;
    const std::int64_t end = tileEnd * kTile < args.count ? tileEnd * kTile : args.count;
    for (std::int64_t i = tileBegin * kTile; i < end; i += kColumns) {
        const float* tile = args.encoded + i / kTile * shape.inputs * kTile + i % kTile;
        const float* rawColour = evaluate(shape, packed, {tile, kTile}, args.directions, i,
                                          args.count, colour, step, nullptr, 0);
        for (int g = 0; g < kColumns; g += kLanes) {
            const M live = liveLanes(i + g, args.count);
            const F raw = densityArgument(shape, args.points, i + g, live, load(step.raw + g));
            store(args.density + i + g, softplus(raw), live);
            for (int k = 0; k < 3 && colour; ++k)
                store(args.colour[k] + i + g, sigmoid(load(rawColour + k * kColumns + g)), live);
        }
    }
}

// The gradients of the raw colour into three rows, and zeros into the fourth where asked.
void colourHead(const FieldMlpBackward& args, std::int64_t i, const float* raw, float* out) {
    for (int g = 0; g < kColumns; g += kLanes) {
        const M live = liveLanes(i + g, args.count);
        for (int k = 0; k < 3; ++k) {
            const F colour = sigmoid(load(raw + k * kColumns + g));
            const F d = load(args.colourGradient[k] + i + g, live);
            store(out + k * kColumns + g, d * colour * (set(1.0f) - colour));
        }
    }
}

// The density's gradient into row 0: added, or put there.
void densityHead(const FieldMlpBackward& args, std::int64_t i, const float* raw, float* out,
                 bool add) {
    for (int g = 0; g < kColumns; g += kLanes) {
        const M live = liveLanes(i + g, args.count);
        const F x = densityArgument(args.shape, args.points, i + g, live, load(raw + g));
        F d = load(args.densityGradient + i + g, live) * sigmoid(x) * set(args.shape.densityGain);
        if (add) d = d + load(out + g);
        store(out + g, d);
    }
}

// Forward again and back through all layers at 32 columns, tape column c.
void backwardStep(const FieldMlpBackward& args, const PackedMlp& packed, std::int64_t i, Step& step,
                  const Tape& tape, int c) {
    const FieldMlpShape& shape = args.shape;
    const std::int64_t tile = i / kTile * shape.inputs * kTile + i % kTile;
    const float* rawColour = evaluate(shape, packed, {args.encoded + tile, kTile}, args.directions,
                                      i, args.count, true, step, &tape, c);
    const int last = shape.layers() - 1;
    const auto into = [&](int l) {
        Out out;
        out.pairs = step.pairs[l & 1];
        out.points = tape.gradient[l] + c;
        return out;
    };
    const ConstRows gradient{step.gradient, kColumns};
    if (shape.colourLayers == 0) {
        colourHead(args, i, rawColour, step.gradient + kColumns);
        densityHead(args, i, step.raw, step.gradient, false);
    } else {
        colourHead(args, i, rawColour, step.gradient);
        for (int g = 0; g < kColumns; g += kLanes)
            store(step.gradient + 3 * kColumns + g, zero());
    }
    convert(gradient, paddedOutputs(shape, last), into(last));
    for (int l = last; l >= 0; --l) {
        const PackedLayer& p = packed.backward[l];
        const std::uint32_t* dy = step.pairs[l & 1];
        Out out;
        if (l == 0) {
            out.rows = {args.encodedGradient + tile, kTile};
            layer<false>(p, p.outputs, dy, out);
        } else if (l == shape.densityLayers) {
            out.rows = {step.gradient, kColumns};
            layer<false>(p, shape.layerOutputs(l - 1), dy, out);
            densityHead(args, i, step.raw, step.gradient, true);
            convert(gradient, shape.layerOutputs(l - 1), into(l - 1));
        } else {
            out = into(l - 1);
            out.mask = tape.input[l] + c;
            layer<false>(p, p.outputs, dy, out);
        }
    }
}

// Sums over the columns of the tape: four rows of dy times four of x.
MAQUETTE_INLINE F products(const Half* dy, const Half* x, int columns) {
    F sums[16];
#pragma GCC unroll 16
    for (int i = 0; i < 16; ++i)
        sums[i] = zero();
    for (int c = 0; c < columns; c += kColumns) {
        __m512bh b[4];
#pragma GCC unroll 4
        for (int q = 0; q < 4; ++q)
            b[q] = asHalf(_mm512_loadu_si512(x + q * kPointRow + c));
#pragma GCC unroll 4
        for (int p = 0; p < 4; ++p) {
            const __m512bh a = asHalf(_mm512_loadu_si512(dy + p * kPointRow + c));
#pragma GCC unroll 4
            for (int q = 0; q < 4; ++q)
                sums[4 * p + q].v = _mm512_dpbf16_ps(sums[4 * p + q].v, a, b[q]);
        }
    }
    return sumEach(sums);
}

float sumOfRow(const Half* row, int columns) {
    const __m512bh ones = asHalf(_mm512_set1_epi16(0x3F80));
    F total = zero();
    for (int c = 0; c < columns; c += kColumns)
        total.v = _mm512_dpbf16_ps(total.v, asHalf(_mm512_loadu_si512(row + c)), ones);
    return sum(total);
}

void weightGradient(int outputs, int inputs, const Half* dy, const Half* x, int columns,
                    float* weights, float* biases) {
    for (int j = 0; j < outputs; j += 4) {
        const int rows = outputs - j < 4 ? outputs - j : 4;
        for (int k = 0; k < inputs; k += 4) {
            alignas(64) float total[16];
            store(total, products(dy + j * kPointRow, x + k * kPointRow, columns));
            for (int p = 0; p < rows; ++p) {
                for (int q = 0; q < 4; ++q)
                    weights[(j + p) * inputs + k + q] += total[4 * p + q];
            }
        }
        for (int p = 0; p < rows; ++p)
            biases[j + p] += sumOfRow(dy + (j + p) * kPointRow, columns);
    }
}

void backward(const FieldMlpBackward& args, const PackedMlp& packed, std::int64_t tileBegin,
              std::int64_t tileEnd, float* gradient, float* scratch) {
    const FieldMlpShape& shape = args.shape;
    const Tape tape = tapeIn(shape, scratch);
    Step step;
    for (std::int64_t tile = tileBegin; tile < tileEnd; tile += 2) {
        const int columns = tileEnd - tile < 2 ? kTile : kWide;
        for (int c = 0; c < columns; c += kColumns)
            backwardStep(args, packed, tile * kTile + c, step, tape, c);
        for (int l = 0; l < shape.layers(); ++l) {
            weightGradient(shape.layerOutputs(l), shape.layerInputs(l), tape.gradient[l],
                           tape.input[l], columns, gradient + shape.weightOffset(l),
                           gradient + shape.biasOffset(l));
        }
    }
}

} // namespace

extern const FieldMlpLoops kFieldMlp = {kBlock, true, scratchSize, forward, backward};

} // namespace maquette::cuda::MAQUETTE_SIMD
