#include "cuda/march_cpu.h"
#include "cuda/random.h"
#include "cuda/simd.h"

namespace maquette::cuda::MAQUETTE_SIMD {

namespace {

MAQUETTE_INLINE F uniform16(std::uint32_t item, U steps, std::uint32_t purpose) {
    U x = setU(item) ^ (steps + setU(purpose));
    x = (x ^ shiftRight(x, 16)) * setU(0x21F0AAADu);
    x = (x ^ shiftRight(x, 15)) * setU(0x735A2D97u);
    x = x ^ shiftRight(x, 15);
    return toFloat(shiftRight(x, 8)) * set(0x1p-24f);
}

MAQUETTE_INLINE U cellOf(const OccupancyBits& grid, F p) {
    const F n = set(static_cast<float>(grid.resolution));
    const F cell = (p - set(grid.low)) * (set(grid.inverseExtent) * n);
    return truncate(min(max(cell, zero()), n - set(1.0f)));
}

MAQUETTE_INLINE M occupied(const OccupancyBits& grid, F x, F y, F z) {
    const U n = setU(static_cast<std::uint32_t>(grid.resolution));
    const U index = cellOf(grid, x) + n * (cellOf(grid, y) + n * cellOf(grid, z));
    const U word = gather(grid.bits, shiftRight(index, 5));
    return notZero(shiftRight(word, index & setU(31)) & setU(1));
}

struct Ray {
    float origin[3], direction[3];
    float enter, step;
    std::uint32_t bits;
};

MAQUETTE_INLINE Ray rayOf(const March& args, std::int64_t r) {
    Ray ray;
    for (int a = 0; a < 3; ++a) {
        ray.origin[a] = args.rays.origin[a][r];
        ray.direction[a] = args.rays.direction[a][r];
    }
    ray.enter = args.rays.enter[r];
    ray.step = (args.rays.leave[r] - ray.enter) / static_cast<float>(args.samples);
    ray.bits = itemBits(args.key, static_cast<std::uint32_t>(r));
    return ray;
}

// Sixteen parts of a ray from `first` on: their samples and which of them are kept.
struct Sixteen {
    F t, x, y, z;
    M kept;
};

MAQUETTE_INLINE Sixteen place(const March& args, const Ray& ray, int first) {
    const U part = lanesU() + setU(static_cast<std::uint32_t>(first));
    const U steps = part * setU(kIndexStep);
    F within = set(.5f);
    if (args.jitter) within = uniform16(ray.bits, steps, purposeBits(args.key, Purpose::Jitter));
    Sixteen s;
    s.t = fma(toFloat(part) + within, set(ray.step), set(ray.enter));
    s.x = fma(s.t, set(ray.direction[0]), set(ray.origin[0]));
    s.y = fma(s.t, set(ray.direction[1]), set(ray.origin[1]));
    s.z = fma(s.t, set(ray.direction[2]), set(ray.origin[2]));
    s.kept = firstLanes(args.samples - first < 16 ? args.samples - first : 16);
    if (args.occupancy.bits) {
        M wanted = occupied(args.occupancy, s.x, s.y, s.z);
        if (args.explore > 0) {
            const F draw =
                uniform16(ray.bits, steps, purposeBits(args.key, Purpose::Explore));
            wanted = either(wanted, less(draw, set(args.explore)));
        }
        s.kept = both(s.kept, wanted);
    }
    return s;
}

void count(const March& args, std::int64_t rayBegin, std::int64_t rayEnd) {
    for (std::int64_t r = rayBegin; r < rayEnd; ++r) {
        std::uint32_t kept = 0;
        const Ray ray = rayOf(args, r);
        for (int i = 0; i < args.samples && ray.step > 0; i += 16)
            kept += static_cast<std::uint32_t>(__builtin_popcount(bits(place(args, ray, i).kept)));
        args.start[r + 1] = kept;
    }
}

void fill(const March& args, std::int64_t rayBegin, std::int64_t rayEnd) {
    for (std::int64_t r = rayBegin; r < rayEnd; ++r) {
        const Ray ray = rayOf(args, r);
        std::int64_t at = args.start[r];
        for (int i = 0; i < args.samples && ray.step > 0; i += 16) {
            const Sixteen s = place(args, ray, i);
            const auto put = [&](float* out, F value) {
                if (out) compressStore(out + at, value, s.kept);
            };
            put(args.t, s.t);
            put(args.delta, set(ray.step));
            put(args.position[0], s.x);
            put(args.position[1], s.y);
            put(args.position[2], s.z);
            for (int a = 0; a < 3; ++a)
                put(args.direction[a], set(ray.direction[a]));
            put(reinterpret_cast<float*>(args.part),
                asFloat(lanesU() + setU(static_cast<std::uint32_t>(i))));
            at += __builtin_popcount(bits(s.kept));
        }
    }
}

} // namespace

extern const MarchLoops kMarch = {count, fill};

} // namespace maquette::cuda::MAQUETTE_SIMD
