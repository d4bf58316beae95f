#include "engine/fields/hash_grid_field.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/base/rng.h"

namespace maquette::fields {

namespace {

struct HashGridTape final : FieldTape {
    explicit HashGridTape(const cuda::Backend& backend)
        : encoded(backend) {}
    cuda::Buffer<float> encoded; // [tiles, channels, kTile]
};

cuda::HashGridShape gridShapeOf(const HashGridConfig& config) {
    return cuda::HashGridShape::make(
        config.resolutions.data(), static_cast<int>(config.resolutions.size()),
        config.log2TableSize, config.features, config.interpolation, config.bound);
}

cuda::FieldMlpShape networkShapeOf(const HashGridConfig& config) {
    cuda::FieldMlpShape shape;
    shape.inputs = static_cast<int>(config.resolutions.size()) * config.features;
    shape.densityLayers = static_cast<int>(config.densityWidths.size());
    shape.colourLayers = static_cast<int>(config.colourWidths.size());
    shape.direction = config.direction;
    shape.densityGain = config.densityGain;
    shape.blobHeight = config.blob.height;
    shape.blobRadius = config.blob.radius;
    constexpr auto kMost = static_cast<std::size_t>(cuda::FieldMlpShape::kMaxLayers);
    std::copy_n(config.densityWidths.begin(), std::min(kMost, config.densityWidths.size()),
                shape.densityWidth);
    std::copy_n(config.colourWidths.begin(), std::min(kMost, config.colourWidths.size()),
                shape.colourWidth);
    shape.check();
    return shape;
}

} // namespace

HashGridConfig HashGridConfig::full(int log2TableSize) {
    HashGridConfig config;
    config.resolutions = geometricResolutions(16, 16, 2048);
    config.log2TableSize = log2TableSize;
    config.densityWidths = {64, 16};
    config.colourWidths = {64, 64, 3};
    config.direction = true;
    config.blob = DensityBlob::hifa();
    return config;
}

std::vector<int> geometricResolutions(int levels, int coarsest, int finest) {
    std::vector<int> result;
    const double growth =
        levels > 1 ? std::log(static_cast<double>(finest) / coarsest) / (levels - 1) : 0;
    for (int i = 0; i < levels; ++i)
        result.push_back(static_cast<int>(std::floor(coarsest * std::exp(i * growth) + 1e-6)));
    return result;
}

HashGridField::HashGridField(const cuda::Backend& backend, const HashGridConfig& config,
                             std::uint64_t seed)
    : m_backend(backend)
    , m_config(config)
    , m_scratch(backend) {
    try {
        m_grid = gridShapeOf(config);
        m_network = networkShapeOf(config);
    } catch (const std::invalid_argument& error) {
        throw base::Error(base::ErrorKind::Usage,
                          {MAQUETTE_TR("this hash grid cannot be built: %1"), error.what()});
    }
    m_table.emplace(backend, "field.grid",
                    std::vector<std::int64_t>{m_grid.entries(), m_grid.features});
    m_weights.emplace(backend, "field.network", std::vector<std::int64_t>{m_network.parameters()});
    initialise(seed);
}

void HashGridField::initialise(std::uint64_t seed) {
    base::Rng rng(seed, 0x6669656C64); // "field"
    std::vector<float> table(static_cast<std::size_t>(m_table->count()));
    for (float& value : table)
        value = rng.uniform(-1e-4f, 1e-4f);
    m_table->set(table);
    std::vector<float> weights(static_cast<std::size_t>(m_weights->count()));
    for (int layer = 0; layer < m_network.layers(); ++layer) {
        const float reach = 1 / std::sqrt(static_cast<float>(m_network.layerInputs(layer)));
        for (std::int64_t i = m_network.weightOffset(layer); i < m_network.weightOffset(layer + 1);
             ++i) {
            weights[static_cast<std::size_t>(i)] = rng.uniform(-reach, reach);
        }
    }
    m_weights->set(weights);
}

float HashGridField::detail() const {
    return 2 * m_config.bound /
           static_cast<float>(
               *std::max_element(m_config.resolutions.begin(), m_config.resolutions.end()));
}

std::unique_ptr<FieldTape> HashGridField::makeTape() const {
    return std::make_unique<HashGridTape>(m_backend);
}

void HashGridField::encode(const FieldInput& input, const float* table, float* encoded) {
    cuda::hashGridForward(m_backend, {m_grid, table, input.points, input.count, encoded});
}

void HashGridField::network(const FieldInput& input, const float* weights, const float* encoded,
                            const FieldOutput& output, bool rounded) {
    cuda::FieldMlpForward args;
    args.shape = m_network;
    args.shape.bfloat = rounded;
    args.parameters = weights;
    args.encoded = encoded;
    args.points = input.points;
    args.directions = input.directions;
    args.count = input.count;
    args.density = output.density;
    std::copy_n(output.colour, 3, args.colour);
    cuda::fieldMlpForward(m_backend, args);
}

void HashGridField::forward(const FieldInput& input, const FieldOutput& output, FieldTape* tape) {
    if (input.count == 0) return;
    cuda::Buffer<float>& encoded = tape ? static_cast<HashGridTape*>(tape)->encoded : m_scratch;
    encoded.grow(cuda::tilesFor(input.count) * m_grid.channels() * cuda::kTile);
    encode(input, m_table->values(), encoded.data());
    network(input, m_weights->values(), encoded.data(), output, tape && m_config.rounded);
}

FieldSnapshot HashGridField::snapshot() const {
    return snapshot(m_table->download(), m_weights->download());
}

FieldSnapshot HashGridField::snapshot(const std::vector<float>& grid,
                                      const std::vector<float>& network) const {
    base::require(static_cast<std::int64_t>(grid.size()) == m_table->count() &&
                      static_cast<std::int64_t>(network.size()) == m_weights->count(),
                  "a snapshot belongs to the field it was taken of");
    FieldSnapshot copy{cuda::Buffer<float>(m_backend), cuda::Buffer<float>(m_backend)};
    copy.grid.upload(grid);
    copy.network.upload(network);
    return copy;
}

void HashGridField::forwardOf(const FieldSnapshot& snapshot, const FieldInput& input,
                              const FieldOutput& output) {
    if (input.count == 0) return;
    m_scratch.grow(cuda::tilesFor(input.count) * m_grid.channels() * cuda::kTile);
    encode(input, snapshot.grid.data(), m_scratch.data());
    network(input, snapshot.network.data(), m_scratch.data(), output, false);
}

void HashGridField::backward(const FieldInput& input, const FieldGradient& gradient,
                             FieldTape& tape) {
    if (input.count == 0) return;
    float* encoded = static_cast<HashGridTape&>(tape).encoded.data();
    cuda::FieldMlpBackward args;
    args.shape = m_network;
    args.shape.bfloat = m_config.rounded;
    args.parameters = m_weights->values();
    args.encoded = encoded;
    args.points = input.points;
    args.directions = input.directions;
    args.count = input.count;
    args.densityGradient = gradient.density;
    std::copy_n(gradient.colour, 3, args.colourGradient);
    args.parameterGradient = m_weights->gradient();
    args.encodedGradient = encoded;
    cuda::fieldMlpBackward(m_backend, args);
    cuda::hashGridBackward(m_backend,
                           {m_grid, input.points, input.count, encoded, m_table->gradient()});
}

void HashGridField::step(const AdamSettings& settings) {
    ++m_steps;
    float scale = 1;
    if (settings.maxNorm > 0) {
        const double norm = gradientNorm();
        if (norm > settings.maxNorm) scale = static_cast<float>(settings.maxNorm / norm);
    }
    m_table->step(settings, settings.gridRate, scale, settings.touchedGridEntries, m_steps);
    m_weights->step(settings, settings.networkRate, scale, false, m_steps);
}

double HashGridField::gradientNorm() const {
    return std::sqrt(Parameters::gradientSquares({&*m_table, &*m_weights}));
}

bool HashGridField::finite() const {
    return std::isfinite(m_table->valueSquares() + m_weights->valueSquares());
}

void HashGridField::clearGradients() {
    m_table->clearGradient();
    m_weights->clearGradient();
}

State HashGridField::save() const {
    State state;
    m_table->save(state);
    m_weights->save(state);
    state.push_back({"field.steps", {1}, {}, {static_cast<std::uint32_t>(m_steps)}});
    return state;
}

void HashGridField::load(const State& state) {
    const std::uint32_t steps = wordsOf(state, "field.steps", 1).front();
    m_table->load(state);
    m_weights->load(state);
    m_steps = steps;
}

} // namespace maquette::fields
