#include "cuda/hash_grid_cpu.h"

#include <algorithm>
#include <stdexcept>

#include "cuda/cpu_loops.h"

namespace maquette::cuda {

std::int64_t HashGridShape::entries() const {
    return levels == 0 ? 0 : std::int64_t{offset[levels - 1]} + size[levels - 1];
}

HashGridShape HashGridShape::make(const int* resolutions, int levels, int log2Size, int features,
                                  Interpolation interpolation, float bound) {
    if (levels < 1 || levels > kMaxLevels || log2Size < 4 || log2Size > 24 ||
        (features != 1 && features != 2 && features != 4)) {
        throw std::invalid_argument("a hash grid needs 1 to 24 levels of 1, 2 or 4 features and "
                                    "tables of 16 to 2^24 entries");
    }
    HashGridShape shape;
    shape.levels = levels;
    shape.features = features;
    shape.interpolation = interpolation;
    shape.low = -bound;
    shape.inverseExtent = 0.5f / bound;
    std::uint32_t next = 0;
    for (int level = 0; level < levels; ++level) {
        if (resolutions[level] < 1 || resolutions[level] > (1 << 20)) {
            throw std::invalid_argument("the resolutions of a hash grid lie in 1 to 2^20");
        }
        const auto vertices = std::int64_t{resolutions[level]} + 1;
        const std::int64_t all = vertices * vertices * vertices;
        const std::int64_t capacity = std::int64_t{1} << log2Size;
        shape.resolution[level] = static_cast<std::uint32_t>(resolutions[level]);
        shape.dense[level] = all <= capacity;
        shape.offset[level] = next;
        // A multiple of a cache line, so that levels never share one.
        shape.size[level] = static_cast<std::uint32_t>((std::min(all, capacity) + 15) / 16 * 16);
        next += shape.size[level];
    }
    return shape;
}

namespace cpu {

void hashGridForward(const Backend& backend, const HashGridForward& args) {
    const HashGridLoops& loops = MAQUETTE_LOOPS(backend, kHashGrid);
    // Level by level, so that one level's table is hot at a time.
    constexpr std::int64_t kTilesPerTask = 8;
    const std::int64_t tiles = tilesFor(args.count);
    const std::int64_t tasks = (tiles + kTilesPerTask - 1) / kTilesPerTask;
    backend.threads().parallelFor(tasks * args.shape.levels, 1,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      for (std::int64_t task = begin; task < end; ++task) {
                                          const std::int64_t first = task % tasks * kTilesPerTask;
                                          loops.forward(args, static_cast<int>(task / tasks), first,
                                                        std::min(first + kTilesPerTask, tiles));
                                      }
                                  });
}

void hashGridBackward(const Backend& backend, const HashGridBackward& args) {
    const HashGridLoops& loops = MAQUETTE_LOOPS(backend, kHashGrid);
    // Fine levels cost most: they are taken first.
    backend.threads().parallelFor(
        args.shape.levels, 1, [&](std::int64_t begin, std::int64_t end, int) {
            for (std::int64_t task = begin; task < end; ++task)
                loops.backward(args, args.shape.levels - 1 - static_cast<int>(task));
        });
}

} // namespace cpu

} // namespace maquette::cuda
