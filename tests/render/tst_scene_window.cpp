#include <cmath>

#include <glm/geometric.hpp>

#include "render/orbit_camera.h"
#include "render/projection.h"
#include "render/scene_renderer.h"
#include "tests/render/gl_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using render::MeshStyle;
using render::Scene;
using render::SceneRenderer;
using tests::GlFixture;
using tests::share;

namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 160;

Scene sceneFrom(float azimuth, float elevation) {
    Scene scene;
    scene.camera = base::Camera::orbit(azimuth, elevation, 3.4f, 40, kWidth, kHeight);
    scene.grid = false;
    scene.floorY = -0.5f;
    return scene;
}

bool reddish(const QColor& c) {
    return c.red() > 120 && c.green() < 60 && c.blue() < 60;
}
bool bluish(const QColor& c) {
    return c.blue() > 120 && c.red() < 60 && c.green() < 60;
}
bool cyan(const QColor& c) {
    return c.green() > 110 && c.blue() > 110 && c.red() < 60;
}

} // namespace

class SceneTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theBackdropIsOpaqueSmoothAndBrighterAtTheTop() {
        const GlFixture gl(kWidth, kHeight);
        QVERIFY(gl.ready());
        SceneRenderer renderer({});
        renderer.render(sceneFrom(0, -20), gl.target());
        const QImage image = gl.read();
        QCOMPARE(share(image, [](const QColor& c) { return c.alpha() == 255; }), 1.0);
        QVERIFY(image.pixelColor(kWidth / 2, 2).lightness() >
                image.pixelColor(kWidth / 2, kHeight - 3).lightness());
        for (int y = 1; y < kHeight; ++y) {
            QVERIFY(std::abs(image.pixelColor(9, y).lightness() -
                             image.pixelColor(9, y - 1).lightness()) <= 3);
        }
    }

    void theGridIsThereAndCanBeHidden() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(20, 30);
        renderer.render(scene, gl.target());
        const QImage without = gl.read();
        scene.grid = true;
        renderer.render(scene, gl.target());
        const QImage with = gl.read();
        int lit = 0;
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x)
                lit += with.pixelColor(x, y).lightness() > without.pixelColor(x, y).lightness() + 1;
        }
        QVERIFY2(lit > 100, qPrintable(QString::number(lit)));
    }

    void aMeshShowsTheFaceTheCameraLooksAt() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        const auto cube = std::make_shared<base::Mesh>(tests::coloredCube());
        Scene scene = sceneFrom(90, 0); // from +x: red
        scene.mesh = cube;
        renderer.render(scene, gl.target());
        QVERIFY(share(gl.read(), reddish) > 0.08);
        scene = sceneFrom(0, 0); // from +z: cyan is -z's opposite, +z itself is cyan or magenta
        scene.mesh = cube;
        renderer.render(scene, gl.target());
        const QImage front = gl.read();
        QVERIFY(share(front, reddish) < 0.001);
        QVERIFY(share(front, cyan) > 0.08);
    }

    void solidIsClayWireHasLinesTexturedHasTheTexture() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(30, 20);
        scene.mesh = std::make_shared<base::Mesh>(tests::texturedCube());
        renderer.render(scene, gl.target());
        const QImage textured = gl.read();
        QVERIFY(share(textured, reddish) > 0.02);
        QVERIFY(share(textured, bluish) > 0.02);

        scene.meshStyle = MeshStyle::Solid;
        renderer.render(scene, gl.target());
        const QImage solid = gl.read();
        QCOMPARE(share(solid, reddish) + share(solid, bluish), 0.0);

        scene.meshStyle = MeshStyle::Wire;
        renderer.render(scene, gl.target());
        const auto wire = [&](const QColor& c) { return c.red() > 200 && c.blue() < 140; };
        const double lines = share(gl.read(), wire);
        QVERIFY2(lines > 0.005 && lines < 0.08, qPrintable(QString::number(lines)));
    }

    // A wall that faces the camera, with a map that says it leans to the right or up: the style
    // that shows normals shows the map's.
    void aNormalMapBendsTheNormals() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        auto wall = std::make_shared<base::Mesh>();
        wall->positions = {{-1, -1, 0}, {1, -1, 0}, {1, 1, 0}, {-1, 1, 0}};
        wall->normals.assign(4, {0, 0, 1});
        wall->uvs = {{0, 1}, {1, 1}, {1, 0}, {0, 0}};
        wall->triangles = {{0, 1, 2}, {0, 2, 3}};
        const auto normalSeen = [&](glm::vec3 own) {
            auto mesh = std::make_shared<base::Mesh>(*wall);
            if (own != glm::vec3(0)) {
                auto map = std::make_shared<base::Image8>(4, 4, 3);
                for (std::size_t i = 0; i < map->data.size(); ++i)
                    map->data[i] = static_cast<std::uint8_t>(
                        std::lround((own[static_cast<int>(i % 3)] * 0.5f + 0.5f) * 255));
                mesh->normalMap = map;
            }
            Scene scene = sceneFrom(0, 0);
            scene.mesh = mesh;
            scene.meshStyle = MeshStyle::Normals;
            renderer.render(scene, gl.target());
            const QColor c = gl.read().pixelColor(kWidth / 2, kHeight / 2);
            return glm::vec3(c.redF(), c.greenF(), c.blueF()) * 2.0f - 1.0f;
        };
        const auto near = [](glm::vec3 a, glm::vec3 b) { return glm::length(a - b) < 0.03f; };
        QVERIFY(near(normalSeen({}), {0, 0, 1}));
        QVERIFY(near(normalSeen({0, 0, 1}), {0, 0, 1}));
        QVERIFY(near(normalSeen({0.6f, 0, 0.8f}), {0.6f, 0, 0.8f}));
        QVERIFY(near(normalSeen({0, 0.6f, 0.8f}), {0, 0.6f, 0.8f})); // green is up in the picture
    }

    void edgesAreSmooth() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(17, 8);
        scene.mesh = std::make_shared<base::Mesh>(tests::coloredCube());
        const auto distinct = [&](int samples) {
            scene.samples = samples;
            renderer.render(scene, gl.target());
            QSet<QRgb> colors;
            const QImage image = gl.read();
            for (int y = 0; y < kHeight; ++y) {
                for (int x = 0; x < kWidth; ++x)
                    colors.insert(image.pixel(x, y));
            }
            return colors.size();
        };
        QVERIFY(distinct(4) > distinct(0) + 50);
    }

    void theObjectDarkensTheFloorBelowIt() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(0, 35);
        renderer.render(scene, gl.target());
        const QImage bare = gl.read();
        scene.mesh = std::make_shared<base::Mesh>(tests::coloredCube());
        renderer.render(scene, gl.target());
        const QImage shaded = gl.read();
        int darker = 0;
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x) {
                const QColor c = shaded.pixelColor(x, y);
                const bool floor = std::abs(c.red() - c.blue()) < 20; // not the saturated cube
                darker += floor && c.lightness() < bare.pixelColor(x, y).lightness() - 6;
            }
        }
        QVERIFY2(darker > 300, qPrintable(QString::number(darker)));
    }

    void aFrameFillsTheViewOfItsOwnCameraAndMovesWithTheWorld() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(0, 0);
        scene.frame = tests::discFrame(kWidth / 4, kHeight / 4, {1, 0, 0}, 0.25f);
        renderer.render(scene, gl.target());
        const double expected = 3.14159 * 0.0625 * kHeight / kWidth;
        QVERIFY(std::abs(share(gl.read(), reddish) - expected) < 0.1 * expected);

        scene.camera.cameraToWorld[3] += glm::vec4(0.5f, 0, 0, 0); // the disc moves to the left
        renderer.render(scene, gl.target());
        const QImage moved = gl.read();
        double sum = 0, hits = 0;
        for (int x = 0; x < kWidth; ++x) {
            if (reddish(moved.pixelColor(x, kHeight / 2))) sum += x, hits += 1;
        }
        QVERIFY(hits > 0 && sum / hits < kWidth / 2.0 - 20);
    }

    void depthIsARampAndOpacityIsGrey() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(0, 0);
        const auto frame = tests::discFrame(kWidth / 4, kHeight / 4, {1, 0, 0}, 0.25f);
        frame->shading = base::Shading::Depth;
        scene.frame = frame;
        renderer.render(scene, gl.target());
        const QImage depth = gl.read();
        QCOMPARE(share(depth, reddish), 0.0);
        QVERIFY(depth.pixelColor(kWidth / 2, kHeight / 2).lightness() > 90);

        const auto opacity = std::make_shared<base::Frame>(*frame);
        opacity->shading = base::Shading::Opacity;
        scene.frame = opacity;
        renderer.render(scene, gl.target());
        QCOMPARE(gl.read().pixelColor(kWidth / 2, kHeight / 2), QColor(255, 255, 255));
    }

    void aWipeShowsOneObjectLeftOfTheLineAndTheOtherRightOfIt() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(90, 0); // the cube's red side
        scene.mesh = std::make_shared<base::Mesh>(tests::coloredCube());
        renderer.render(scene, gl.target());
        const QImage own = gl.read();
        render::Comparison blue;
        blue.frame = tests::discFrame(kWidth / 4, kHeight / 4, {0, 0, 1}, 0.4f);
        scene.camera = base::Camera::orbit(90, 0, 3.4f, 40, kWidth, kHeight);
        const auto picture = std::make_shared<base::Frame>(*blue.frame);
        picture->camera = scene.camera;
        blue.frame = picture;
        for (const float line : {0.0f, 0.3f, 0.5f, 0.8f, 1.0f}) {
            for (const bool swapped : {false, true}) {
                blue.line = line;
                blue.onTheLeft = swapped;
                scene.comparison = blue;
                renderer.render(scene, gl.target());
                const QImage both = gl.read();
                const int cut = static_cast<int>(std::lround(line * kWidth));
                for (int x = 0; x < kWidth; ++x) {
                    if (std::abs(x - cut) <= 1) continue; // samples of both may meet in a pixel
                    const bool ofTheOwn = (x < cut) != swapped;
                    for (int y = 0; y < kHeight; ++y) {
                        const QColor c = both.pixelColor(x, y);
                        if (ofTheOwn)
                            QCOMPARE(c, own.pixelColor(x, y));
                        else
                            QVERIFY(!reddish(c));
                    }
                }
                const double bluePixels = share(both, bluish);
                const double room = swapped ? line : 1 - line;
                QCOMPARE(bluePixels > 0.01, room > 0.25);
            }
        }
        scene.comparison.reset();
        renderer.render(scene, gl.target());
        QCOMPARE(gl.read(), own);
    }

    void besideEachOtherBothAreSeenWhole() {
        const GlFixture gl(kWidth, kHeight);
        SceneRenderer renderer({});
        Scene scene = sceneFrom(90, 0);
        scene.mesh = std::make_shared<base::Mesh>(tests::coloredCube());
        renderer.render(scene, gl.target());
        const double whole = share(gl.read(), reddish);
        render::Comparison twin;
        twin.mesh = std::make_shared<base::Mesh>(tests::coloredCube());
        twin.floorY = scene.floorY;
        twin.layout = render::Comparison::Layout::Beside;
        scene.comparison = twin;
        renderer.render(scene, gl.target());
        const QImage both = gl.read();
        const double left = share(both.copy(0, 0, kWidth / 2, kHeight), reddish) / 2;
        const double right = share(both.copy(kWidth / 2, 0, kWidth / 2, kHeight), reddish) / 2;
        QVERIFY2(std::abs(left - whole) < 0.05 * whole, qPrintable(QString::number(left)));
        QVERIFY2(std::abs(right - whole) < 0.05 * whole, qPrintable(QString::number(right)));
    }

    void theFlatViewShowsTheSameThingInTheTargetsPlane() {
        render::OrbitCamera deep, flat;
        deep.target = flat.target = {0.1f, 0.2f, 0};
        flat.flat = true;
        const auto place = [](const render::OrbitCamera& orbit, const glm::vec3& point) {
            const glm::vec4 clip =
                render::worldToClip(orbit.camera(300, 200)) * glm::vec4(point, 1);
            return glm::vec2(clip) / clip.w;
        };
        const base::Camera camera = deep.camera(1, 1);
        const glm::vec3 right(camera.cameraToWorld[0]), up(camera.cameraToWorld[1]);
        const glm::vec3 ahead = camera.forward();
        const glm::vec3 inPlane = deep.target + 0.6f * right + 0.4f * up;
        QVERIFY(glm::distance(place(deep, inPlane), place(flat, inPlane)) < 1e-3f);
        // What lies behind the plane hardly shrinks any more.
        const auto shrinks = [&](const render::OrbitCamera& orbit) {
            const glm::vec2 middle = place(orbit, orbit.target);
            const float near = glm::distance(place(orbit, inPlane - ahead), middle);
            return glm::distance(place(orbit, inPlane + ahead), middle) / near;
        };
        QVERIFY2(shrinks(deep) < 0.7f, qPrintable(QString::number(shrinks(deep))));
        QVERIFY2(shrinks(flat) > 0.93f, qPrintable(QString::number(shrinks(flat))));
    }

    void resizingAndANewContextWork() {
        for (const int width : {64, 200, 120}) {
            const GlFixture gl(width, 90);
            QVERIFY(gl.ready());
            SceneRenderer renderer({});
            for (const int part : {width, width / 2, width}) {
                Scene scene = sceneFrom(90, 0);
                scene.camera.width = part;
                scene.camera.height = 90;
                scene.mesh = std::make_shared<base::Mesh>(tests::coloredCube());
                renderer.render(scene, gl.target());
                QVERIFY(share(gl.read(), reddish) > 0.01);
                QCOMPARE(render::gl().glGetError(), GLenum(GL_NO_ERROR));
            }
        }
    }
};

MAQUETTE_TEST(SceneTest);
#include "tst_scene_window.moc"
