#include <cmath>

#include <QGuiApplication>

#include "render/font_file.h"
#include "render/scene_renderer.h"
#include "tests/render/gl_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using tests::GlFixture;

namespace {

constexpr int kWidth = 320;
constexpr int kHeight = 560;

render::Scene hudScene() {
    render::Scene scene;
    scene.camera = base::Camera::orbit(0, 10, 3.4f, 40, kWidth, kHeight);
    scene.grid = false;
    render::Hud& hud = scene.hud;
    hud.visible = true;
    hud.title = "Optimising";
    hud.steps = "240 / 600";
    hud.rate = "12.4 it/s";
    hud.left = "0:29 left";
    hud.share = 0.4;
    hud.curves.push_back({"loss", "0.41", {}});
    for (int i = 0; i < 60; ++i)
        hud.curves[0].values.push_back(std::exp(-0.05f * static_cast<float>(i)));
    return scene;
}

int accentPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += c.red() > 200 && c.green() > 110 && c.green() < 160 && c.blue() < 120;
        }
    }
    return count;
}

} // namespace

class HudTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theFontOfTheWidgetsCanBeReadAsAFile() {
        const QByteArray file = render::fontFile(QGuiApplication::font());
        QVERIFY(file.size() > 10000);
        QVERIFY(file.startsWith("OTTO") || file.startsWith(QByteArray("\0\1\0\0", 4)));
    }

    void nothingIsDrawnWhenHidden() {
        const GlFixture gl(kWidth, kHeight);
        QVERIFY(gl.ready());
        render::SceneRenderer renderer(render::fontFile(QGuiApplication::font()));
        render::Scene scene = hudScene();
        scene.hud.visible = false;
        renderer.render(scene, gl.target());
        QCOMPARE(accentPixels(gl.read()), 0);
    }

    void theBarGrowsWithTheProgress() {
        const GlFixture gl(kWidth, kHeight);
        render::SceneRenderer renderer(render::fontFile(QGuiApplication::font()));
        render::Scene scene = hudScene();
        scene.hud.curves.clear();
        int before = -1;
        for (const double share : {0.0, 0.25, 0.5, 1.0}) {
            scene.hud.share = share;
            renderer.render(scene, gl.target());
            const int now = accentPixels(gl.read());
            QVERIFY2(now > before, qPrintable(QString("%1 after %2").arg(now).arg(before)));
            before = now;
        }
    }

    void theHudScalesWithThePixelRatio() {
        const GlFixture gl(2 * kWidth, 2 * kHeight);
        render::SceneRenderer renderer(render::fontFile(QGuiApplication::font()));
        render::Scene scene = hudScene();
        scene.hud.curves.clear();
        scene.camera.width *= 2;
        scene.camera.height *= 2;
        renderer.render(scene, gl.target());
        const int once = accentPixels(gl.read());
        scene.pixelRatio = 2;
        renderer.render(scene, gl.target());
        const int twice = accentPixels(gl.read());
        QVERIFY2(twice > 3 * once && twice < 5 * once,
                 qPrintable(QString("%1 %2").arg(once).arg(twice)));
    }
};

MAQUETTE_TEST(HudTest);
#include "tst_hud_window.moc"
