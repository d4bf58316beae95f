#pragma once

#include <optional>

#include "cuda/field_mlp.h"
#include "engine/fields/field.h"

namespace maquette::fields {

// Added to the raw density before its softplus, so that a fresh field starts as a soft ball:
// height (1 - |p| / radius).
struct DensityBlob {
    float height = 0;
    float radius = 1;
    static DensityBlob starter() { return {6, .5f}; }
    static DensityBlob hifa() { return {5, .2f}; } // arXiv 2305.18766, published code
};

struct HashGridConfig {
    std::vector<int> resolutions = {8, 12, 16, 24, 32, 48, 64, 96};
    int log2TableSize = 15;
    int features = 2; // a level
    cuda::Interpolation interpolation = cuda::Interpolation::Linear;
    float bound = 1; // half the edge of the cube the grid covers
    std::vector<int> densityWidths = {32, 32, 4};
    std::vector<int> colourWidths; // empty: the density network gives the colour as well
    bool direction = false;        // the colour depends on the view
    float densityGain = 1;         // times the raw density, beside which the colour moves
    DensityBlob blob = DensityBlob::starter();
    // Training may multiply numbers rounded to bfloat16 where that is faster; what is only looked
    // at or meshed is computed in single precision all the same.
    bool rounded = false;

    // The field of the starter prior: 8 levels, one network 16-32-32-4.
    static HashGridConfig starter() { return {}; }
    // The field of full-size priors: 16 levels from 16 to 2048, networks 32-64-16 and
    // (16 + 16 harmonics)-64-64-3.
    static HashGridConfig full(int log2TableSize = 19);
};

// Resolutions that grow geometrically from coarsest to finest (Müller et al. 2022, equation 3).
std::vector<int> geometricResolutions(int levels, int coarsest, int finest);

// The parameters a field had at one moment, in the memory of its backend.
struct FieldSnapshot {
    cuda::Buffer<float> grid, network;
};

// A multi-resolution hash grid with small networks: see cuda/hash_grid.h and cuda/field_mlp.h.
class HashGridField final : public Field {
  public:
    // The seed fixes the initial parameters. Throws base::Error(Usage) for a config that does not
    // fit the kernels.
    HashGridField(const cuda::Backend& backend, const HashGridConfig& config, std::uint64_t seed);

    const HashGridConfig& config() const { return m_config; }
    std::int64_t steps() const { return m_steps; } // that it has learned
    const cuda::HashGridShape& gridShape() const { return m_grid; }
    const cuda::FieldMlpShape& networkShape() const { return m_network; }
    Parameters& table() { return *m_table; }
    Parameters& network() { return *m_weights; }

    const cuda::Backend& backend() const override { return m_backend; }
    cuda::Bounds bounds() const override { return {true, m_config.bound}; }
    bool wantsDirections() const override { return m_config.direction; }
    float detail() const override;

    std::unique_ptr<FieldTape> makeTape() const override;
    void forward(const FieldInput& input, const FieldOutput& output, FieldTape* tape) override;
    void backward(const FieldInput& input, const FieldGradient& gradient, FieldTape& tape) override;

    void step(const AdamSettings& settings) override;
    double gradientNorm() const override;
    bool finite() const override;
    void clearGradients() override;

    State save() const override;
    void load(const State& state) override;

    // A copy of the present parameters, and the field as it was with such a copy, without
    // gradients.
    FieldSnapshot snapshot() const;
    FieldSnapshot snapshot(const std::vector<float>& grid, const std::vector<float>& network) const;
    void forwardOf(const FieldSnapshot& snapshot, const FieldInput& input,
                   const FieldOutput& output);

  private:
    void encode(const FieldInput& input, const float* table, float* encoded);
    void network(const FieldInput& input, const float* weights, const float* encoded,
                 const FieldOutput& output, bool rounded);
    void initialise(std::uint64_t seed);

    cuda::Backend m_backend;
    HashGridConfig m_config;
    cuda::HashGridShape m_grid;
    cuda::FieldMlpShape m_network;
    std::optional<Parameters> m_table, m_weights;
    cuda::Buffer<float> m_scratch; // encodings of passes without a tape
    std::int64_t m_steps = 0;
};

} // namespace maquette::fields
