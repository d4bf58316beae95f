#include <limits>

#include "engine/base/error.h"
#include "engine/nn/layers.h"
#include "engine/nn/optimiser.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

// A convolution (channels-last), a matrix and vectors: all kinds of parameters.
struct Small {
    nn::Conv2d conv{.in = 3, .out = 5};
    nn::Linear linear{.in = 5, .out = 2};
    void parameters(const nn::Scope& s) {
        conv.parameters(s["conv"]);
        linear.parameters(s["linear"]);
    }
    Tensor operator()(const Tensor& x) const { return linear(conv(x).mean({2, 3})); }
};

// AdamW (Loshchilov and Hutter 2019, algorithm 2) with global clipping and the warmed-up average,
// written with plain operators in fp64.
struct PlainAdamW {
    nn::AdamWSettings settings;
    struct State {
        Tensor weights, first, second, average;
        bool decays;
    };
    std::map<std::string, State> states;
    int steps = 0;

    void step(const nn::ParamMap& gradients, double rate) {
        double squares = 0;
        for (const auto& [name, g] : gradients)
            squares += g.to(at::kDouble).pow(2).sum().item<double>();
        const double scale = std::min(1.0, settings.clip / std::sqrt(squares));
        ++steps;
        const double averageDecay = std::min(settings.averageDecay, (1.0 + steps) / (10.0 + steps));
        for (const auto& [name, gradient] : gradients) {
            State& s = states.at(name);
            const Tensor g = gradient.to(at::kDouble) * scale;
            s.first = settings.beta1 * s.first + (1 - settings.beta1) * g;
            s.second = settings.beta2 * s.second + (1 - settings.beta2) * g * g;
            const Tensor m = s.first / (1 - std::pow(settings.beta1, steps));
            const Tensor v = s.second / (1 - std::pow(settings.beta2, steps));
            if (s.decays) s.weights = s.weights * (1 - rate * settings.decay);
            s.weights = s.weights - rate * m / (v.sqrt() + settings.epsilon);
            s.average = averageDecay * s.average + (1 - averageDecay) * s.weights;
        }
    }
};

void backward(const Small& net, std::uint64_t seed, at::ScalarType type, double scale = 1) {
    const Tensor x = randomTensor({4, 3, 6, 6}, seed).to(type);
    const Tensor wanted = randomTensor({4, 2}, seed + 1000);
    ((net(x).to(at::kDouble) - wanted).pow(2).sum() * scale).backward();
}

nn::ParamMap gradientsOf(Small& net) {
    nn::ParamMap map;
    for (const auto& [name, tensor] : nn::parametersOf(net))
        map[name] = tensor.grad().clone();
    return map;
}

} // namespace

class OptimiserTest : public QObject {
    Q_OBJECT

    // Twenty steps, clipped and not, beside the plain one.
    void compareSteps(at::ScalarType type, double tolerance) {
        const nn::AdamWSettings settings{.decay = 0.1, .clip = 2, .averageDecay = 0.9};
        Small net;
        nn::initialise(net, 1);
        PlainAdamW plain{settings, {}, 0};
        for (const auto& [name, tensor] : nn::parametersOf(net)) {
            const Tensor w = tensor.to(at::kDouble);
            plain.states[name] = {w, at::zeros_like(w), at::zeros_like(w), w, w.dim() > 1};
        }
        nn::Optimiser optimiser(settings);
        optimiser.add("net", net, type);
        for (std::uint64_t i = 0; i < 20; ++i) {
            backward(net, i, type, i % 2 == 0 ? 10 : 0.01);
            const nn::ParamMap gradients = gradientsOf(net);
            const double rate = 0.01 / (1.0 + static_cast<double>(i));
            const double norm = optimiser.step(rate);
            double squares = 0;
            for (const auto& [name, g] : gradients)
                squares += g.to(at::kDouble).pow(2).sum().item<double>();
            QVERIFY(std::fabs(norm / std::sqrt(squares) - 1) < 1e-6);
            plain.step(gradients, rate);
        }
        QCOMPARE(optimiser.steps(), 20);
        const nn::ParamMap masters = optimiser.masters("net"), averages = optimiser.averages("net");
        QCOMPARE(masters.size(), plain.states.size());
        for (const auto& [name, state] : plain.states) {
            QVERIFY(largestError(masters.at(name), state.weights) < tolerance);
            QVERIFY(largestError(averages.at(name), state.average) < tolerance);
            // What the network computes with is the master, rounded.
            const Tensor& copy = nn::parametersOf(net).at(name);
            QVERIFY(sameBits(copy.detach(), masters.at(name).to(type)));
            QVERIFY(!copy.grad().defined() && copy.requires_grad());
        }
    }

