#include "cuda/device.cuh"
#include "cuda/hash_grid.h"

namespace maquette::cuda::gpu {

namespace {

// The eight corners of a point's cell at a level; corner c: bit 0 chooses x, bit 1 y, bit 2 z.
struct Cell {
    std::uint32_t index[3][2];
    float weight[3][2];
    std::uint32_t mask;
    bool dense;

    __device__ std::uint32_t entry(int c) const {
        const std::uint32_t x = index[0][c & 1], y = index[1][c >> 1 & 1], z = index[2][c >> 2];
        return dense ? x + y + z : (x ^ y ^ z) & mask;
    }
    __device__ float share(int c) const {
        return weight[0][c & 1] * (weight[1][c >> 1 & 1] * weight[2][c >> 2]);
    }
};

__device__ inline Cell cellOf(const HashGridShape& shape, int level, const float (&p)[3]) {
    const std::uint32_t n = shape.resolution[level];
    const float top = static_cast<float>(n);
    Cell cell;
    cell.dense = shape.dense[level];
    cell.mask = shape.size[level] - 1;
    const std::uint32_t stride[3] = {1, cell.dense ? n + 1 : 2654435761u,
                                     cell.dense ? (n + 1) * (n + 1) : 805459861u};
    for (int axis = 0; axis < 3; ++axis) {
        const float position =
            fminf(fmaxf((p[axis] - shape.low) * (shape.inverseExtent * top), 0.0f), top);
        const float low = fminf(floorf(position), top - 1.0f);
        float w = position - low;
        if (shape.interpolation == Interpolation::Smoothstep) w = w * w * (3.0f - w - w);
        cell.index[axis][0] = static_cast<std::uint32_t>(low) * stride[axis];
        cell.index[axis][1] = cell.index[axis][0] + stride[axis];
        cell.weight[axis][0] = 1.0f - w;
        cell.weight[axis][1] = w;
    }
    return cell;
}

__device__ inline void pointAt(const Points& points, std::int64_t i, std::int64_t count,
                               float (&p)[3]) {
    p[0] = i < count ? points.x[i] : 0.0f;
    p[1] = i < count ? points.y[i] : 0.0f;
    p[2] = i < count ? points.z[i] : 0.0f;
}

__device__ inline std::int64_t placeOf(const HashGridShape& shape, std::int64_t i, int level) {
    return (i / kTile * shape.channels() + level * shape.features) * kTile + i % kTile;
}

// One thread a point and level, so that the blocks of a level share the cache with its table.
template <int kFeatures>
__global__ void forwardKernel(HashGridForward a) {
    const std::int64_t i = globalThread();
    const int level = static_cast<int>(blockIdx.y);
    if (i >= tilesFor(a.count) * kTile) return;
    float p[3], sum[kFeatures] = {};
    pointAt(a.points, i, a.count, p);
    const Cell cell = cellOf(a.shape, level, p);
    const float* table = a.table + std::int64_t{a.shape.offset[level]} * kFeatures;
    for (int c = 0; c < 8; ++c) {
        const float weight = cell.share(c);
        const float* entry = table + std::int64_t{cell.entry(c)} * kFeatures;
        for (int f = 0; f < kFeatures; ++f)
            sum[f] = fmaf(weight, entry[f], sum[f]);
    }
    float* out = a.encoded + placeOf(a.shape, i, level);
    for (int f = 0; f < kFeatures; ++f)
        out[f * kTile] = sum[f];
}

template <int kFeatures>
__device__ inline void add(float* entry, const float (&value)[kFeatures]) {
    int f = 0;
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    for (; f + 2 <= kFeatures; f += 2)
        atomicAdd(reinterpret_cast<float2*>(entry + f), make_float2(value[f], value[f + 1]));
#endif
    for (; f < kFeatures; ++f)
        atomicAdd(entry + f, value[f]);
}

template <int kFeatures>
__global__ void backwardKernel(HashGridBackward a) {
    const std::int64_t i = globalThread();
    const int level = static_cast<int>(blockIdx.y);
    if (i >= a.count) return;
    float p[3];
    pointAt(a.points, i, a.count, p);
    const Cell cell = cellOf(a.shape, level, p);
    const float* incoming = a.encodedGradient + placeOf(a.shape, i, level);
    float* table = a.tableGradient + std::int64_t{a.shape.offset[level]} * kFeatures;
    for (int c = 0; c < 8; ++c) {
        float value[kFeatures];
        for (int f = 0; f < kFeatures; ++f)
            value[f] = cell.share(c) * incoming[f * kTile];
        add<kFeatures>(table + std::int64_t{cell.entry(c)} * kFeatures, value);
    }
}

template <class Args>
void run(const Backend& backend, const char* name, const Args& args, std::int64_t items,
         void (*one)(Args), void (*two)(Args), void (*four)(Args)) {
    dim3 blocks = blocksFor(items);
    blocks.y = static_cast<unsigned>(args.shape.levels);
    const int features = args.shape.features;
    launch(backend, name, blocks, dim3(kThreads),
           features == 1   ? one
           : features == 2 ? two
                           : four,
           args);
}

} // namespace

void hashGridForward(const Backend& backend, const HashGridForward& args) {
    run(backend, "hashGridForward", args, tilesFor(args.count) * kTile, forwardKernel<1>,
        forwardKernel<2>, forwardKernel<4>);
}

void hashGridBackward(const Backend& backend, const HashGridBackward& args) {
    run(backend, "hashGridBackward", args, args.count, backwardKernel<1>, backwardKernel<2>,
        backwardKernel<4>);
}

} // namespace maquette::cuda::gpu
