#include <array>
#include <cmath>
#include <vector>

#include "cuda/composite.h"
#include "cuda/resample.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

// H9 of the method's sheet: every ray looks along z over [2, 4] at a slab that begins at c, a
// little further for each ray, with stripes painted through it.
constexpr int kRays = 400;
constexpr double kThickness = .4, kDensity = 60, kStripes = 40;

double begin(int ray) {
    return 2.8 + .4 * ray / kRays;
}

// The exact colour: the integral of s exp(-s u) (.5 + .5 sin(k u)) over the slab.
double exactColour() {
    const double s = kDensity, k = kStripes, l = kThickness;
    const double flat = .5 * (1 - std::exp(-s * l));
    const double wave =
        s / (s * s + k * k) * (k - std::exp(-s * l) * (s * std::sin(k * l) + k * std::cos(k * l)));
    return flat + .5 * wave;
}

class Sweep {
  public:
    Sweep(int coarse, int fine, cuda::PmfKernel kernel)
        : m_zero(kRays)
        , m_one(kRays, 1.0f)
        , m_two(kRays, 2.0f)
        , m_four(kRays, 4.0f)
        , m_start(kRays + 1)
        , m_fineStart(kRays + 1)
        , m_sortedStart(kRays + 1) {
        const std::size_t slots = static_cast<std::size_t>(kRays) * (coarse + fine);
        for (auto* values :
             {&m_t, &m_delta, &m_x, &m_y, &m_z, &m_sortedT, &m_sortedDelta, &m_density, &m_colour})
            values->resize(slots);
        m_part.resize(slots);
        m_order.resize(slots);
        cuda::March march;
        march.rays = {kRays,
                      {m_zero.data(), m_zero.data(), m_zero.data()},
                      {m_zero.data(), m_zero.data(), m_one.data()},
                      m_two.data(),
                      m_four.data(),
                      m_one.data()};
        march.samples = coarse;
        march.start = m_start.data();
        march.t = m_t.data();
        march.delta = m_delta.data();
        march.part = m_part.data();
        float* position[3] = {m_x.data(), m_y.data(), m_z.data()};
        std::copy_n(position, 3, march.position);
        cuda::marchCount({}, march);
        cuda::marchFill({}, march);
        for (int ray = 0; ray < kRays; ++ray)
            paint(ray, m_start[ray], m_start[ray + 1]);
        refine(march, fine, kernel);
    }

    double rmse() {
        std::vector<float> rgb(3 * kRays), opacity(kRays), depth(kRays), variance(kRays);
        cuda::RaySamples samples{kRays,
                                 m_sortedStart.data(),
                                 m_order.data(),
                                 m_sortedT.data(),
                                 m_sortedDelta.data(),
                                 m_one.data(),
                                 m_density.data()};
        for (auto& colour : samples.colour)
            colour = m_colour.data();
        cuda::composite({}, {samples, rgb.data(), opacity.data(), depth.data(), variance.data()});
        double total = 0;
        for (int ray = 0; ray < kRays; ++ray)
            total += std::pow(rgb[3 * ray] - exactColour(), 2);
        return std::sqrt(total / kRays);
    }

  private:
    void paint(int ray, std::uint32_t first, std::uint32_t last) {
        for (std::uint32_t i = first; i < last; ++i) {
            const double inside = m_z[i] - begin(ray);
            m_density[i] = inside >= 0 && inside < kThickness ? static_cast<float>(kDensity) : 0.0f;
            m_colour[i] = static_cast<float>(.5 + .5 * std::sin(kStripes * inside));
        }
    }

    void refine(const cuda::March& march, int fine, cuda::PmfKernel kernel) {
        cuda::Resample args;
        args.coarse = march;
        args.density = m_density.data();
        args.fine = fine;
        args.kernel = kernel;
        args.fineBase = m_start[kRays];
        args.fineStart = m_fineStart.data();
        args.start = m_sortedStart.data();
        args.order = m_order.data();
        args.t = m_sortedT.data();
        args.delta = m_sortedDelta.data();
        float* position[3] = {m_x.data(), m_y.data(), m_z.data()};
        std::copy_n(position, 3, args.position);
        cuda::resampleCount({}, args);
        cuda::resampleFill({}, args);
        const std::uint32_t base = m_start[kRays];
        for (int ray = 0; ray < kRays; ++ray)
            paint(ray, base + m_fineStart[ray], base + m_fineStart[ray + 1]);
    }

    std::vector<float> m_zero, m_one, m_two, m_four;
    std::vector<std::uint32_t> m_start, m_fineStart, m_sortedStart, m_part, m_order;
    std::vector<float> m_t, m_delta, m_x, m_y, m_z, m_sortedT, m_sortedDelta, m_density, m_colour;
};

} // namespace

class SamplingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Root mean square errors of the colour; what the sheet states, computed with another
    // implementation, stands beside it.
    void smoothingRemovesMoire() {
        struct Row {
            int coarse, fine;
            std::array<double, 3> stated;
        };
        const Row rows[] = {{128, 64, {.0423, .0146, .0057}},
                            {64, 32, {.0756, .0347, .0135}},
                            {32, 16, {.1045, .0624, .0495}}};
        for (const Row& row : rows) {
            const double none = Sweep(row.coarse, row.fine, cuda::PmfKernel::None).rmse();
            const double trapezoid = Sweep(row.coarse, row.fine, cuda::PmfKernel::Trapezoid).rmse();
            const double boxcar = Sweep(row.coarse, row.fine, cuda::PmfKernel::Boxcar).rmse();
            qInfo("%3d + %2d samples: none %.4f (%.4f), [1,6,1] %.4f (%.4f), [1,1,1] %.4f (%.4f)",
                  row.coarse, row.fine, none, row.stated[0], trapezoid, row.stated[1], boxcar,
                  row.stated[2]);
            QVERIFY(std::abs(none / row.stated[0] - 1) < .04);
            QVERIFY(std::abs(trapezoid / row.stated[1] - 1) < .04);
            QVERIFY(std::abs(boxcar / row.stated[2] - 1) < .04);
            if (row.coarse == 64) QVERIFY(boxcar <= none / 3);
        }
    }
};

MAQUETTE_TEST(SamplingTest);
#include "tst_sampling.moc"
