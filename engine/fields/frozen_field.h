#pragma once

#include <array>
#include <memory>
#include <optional>

#include "cuda/region.h"
#include "engine/fields/hash_grid_field.h"
#include "engine/fields/region_mask.h"

namespace maquette::fields {

// A hash-grid field of which regions are held as they once were. A hash grid shares its parameters
// all over space, so that leaving out gradients would not hold anything: instead a layer, a copy of
// the parameters, is kept from the moment a region is frozen, and what is shown is
//     (1 - w(x)) live(x) + sum over layers w_layer(x) layer(x).
// The live field learns through its own part only; where it is held it is drawn towards what is
// shown, so that letting a region go does not make it jump. Without a mask every call goes straight
// to the live field. See docs/adr/0017.
class FrozenField final : public Field {
  public:
    static constexpr int kLayers = 8;
    static constexpr int kResolution = 64; // of the mask
    static constexpr float kPull = 4;      // see setPull()
    // The pull acts at every second step, twice as strongly: at the others the live field is not
    // even asked for what is held, which takes longer than all else about a mask.
    static constexpr int kPullEvery = 2;

    // The live field must outlive this one.
    explicit FrozenField(HashGridField& live);

    // Holds what these strokes mark. Places that were not held before are held as the live field is
    // now; those that were stay as they are. The same strokes again change nothing.
    void setStrokes(const base::BrushStrokes& strokes);
    const RegionMask& mask() const { return m_mask; }
    int layers() const;
    // How strongly the live field is drawn to what is shown where it is held; 0: not at all.
    void setPull(float pull) { m_pull = pull; }

    const cuda::Backend& backend() const override { return m_live.backend(); }
    cuda::Bounds bounds() const override { return m_live.bounds(); }
    bool wantsDirections() const override { return m_live.wantsDirections(); }
    float detail() const override { return m_live.detail(); }

    std::unique_ptr<FieldTape> makeTape() const override;
    void forward(const FieldInput& input, const FieldOutput& output, FieldTape* tape) override;
    void backward(const FieldInput& input, const FieldGradient& gradient, FieldTape& tape) override;

    void step(const AdamSettings& settings) override { m_live.step(settings); }
    double gradientNorm() const override { return m_live.gradientNorm(); }
    bool finite() const override { return m_live.finite(); }
    void clearGradients() override { m_live.clearGradients(); }

    // With a mask: its weights, who holds each corner, and the layers. A state without them lets
    // everything go. After load the strokes that belong to the state are to be set again.
    State save() const override;
    void load(const State& state) override;

  private:
    struct Tape;
    static constexpr std::uint8_t kNobody = 255;

    bool pullsNow() const { return m_pull > 0 && m_live.steps() % kPullEvery == 0; }
    void forwardOpen(const FieldInput& input, const FieldOutput& output, Tape& tape);
    void backwardOpen(const FieldGradient& gradient, std::int64_t count, Tape& tape);
    const float* ones(std::int64_t count);
    bool holds() const { return !m_weights.empty(); }
    cuda::RegionGrid grid() const;
    void upload();
    void capture(const std::vector<std::size_t>& corners);
    void dropUnused();
    int freeLayer();
    void mergeSmallest();
    void addLayers(const FieldInput& input, const FieldOutput& output, const float* total);
    void addLayer(int layer, const FieldInput& input, const FieldOutput& output,
                  const float* total);
    void evaluateAt(const FieldSnapshot& layer, const std::vector<std::size_t>& corners,
                    std::vector<float>& values);

    HashGridField& m_live;
    RegionMask m_mask;
    float m_pull = kPull;
    std::vector<float> m_weights;      // [n^3]; empty: nothing is held
    std::vector<std::uint8_t> m_owner; // [n^3] layer of each corner, kNobody where weight is 0
    std::array<std::optional<FieldSnapshot>, kLayers> m_layers;

    cuda::Buffer<float> m_gridWeights; // the same on the device
    cuda::Buffer<std::uint8_t> m_gridOwner;
    cuda::Buffer<std::uint32_t> m_start, m_index;
    cuda::Buffer<float> m_total, m_weight, m_position[3], m_direction[3], m_values[4];
    cuda::Buffer<float> m_gradient[4], m_ones;
};

} // namespace maquette::fields
