#include "engine/fields/frozen_field.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/log.h"

namespace maquette::fields {

namespace {

constexpr std::uint8_t kNobody = 255;

// Density and the three colours as one list.
std::array<float*, 4> listOf(const FieldOutput& output) {
    return {output.density, output.colour[0], output.colour[1], output.colour[2]};
}

std::int64_t lastOf(const cuda::Backend& backend, const cuda::Buffer<std::uint32_t>& start,
                    std::int64_t count) {
    std::uint32_t value = 0;
    cuda::copyOut(backend, &value, start.data() + count, sizeof value);
    return value;
}

} // namespace

struct FrozenField::Tape final : FieldTape {
    Tape(const cuda::Backend& backend, std::unique_ptr<FieldTape> ofLive)
        : live(std::move(ofLive))
        , total(backend) {
        for (int k = 0; k < 4; ++k) {
            own[k] = cuda::Buffer<float>(backend);
            shown[k] = cuda::Buffer<float>(backend);
        }
    }
    std::unique_ptr<FieldTape> live;
    bool held = false;            // with a mask
    cuda::Buffer<float> total;    // [count] how far each point is held
    cuda::Buffer<float> own[4];   // density and colour of the live field,
    cuda::Buffer<float> shown[4]; // and of all together
};

FrozenField::FrozenField(HashGridField& live)
    : m_live(live)
    , m_mask(kResolution, live.bounds().extent)
    , m_gridWeights(live.backend())
    , m_gridOwner(live.backend())
    , m_start(live.backend())
    , m_index(live.backend())
    , m_total(live.backend())
    , m_weight(live.backend()) {
    for (auto* list : {m_position, m_direction}) {
        for (int axis = 0; axis < 3; ++axis)
            list[axis] = cuda::Buffer<float>(backend());
    }
    for (auto* list : {m_values, m_gradient}) {
        for (int k = 0; k < 4; ++k)
            list[k] = cuda::Buffer<float>(backend());
    }
}

cuda::RegionGrid FrozenField::grid() const {
    const float bound = m_mask.bound();
    return {m_gridWeights.data(), m_gridOwner.data(), m_mask.resolution(), -bound, .5f / bound};
}

int FrozenField::layers() const {
    return static_cast<int>(std::count_if(m_layers.begin(), m_layers.end(),
                                          [](const auto& l) { return l.has_value(); }));
}

// A corner that was held more than half keeps its layer when it is held more; in the soft edge of a
// region the newer moment is the one somebody saw when they painted.
void FrozenField::setStrokes(const base::BrushStrokes& strokes) {
    m_mask = RegionMask::of(strokes, kResolution, m_live.bounds().extent);
    std::vector<float> weights = m_mask.held();
    std::vector<std::size_t> fresh;
    if (m_owner.size() != weights.size()) m_owner.assign(weights.size(), kNobody);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const float before = m_owner[i] == kNobody ? 0 : m_weights[i];
        if (weights[i] <= 0)
            m_owner[i] = kNobody;
        else if (m_owner[i] == kNobody || (before < .5f && weights[i] > before))
            fresh.push_back(i);
    }
    m_weights = std::move(weights);
    for (const std::size_t i : fresh)
        m_owner[i] = kNobody;
    dropUnused();
    if (!fresh.empty()) capture(fresh);
    upload();
}

void FrozenField::upload() {
    if (!holds()) return;
    m_gridWeights.upload(m_weights);
    m_gridOwner.upload(m_owner);
}

void FrozenField::dropUnused() {
    std::array<bool, kLayers> used{};
    for (const std::uint8_t owner : m_owner) {
        if (owner != kNobody) used[owner] = true;
    }
    for (std::size_t k = 0; k < used.size(); ++k) {
        if (!used[k]) m_layers[k].reset();
    }
}

void FrozenField::capture(const std::vector<std::size_t>& corners) {
    const int layer = freeLayer();
    m_layers[static_cast<std::size_t>(layer)].emplace(m_live.snapshot());
    for (const std::size_t i : corners)
        m_owner[i] = static_cast<std::uint8_t>(layer);
}

int FrozenField::freeLayer() {
    if (layers() == kLayers) mergeSmallest();
    const auto found = std::find_if(m_layers.begin(), m_layers.end(),
                                    [](const auto& layer) { return !layer.has_value(); });
    return static_cast<int>(found - m_layers.begin());
}

