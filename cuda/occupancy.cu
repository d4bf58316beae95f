#include "cuda/device.cuh"
#include "cuda/occupancy.h"
#include "cuda/random.h"

namespace maquette::cuda::gpu {

namespace {

__global__ void pointsKernel(OccupancyPoints a) {
    const std::int64_t i = globalThread(), n = a.resolution;
    if (i >= n * n * n) return;
    const float edge = a.extent / static_cast<float>(n);
    const std::int64_t along[3] = {i % n, i / n % n, i / (n * n)};
    const Purpose purpose[3] = {Purpose::CellX, Purpose::CellY, Purpose::CellZ};
    for (int axis = 0; axis < 3; ++axis) {
        const float within =
            a.jitter ? uniform(a.key, static_cast<std::uint32_t>(i), 0, purpose[axis]) : .5f;
        a.position[axis][i] = a.low + (static_cast<float>(along[axis]) + within) * edge;
    }
}

__global__ void averageKernel(OccupancyUpdate a, std::int64_t cells) {
    const std::int64_t i = globalThread();
    if (i < cells) a.average[i] = fmaxf(a.decay * a.average[i], a.density[i]);
}

// Whether the cell or, with dilate, one of its neighbours is above the threshold.
__device__ inline bool full(const OccupancyUpdate& a, std::int64_t i) {
    const int n = a.resolution, reach = a.dilate ? 1 : 0;
    const int x = static_cast<int>(i % n), y = static_cast<int>(i / n % n);
    const int z = static_cast<int>(i / (std::int64_t{n} * n));
    for (int dz = -reach; dz <= reach; ++dz) {
        for (int dy = -reach; dy <= reach; ++dy) {
            for (int dx = -reach; dx <= reach; ++dx) {
                const int u = x + dx, v = y + dy, w = z + dz;
                if (u < 0 || v < 0 || w < 0 || u >= n || v >= n || w >= n) continue;
                if (a.average[u + n * (v + std::int64_t{n} * w)] > a.threshold) return true;
            }
        }
    }
    return false;
}

// A warp makes a word.
__global__ void bitsKernel(OccupancyUpdate a, std::int64_t cells) {
    const std::int64_t i = globalThread();
    const unsigned word = __ballot_sync(kAllLanes, i < cells && full(a, i));
    if (i % kWarp == 0 && i < cells) a.bits[i / kWarp] = word;
}

} // namespace

void occupancyPoints(const Backend& backend, const OccupancyPoints& args) {
    const std::int64_t n = args.resolution;
    launchEach(backend, "occupancyPoints", n * n * n, pointsKernel, args);
}

void occupancyUpdate(const Backend& backend, const OccupancyUpdate& args) {
    const std::int64_t n = args.resolution, cells = n * n * n;
    launchEach(backend, "occupancyUpdate", cells, averageKernel, args, cells);
    launchEach(backend, "occupancyUpdate", cells, bitsKernel, args, cells);
}

} // namespace maquette::cuda::gpu
