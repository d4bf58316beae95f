#include "cuda/field_mlp_cpu.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>
#include <stdexcept>
#include <vector>

#include "cuda/cpu_loops.h"

namespace maquette::cuda {

int FieldMlpShape::layerInputs(int layer) const {
    if (layer == 0) return inputs;
    if (layer < densityLayers) return densityWidth[layer - 1];
    if (layer == densityLayers) {
        return densityWidth[densityLayers - 1] + (direction ? kHarmonics : 0);
    }
    return colourWidth[layer - densityLayers - 1];
}

int FieldMlpShape::layerOutputs(int layer) const {
    return layer < densityLayers ? densityWidth[layer] : colourWidth[layer - densityLayers];
}

std::int64_t FieldMlpShape::weightOffset(int layer) const {
    std::int64_t offset = 0;
    for (int i = 0; i < layer; ++i)
        offset += std::int64_t{layerOutputs(i)} * (layerInputs(i) + 1);
    return offset;
}

std::int64_t FieldMlpShape::biasOffset(int layer) const {
    return weightOffset(layer) + std::int64_t{layerOutputs(layer)} * layerInputs(layer);
}

void FieldMlpShape::check() const {
    const auto fits = [](int width) { return width >= 4 && width <= 64 && width % 4 == 0; };
    bool good = densityLayers >= 1 && densityLayers <= kMaxLayers && colourLayers >= 0 &&
                colourLayers <= kMaxLayers && fits(inputs) && blobRadius > 0 && densityGain > 0;
    for (int i = 0; good && i < layers(); ++i) {
        const bool colour = colourLayers > 0 && i == layers() - 1;
        good = colour ? layerOutputs(i) == 3 : fits(layerOutputs(i));
    }
    if (good && colourLayers == 0) good = densityWidth[densityLayers - 1] == 4 && !direction;
    if (!good) {
        throw std::invalid_argument("the widths of a field's networks are multiples of 4 up to 64, "
                                    "ending in 4 (density and colour) or 3 (colour)");
    }
}

namespace {

// Memory the calling thread keeps between calls, aligned to a cache line.
class Scratch {
  public:
    float* atLeast(std::int64_t floats) {
        if (floats > m_size) {
            m_data.reset(static_cast<float*>(
                ::operator new (static_cast<std::size_t>(floats) * 4, std::align_val_t{64})));
            m_size = floats;
        }
        return m_data.get();
    }

