// The body of the attention kernels for one (image, head); included once per instruction set. No
// templates or inline functions of the standard library: the linker could pick their copies of a
// wide set for all.

#include "cuda/attention.h"
#include "cuda/vector_math.h"

namespace maquette::cuda {

namespace {

// Sixteen floats; the compiler splits them for narrower sets. Unaligned, may alias.
typedef float Vec __attribute__((vector_size(64)));
typedef float VecAny __attribute__((vector_size(64), aligned(4), may_alias));

constexpr std::int64_t kLanes = 16;
constexpr std::int64_t kRows = 4; // queries handled together

inline Vec load(const float* p) {
    return *reinterpret_cast<const VecAny*>(p);
}
inline void store(float* p, Vec v) {
    *reinterpret_cast<VecAny*>(p) = v;
}
inline Vec splat(float v) {
    return Vec{} + v;
}

// Scratch of one worker, in floats; keys padded to whole vectors.
struct Scratch {
    float* kT;     // [width][keys]
    float* vT;     // [width][keys], backward only
    float* k;      // [keys][width], backward only
    float* v;      // [keys][width], forward only
    float* dk;     // [keys][width]
    float* dv;     // [keys][width]
    float* scores; // [kRows][keys]
    float* dScores;
    float* q; // [kRows][width]
    float* dO;
    float* out;
};

inline std::int64_t padded(std::int64_t keys) {
    return (keys + kLanes - 1) / kLanes * kLanes;
}

inline Scratch carve(float* memory, std::int64_t keys, std::int64_t width) {
    const std::int64_t matrix = padded(keys) * width;
    Scratch s{};
    float** matrices[] = {&s.kT, &s.vT, &s.k, &s.v, &s.dk, &s.dv};
    for (float** m : matrices) {
        *m = memory;
        memory += matrix;
    }
    float** rows[] = {&s.scores, &s.dScores};
    for (float** r : rows) {
        *r = memory;
        memory += kRows * padded(keys);
    }
    s.q = memory;
    s.dO = s.q + kRows * width;
    s.out = s.dO + kRows * width;
    return s;
}

template <class T>
void loadMatrix(const T* in, std::int64_t stride, std::int64_t keys, std::int64_t width,
                float* out) {
    for (std::int64_t s = 0; s < keys; ++s) {
        for (std::int64_t d = 0; d < width; ++d)
            out[s * width + d] = loadValue(in + s * stride + d);
    }
    for (std::int64_t i = keys * width; i < padded(keys) * width; ++i)
        out[i] = 0.0f;
}

template <class T>
void loadTransposed(const T* in, std::int64_t stride, std::int64_t keys, std::int64_t width,
                    float* out) {
    const std::int64_t n = padded(keys);
    for (std::int64_t d = 0; d < width; ++d) {
        for (std::int64_t s = 0; s < keys; ++s)
            out[d * n + s] = loadValue(in + s * stride + d);
        for (std::int64_t s = keys; s < n; ++s)
            out[d * n + s] = 0.0f;
    }
}

// kRows rows of a query-like tensor, scaled; rows beyond the last repeat it.
template <class T>
void loadRows(const T* in, std::int64_t stride, std::int64_t row, std::int64_t rows,
              std::int64_t width, float scale, float* out) {
    for (std::int64_t r = 0; r < kRows; ++r) {
        const std::int64_t from = row + r < rows ? row + r : rows - 1;
        const T* p = in + from * stride;
        for (std::int64_t d = 0; d < width; ++d)
            out[r * width + d] = scale * loadValue(p + d);
    }
}

// out[r][s] = sum_d rows[r][d] matrixT[d][s]
inline void timesTransposed(const float* rows, const float* matrixT, std::int64_t n,
                            std::int64_t width, float* out) {
    std::int64_t s = 0;
    for (; s + 4 * kLanes <= n; s += 4 * kLanes) {
        Vec a[kRows][4] = {};
        for (std::int64_t d = 0; d < width; ++d) {
            const float* m = matrixT + d * n + s;
            const Vec m0 = load(m), m1 = load(m + 16), m2 = load(m + 32), m3 = load(m + 48);
            for (std::int64_t r = 0; r < kRows; ++r) {
                const Vec x = splat(rows[r * width + d]);
                a[r][0] += x * m0;
                a[r][1] += x * m1;
                a[r][2] += x * m2;
                a[r][3] += x * m3;
            }
        }
        for (std::int64_t r = 0; r < kRows; ++r) {
            for (int i = 0; i < 4; ++i)
                store(out + r * n + s + i * kLanes, a[r][i]);
        }
    }
    for (; s < n; s += kLanes) {
        Vec a[kRows] = {};
        for (std::int64_t d = 0; d < width; ++d) {
            const Vec m = load(matrixT + d * n + s);
            for (std::int64_t r = 0; r < kRows; ++r)
                a[r] += splat(rows[r * width + d]) * m;
        }
        for (std::int64_t r = 0; r < kRows; ++r)
            store(out + r * n + s, a[r]);
    }
}

// out[r][d] = sum_s rows[r][s] matrix[s][d], for Chunks * 16 channels starting at d0
template <int Chunks>
void timesMatrix(const float* rows, const float* matrix, std::int64_t keys, std::int64_t n,
                 std::int64_t width, std::int64_t d0, float* out) {
    Vec a[kRows][Chunks] = {};
    for (std::int64_t s = 0; s < keys; ++s) {
        Vec m[Chunks];
        for (int c = 0; c < Chunks; ++c)
            m[c] = load(matrix + s * width + d0 + c * kLanes);
        for (std::int64_t r = 0; r < kRows; ++r) {
            const Vec x = splat(rows[r * n + s]);
            for (int c = 0; c < Chunks; ++c)
                a[r][c] += x * m[c];
        }
    }
    for (std::int64_t r = 0; r < kRows; ++r) {
        for (int c = 0; c < Chunks; ++c)
            store(out + r * width + d0 + c * kLanes, a[r][c]);
    }
}

inline void timesMatrix(const float* rows, const float* matrix, std::int64_t keys, std::int64_t n,
                        std::int64_t width, float* out) {
    std::int64_t d = 0;
    for (; d + 2 * kLanes <= width; d += 2 * kLanes) {
        timesMatrix<2>(rows, matrix, keys, n, width, d, out);
    }
    for (; d + kLanes <= width; d += kLanes)
        timesMatrix<1>(rows, matrix, keys, n, width, d, out);
    for (; d < width; ++d) {
        for (std::int64_t r = 0; r < kRows; ++r) {
            float sum = 0.0f;
            for (std::int64_t s = 0; s < keys; ++s)
                sum += rows[r * n + s] * matrix[s * width + d];
            out[r * width + d] = sum;
        }
    }
}

// matrix[s][d] += sum_r weights[r][s] rows[r][d]
template <int Chunks>
void addOuter(const float* weights, const float* rows, std::int64_t keys, std::int64_t n,
              std::int64_t width, std::int64_t d0, float* matrix) {
    Vec x[kRows][Chunks];
    for (std::int64_t r = 0; r < kRows; ++r) {
        for (int c = 0; c < Chunks; ++c)
            x[r][c] = load(rows + r * width + d0 + c * kLanes);
    }
    for (std::int64_t s = 0; s < keys; ++s) {
        Vec a[Chunks];
        for (int c = 0; c < Chunks; ++c)
            a[c] = load(matrix + s * width + d0 + c * kLanes);
        for (std::int64_t r = 0; r < kRows; ++r) {
            const Vec w = splat(weights[r * n + s]);
            for (int c = 0; c < Chunks; ++c)
                a[c] += w * x[r][c];
        }
        for (int c = 0; c < Chunks; ++c)
            store(matrix + s * width + d0 + c * kLanes, a[c]);
    }
}

inline void addOuter(const float* weights, const float* rows, std::int64_t keys, std::int64_t n,
                     std::int64_t width, float* matrix) {
    std::int64_t d = 0;
    for (; d + 2 * kLanes <= width; d += 2 * kLanes) {
        addOuter<2>(weights, rows, keys, n, width, d, matrix);
    }
    for (; d + kLanes <= width; d += kLanes)
        addOuter<1>(weights, rows, keys, n, width, d, matrix);
    for (; d < width; ++d) {
        for (std::int64_t s = 0; s < keys; ++s) {
            for (std::int64_t r = 0; r < kRows; ++r) {
                matrix[s * width + d] += weights[r * n + s] * rows[r * width + d];
            }
        }
    }
}

// Keys a query may see.
inline std::int64_t visible(const AttentionShape& s, std::int64_t query) {
    return s.causal && query + 1 < s.keys ? query + 1 : s.keys;
}

template <class T>
void forwardHead(const AttentionForward& a, std::int64_t image, std::int64_t head, float* memory) {
    const AttentionShape& s = a.shape;
    const std::int64_t n = padded(s.keys), width = s.width;
    const Scratch scratch = carve(memory, s.keys, width);
    const std::int64_t keyOffset = image * s.keyImageStride + head * width;
    loadTransposed(static_cast<const T*>(a.k) + keyOffset, s.keyStride, s.keys, width, scratch.kT);
    loadMatrix(static_cast<const T*>(a.v) + keyOffset, s.keyStride, s.keys, width, scratch.v);
    const T* q = static_cast<const T*>(a.q) + image * s.queryImageStride + head * width;
    T* o = static_cast<T*>(a.o) + image * s.queries * s.heads * width + head * width;
    float* logSum = a.logSum + (image * s.heads + head) * s.queries;
    const float scale = 1.0f / __builtin_sqrtf(static_cast<float>(width));
    for (std::int64_t row = 0; row < s.queries; row += kRows) {
        loadRows(q, s.queryStride, row, s.queries, width, scale, scratch.q);
        timesTransposed(scratch.q, scratch.kT, n, width, scratch.scores);
        const std::int64_t live = s.queries - row < kRows ? s.queries - row : kRows;
        float inverse[kRows];
        for (std::int64_t r = 0; r < kRows; ++r) {
            float* p = scratch.scores + r * n;
            const std::int64_t count = visible(s, r < live ? row + r : row);
            float highest = p[0];
            for (std::int64_t i = 1; i < count; ++i)
                highest = p[i] > highest ? p[i] : highest;
            for (std::int64_t i = 0; i < count; ++i)
                p[i] = vexp(p[i] - highest);
            for (std::int64_t i = count; i < n; ++i)
                p[i] = 0.0f;
            Vec sums{};
            for (std::int64_t i = 0; i < n; i += kLanes)
                sums += load(p + i);
            float sum = 0.0f;
            for (int i = 0; i < kLanes; ++i)
                sum += sums[i];
            inverse[r] = 1.0f / sum;
            if (r < live) logSum[row + r] = highest + __builtin_logf(sum);
        }
        timesMatrix(scratch.scores, scratch.v, s.keys, n, width, scratch.out);
        for (std::int64_t r = 0; r < live; ++r) {
            T* to = o + (row + r) * s.heads * width;
            for (std::int64_t d = 0; d < width; ++d) {
                storeValue(to + d, scratch.out[r * width + d] * inverse[r]);
            }
        }
    }
}

// dS = P * (dO v^T - rowsum(dO * O)); dq = scale dS k; dk = scale dS^T q; dv = P^T dO.
template <class T>
void backwardHead(const AttentionBackward& a, std::int64_t image, std::int64_t head,
                  float* memory) {
    const AttentionShape& s = a.shape;
    const std::int64_t n = padded(s.keys), width = s.width, dense = s.heads * width;
    const Scratch scratch = carve(memory, s.keys, width);
    const std::int64_t keyOffset = image * s.keyImageStride + head * width;
    loadTransposed(static_cast<const T*>(a.k) + keyOffset, s.keyStride, s.keys, width, scratch.kT);
    loadTransposed(static_cast<const T*>(a.v) + keyOffset, s.keyStride, s.keys, width, scratch.vT);
    loadMatrix(static_cast<const T*>(a.k) + keyOffset, s.keyStride, s.keys, width, scratch.k);
    for (std::int64_t i = 0; i < n * width; ++i)
        scratch.dk[i] = scratch.dv[i] = 0.0f;
    const std::int64_t offset = image * s.queries * dense + head * width;
    const T* q = static_cast<const T*>(a.q) + image * s.queryImageStride + head * width;
    const T* o = static_cast<const T*>(a.o) + offset;
    const T* dO = static_cast<const T*>(a.dO) + offset;
    T* dq = static_cast<T*>(a.dq) + offset;
    const float* logSum = a.logSum + (image * s.heads + head) * s.queries;
    const float scale = 1.0f / __builtin_sqrtf(static_cast<float>(width));
    for (std::int64_t row = 0; row < s.queries; row += kRows) {
        const std::int64_t live = s.queries - row < kRows ? s.queries - row : kRows;
        loadRows(q, s.queryStride, row, s.queries, width, scale, scratch.q);
        loadRows(dO, dense, row, s.queries, width, 1.0f, scratch.dO);
        timesTransposed(scratch.q, scratch.kT, n, width, scratch.scores);
        timesTransposed(scratch.dO, scratch.vT, n, width, scratch.dScores);
        for (std::int64_t r = 0; r < kRows; ++r) {
            float* __restrict p = scratch.scores + r * n;
            float* __restrict ds = scratch.dScores + r * n;
            const std::int64_t count = r < live ? visible(s, row + r) : 0;
            float dot = 0.0f;
            const float log = r < live ? logSum[row + r] : 0.0f;
            if (r < live) {
                const T* from = o + (row + r) * dense;
                for (std::int64_t d = 0; d < width; ++d) {
                    dot += loadValue(from + d) * scratch.dO[r * width + d];
                }
            }
            for (std::int64_t i = 0; i < count; ++i)
                p[i] = vexp(p[i] - log);
            for (std::int64_t i = 0; i < count; ++i)
                ds[i] = p[i] * (ds[i] - dot);
            for (std::int64_t i = count; i < n; ++i)
                p[i] = ds[i] = 0.0f;
        }
        timesMatrix(scratch.dScores, scratch.k, s.keys, n, width, scratch.out);
        addOuter(scratch.dScores, scratch.q, s.keys, n, width, scratch.dk); // q carries the scale
        addOuter(scratch.scores, scratch.dO, s.keys, n, width, scratch.dv);
        for (std::int64_t r = 0; r < live; ++r) {
            T* to = dq + (row + r) * dense;
            for (std::int64_t d = 0; d < width; ++d) {
                storeValue(to + d, scratch.out[r * width + d] * scale);
            }
        }
    }
    T* dk = static_cast<T*>(a.dk) + image * s.keys * dense + head * width;
    T* dv = static_cast<T*>(a.dv) + image * s.keys * dense + head * width;
    for (std::int64_t i = 0; i < s.keys; ++i) {
        for (std::int64_t d = 0; d < width; ++d) {
            storeValue(dk + i * dense + d, scratch.dk[i * width + d]);
            storeValue(dv + i * dense + d, scratch.dv[i * width + d]);
        }
    }
}

void forwardHeads(const AttentionForward& a, std::int64_t begin, std::int64_t end, float* memory) {
    for (std::int64_t i = begin; i < end; ++i) {
        const std::int64_t image = i / a.shape.heads, head = i % a.shape.heads;
        if (a.type == ActivationType::Float32)
            forwardHead<float>(a, image, head, memory);
        else
            forwardHead<std::uint16_t>(a, image, head, memory);
    }
}

void backwardHeads(const AttentionBackward& a, std::int64_t begin, std::int64_t end,
                   float* memory) {
    for (std::int64_t i = begin; i < end; ++i) {
        const std::int64_t image = i / a.shape.heads, head = i % a.shape.heads;
        if (a.type == ActivationType::Float32)
            backwardHead<float>(a, image, head, memory);
        else
            backwardHead<std::uint16_t>(a, image, head, memory);
    }
}

} // namespace

} // namespace maquette::cuda