void FrozenField::evaluateAt(const FieldSnapshot& layer, const std::vector<std::size_t>& corners,
                             std::vector<float>& values) {
    const auto count = static_cast<std::int64_t>(corners.size());
    const auto n = static_cast<std::size_t>(m_mask.resolution());
    std::vector<float> place(corners.size());
    for (int axis = 0; axis < 3; ++axis) {
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const std::size_t along = axis == 0   ? corners[i] % n
                                      : axis == 1 ? corners[i] / n % n
                                                  : corners[i] / (n * n);
            place[i] =
                m_mask.bound() * (2 * static_cast<float>(along) / static_cast<float>(n - 1) - 1);
        }
        m_position[axis].upload(place);
        if (wantsDirections()) m_direction[axis].upload(place); // any will do to compare
    }
    for (auto& buffer : m_values)
        buffer.grow(count);
    m_live.forwardOf(
        layer,
        {{m_position[0].data(), m_position[1].data(), m_position[2].data()},
         {m_direction[0].data(), m_direction[1].data(), m_direction[2].data()},
         count},
        {m_values[0].data(), {m_values[1].data(), m_values[2].data(), m_values[3].data()}});
    values.clear();
    for (const auto& buffer : m_values) {
        const std::vector<float> all = buffer.download();
        values.insert(values.end(), all.begin(), all.begin() + count);
    }
}

// All layers are taken: the one that holds least goes, and its corners move to the layer that looks
// most like it there.
void FrozenField::mergeSmallest() {
    std::array<std::vector<std::size_t>, kLayers> corners;
    for (std::size_t i = 0; i < m_owner.size(); ++i) {
        if (m_owner[i] != kNobody) corners[m_owner[i]].push_back(i);
    }
    const auto smallest = static_cast<std::size_t>(
        std::min_element(corners.begin(), corners.end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); }) -
        corners.begin());
    std::vector<float> mine, other;
    evaluateAt(*m_layers[smallest], corners[smallest], mine);
    const std::size_t count = corners[smallest].size();
    std::size_t heir = smallest;
    double least = 1e300;
    for (std::size_t k = 0; k < m_layers.size(); ++k) {
        if (k == smallest) continue;
        evaluateAt(*m_layers[k], corners[smallest], other);
        double difference = 0; // of what light is left and of the colours, at each corner
        for (std::size_t i = 0; i < mine.size(); ++i) {
            const bool density = i < count;
            difference += density ? std::abs(std::exp(-.05 * mine[i]) - std::exp(-.05 * other[i]))
                                  : std::abs(double{mine[i]} - other[i]) / 3;
        }
        if (difference < least) {
            least = difference;
            heir = k;
        }
    }
    for (const std::size_t i : corners[smallest])
        m_owner[i] = static_cast<std::uint8_t>(heir);
    m_layers[smallest].reset();
    base::logInfo("frozen regions: two of eight moments became one, mean difference " +
                  std::to_string(least / static_cast<double>(std::max<std::size_t>(count, 1))));
}

std::unique_ptr<FieldTape> FrozenField::makeTape() const {
    return std::make_unique<Tape>(backend(), m_live.makeTape());
}

void FrozenField::forward(const FieldInput& input, const FieldOutput& output, FieldTape* tape) {
    Tape* kept = static_cast<Tape*>(tape);
    if (kept) kept->held = holds();
    if (!holds() || input.count == 0)
        return m_live.forward(input, output, kept ? kept->live.get() : nullptr);
    cuda::Buffer<float>& total = kept ? kept->total : m_total;
    total.grow(input.count);
    cuda::regionWeights(backend(), {grid(), input.points, input.count, total.data()});

    FieldOutput own = output;
    if (kept) {
        for (auto& buffer : kept->own)
            buffer.grow(input.count);
        own = {kept->own[0].data(),
               {kept->own[1].data(), kept->own[2].data(), kept->own[3].data()}};
    }
    m_live.forward(input, own, kept ? kept->live.get() : nullptr);
    const auto from = listOf(own), to = listOf(output);
    for (std::size_t k = 0; k < to.size(); ++k) {
        if (to[k]) cuda::regionKeep(backend(), {total.data(), input.count, from[k], to[k]});
    }
    addLayers(input, output, total.data());
    for (std::size_t k = 0; kept && k < to.size(); ++k) {
        kept->shown[k].grow(input.count);
        cuda::scale(backend(), {to[k], input.count, 1, kept->shown[k].data()});
    }
}

void FrozenField::addLayers(const FieldInput& input, const FieldOutput& output,
                            const float* total) {
    for (int k = 0; k < kLayers; ++k) {
        if (m_layers[static_cast<std::size_t>(k)]) addLayer(k, input, output, total);
    }
}

