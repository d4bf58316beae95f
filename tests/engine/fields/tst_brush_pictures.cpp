// What the pictures of a field with a mask show: where it is pushed, and what is frozen.

#include <glm/geometric.hpp>

#include "engine/fields/preview_paint.h"
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
        const auto blueness = [](const base::Frame& frame) {
            float sum = 0;
            for (int y = 12; y < 20; ++y)
                for (int x = 12; x < 20; ++x)
                    sum += frame.color.pixel(x, y)[2] - frame.color.pixel(x, y)[0];
            return sum / 64;
        };
        QVERIFY2(blueness(tinted) > blueness(plain) + .15f, "the frozen middle turns blue");
        QCOMPARE(plain.color.pixel(2, 2)[3], tinted.color.pixel(2, 2)[3]);
    }

    // Also on an object of the tint's own colour there are light and dark stripes.
    void aMaskShowsOnAnyColour() {
        Fit fit;
        fit.steps(60);
        base::Frame plain;
        QVERIFY(fit.renderer.preview(base::Camera::orbit(0, 0, 3, 40, 32, 32), {}, plain));
        const glm::vec3 surface{0, 0, 3 - *plain.depth.pixel(16, 16)};
        const glm::vec3 colours[] = {{.22f, .58f, .98f}, {1, .52f, .12f}, {.8f, .1f, .1f},
                                     {.1f, .2f, .8f},    {1, 1, 1},       {0, 0, 0}};
        for (const BrushMode mode : {BrushMode::Freeze, BrushMode::Redo}) {
            fit.field.setStrokes({{mode, .5f, 1.f, {surface}}});
            for (const glm::vec3& colour : colours) {
                base::Frame frame = plain;
                for (std::size_t i = 0; i < frame.color.data.size(); i += 4)
                    for (int c = 0; c < 4; ++c)
                        frame.color.data[i + c] = c < 3 ? colour[c] : 1;
                fields::paintMask(fit.field.mask(), frame);
                float darkest = 9, lightest = 0;
                for (int y = 13; y < 19; ++y)
                    for (int x = 13; x < 19; ++x) {
                        const float* p = frame.color.pixel(x, y);
                        const float luminance = .2126f * p[0] + .7152f * p[1] + .0722f * p[2];
                        darkest = std::min(darkest, luminance);
                        lightest = std::max(lightest, luminance);
                    }
                QVERIFY2(lightest - darkest > .08f,
                         qPrintable(QString::number(lightest - darkest)));
            }
        }
    }
};

MAQUETTE_TEST(TestBrushPictures);
#include "tst_brush_pictures.moc"
