#include "cuda/region_body.h"

namespace maquette::cuda::cpu {

namespace {

constexpr std::int64_t kGrain = 1 << 12;

template <class Body>
void each(const Backend& backend, std::int64_t count, Body&& body) {
    backend.threads().parallelFor(count, kGrain, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t i = begin; i < end; ++i)
            body(i);
    });
}

} // namespace

void regionWeights(const Backend& backend, const RegionWeights& args) {
    each(backend, args.count, [&](std::int64_t i) {
        args.weight[i] = regionWeight(args.grid, args.points, i, kAllLayers);
    });
}

void regionCount(const Backend& backend, const RegionSelect& args) {
    args.start[0] = 0;
    each(backend, args.count,
         [&](std::int64_t i) { args.start[i + 1] = regionWeight(args, i) > 0 ? 1 : 0; });
    for (std::int64_t i = 0; i < args.count; ++i)
        args.start[i + 1] += args.start[i];
}

void regionFill(const Backend& backend, const RegionSelect& args) {
    each(backend, args.count, [&](std::int64_t i) { regionCopy(args, i); });
}

void regionKeep(const Backend& backend, const RegionKeep& args) {
    each(backend, args.count,
         [&](std::int64_t i) { args.out[i] = (1 - args.weight[i]) * args.values[i]; });
}

void regionAdd(const Backend& backend, const RegionAdd& args) {
    each(backend, args.count,
         [&](std::int64_t k) { args.out[args.index[k]] += args.weight[k] * args.values[k]; });
}

void regionGradient(const Backend& backend, const RegionGradient& args) {
    each(backend, args.count, [&](std::int64_t i) { regionGradientAt(args, i); });
}

// One after the other, so that the sums do not depend on the threads.
void pressureAdd(const Backend&, const PressureAdd& args) {
    for (std::int64_t i = 0; i < args.count; ++i)
        args.cells[pressureCell(args, i)] += pressureOf(args, i);
}

void scale(const Backend&, const Scale& args) {
    for (std::int64_t i = 0; i < args.count; ++i)
        args.out[i] = args.factor * args.values[i];
}

} // namespace maquette::cuda::cpu
