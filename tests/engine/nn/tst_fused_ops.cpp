#include <ATen/core/grad_mode.h>

#include "cuda/attention.h"
#include "tests/engine/nn/reference.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

// The operators with kernels of our own against plain operators in fp64: values and gradients in
// fp32 (2e-6 and 2e-5 of the norm) and bf16 (1 %: 8 bits of mantissa, three roundings).
class FusedOpsTest : public QObject {
    Q_OBJECT

    static double valueTolerance(at::ScalarType type) { return type == at::kFloat ? 2e-6 : 1e-2; }
    static double gradientTolerance(at::ScalarType type) {
        return type == at::kFloat ? 2e-5 : 1.5e-2;
    }

    struct NormCase {
        std::int64_t n, c, h, w, groups;
        bool silu;
        double epsilon, scale; // of the input
    };

    void compareNorm(const NormCase& c, at::ScalarType type, bool channelsLast) {
        const Tensor image = randomTensor({c.n, c.c, c.h, c.w}, 1, c.scale) + 0.2 * c.scale;
        const Tensor weight = randomTensor({c.c}, 2, 0.4) + 1, bias = randomTensor({c.c}, 3, 0.5);
        const Tensor direction = randomTensor(image.sizes(), 4);
        Tensor x = leaf(image, type), w = leaf(weight, type), b = leaf(bias, type);
        const Tensor input = channelsLast ? x.contiguous(at::MemoryFormat::ChannelsLast) : x * 1;
        const Tensor y = nn::groupNormSilu(input, c.groups, w, b, c.epsilon, c.silu);
        (y.to(at::kDouble) * direction).sum().backward();

        // The reference starts from the rounded inputs.
        const Tensor rx = leaf(x, at::kDouble), rw = leaf(w, at::kDouble),
                     rb = leaf(b, at::kDouble);
        const Tensor g = rx.reshape({c.n, c.groups, -1});
        const Tensor centred = g - g.mean({2}, true);
        Tensor wanted =
            (centred / (centred.pow(2).mean({2}, true) + c.epsilon).sqrt()).reshape(rx.sizes()) *
                rw.view({1, -1, 1, 1}) +
            rb.view({1, -1, 1, 1});
        if (c.silu) wanted = wanted * wanted.sigmoid();
        (wanted * direction).sum().backward();

        QCOMPARE(y.scalar_type(), type);
        QVERIFY(relativeError(y, wanted) < valueTolerance(type));
        QVERIFY(relativeError(x.grad(), rx.grad()) <
                gradientTolerance(type) * (c.h * c.w == 1 ? 10 : 1));
        QVERIFY(relativeError(w.grad(), rw.grad()) < gradientTolerance(type));
        QVERIFY(relativeError(b.grad(), rb.grad()) < gradientTolerance(type));
        const nn::NoGrad noGrad;
        QVERIFY(sameBits(nn::groupNormSilu(input, c.groups, w, b, c.epsilon, c.silu), y));
    }

    struct AttentionCase {
        std::int64_t n, queries, keys, heads, width;
        bool causal, shared;
    };

    void compareAttention(const AttentionCase& c, at::ScalarType type) {
        const std::int64_t channels = c.heads * c.width, m = c.shared ? 1 : c.n;
        Tensor q = leaf(randomTensor({c.n, c.queries, channels}, 5), type);
        Tensor k = leaf(randomTensor({m, c.keys, channels}, 6), type);
        Tensor v = leaf(randomTensor({m, c.keys, channels}, 7), type);
        const Tensor direction = randomTensor(q.sizes(), 8);
        const Tensor y = nn::attend(q, k, v, c.heads, c.causal);
        (y.to(at::kDouble) * direction).sum().backward();
        const Tensor rq = leaf(q, at::kDouble), rk = leaf(k, at::kDouble),
                     rv = leaf(v, at::kDouble);
        const Tensor wanted = Reference::attention(rq, rk, rv, c.heads, c.causal);
        (wanted * direction).sum().backward();
        QVERIFY(relativeError(y, wanted) < valueTolerance(type));
        QVERIFY(relativeError(q.grad(), rq.grad()) < gradientTolerance(type));
        QVERIFY(relativeError(k.grad(), rk.grad()) < gradientTolerance(type));
        QVERIFY(relativeError(v.grad(), rv.grad()) < gradientTolerance(type));
        const nn::NoGrad noGrad;
        const Tensor again = nn::attend(q, k, v, c.heads, c.causal);
        QVERIFY(relativeError(again, y) < valueTolerance(type));
    }

  private Q_SLOTS:
    void groupNorm() {
        const NormCase cases[] = {
            {2, 16, 5, 7, 4, false, 1e-5, 1}, {2, 16, 5, 7, 4, true, 1e-5, 1},
            {3, 24, 8, 8, 8, true, 1e-6, 3},  {1, 64, 16, 16, 8, true, 1e-5, 1},
            {2, 8, 9, 3, 1, false, 1e-5, 2},  {2, 40, 3, 3, 40, true, 1e-5, 1},
            {2, 32, 1, 1, 4, false, 1e-5, 1}};
        for (const NormCase& c : cases) {
            for (const auto type : {at::kFloat, at::kBFloat16}) {
                compareNorm(c, type, true);
                compareNorm(c, type, false);
            }
        }
    }

