#include "engine/fields/frozen_field.h"

#include <algorithm>

namespace maquette::fields {

namespace {

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
        , total(backend)
        , open(backend)
        , weight(backend)
        , start(backend)
        , index(backend) {
        for (int k = 0; k < 4; ++k) {
            own[k] = cuda::Buffer<float>(backend);
            shown[k] = cuda::Buffer<float>(backend);
        }
        for (auto* list : {position, direction}) {
            for (int axis = 0; axis < 3; ++axis)
                list[axis] = cuda::Buffer<float>(backend);
        }
    }

    FieldOutput ownOutput() {
        return {own[0].data(), {own[1].data(), own[2].data(), own[3].data()}};
    }
    // The points that are not held for good, put together.
    FieldInput openInput() const {
        return {{position[0].data(), position[1].data(), position[2].data()},
                {direction[0].data(), direction[1].data(), direction[2].data()},
                openCount};
    }

    std::unique_ptr<FieldTape> live;
    bool held = false;            // with a mask,
    bool pulls = false;           // and with the pull: the live field was asked for all points
    cuda::Buffer<float> total;    // [count] how far each point is held
    cuda::Buffer<float> own[4];   // density and colour of the live field,
    cuda::Buffer<float> shown[4]; // and of all together

    // Without the pull: how far each point is the live field's own, and those that are at all.
    std::int64_t openCount = 0;
    cuda::Buffer<float> open, weight;
    cuda::Buffer<std::uint32_t> start, index;
    cuda::Buffer<float> position[3], direction[3];
};

FrozenField::FrozenField(HashGridField& live)
    : m_live(live)
    , m_mask(kResolution, live.bounds().extent)
    , m_gridWeights(live.backend())
    , m_gridOwner(live.backend())
    , m_start(live.backend())
    , m_index(live.backend())
    , m_total(live.backend())
    , m_weight(live.backend())
    , m_ones(live.backend()) {
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

    if (kept) kept->pulls = pullsNow();
    if (kept && !kept->pulls) {
        forwardOpen(input, output, *kept);
        return addLayers(input, output, total.data());
    }
    FieldOutput own = output;
    if (kept) {
        for (auto& buffer : kept->own)
            buffer.grow(input.count);
        own = kept->ownOutput();
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

const float* FrozenField::ones(std::int64_t count) {
    if (m_ones.size() < count)
        m_ones.upload(std::vector<float>(static_cast<std::size_t>(count), 1.0f));
    return m_ones.data();
}

// The live field's part where it shows at all; the layers' are still to be added.
void FrozenField::forwardOpen(const FieldInput& input, const FieldOutput& output, Tape& tape) {
    tape.open.grow(input.count);
    tape.start.grow(input.count + 1);
    cuda::regionKeep(backend(),
                     {tape.total.data(), input.count, ones(input.count), tape.open.data()});
    cuda::RegionSelect select;
    select.points = input.points;
    select.directions = input.directions;
    select.count = input.count;
    select.total = tape.open.data();
    select.sole = true;
    select.start = tape.start.data();
    cuda::regionCount(backend(), select);
    tape.openCount = lastOf(backend(), tape.start, input.count);
    for (auto* buffer : {&tape.weight, &tape.position[0], &tape.position[1], &tape.position[2],
                         &tape.own[0], &tape.own[1], &tape.own[2], &tape.own[3]})
        buffer->grow(tape.openCount);
    tape.index.grow(tape.openCount);
    select.index = tape.index.data();
    select.weight = tape.weight.data();
    for (int axis = 0; axis < 3; ++axis) {
        select.position[axis] = tape.position[axis].data();
        if (!input.directions.x) continue;
        tape.direction[axis].grow(tape.openCount);
        select.direction[axis] = tape.direction[axis].data();
    }
    const std::array<float*, 4> to = listOf(output);
    for (float* values : to)
        if (values)
            cuda::setZero(backend(), values, static_cast<std::size_t>(input.count) * sizeof(float));
    if (tape.openCount == 0) return;
    cuda::regionFill(backend(), select);
    m_live.forward(tape.openInput(), tape.ownOutput(), tape.live.get());
    for (std::size_t k = 0; k < to.size(); ++k) {
        if (to[k])
            cuda::regionAdd(backend(), {tape.index.data(), tape.weight.data(), tape.openCount,
                                        tape.own[k].data(), to[k]});
    }
}

// The gradients of the same points: put together as if they were positions.
void FrozenField::backwardOpen(const FieldGradient& gradient, std::int64_t count, Tape& tape) {
    if (tape.openCount == 0) return;
    const std::array<const float*, 4> from = {gradient.density, gradient.colour[0],
                                              gradient.colour[1], gradient.colour[2]};
    for (std::size_t k = 0; k < from.size(); ++k) {
        m_gradient[k].grow(count);
        cuda::regionKeep(backend(), {tape.total.data(), count, from[k], m_gradient[k].data()});
    }
    cuda::RegionSelect select;
    select.points = {m_gradient[1].data(), m_gradient[2].data(), m_gradient[3].data()};
    select.directions = {m_gradient[0].data(), nullptr, nullptr};
    select.count = count;
    select.total = tape.open.data();
    select.sole = true;
    select.start = tape.start.data();
    select.index = tape.index.data();
    select.weight = tape.weight.data();
    for (int axis = 0; axis < 3; ++axis) {
        m_position[axis].grow(tape.openCount);
        select.position[axis] = m_position[axis].data();
    }
    m_direction[0].grow(tape.openCount);
    select.direction[0] = m_direction[0].data();
    cuda::regionFill(backend(), select);
    m_live.backward(
        tape.openInput(),
        {m_direction[0].data(), {m_position[0].data(), m_position[1].data(), m_position[2].data()}},
        *tape.live);
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
    if (!kept.pulls) return backwardOpen(gradient, input.count, kept);
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
        args.pull = kPullEvery * m_pull / static_cast<float>(input.count);
        args.relative = k == 0;
        args.out = m_gradient[k].data();
        cuda::regionGradient(backend(), args);
    }
    m_live.backward(
        input,
        {m_gradient[0].data(), {m_gradient[1].data(), m_gradient[2].data(), m_gradient[3].data()}},
        *kept.live);
}

} // namespace maquette::fields
