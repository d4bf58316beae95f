// The layers of a field with a mask: when they are kept, which of them goes, and their state.

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/base/log.h"
#include "engine/fields/frozen_field.h"

namespace maquette::fields {

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
