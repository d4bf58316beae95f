#include <algorithm>
#include <vector>

#include "cuda/occupancy.h"
#include "cuda/random.h"

namespace maquette::cuda {

namespace {

// The largest of each value and its neighbours one `step` away on either side, along one axis of
// the grid.
void widen(const std::vector<char>& in, std::vector<char>& out, std::int64_t step, int n) {
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(in.size()); ++i) {
        const std::int64_t along = i / step % n;
        const bool before = along > 0 && in[i - step];
        const bool after = along + 1 < n && in[i + step];
        out[i] = in[i] || before || after;
    }
}

} // namespace

namespace cpu {

void occupancyPoints(const Backend& backend, const OccupancyPoints& args) {
    const std::int64_t n = args.resolution;
    const float edge = args.extent / static_cast<float>(n);
    const auto place = [&](std::int64_t cell, std::int64_t along, int axis, Purpose purpose) {
        const float within =
            args.jitter ? uniform(args.key, static_cast<std::uint32_t>(cell), 0, purpose) : .5f;
        args.position[axis][cell] = args.low + (static_cast<float>(along) + within) * edge;
    };
    backend.threads().parallelFor(n * n * n, 1 << 14,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      for (std::int64_t i = begin; i < end; ++i) {
                                          place(i, i % n, 0, Purpose::CellX);
                                          place(i, i / n % n, 1, Purpose::CellY);
                                          place(i, i / (n * n), 2, Purpose::CellZ);
                                      }
                                  });
}

void occupancyUpdate(const Backend&, const OccupancyUpdate& args) {
    const int n = args.resolution;
    const std::int64_t cells = std::int64_t{n} * n * n;
    std::vector<char> full(static_cast<std::size_t>(cells)), wider(full.size());
    for (std::int64_t i = 0; i < cells; ++i) {
        args.average[i] = std::max(args.decay * args.average[i], args.density[i]);
        full[i] = args.average[i] > args.threshold;
    }
    for (int axis = 0; axis < 3 && args.dilate; ++axis) {
        widen(full, wider, axis == 0 ? 1 : axis == 1 ? n : std::int64_t{n} * n, n);
        full.swap(wider);
    }
    std::fill(args.bits, args.bits + (cells + 31) / 32, 0u);
    for (std::int64_t i = 0; i < cells; ++i)
        args.bits[i >> 5] |= static_cast<std::uint32_t>(full[i]) << (i & 31);
}

} // namespace cpu

} // namespace maquette::cuda
