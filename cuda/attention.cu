#include "cuda/attention.h"
#include "cuda/device.cuh"

namespace maquette::cuda::gpu {

namespace {

constexpr int kWarps = 8; // a block
constexpr int kWidth = static_cast<int>(kMaxAttentionWidth);
constexpr int kKeys = static_cast<int>(kMaxAttentionKeys);
static_assert(kWidth == 2 * kWarp, "a lane has two channels");

__device__ inline int laneIndex() {
    return static_cast<int>(threadIdx.x) % kWarp;
}

// Which row (a query, or a key) of which image and head a warp works on.
struct Place {
    std::int64_t image, head, row;
    std::int64_t query, key; // first number of the head's queries and keys
    std::int64_t dense;      // of the head's rows in dense tensors: image * rows * width...
    bool inside;

    __device__ Place(const AttentionShape& s, std::int64_t rows) {
        const std::int64_t item = static_cast<std::int64_t>(blockIdx.x) * kWarps +
                                  static_cast<std::int64_t>(threadIdx.x) / kWarp;
        inside = item < s.images * s.heads * rows;
        row = item % rows;
        head = item / rows % s.heads;
        image = item / rows / s.heads;
        query = image * s.queryImageStride + head * s.width;
        key = image * s.keyImageStride + head * s.width;
        dense = image * rows * s.heads * s.width + head * s.width;
    }
};

template <class T>
__device__ inline float dot(const T* a, const T* b, std::int64_t width) {
    float sum = 0;
    for (std::int64_t d = 0; d < width; ++d)
        sum = fmaf(loadValue(a + d), loadValue(b + d), sum);
    return sum;
}

// Keys a query may see.
__device__ inline std::int64_t visible(const AttentionShape& s, std::int64_t query) {
    return s.causal && query + 1 < s.keys ? query + 1 : s.keys;
}

// out[d] = factor sum_s weights[s] rows[s][d], the lanes over the channels.
template <class T>
__device__ inline void weightedRows(const float* weights, const T* rows, std::int64_t stride,
                                    std::int64_t count, std::int64_t width, float factor, T* out) {
    for (std::int64_t d = laneIndex(); d < width; d += kWarp) {
        float sum = 0;
        for (std::int64_t s = 0; s < count; ++s)
            sum = fmaf(weights[s], loadValue(rows + s * stride + d), sum);
        storeValue(out + d, factor * sum);
    }
}

// A warp a query.
template <class T>
__global__ void forwardKernel(AttentionForward a) {
    __shared__ float shared[kWarps][kKeys];
    const AttentionShape& s = a.shape;
    const Place at(s, s.queries);
    if (!at.inside) return;
    float* p = shared[threadIdx.x / kWarp];
    const T* q = static_cast<const T*>(a.q) + at.query + at.row * s.queryStride;
    const T* k = static_cast<const T*>(a.k) + at.key;
    const float scale = 1.0f / sqrtf(static_cast<float>(s.width));
    const std::int64_t count = visible(s, at.row);
    float highest = -3.4e38f, sum = 0;
    for (std::int64_t i = laneIndex(); i < count; i += kWarp) {
        p[i] = scale * dot(q, k + i * s.keyStride, s.width);
        highest = fmaxf(highest, p[i]);
    }
    highest = warpMax(highest);
    for (std::int64_t i = laneIndex(); i < count; i += kWarp) {
        p[i] = expf(p[i] - highest);
        sum += p[i];
    }
    sum = warpSum(sum); // also lets every lane see what the others put into p
    __syncwarp();
    if (laneIndex() == 0) {
        a.logSum[(at.image * s.heads + at.head) * s.queries + at.row] = highest + logf(sum);
    }
    weightedRows(p, static_cast<const T*>(a.v) + at.key, s.keyStride, count, s.width, 1.0f / sum,
                 static_cast<T*>(a.o) + at.dense + at.row * s.heads * s.width);
}

// dS = P * (dO v^T - rowsum(dO * O)); dq = scale dS k. A warp a query.
template <class T>
__global__ void queryKernel(AttentionBackward a) {
    __shared__ float shared[kWarps][kKeys];
    const AttentionShape& s = a.shape;
    const Place at(s, s.queries);
    if (!at.inside) return;
    float* ds = shared[threadIdx.x / kWarp];
    const std::int64_t out = at.dense + at.row * s.heads * s.width;
    const T* q = static_cast<const T*>(a.q) + at.query + at.row * s.queryStride;
    const T* k = static_cast<const T*>(a.k) + at.key;
    const T* v = static_cast<const T*>(a.v) + at.key;
    const T* dO = static_cast<const T*>(a.dO) + out;
    const float along = dot(static_cast<const T*>(a.o) + out, dO, s.width);
    const float scale = 1.0f / sqrtf(static_cast<float>(s.width));
    const float logSum = a.logSum[(at.image * s.heads + at.head) * s.queries + at.row];
    const std::int64_t count = visible(s, at.row);
    for (std::int64_t i = laneIndex(); i < count; i += kWarp) {
        const float p = expf(scale * dot(q, k + i * s.keyStride, s.width) - logSum);
        ds[i] = p * (dot(dO, v + i * s.keyStride, s.width) - along);
    }
    __syncwarp();
    weightedRows(ds, k, s.keyStride, count, s.width, scale, static_cast<T*>(a.dq) + out);
}

// dk = scale dS^T q; dv = P^T dO. A warp a key: the lanes over 32 queries, then over the channels.
template <class T>
__global__ void keyKernel(AttentionBackward a) {
    const AttentionShape& s = a.shape;
    const Place at(s, s.keys);
    if (!at.inside) return;
    const std::int64_t row = s.heads * s.width; // of a dense tensor
    const std::int64_t firstOut = at.image * s.queries * row + at.head * s.width;
    const T* q = static_cast<const T*>(a.q) + at.query;
    const T* k = static_cast<const T*>(a.k) + at.key + at.row * s.keyStride;
    const T* v = static_cast<const T*>(a.v) + at.key + at.row * s.keyStride;
    const T* o = static_cast<const T*>(a.o) + firstOut;
    const T* dO = static_cast<const T*>(a.dO) + firstOut;
    const float* logSum = a.logSum + (at.image * s.heads + at.head) * s.queries;
    const float scale = 1.0f / sqrtf(static_cast<float>(s.width));
    float dk[2] = {}, dv[2] = {};
    for (std::int64_t first = 0; first < s.queries; first += kWarp) {
        const std::int64_t i = first + laneIndex();
        float p = 0, ds = 0;
        if (i < s.queries && at.row < visible(s, i)) {
            p = expf(scale * dot(q + i * s.queryStride, k, s.width) - logSum[i]);
            ds = p * (dot(dO + i * row, v, s.width) - dot(o + i * row, dO + i * row, s.width));
        }
        const std::int64_t left = s.queries - first;
        for (int j = 0; j < kWarp && j < left; ++j) {
            const float pj = __shfl_sync(kAllLanes, p, j), dsj = __shfl_sync(kAllLanes, ds, j);
            for (int h = 0; h < 2; ++h) {
                const int d = laneIndex() + h * kWarp;
                if (d >= s.width) continue;
                dv[h] = fmaf(pj, loadValue(dO + (first + j) * row + d), dv[h]);
                dk[h] = fmaf(dsj, loadValue(q + (first + j) * s.queryStride + d), dk[h]);
            }
        }
    }
    const std::int64_t out = at.dense + at.row * row;
    for (int h = 0; h < 2; ++h) {
        const int d = laneIndex() + h * kWarp;
        if (d >= s.width) continue;
        storeValue(static_cast<T*>(a.dk) + out + d, scale * dk[h]);
        storeValue(static_cast<T*>(a.dv) + out + d, dv[h]);
    }
}

template <class Args>
void run(const Backend& backend, const char* name, const Args& args, std::int64_t rows,
         void (*single)(Args), void (*half)(Args)) {
    const std::int64_t warps = args.shape.images * args.shape.heads * rows;
    launch(backend, name, blocksFor(warps, kWarps), dim3(kWarps * kWarp),
           args.type == ActivationType::Float32 ? single : half, args);
}

} // namespace

void attentionForward(const Backend& backend, const AttentionForward& args) {
    run(backend, "attentionForward", args, args.shape.queries, forwardKernel<float>,
        forwardKernel<std::uint16_t>);
}

void attentionBackward(const Backend& backend, const AttentionBackward& args) {
    run(backend, "attentionBackward", args, args.shape.queries, queryKernel<float>,
        queryKernel<std::uint16_t>);
    run(backend, "attentionBackward", args, args.shape.keys, keyKernel<float>,
        keyKernel<std::uint16_t>);
}

} // namespace maquette::cuda::gpu
