#include "engine/fields/background_net.h"

#include <algorithm>
#include <cmath>

#include "cuda/frequency.h"
#include "engine/base/rng.h"

namespace maquette::fields {

// The field's network without a field: its first output, the density, is left alone.
static cuda::FieldMlpShape shapeOfNet() {
    cuda::FieldMlpShape shape;
    shape.inputs = cuda::FrequencyEncode::kChannels;
    shape.densityLayers = 2;
    shape.densityWidth[0] = 16;
    shape.densityWidth[1] = 4;
    return shape;
}

BackgroundNet::BackgroundNet(const cuda::Backend& backend, std::uint64_t seed)
    : m_backend(backend)
    , m_shape(shapeOfNet())
    , m_weights(backend, "background.network", {m_shape.parameters()})
    , m_encoded(backend)
    , m_density(backend) {
    base::Rng rng(seed, 0x6261636B); // "back"
    std::vector<float> weights(static_cast<std::size_t>(m_weights.count()));
    for (int layer = 0; layer < m_shape.layers(); ++layer) {
        const float reach = 1 / std::sqrt(static_cast<float>(m_shape.layerInputs(layer)));
        std::generate(weights.begin() + m_shape.weightOffset(layer),
                      weights.begin() + m_shape.weightOffset(layer + 1),
                      [&] { return rng.uniform(-reach, reach); });
    }
    m_weights.set(weights);
}

void BackgroundNet::forward(const cuda::Points& directions, std::int64_t count,
                            float* const* colour) {
    m_encoded.grow(cuda::tilesFor(count) * m_shape.inputs * cuda::kTile);
    m_density.grow(count);
    cuda::frequencyEncode(m_backend, {directions, count, m_encoded.data()});
    cuda::FieldMlpForward args;
    args.shape = m_shape;
    args.parameters = m_weights.values();
    args.encoded = m_encoded.data();
    args.count = count;
    args.density = m_density.data();
    std::copy_n(colour, 3, args.colour);
    cuda::fieldMlpForward(m_backend, args);
}

void BackgroundNet::backward(std::int64_t count, const float* const* colourGradient) {
    cuda::setZero(m_backend, m_density.data(), static_cast<std::size_t>(count) * sizeof(float));
    cuda::FieldMlpBackward args;
    args.shape = m_shape;
    args.parameters = m_weights.values();
    args.encoded = m_encoded.data();
    args.count = count;
    args.densityGradient = m_density.data();
    std::copy_n(colourGradient, 3, args.colourGradient);
    args.parameterGradient = m_weights.gradient();
    args.encodedGradient = m_encoded.data();
    cuda::fieldMlpBackward(m_backend, args);
}

void BackgroundNet::step(const AdamSettings& settings) {
    m_weights.step(settings, settings.networkRate, 1, false, ++m_steps);
}

double BackgroundNet::gradientNorm() const {
    return std::sqrt(Parameters::gradientSquares({&m_weights}));
}

bool BackgroundNet::finite() const {
    return std::isfinite(m_weights.valueSquares());
}

void BackgroundNet::save(State& state) const {
    m_weights.save(state);
    state.push_back({"background.steps", {1}, {}, {static_cast<std::uint32_t>(m_steps)}});
}

bool BackgroundNet::isIn(const State& state) {
    return std::any_of(state.begin(), state.end(),
                       [](const StateTensor& each) { return each.name == "background.steps"; });
}

void BackgroundNet::load(const State& state) {
    const std::uint32_t steps = wordsOf(state, "background.steps", 1).front();
    m_weights.load(state);
    m_steps = steps;
}

} // namespace maquette::fields
