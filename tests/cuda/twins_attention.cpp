#include <cmath>

#include "cuda/attention.h"
#include "tests/cuda/activations.h"

namespace maquette::tests {

namespace {

using cuda::ActivationType;

struct Case {
    std::int64_t images, queries, keys, heads, width;
    bool causal, shared; // one set of keys for all images
    ActivationType type;
    std::int64_t gap = 0; // numbers between the tokens, as in rows cut out of a wider tensor
};

// One (image, head) in double: q, k, v and o as [tokens][width].
struct Head {
    std::vector<double> q, k, v;
};

std::vector<double> attend(const Case& c, const Head& h) {
    std::vector<double> o(h.q.size());
    const double scale = 1 / std::sqrt(static_cast<double>(c.width));
    for (std::int64_t i = 0; i < c.queries; ++i) {
        const std::int64_t seen = c.causal ? std::min(i + 1, c.keys) : c.keys;
        std::vector<double> p(static_cast<std::size_t>(seen));
        double total = 0;
        for (std::int64_t s = 0; s < seen; ++s) {
            double dot = 0;
            for (std::int64_t d = 0; d < c.width; ++d)
                dot += h.q[i * c.width + d] * h.k[s * c.width + d];
            p[s] = std::exp(dot * scale);
            total += p[s];
        }
        for (std::int64_t s = 0; s < seen; ++s) {
            for (std::int64_t d = 0; d < c.width; ++d)
                o[i * c.width + d] += p[s] / total * h.v[s * c.width + d];
        }
    }
    return o;
}

// Tokens of one head out of, or back into, a tensor with the given strides.
struct Slice {
    std::int64_t offset, stride, tokens, width;
};
std::vector<double> take(const std::vector<float>& from, const Slice& s) {
    std::vector<double> out;
    for (std::int64_t t = 0; t < s.tokens; ++t) {
        for (std::int64_t d = 0; d < s.width; ++d)
            out.push_back(from[static_cast<std::size_t>(s.offset + t * s.stride + d)]);
    }
    return out;
}
void put(std::vector<double>& to, const std::vector<double>& from, const Slice& s) {
    for (std::int64_t t = 0; t < s.tokens; ++t) {
        for (std::int64_t d = 0; d < s.width; ++d)
            to[static_cast<std::size_t>(s.offset + t * s.stride + d)] = from[t * s.width + d];
    }
}

struct Wanted {
    std::vector<double> o, dq, dk, dv;
};

struct Layout {
    explicit Layout(const Case& c)
        : dense(c.heads * c.width)
        , stride(dense + c.gap)
        , queryImage(c.queries * stride)
        , keyImage(c.shared ? 0 : c.keys * stride) {}
    std::int64_t dense, stride, queryImage, keyImage;
};

Wanted wantedOf(const Case& c, const std::vector<float>& q, const std::vector<float>& k,
                const std::vector<float>& v, const std::vector<float>& dO) {
    const Layout l(c);
    Wanted w;
    w.o.resize(static_cast<std::size_t>(c.images * c.queries * l.dense));
    w.dq.resize(w.o.size());
    w.dk.resize(static_cast<std::size_t>(c.images * c.keys * l.dense));
    w.dv.resize(w.dk.size());
    for (std::int64_t n = 0; n < c.images; ++n) {
        for (std::int64_t head = 0; head < c.heads; ++head) {
            const std::int64_t at = head * c.width;
            const Slice query{n * l.queryImage + at, l.stride, c.queries, c.width};
            const Slice key{n * l.keyImage + at, l.stride, c.keys, c.width};
            const Slice outQuery{n * c.queries * l.dense + at, l.dense, c.queries, c.width};
            const Slice outKey{n * c.keys * l.dense + at, l.dense, c.keys, c.width};
            const Head h{take(q, query), take(k, key), take(v, key)};
            const std::vector<double> incoming = take(dO, outQuery);
            const auto loss = [&](const Head& changed) {
                const std::vector<double> o = attend(c, changed);
                double total = 0;
                for (std::size_t i = 0; i < o.size(); ++i)
                    total += o[i] * incoming[i];
                return total;
            };
            const auto gradient = [&](std::vector<double> Head::*which) {
                Head changed = h;
                return differences(
                    [&](const std::vector<double>& values) {
                        changed.*which = values;
                        return loss(changed);
                    },
                    h.*which);
            };
            put(w.o, attend(c, h), outQuery);
            put(w.dq, gradient(&Head::q), outQuery);
            put(w.dk, gradient(&Head::k), outKey);
            put(w.dv, gradient(&Head::v), outKey);
        }
    }
    return w;
}

void run(Report& report, const cuda::Backend& backend, const Case& c) {
    const Layout l(c);
    Draw draw(95);
    const std::int64_t keyImages = c.shared ? 1 : c.images;
    Activations q(backend, c.type, draw.floats(c.images * c.queries * l.stride, -2, 2));
    Activations k(backend, c.type, draw.floats(keyImages * c.keys * l.stride, -2, 2));
    Activations v(backend, c.type, draw.floats(keyImages * c.keys * l.stride, -1, 1));
    Activations dO(backend, c.type, draw.floats(c.images * c.queries * l.dense, -1, 1));
    const auto perKey = static_cast<std::size_t>(c.images * c.keys * l.dense);
    auto o = Activations::zeros(backend, c.type, dO.size());
    auto dq = Activations::zeros(backend, c.type, dO.size());
    auto dk = Activations::zeros(backend, c.type, perKey);
    auto dv = Activations::zeros(backend, c.type, perKey);
    auto logSum = zeros(backend, c.images * c.heads * c.queries);
    const cuda::AttentionShape shape{c.images, c.queries, c.keys,       c.heads,    c.width,
                                     l.stride, l.stride,  l.queryImage, l.keyImage, c.causal};
    cuda::attentionForward(backend,
                           {shape, c.type, q.data(), k.data(), v.data(), o.data(), logSum.data()});
    cuda::attentionBackward(backend, {shape, c.type, q.data(), k.data(), v.data(), o.data(),
                                      dO.data(), logSum.data(), dq.data(), dk.data(), dv.data()});
    const Wanted wanted = wantedOf(c, q.host(), k.host(), v.host(), dO.host());
    report.close("o", o.download(), wanted.o, toleranceOf(c.type, 2e-6));
    // The rounded o goes into the gradients of q and k.
    const double most = c.type == ActivationType::Float32 ? 1e-5 : 1e-2;
    report.close("dq", dq.download(), wanted.dq, most);
    report.close("dk", dk.download(), wanted.dk, most);
    report.close("dv", dv.download(), wanted.dv, most);
}

// Values only: it serves networks that are not trained.
void runBlocked(Report& report, const cuda::Backend& backend, const Case& c) {
    const Layout l(c);
    const cuda::AttentionShape shape{c.images, c.queries, c.keys,       c.heads,    c.width,
                                     l.stride, l.stride,  l.queryImage, l.keyImage, c.causal};
    const bool should =
        backend.set == cuda::InstructionSet::Avx512Bf16 && backend.device == cuda::Device::Cpu;
    report.truth("chosen where it runs",
                 cuda::blockedAttentionFits(backend, shape, c.type) == should);
    if (!should) return;
    Draw draw(96);
    const std::int64_t keyImages = c.shared ? 1 : c.images;
    Activations q(backend, c.type, draw.floats(c.images * c.queries * l.stride, -2, 2));
    Activations k(backend, c.type, draw.floats(keyImages * c.keys * l.stride, -2, 2));
    Activations v(backend, c.type, draw.floats(keyImages * c.keys * l.stride, -1, 1));
    auto o = Activations::zeros(backend, c.type,
                                static_cast<std::size_t>(c.images * c.queries * l.dense));
    cuda::blockedAttention(backend, {shape, c.type, q.data(), k.data(), v.data(), o.data()});
    std::vector<double> wanted(o.size());
    for (std::int64_t n = 0; n < c.images; ++n) {
        for (std::int64_t head = 0; head < c.heads; ++head) {
            const std::int64_t at = head * c.width;
            const Slice query{n * l.queryImage + at, l.stride, c.queries, c.width};
            const Slice key{n * l.keyImage + at, l.stride, c.keys, c.width};
            const Head h{take(q.host(), query), take(k.host(), key), take(v.host(), key)};
            put(wanted, attend(c, h), {n * c.queries * l.dense + at, l.dense, c.queries, c.width});
        }
    }
    report.close("o", o.download(), wanted, toleranceOf(c.type, 2e-6));
}

double cumulativeNormal(double x) {
    return .5 * std::erfc(-x * std::sqrt(.5));
}

void geglu(Report& report, const cuda::Backend& backend, ActivationType type) {
    const std::int64_t rows = 130, width = 37;
    Draw draw(97);
    Activations x(backend, type, draw.floats(rows * 2 * width, -4, 4));
    Activations dy(backend, type, draw.floats(rows * width, -1, 1));
    auto y = Activations::zeros(backend, type, dy.size());
    auto dx = Activations::zeros(backend, type, x.size());
    cuda::gegluForward(backend, {rows, width, type, x.data(), y.data()});
    cuda::gegluBackward(backend, {rows, width, type, x.data(), dy.data(), dx.data()});
    std::vector<double> wanted, gradient(x.size());
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t i = 0; i < width; ++i) {
            const auto at = static_cast<std::size_t>(r * 2 * width + i), bt = at + width;
            const double g = dy.host()[static_cast<std::size_t>(r * width + i)];
            const auto loss = [&](const std::vector<double>& ab) {
                return ab[0] * ab[1] * cumulativeNormal(ab[1]);
            };
            const std::vector<double> ab = {x.host()[at], x.host()[bt]};
            const auto d = differences(loss, ab);
            wanted.push_back(loss(ab));
            gradient[at] = g * d[0];
            gradient[bt] = g * d[1];
        }
    }
    report.close("y", y.download(), wanted, toleranceOf(type, 1e-6));
    report.close("dx", dx.download(), gradient, toleranceOf(type, 1e-6));
}