  private Q_SLOTS:
    void followsTheAlgorithm() { compareSteps(at::kFloat, 2e-6); }
    // The same gradients (of the rounded network) go into both, so bf16 costs nothing here.
    void followsTheAlgorithmInBfloat16() { compareSteps(at::kBFloat16, 2e-6); }

    void rateScale() {
        Small a, b;
        nn::initialise(a, 2);
        nn::initialise(b, 2);
        nn::Optimiser one({}), two({});
        one.add("net", a, at::kFloat, 0.25);
        two.add("net", b, at::kFloat);
        backward(a, 1, at::kFloat);
        backward(b, 1, at::kFloat);
        one.step(0.04);
        two.step(0.01);
        for (const auto& [name, tensor] : one.masters("net"))
            QVERIFY(largestError(tensor, two.masters("net").at(name)) < 1e-7);
    }

    void aNormThatIsNotFiniteChangesNothing() {
        Small net;
        nn::initialise(net, 3);
        nn::Optimiser optimiser({});
        optimiser.add("net", net, at::kFloat);
        backward(net, 1, at::kFloat);
        optimiser.step(0.01);
        nn::ParamMap before;
        for (const auto& [name, tensor] : optimiser.state())
            before[name] = tensor.clone();
        backward(net, 2, at::kFloat, std::numeric_limits<double>::infinity());
        QVERIFY(!std::isfinite(optimiser.step(0.01)));
        QCOMPARE(optimiser.steps(), 1);
        for (const auto& [name, tensor] : optimiser.state())
            QVERIFY(sameBits(tensor, before.at(name)));
        for (const auto& [name, tensor] : nn::parametersOf(net))
            QVERIFY(!tensor.grad().defined());
    }

    void parametersWithoutGradientStay() {
        Small net;
        nn::initialise(net, 4);
        nn::Optimiser optimiser({.decay = 0.5});
        optimiser.add("net", net, at::kFloat);
        const Tensor before = optimiser.masters("net").at("conv.weight").clone();
        net.linear(at::ones({1, 5})).sum().backward();
        optimiser.step(0.1);
        QVERIFY(sameBits(optimiser.masters("net").at("conv.weight"), before));
        QVERIFY(largestError(optimiser.masters("net").at("linear.weight"),
                             net.linear.weight.detach()) == 0);
    }

    // Ten steps, or five, a state that goes through a map, and five: the same to the last bit.
    void restoringGoesOnExactly() {
        for (const auto type : {at::kFloat, at::kBFloat16}) {
            Small straight;
            nn::initialise(straight, 5);
            nn::Optimiser whole({});
            whole.add("net", straight, type);
            nn::ParamMap saved;
            for (std::uint64_t i = 0; i < 10; ++i) {
                if (i == 5) {
                    for (const auto& [name, tensor] : whole.state())
                        saved[name] = tensor.contiguous().clone();
                }
                backward(straight, i, type);
                whole.step(0.01);
            }
            Small other;
            nn::initialise(other, 6);
            nn::Optimiser half({});
            half.add("net", other, type);
            half.restore(saved, 5, "file");
            for (std::uint64_t i = 5; i < 10; ++i) {
                backward(other, i, type);
                half.step(0.01);
            }
            QCOMPARE(half.steps(), whole.steps());
            const nn::ParamMap a = half.state(), b = whole.state();
            for (const auto& [name, tensor] : b)
                QVERIFY(sameBits(a.at(name), tensor));
        }
    }

    void aForeignStateIsRefused() {
        Small net;
        nn::initialise(net, 7);
        nn::Optimiser optimiser({});
        optimiser.add("net", net, at::kFloat);
        nn::ParamMap state = optimiser.state();
        state.erase("first.net.conv.bias");
        try {
            optimiser.restore(state, 1, "a/checkpoint");
            QFAIL("a state that lacks a tensor was taken");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::BadFile);
            const std::string text = error.what();
            QVERIFY(text.find("first.net.conv.bias") != std::string::npos);
            QVERIFY(text.find("a/checkpoint") != std::string::npos);
        }
    }
};

MAQUETTE_TEST(OptimiserTest);
#include "tst_optimiser.moc"