    // With a variance near the epsilon, 1e-5 and 1e-6 are far apart.
    void epsilonCounts() {
        for (const double epsilon : {1e-5, 1e-6})
            compareNorm({2, 16, 4, 4, 4, false, epsilon, 0.003}, at::kFloat, true);
        const Tensor x = randomTensor({1, 8, 4, 4}, 1, 0.003).to(at::kFloat);
        const Tensor one = at::ones({8}), zero = at::zeros({8});
        const Tensor a = nn::groupNormSilu(x, 2, one, zero, 1e-5, false);
        QVERIFY(relativeError(nn::groupNormSilu(x, 2, one, zero, 1e-6, false), a) > 0.1);
    }

    // Frozen weights (the prior's) still let the gradient of the image through.
    void groupNormWithFrozenWeights() {
        const Tensor image = randomTensor({2, 8, 4, 4}, 11);
        const Tensor w = randomTensor({8}, 12).to(at::kFloat),
                     b = randomTensor({8}, 13).to(at::kFloat);
        Tensor x = leaf(image, at::kFloat), trained = leaf(image, at::kFloat);
        Tensor tw = leaf(w, at::kFloat), tb = leaf(b, at::kFloat);
        nn::groupNormSilu(x, 2, w, b, 1e-5, true).pow(2).sum().backward();
        nn::groupNormSilu(trained, 2, tw, tb, 1e-5, true).pow(2).sum().backward();
        QVERIFY(sameBits(x.grad(), trained.grad()));
        QVERIFY(!w.grad().defined() && tw.grad().defined());
    }

    void attention() {
        const AttentionCase cases[] = {
            {2, 16, 16, 2, 32, false, false}, {3, 25, 9, 4, 8, false, false},
            {2, 32, 32, 4, 32, true, false},  {3, 64, 32, 2, 24, false, true},
            {1, 1, 1, 1, 5, false, false},    {2, 77, 77, 2, 16, true, false}};
        for (const AttentionCase& c : cases) {
            for (const auto type : {at::kFloat, at::kBFloat16})
                compareAttention(c, type);
        }
    }

    // Beyond the kernel's limits the library's operator serves, with the same meaning.
    void attentionBeyondTheKernel() {
        compareAttention({2, 10, 12, 1, cuda::kMaxAttentionWidth + 8, false, false}, at::kFloat);
        compareAttention({2, 10, 12, 2, cuda::kMaxAttentionWidth + 8, false, true}, at::kFloat);
        compareAttention({2, 12, 12, 1, cuda::kMaxAttentionWidth + 8, true, false}, at::kFloat);
        compareAttention({1, 3, cuda::kMaxAttentionKeys + 5, 1, 8, false, false}, at::kFloat);
    }

    // q, k and v as slices of one projection: rows with a stride.
    void attentionOfStridedRows() {
        Tensor all = leaf(randomTensor({2, 9, 3 * 32}, 21), at::kFloat);
        Tensor dense = leaf(all, at::kFloat);
        const auto parts = all.chunk(3, 2), other = dense.chunk(3, 2);
        QVERIFY(!parts[0].is_contiguous());
        const Tensor a = nn::attend(parts[0], parts[1], parts[2], 4, false);
        const Tensor b = nn::attend(other[0].contiguous(), other[1].contiguous(),
                                    other[2].contiguous(), 4, false);
        QVERIFY(sameBits(a, b));
        a.pow(2).sum().backward();
        b.pow(2).sum().backward();
        QVERIFY(relativeError(all.grad(), dense.grad()) < 1e-6);
    }

    void geglu() {
        for (const auto type : {at::kFloat, at::kBFloat16}) {
            for (const std::int64_t width : {1, 8, 33, 256}) {
                Tensor x = leaf(randomTensor({3, 5, 2 * width}, 31, 2), type);
                const Tensor direction = randomTensor({3, 5, width}, 32);
                const Tensor y = nn::geglu(x);
                (y.to(at::kDouble) * direction).sum().backward();
                const Tensor rx = leaf(x, at::kDouble);
                const Tensor wanted =
                    rx.narrow(2, 0, width) * Reference::gelu(rx.narrow(2, width, width));
                (wanted * direction).sum().backward();
                QVERIFY(relativeError(y, wanted) < valueTolerance(type));
                QVERIFY(relativeError(x.grad(), rx.grad()) < gradientTolerance(type));
            }
        }
        // Not contiguous: every second row of a wider tensor.
        const Tensor wide = randomTensor({4, 32}, 33).to(at::kFloat);
        const Tensor x = wide.t().contiguous().t();
        QVERIFY(sameBits(nn::geglu(x), nn::geglu(wide)));
    }

    void noGradIsLifted() {
        QVERIFY(at::GradMode::is_enabled());
        {
            const nn::NoGrad outer;
            { const nn::NoGrad inner; }
            QVERIFY(!at::GradMode::is_enabled());
        }
        QVERIFY(at::GradMode::is_enabled());
    }
};

MAQUETTE_TEST(FusedOpsTest);
#include "tst_fused_ops.moc"