  private:
    struct Free {
        void operator()(float* p) const { ::operator delete (p, std::align_val_t{64}); }
    };
    std::unique_ptr<float, Free> m_data;
    std::int64_t m_size = 0;
};

// weight(row, column) of a layer with `rows` outputs, in the loops' order.
template <class Weight>
void packInto(std::vector<float>& out, int rows, int columns, int blockRows, Weight weight) {
    const int padded = (rows + 3) / 4 * 4;
    for (int row = 0, block = 0; row < padded; row += block) {
        block = padded - row >= blockRows ? blockRows : 4;
        for (int column = 0; column < columns; ++column) {
            for (int i = 0; i < block; ++i)
                out.push_back(row + i < rows ? weight(row + i, column) : 0.0f);
        }
    }
}

// Rounded to the nearest bfloat16, ties to even; NaN stays NaN.
std::uint32_t bfloatBits(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if (std::isnan(value)) return (bits >> 16) | 0x40u;
    return (bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16;
}

// As packInto, or in pairs of columns.
template <class Weight>
void packEither(std::vector<float>& out, int rows, int columns, const FieldMlpLoops& loops,
                Weight weight) {
    if (!loops.pairs) return packInto(out, rows, columns, loops.blockRows, weight);
    packInto(out, rows, columns / 2, loops.blockRows, [&](int row, int pair) {
        const std::uint32_t low = bfloatBits(weight(row, 2 * pair));
        return std::bit_cast<float>(low | bfloatBits(weight(row, 2 * pair + 1)) << 16);
    });
}

class Packed {
  public:
    Packed(const FieldMlpShape& shape, const float* parameters, const FieldMlpLoops& loops,
           bool backward) {
        m_floats.reserve(static_cast<std::size_t>(3 * shape.parameters() + 1024));
        std::size_t at[3 * PackedMlp::kMaxLayers];
        for (int i = 0; i < shape.layers(); ++i)
            pack(shape, parameters, i, loops, backward, at + 3 * i);
        for (int i = 0; i < shape.layers(); ++i) {
            const int in = shape.layerInputs(i), out = (shape.layerOutputs(i) + 3) / 4 * 4;
            const float* base = m_floats.data();
            const int share = loops.pairs ? 2 : 1;
            m_packed.forward[i] = {in / share, out, base + at[3 * i], base + at[3 * i + 1]};
            m_packed.backward[i] = {out / share, in, base + at[3 * i + 2], nullptr};
        }
    }
    const PackedMlp& get() const { return m_packed; }

  private:
    void pack(const FieldMlpShape& shape, const float* parameters, int layer,
              const FieldMlpLoops& loops, bool backward, std::size_t* at) {
        const int in = shape.layerInputs(layer), out = shape.layerOutputs(layer);
        const float* weights = parameters + shape.weightOffset(layer);
        const float* biases = parameters + shape.biasOffset(layer);
        at[0] = m_floats.size();
        packEither(m_floats, out, in, loops, [&](int j, int k) { return weights[j * in + k]; });
        at[1] = m_floats.size();
        m_floats.insert(m_floats.end(), biases, biases + out);
        m_floats.resize(at[1] + static_cast<std::size_t>((out + 3) / 4 * 4), 0.0f);
        at[2] = m_floats.size();
        if (!backward) return;
        const auto transposed = [&](int k, int j) { return j < out ? weights[j * in + k] : 0.0f; };
        packEither(m_floats, in, (out + 3) / 4 * 4, loops, transposed);
    }

    std::vector<float> m_floats;
    PackedMlp m_packed;
};

const FieldMlpLoops& loopsOf(const Backend& backend, const FieldMlpShape& shape) {
    if (shape.bfloat && backend.set == InstructionSet::Avx512Bf16) return avx512bf16::kFieldMlp;
    return MAQUETTE_LOOPS(backend, kFieldMlp);
}

} // namespace

namespace cpu {

void fieldMlpForward(const Backend& backend, const FieldMlpForward& args) {
    const FieldMlpLoops& loops = loopsOf(backend, args.shape);
    const Packed packed(args.shape, args.parameters, loops, false);
    backend.threads().parallelFor(tilesFor(args.count), 4,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      loops.forward(args, packed.get(), begin, end);
                                  });
}

void fieldMlpBackward(const Backend& backend, const FieldMlpBackward& args) {
    const FieldMlpLoops& loops = loopsOf(backend, args.shape);
    const Packed packed(args.shape, args.parameters, loops, true);
    // Every group of tiles sums into memory of its own; how many groups there are depends on the
    // number of samples alone, and they are added in order.
    constexpr std::int64_t kMaxGroups = 64, kLeastTiles = 4;
    const std::int64_t tiles = tilesFor(args.count);
    const std::int64_t perGroup = std::max(kLeastTiles, (tiles + kMaxGroups - 1) / kMaxGroups);
    const std::int64_t groups = (tiles + perGroup - 1) / perGroup;
    const std::int64_t parameters = args.shape.parameters();
    static thread_local Scratch partials;
    float* sums = partials.atLeast(groups * parameters);
    backend.threads().parallelFor(groups, 1, [&](std::int64_t begin, std::int64_t end, int) {
        static thread_local Scratch scratch;
        float* memory = scratch.atLeast(loops.scratch(args.shape));
        for (std::int64_t group = begin; group < end; ++group) {
            float* sum = sums + group * parameters;
            std::fill(sum, sum + parameters, 0.0f);
            loops.backward(args, packed.get(), group * perGroup,
                           std::min((group + 1) * perGroup, tiles), sum, memory);
        }
    });
    for (std::int64_t group = 0; group < groups; ++group) {
        for (std::int64_t i = 0; i < parameters; ++i)
            args.parameterGradient[i] += sums[group * parameters + i];
    }
}

} // namespace cpu

} // namespace maquette::cuda