void FrozenField::addLayer(int layer, const FieldInput& input, const FieldOutput& output,
                           const float* total) {
    cuda::RegionSelect select;
    select.grid = grid();
    select.layer = layer;
    select.sole = layers() == 1;
    select.points = input.points;
    select.directions = input.directions;
    select.count = input.count;
    select.total = total;
    m_start.grow(input.count + 1);
    select.start = m_start.data();
    cuda::regionCount(backend(), select);
    const std::int64_t count = lastOf(backend(), m_start, input.count);
    if (count == 0) return;
    m_index.grow(count);
    m_weight.grow(count);
    select.index = m_index.data();
    select.weight = m_weight.data();
    for (int axis = 0; axis < 3; ++axis) {
        m_position[axis].grow(count);
        select.position[axis] = m_position[axis].data();
        if (!input.directions.x) continue;
        m_direction[axis].grow(count);
        select.direction[axis] = m_direction[axis].data();
    }
    cuda::regionFill(backend(), select);

    const auto to = listOf(output);
    std::array<float*, 4> values{};
    for (std::size_t k = 0; k < to.size(); ++k) {
        if (!to[k]) continue;
        m_values[k].grow(count);
        values[k] = m_values[k].data();
    }
    m_live.forwardOf(*m_layers[static_cast<std::size_t>(layer)],
                     {{select.position[0], select.position[1], select.position[2]},
                      {select.direction[0], select.direction[1], select.direction[2]},
                      count},
                     {values[0], {values[1], values[2], values[3]}});
    for (std::size_t k = 0; k < to.size(); ++k) {
        if (to[k])
            cuda::regionAdd(backend(), {select.index, select.weight, count, values[k], to[k]});
    }
}

void FrozenField::backward(const FieldInput& input, const FieldGradient& gradient,
                           FieldTape& tape) {
    Tape& kept = static_cast<Tape&>(tape);
    if (!kept.held || input.count == 0) return m_live.backward(input, gradient, *kept.live);
    const std::array<const float*, 4> from = {gradient.density, gradient.colour[0],
                                              gradient.colour[1], gradient.colour[2]};
    for (std::size_t k = 0; k < from.size(); ++k) {
        m_gradient[k].grow(input.count);
        cuda::RegionGradient args;
        args.weight = kept.total.data();
        args.count = input.count;
        args.gradient = from[k];
        args.live = kept.own[k].data();
        args.shown = kept.shown[k].data();
        args.pull = m_pull / static_cast<float>(input.count);
        args.relative = k == 0;
        args.out = m_gradient[k].data();
        cuda::regionGradient(backend(), args);
    }
    m_live.backward(
        input,
        {m_gradient[0].data(), {m_gradient[1].data(), m_gradient[2].data(), m_gradient[3].data()}},
        *kept.live);
}

State FrozenField::save() const {
    State state = m_live.save();
    if (!holds()) return state;
    const std::int64_t n = m_mask.resolution();
    state.push_back({"mask.weights", {n, n, n}, m_weights, {}});
    std::vector<std::uint32_t> owners(m_owner.size() / 4);
    std::memcpy(owners.data(), m_owner.data(), m_owner.size());
    state.push_back({"mask.owners", {n, n, n / 4}, {}, std::move(owners)});
    std::uint32_t used = 0;
    for (std::size_t k = 0; k < m_layers.size(); ++k) {
        if (!m_layers[k]) continue;
        used |= 1u << k;
        const std::string name = "mask.layer" + std::to_string(k);
        state.push_back(
            {name + ".grid", {m_layers[k]->grid.size()}, m_layers[k]->grid.download(), {}});
        state.push_back({name + ".network",
                         {m_layers[k]->network.size()},
                         m_layers[k]->network.download(),
                         {}});
    }
    state.push_back({"mask.layers", {1}, {}, {used}});
    return state;
}

void FrozenField::load(const State& state) {
    m_live.load(state);
    m_mask = RegionMask(kResolution, m_live.bounds().extent);
    m_weights.clear();
    m_owner.clear();
    for (auto& layer : m_layers)
        layer.reset();
    const bool masked = std::any_of(state.begin(), state.end(),
                                    [](const StateTensor& t) { return t.name == "mask.layers"; });
    if (!masked) return;
    constexpr std::int64_t kCorners = std::int64_t{kResolution} * kResolution * kResolution;
    const std::uint32_t used = wordsOf(state, "mask.layers", 1).front();
    m_weights = floatsOf(state, "mask.weights", kCorners);
    const std::vector<std::uint32_t>& owners = wordsOf(state, "mask.owners", kCorners / 4);
    m_owner.resize(static_cast<std::size_t>(kCorners));
    std::memcpy(m_owner.data(), owners.data(), m_owner.size());
    for (std::size_t k = 0; k < m_layers.size(); ++k) {
        if (!(used & 1u << k)) continue;
        const std::string name = "mask.layer" + std::to_string(k);
        m_layers[k].emplace(
            m_live.snapshot(floatsOf(state, name + ".grid", m_live.table().count()),
                            floatsOf(state, name + ".network", m_live.network().count())));
    }
    for (std::uint8_t& owner : m_owner) { // a damaged file must not name a layer there is not
        if (owner != kNobody && (owner >= kLayers || !m_layers[owner])) owner = kNobody;
    }
    upload();
}

} // namespace maquette::fields
