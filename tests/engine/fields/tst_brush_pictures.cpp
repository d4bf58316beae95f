// What the pictures of a field with a mask show: where it is pushed, and what is frozen.

#include <glm/geometric.hpp>

#include "tests/engine/fields/frozen_fit.h"
#include "tests/support/registry.h"

#include <QObject>

using namespace maquette;
using base::BrushMode;
using tests::Fit;
using tests::Inverted;
using tests::randomPoints;

class TestBrushPictures : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Hot where the pictures ask for something else, cool where they agree.
    void pressureIsWhereThePicturesDisagree() {
        Fit fit;
        fit.steps(250);
        fit.steps(15, Inverted::Right);
        const auto pushed = fit.renderer.pressure().map();
        double left = 0, right = 0;
        int lefts = 0, rights = 0;
        for (const glm::vec3& p : randomPoints(9000, 10)) {
            const float radius = glm::length(p);
            if (radius < .45f || radius > .55f || std::abs(p.x) < .25f) continue;
            (p.x > 0 ? right : left) += pushed.at(p);
            ++(p.x > 0 ? rights : lefts);
        }
        left /= lefts;
        right /= rights;
        qInfo("on the surface: %.3f where the pictures agree, %.3f where they do not", left, right);
        QVERIFY(right > .2);
        QVERIFY(right > 2 * left);
        QCOMPARE(pushed.at({.95f, .95f, .95f}), 0.f); // no picture shows anything there
        base::Frame frame;
        fields::PreviewSettings settings;
        settings.shading = base::Shading::Pressure;
        // Red against blue, over what is seen from there.
        const auto warmth = [&](float azimuth) {
            if (!fit.renderer.preview(base::Camera::orbit(azimuth, 0, 3, 40, 24, 24), settings,
                                      frame))
                return 0.f;
            float sum = 0, count = 0;
            for (std::size_t i = 0; i + 3 < frame.color.data.size(); i += 4) {
                if (frame.color.data[i + 3] < .9f) continue;
                sum += frame.color.data[i] - frame.color.data[i + 2];
                ++count;
            }
            return sum / std::max(count, 1.f);
        };
        const float hot = warmth(90), cool = warmth(270);
        qInfo("warmth of the picture: %.2f where it pushes, %.2f where not", hot, cool);
        QVERIFY(hot > cool + .1f);
        const float* corner = frame.color.pixel(0, 0);
        QCOMPARE(corner[3], 0.f);
    }

    void aMaskTintsThePicture() {
        Fit fit;
        fit.steps(60);
        const auto camera = base::Camera::orbit(0, 0, 3, 40, 32, 32);
        base::Frame plain, tinted;
        fields::PreviewSettings settings;
        QVERIFY(fit.renderer.preview(camera, settings, plain));
        const glm::vec3 surface{0, 0, 3 - *plain.depth.pixel(16, 16)};
        fit.field.setStrokes({{BrushMode::Freeze, .3f, .6f, {surface}}});
        settings.tint = &fit.field.mask();
        QVERIFY(fit.renderer.preview(camera, settings, tinted));
        const float *a = plain.color.pixel(16, 16), *b = tinted.color.pixel(16, 16);
        QVERIFY2(b[2] - b[0] > a[2] - a[0] + .15f, "the frozen middle turns blue");
        QCOMPARE(plain.color.pixel(2, 2)[3], tinted.color.pixel(2, 2)[3]);
    }
};

MAQUETTE_TEST(TestBrushPictures);
#include "tst_brush_pictures.moc"