using enum ActivationType;

const bool kRows[] = {
    addTwin("attention",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {2, 9, 9, 2, 16, false, false, Float32});
                run(r, b, {1, 3, 40, 1, 33, false, false, Float32, 5});
            }),
    addTwin("attention causal",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {2, 18, 18, 2, 8, true, false, Float32});
            }),
    addTwin("attention shared keys",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {3, 6, 21, 2, 12, false, true, Float32});
            }),
    addTwin("attention bfloat16",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {2, 7, 17, 2, 32, false, false, BFloat16});
                run(r, b, {1, 5, 70, 1, 20, true, true, BFloat16, 3});
            }),
    addTwin("attention in blocks",
            [](Report& r, const cuda::Backend& b) {
                runBlocked(r, b, {2, 13, 130, 2, 40, false, false, BFloat16});
                runBlocked(r, b, {2, 50, 77, 3, 80, false, true, BFloat16, 6});
                runBlocked(r, b, {1, 97, 257, 1, 6, false, false, BFloat16});
                runBlocked(r, b, {1, 1100, 65, 1, 162, false, false, BFloat16});
            }),
    addTwin("geglu", [](Report& r, const cuda::Backend& b) { geglu(r, b, Float32); }),
    addTwin("geglu bfloat16", [](Report& r, const cuda::Backend& b) { geglu(r, b, BFloat16); }),
};

} // namespace

} // namespace maquette::tests
