#include <cmath>
#include <cstring>

#include "engine/fields/hash_grid_field.h"
#include "engine/fields/volume_renderer.h"
#include "tests/engine/fields/analytic_object.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

// The starter's field being fitted to pictures of the analytic object.
class Fit {
  public:
    explicit Fit(const fields::RenderSettings& settings, cuda::ThreadPool* pool = nullptr)
        : m_settings(settings)
        , m_field({cuda::Device::Cpu, cuda::instructionSet(), pool},
                  fields::HashGridConfig::starter(), 7)
        , m_renderer(m_field)
        , m_rng(5) {}

    void steps(int count) {
        for (int i = 0; i < count; ++i)
            step();
    }

    void step() {
        const auto camera =
            base::Camera::orbit(m_rng.uniform(0, 360), m_rng.uniform(-30, 60), 3.1f, 40, 32, 32);
        const glm::vec3 background{m_rng.uniform(), m_rng.uniform(), m_rng.uniform()};
        const auto& out = m_renderer.render(camera, {background}, m_rng, m_settings);
        const auto target = tests::picture(camera, background);
        std::vector<float> gradient(target.size() * 3);
        for (std::size_t i = 0; i < gradient.size(); ++i) {
            gradient[i] = 2 * (out.rgb[i] - target[i / 3].rgb[static_cast<int>(i % 3)]) /
                          static_cast<float>(gradient.size());
        }
        m_renderer.backward({gradient.data()});
        m_field.step({});
        ++m_steps;
        if (m_steps >= 32 && m_steps % 16 == 0) m_renderer.updateOccupancy(m_rng);
    }

    double psnr() {
        double error = 0;
        int values = 0;
        for (const float azimuth : {10.f, 130.f, 250.f}) {
            const auto camera = base::Camera::orbit(azimuth, 15, 3.1f, 40, 48, 48);
            base::Frame frame;
            m_renderer.preview(camera, {}, frame);
            const auto target = tests::picture(camera, glm::vec3(0));
            for (std::size_t i = 0; i < target.size(); ++i) {
                for (int c = 0; c < 3; ++c, ++values)
                    error += std::pow(frame.color.data[4 * i + c] - target[i].rgb[c], 2);
            }
        }
        return -10 * std::log10(error / values);
    }

    fields::State state() const {
        fields::State all = m_field.save();
        m_renderer.save(all);
        return all;
    }
    void load(const fields::State& state, const base::Rng::State& rng, int steps) {
        m_field.load(state);
        m_renderer.load(state);
        m_rng = base::Rng(rng);
        m_steps = steps;
    }
    const base::Rng::State& rng() const { return m_rng.state(); }
    int done() const { return m_steps; }
    fields::HashGridField& field() { return m_field; }
    fields::VolumeRenderer& renderer() { return m_renderer; }

  private:
    fields::RenderSettings m_settings;
    fields::HashGridField m_field;
    fields::VolumeRenderer m_renderer;
    base::Rng m_rng;
    int m_steps = 0;
};

bool sameBits(const fields::State& a, const fields::State& b) {
    bool same = a.size() == b.size();
    for (std::size_t i = 0; same && i < a.size(); ++i) {
        same = a[i].name == b[i].name && a[i].words == b[i].words &&
               a[i].floats.size() == b[i].floats.size() &&
               std::memcmp(a[i].floats.data(), b[i].floats.data(),
                           a[i].floats.size() * sizeof(float)) == 0;
    }
    return same;
}

} // namespace

class FieldFitTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void picturesAreLearned_data() {
        QTest::addColumn<int>("fine");
        QTest::newRow("single pass") << 0;
        QTest::newRow("coarse to fine") << 24;
    }
    void picturesAreLearned() {
        QFETCH(int, fine);
        auto settings = fields::RenderSettings::singlePass();
        if (fine > 0) settings = fields::RenderSettings::coarseToFine(32, fine);
        Fit fit(settings);
        const double before = fit.psnr();
        fit.steps(250);
        const double after = fit.psnr();
        qInfo("PSNR %.2f dB before, %.2f dB after 250 steps; %.0f %% of the cells occupied", before,
              after, 100 * fit.renderer().occupancy().share());
        QVERIFY(after > 24);
        QVERIFY(fit.renderer().occupancy().share() < .35);
    }

    void depthAndNormalsAreThoseOfTheObject() {
        Fit fit(fields::RenderSettings::singlePass());
        fit.steps(250);
        const auto camera = base::Camera::orbit(20, 10, 3.1f, 40, 48, 48);
        base::Frame frame;
        fields::PreviewSettings settings;
        settings.shading = base::Shading::Normal;
        QVERIFY(fit.renderer().preview(camera, settings, frame));
        const auto target = tests::picture(camera, glm::vec3(0));
        double depthError = 0, cosine = 0;
        int hits = 0;
        for (std::size_t i = 0; i < target.size(); ++i) {
            const float* rgba = &frame.color.data[4 * i];
            if (target[i].opacity == 0 || rgba[3] < .9f) continue;
            const glm::vec3 shown = glm::vec3(rgba[0], rgba[1], rgba[2]) / rgba[3] * 2.f - 1.f;
            cosine += glm::dot(glm::normalize(shown), target[i].normal);
            depthError += std::abs(frame.depth.data[i] - target[i].depth);
            ++hits;
        }
        qInfo("mean depth error %.3f, mean cosine of the normals %.3f", depthError / hits,
              cosine / hits);
        QVERIFY(hits > 300);
        QVERIFY(depthError / hits < .1);
        QVERIFY(cosine / hits > .85);

        // Shaded, the shape is grey, and brightest where it faces the camera's left shoulder.
        settings.shading = base::Shading::Shaded;
        base::Frame shaded;
        QVERIFY(fit.renderer().preview(camera, settings, shaded));
        const glm::vec3 right = camera.cameraToWorld[0], up = camera.cameraToWorld[1];
        const glm::vec3 key = glm::normalize(-camera.forward() - .55f * right + .75f * up);
        double facing = 0, turned = 0;
        int bright = 0, dark = 0;
        for (std::size_t i = 0; i < target.size(); ++i) {
            const float* rgba = &shaded.color.data[4 * i];
            if (target[i].opacity == 0 || rgba[3] < .9f) continue;
            QVERIFY(std::abs(rgba[0] - rgba[2]) < .1f * rgba[0] + .01f);
            const float light = glm::dot(target[i].normal, key);
            if (light > .8f) facing += double(rgba[0]), ++bright;
            if (light < .1f) turned += double(rgba[0]), ++dark;
        }
        QVERIFY(bright > 20 && dark > 20);
        QVERIFY2(facing / bright > 1.6 * turned / dark,
                 qPrintable(QString("%1 %2").arg(facing / bright).arg(turned / dark)));
    }

    void threadsDoNotChangeTheBits() {
        cuda::ThreadPool one(1), three(3);
        auto settings = fields::RenderSettings::coarseToFine(24, 12);
        Fit first(settings, &one), second(settings, &three);
        first.steps(70);
        second.steps(70);
        QVERIFY(sameBits(first.state(), second.state()));
    }

    void resumingDoesNotChangeTheBits() {
        Fit whole(fields::RenderSettings::singlePass());
        whole.steps(40);
        const auto middle = whole.state();
        const auto rng = whole.rng();
        whole.steps(30);
        Fit resumed(fields::RenderSettings::singlePass());
        resumed.steps(3);
        resumed.load(middle, rng, 40);
        resumed.steps(30);
        QVERIFY(sameBits(whole.state(), resumed.state()));
    }

    void previewsDoNotDisturbTheJob() {
        Fit quiet(fields::RenderSettings::singlePass());
        Fit watched(fields::RenderSettings::singlePass());
        base::Frame frame;
        for (int i = 0; i < 20; ++i) {
            quiet.step();
            watched.renderer().preview(base::Camera::orbit(i * 10.f, 0, 3, 40, 24, 24), {}, frame);
            watched.step();
        }
        QVERIFY(sameBits(quiet.state(), watched.state()));
        std::stop_source stop;
        stop.request_stop();
        fields::PreviewSettings stopped;
        stopped.stop = stop.get_token();
        QVERIFY(!watched.renderer().preview(frame.camera, stopped, frame));
    }

    void notANumberIsSeen() {
        Fit fit(fields::RenderSettings::singlePass());
        fit.steps(2);
        QVERIFY(fit.field().finite());
        QVERIFY(std::isfinite(fit.field().gradientNorm()));
        auto state = fit.state();
        state[0].floats[1234] = std::nanf("");
        fit.field().load(state);
        QVERIFY(!fit.field().finite());
    }
};

MAQUETTE_TEST(FieldFitTest);
#include "tst_field_fit.moc"
