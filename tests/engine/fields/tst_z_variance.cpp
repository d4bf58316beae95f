#include <cmath>
#include <vector>

#include "cuda/composite.h"
#include "tests/support/registry.h"

using namespace maquette;

// H6 of the method's sheet: the z-variance of HiFA (arXiv 2305.18766).
namespace {

// Rays of equally many samples, evenly spaced over [near, far].
class Rays {
  public:
    Rays(int rays, int samples, double near, double far)
        : m_rays(rays)
        , m_samples(samples)
        , m_t(static_cast<std::size_t>(rays) * samples)
        , m_delta(m_t.size(), static_cast<float>((far - near) / samples))
        , m_colour(m_t.size(), .5f)
        , m_cosine(static_cast<std::size_t>(rays), 1.0f)
        , density(m_t.size())
        , opacity(static_cast<std::size_t>(rays))
        , depth(opacity.size())
        , variance(opacity.size()) {
        for (int r = 0; r <= rays; ++r)
            m_start.push_back(static_cast<std::uint32_t>(r * samples));
        for (std::size_t i = 0; i < m_t.size(); ++i) {
            m_t[i] = static_cast<float>(
                near + (far - near) * (static_cast<double>(i % samples) + .5) / samples);
        }
    }

    void render() {
        std::vector<float> rgb(3 * opacity.size());
        cuda::composite({}, {view(), rgb.data(), opacity.data(), depth.data(), variance.data()});
    }
    // The gradient of sum_r weight_r variance_r with respect to the densities.
    std::vector<float> varianceGradient(const std::vector<float>& weight) {
        std::vector<float> gradient(density.size()), colour(density.size());
        cuda::CompositeBackward args;
        args.samples = view();
        args.zVariance = weight.data();
        args.densityGradient = gradient.data();
        for (auto& channel : args.colourGradient)
            channel = colour.data();
        cuda::compositeBackward({}, args);
        return gradient;
    }
    // Densities that give these weights on ray r; their sum must stay below 1.
    void setWeights(int r, const std::vector<double>& weights) {
        double through = 1;
        for (int i = 0; i < m_samples; ++i) {
            const double alpha = weights[static_cast<std::size_t>(i)] / through;
            at(density, r, i) = static_cast<float>(-std::log1p(-alpha) / m_delta[0]);
            through *= 1 - alpha;
        }
    }
    float& at(std::vector<float>& values, int r, int i) const {
        return values[static_cast<std::size_t>(r) * m_samples + i];
    }
    double t(int i) const { return m_t[static_cast<std::size_t>(i)]; }
    double delta() const { return m_delta[0]; }
    void shift(float by) {
        for (float& t : m_t)
            t += by;
    }

  private:
    cuda::RaySamples view() const {
        cuda::RaySamples s{m_rays,         m_start.data(),  nullptr,       m_t.data(),
                           m_delta.data(), m_cosine.data(), density.data()};
        for (auto& channel : s.colour)
            channel = m_colour.data();
        return s;
    }
    int m_rays, m_samples;
    std::vector<std::uint32_t> m_start;
    std::vector<float> m_t, m_delta, m_colour, m_cosine;

  public:
    std::vector<float> density, opacity, depth, variance;
};

// The loss of the sheet: the mean over the rays whose opacity exceeds a half.
double gatedLoss(const Rays& rays, std::vector<float>& weight) {
    double loss = 0;
    weight.assign(rays.opacity.size(), 0.0f);
    for (std::size_t r = 0; r < weight.size(); ++r) {
        if (rays.opacity[r] <= .5f) continue;
        loss += rays.variance[r];
        weight[r] = 1;
    }
    return loss;
}

// Moves log-densities down a gradient with Adam.
class Descent {
  public:
    explicit Descent(std::size_t count)
        : m_first(count)
        , m_second(count) {}
    void step(std::vector<float>& density, const std::vector<double>& gradient) {
        ++m_step;
        for (std::size_t i = 0; i < density.size(); ++i) {
            const double g = gradient[i] * density[i];
            m_first[i] = .9 * m_first[i] + .1 * g;
            m_second[i] = .999 * m_second[i] + .001 * g * g;
            const double m = m_first[i] / (1 - std::pow(.9, m_step));
            const double v = m_second[i] / (1 - std::pow(.999, m_step));
            density[i] *= static_cast<float>(std::exp(-.02 * m / (std::sqrt(v) + 1e-12)));
        }
    }

  private:
    std::vector<double> m_first, m_second;
    int m_step = 0;
};

// The form that must not be used: raw weights in mean and variance. Its gradient with respect to
// the densities of one ray.
std::vector<double> rawGradient(const Rays& rays, int samples) {
    std::vector<double> weight, after;
    double through = 1, mean = 0, opacity = 0, spread = 0;
    for (int i = 0; i < samples; ++i) {
        const double rest = std::exp(-rays.density[static_cast<std::size_t>(i)] * rays.delta());
        weight.push_back(through * (1 - rest));
        through *= rest;
        after.push_back(through);
        mean += weight.back() * rays.t(i);
        opacity += weight.back();
    }
    for (int i = 0; i < samples; ++i)
        spread += weight[static_cast<std::size_t>(i)] * (rays.t(i) - mean);
    std::vector<double> gradient(static_cast<std::size_t>(samples));
    double behind = 0;
    for (int i = samples - 1; i >= 0; --i) {
        const auto k = static_cast<std::size_t>(i);
        const double value = std::pow(rays.t(i) - mean, 2) - 2 * spread * rays.t(i);
        gradient[k] = rays.delta() * (value * after[k] - behind);
        behind += value * weight[k];
    }
    return gradient;
}

} // namespace

class ZVarianceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void uniformWeights() {
        Rays rays(1, 1000, 2, 2.75);
        rays.setWeights(0, std::vector<double>(1000, .0009));
        rays.render();
        QVERIFY(std::abs(rays.variance[0] / (.75 * .75 / 12) - 1) < 1e-4);
        QVERIFY(std::abs(rays.depth[0] - 2.375) < 1e-5);
    }

    void slabOfConstantDensity() {
        const double s = 20, l = .4;
        Rays rays(1, 1920, 2, 2 + l);
        rays.density.assign(rays.density.size(), static_cast<float>(s));
        rays.render();
        const double e = std::exp(-s * l);
        const double wanted = 1 / (s * s) - l * l * e / std::pow(1 - e, 2);
        QVERIFY(std::abs(wanted - 2.4463e-3) < 1e-7);
        QVERIFY(std::abs(rays.variance[0] - wanted) < 1e-7);
    }

    void scaleOfWeightsAndPlaceDoNotMatter() {
        Rays rays(2, 40, 2, 3);
        std::vector<double> weights;
        for (int i = 0; i < 40; ++i)
            weights.push_back(.01 + .01 * std::sin(.7 * i));
        rays.setWeights(0, weights);
        for (double& weight : weights)
            weight *= 2.2;
        rays.setWeights(1, weights);
        rays.render();
        QVERIFY(std::abs(rays.variance[0] - rays.variance[1]) < 1e-7);
        const float before = rays.variance[0], depth = rays.depth[0];
        rays.shift(1.5f);
        rays.render();
        QVERIFY(std::abs(rays.variance[0] - before) < 1e-6);
        QVERIFY(std::abs(rays.depth[0] - depth - 1.5f) < 1e-5);
    }

    // d var / d w_i = ((z_i - mu)^2 - var) / S, seen through the densities.
    void derivativeWithRespectToTheWeights() {
        const int samples = 24;
        Rays rays(1, samples, 2, 3);
        for (int i = 0; i < samples; ++i)
            rays.density[static_cast<std::size_t>(i)] = static_cast<float>(1 + std::sin(2.1 * i));
        rays.render();
        const std::vector<float> got = rays.varianceGradient({1});
        std::vector<double> weight, after;
        double through = 1, opacity = 0, mean = 0, variance = 0;
        for (int i = 0; i < samples; ++i) {
            const double rest = std::exp(-rays.density[static_cast<std::size_t>(i)] * rays.delta());
            weight.push_back(through * (1 - rest));
            after.push_back(through *= rest);
            opacity += weight.back();
            mean += weight.back() * rays.t(i);
        }
        mean /= opacity;
        for (int i = 0; i < samples; ++i)
            variance +=
                weight[static_cast<std::size_t>(i)] * std::pow(rays.t(i) - mean, 2) / opacity;
        double behind = 0;
        for (int i = samples - 1; i >= 0; --i) {
            const auto k = static_cast<std::size_t>(i);
            const double ofWeight = (std::pow(rays.t(i) - mean, 2) - variance) / opacity;
            QVERIFY(std::abs(got[k] - rays.delta() * (ofWeight * after[k] - behind)) < 1e-6);
            behind += ofWeight * weight[k];
        }
    }

    void theGateOpensAtOneHalf() {
        Rays rays(2, 50, 2, 3);
        rays.setWeights(0, std::vector<double>(50, .49 / 50));
        rays.setWeights(1, std::vector<double>(50, .51 / 50));
        rays.render();
        std::vector<float> weight;
        const double loss = gatedLoss(rays, weight);
        const std::vector<float> gradient = rays.varianceGradient(weight);
        QVERIFY(loss == rays.variance[1] && loss > 0);
        for (std::size_t i = 0; i < 50; ++i) {
            QCOMPARE(gradient[i], 0.0f);
            QVERIFY(gradient[50 + i] != 0.0f);
        }
    }

    void anEmptyRayHasNoVarianceAndNoGradient() {
        Rays rays(1, 20, 2, 3);
        rays.density.assign(rays.density.size(), 1e-7f);
        rays.render();
        QCOMPARE(rays.variance[0], 0.0f);
        QCOMPARE(rays.depth[0], 0.0f);
        for (const float value : rays.varianceGradient({1}))
            QCOMPARE(value, 0.0f);
    }

    // What tells the two forms apart: thin fog, the variance alone is minimised. Normalised, it
    // condenses to a surface; un-normalised, it evaporates.
    void fogCondenses_data() {
        QTest::addColumn<double>("opacity");
        QTest::newRow("opacity .2") << .2;
        QTest::newRow("opacity .3") << .3;
    }
    void fogCondenses() {
        QFETCH(double, opacity);
        const int samples = 64;
        const auto fog = static_cast<float>(-std::log1p(-opacity));
        Rays normalised(1, samples, 2, 3), raw(1, samples, 2, 3);
        normalised.density.assign(samples, fog);
        raw.density.assign(samples, fog);
        Descent descent(samples), other(samples);
        for (int step = 0; step < 3000; ++step) {
            const auto gradient = normalised.varianceGradient({1});
            descent.step(normalised.density, {gradient.begin(), gradient.end()});
            other.step(raw.density, rawGradient(raw, samples));
        }
        normalised.render();
        raw.render();
        qInfo("opacity %.1f becomes %.4f normalised and %.5f un-normalised", opacity,
              normalised.opacity[0], raw.opacity[0]);
        QVERIFY(normalised.opacity[0] > .99f);
        QVERIFY(raw.opacity[0] < .002f);
    }
};

MAQUETTE_TEST(ZVarianceTest);
#include "tst_z_variance.moc"
