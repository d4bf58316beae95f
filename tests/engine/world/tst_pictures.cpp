#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/world/world.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

world::Picture look(const world::Object& object, float azimuth, float elevation, int size = 64) {
    const auto camera = base::Camera::orbit(azimuth, elevation, 3.1f, 40, size, size);
    return world::render(object, camera, world::Lighting{}, world::AllChannels);
}

// Mean absolute difference of two pictures over grey, in the pixels that either covers.
double difference(const base::ImageF& a, const base::ImageF& b) {
    double sum = 0, weight = 0;
    for (std::size_t i = 0; i < a.data.size(); i += 4) {
        const float cover = std::max(a.data[i + 3], b.data[i + 3]);
        weight += cover;
        for (std::size_t c = 0; c < 3; ++c)
            sum += std::abs(a.data[i + c] + (1 - a.data[i + 3]) * 0.5f - b.data[i + c] -
                            (1 - b.data[i + 3]) * 0.5f) /
                   3;
    }
    return sum / weight;
}

base::ImageF mirrored(const base::ImageF& image) {
    base::ImageF out = image;
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x)
            std::copy_n(image.pixel(image.width - 1 - x, y), image.channels, out.pixel(x, y));
    }
    return out;
}

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void picturesAreDeterministicAndInRange() {
        base::Rng rng(3);
        for (std::uint64_t seed = 0; seed < 48; ++seed) {
            const world::Object object =
                world::makeObject(world::randomSpec(seed, world::Split::All));
            const auto lighting = world::randomLighting(rng);
            const auto camera = world::randomCamera(rng, 64);
            const auto picture = world::render(object, camera, lighting, world::AllChannels);
            double covered = 0;
            for (std::size_t i = 0; i < picture.rgba.data.size(); i += 4) {
                const float* p = &picture.rgba.data[i];
                QVERIFY(p[3] >= 0 && p[3] <= 1);
                for (int c = 0; c < 3; ++c)
                    QVERIFY(p[c] >= 0 && p[c] <= p[3] + 1e-5f); // premultiplied
                const float depth = picture.depth.data[i / 4];
                const glm::vec3 n{picture.normals.data[i / 4 * 3],
                                  picture.normals.data[i / 4 * 3 + 1],
                                  picture.normals.data[i / 4 * 3 + 2]};
                if (p[3] == 0) {
                    QVERIFY(depth == 0 && glm::length(n) == 0);
                } else {
                    QVERIFY(depth > 1.9f && depth < 4.4f);
                    QVERIFY(std::abs(glm::length(n) - 1) < 1e-3f);
                }
                covered += p[3];
            }
            QVERIFY(covered > 100 && covered < 64 * 64 * 0.7);
            QVERIFY(picture.rgba.data == world::render(object, camera, lighting).rgba.data);
        }
    }

    void objectsStayInsideThePicture() {
        for (const auto& info : world::classes()) {
            const world::Object object = world::makeObject({.classId = info.id, .seed = 8});
            const auto camera = base::Camera::orbit(33, 25, 2.95f, 40, 64, 64);
            const auto picture = world::render(object, camera, world::Lighting{});
            for (int i = 0; i < 64; ++i) {
                for (const auto& [x, y] : {std::pair{i, 0}, {i, 63}, {0, i}, {63, i}})
                    QCOMPARE(picture.rgba.pixel(x, y)[3], 0.0f);
            }
        }
    }

    void frontDiffersFromRearAndFromSide() {
        for (const auto& info : world::classes()) {
            for (int colour = 0; colour < 10; ++colour) {
                const world::Object object =
                    world::makeObject({.classId = info.id, .colour = colour, .seed = 21});
                for (const float elevation : {0.0f, 30.0f}) {
                    const auto front = look(object, 0, elevation),
                               rear = look(object, 180, elevation);
                    const double apart = std::min(difference(front.rgba, rear.rgba),
                                                  difference(front.rgba, mirrored(rear.rgba)));
                    const double aside = difference(front.rgba, look(object, 90, elevation).rgba);
                    const QString what =
                        QString("%1 %2 at %3: %4 %5")
                            .arg(world::colours()[static_cast<std::size_t>(colour)].name.c_str(),
                                 info.name.c_str())
                            .arg(elevation)
                            .arg(apart)
                            .arg(aside);
                    if (info.hasFront) QVERIFY2(apart > 0.05, qPrintable(what));
                    QVERIFY2(aside > 0.04, qPrintable(what));
                }
            }
        }
    }

    // Averaged over the object, hue and lightness stay nearest to the catalogue's colour.
    void theMainColourCanBeRead() {
        int right = 0, all = 0;
        for (std::uint64_t seed = 0; seed < 600; ++seed) {
            auto spec = world::randomSpec(seed, world::Split::All);
            spec.material = world::Matte;
            spec.partIndex = spec.partColour = -1;
            const world::Object object = world::makeObject(spec);
            base::Rng rng(seed);
            const auto picture =
                world::render(object, world::randomCamera(rng, 48), world::randomLighting(rng));
            std::array<int, 10> votes{};
            for (std::size_t i = 0; i < picture.rgba.data.size(); i += 4) {
                if (picture.rgba.data[i + 3] < 1) continue;
                const glm::vec3 c{picture.rgba.data[i], picture.rgba.data[i + 1],
                                  picture.rgba.data[i + 2]};
                std::size_t best = 0;
                float nearest = 1e9f;
                for (std::size_t k = 0; k < 10; ++k) {
                    for (const float light : {0.55f, 0.75f, 0.95f}) {
                        const float d = glm::distance(c, light * world::colours()[k].srgb);
                        if (d < nearest) nearest = d, best = k;
                    }
                }
                ++votes[best];
            }
            const auto winner = std::max_element(votes.begin(), votes.end()) - votes.begin();
            right += winner == spec.colour;
            ++all;
        }
        QVERIFY2(right > 0.85 * all, qPrintable(QString("%1 of %2").arg(right).arg(all)));
    }

    void depthAgreesWithTheMesh() {
        // A point of the depth picture, carried back into the world, lies inside the object's
        // sphere and is seen again by a camera elsewhere.
        const world::Object object =
            world::makeObject({.classId = world::classId("car"), .seed = 2});
        const auto camera = base::Camera::orbit(20, 15, 3, 40, 64, 64);
        const auto picture =
            world::render(object, camera, world::Lighting{}, world::DepthChannel, 1);
        QVERIFY(picture.rgba.empty());
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                const float depth = *picture.depth.pixel(x, y);
                if (depth == 0) continue;
                const auto ray =
                    camera.ray(static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f);
                const glm::vec3 p =
                    ray.origin +
                    ray.direction * (depth / glm::dot(ray.direction, camera.forward()));
                QVERIFY(glm::length(p) < world::kObjectRadius + 2e-3f);
            }
        }
    }

    void moreSamplesConverge() {
        const world::Object object =
            world::makeObject({.classId = world::classId("robot"), .colour = 4, .seed = 2});
        const auto camera = base::Camera::orbit(20, 15, 3, 40, 64, 64);
        const auto fine = world::render(object, camera, world::Lighting{}, world::ColourChannel, 8);
        const auto two = world::render(object, camera, world::Lighting{}, world::ColourChannel, 2);
        const auto one = world::render(object, camera, world::Lighting{}, world::ColourChannel, 1);
        QVERIFY(difference(two.rgba, fine.rgba) < 0.6 * difference(one.rgba, fine.rgba));
    }

    void camerasAndBackgroundsFollowTheRecipe() {
        base::Rng rng(4);
        int white = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto camera = world::randomCamera(rng, 64);
            QVERIFY(camera.elevation() > -10.01f && camera.elevation() < 60.01f);
            QVERIFY(glm::length(camera.position()) > 2.94f &&
                    glm::length(camera.position()) < 3.41f);
            const glm::vec3 background = world::randomBackground(rng);
            white += background == glm::vec3(1);
            for (int c = 0; c < 3; ++c)
                QVERIFY(background[c] >= 0.18f && background[c] <= 1);
        }
        QVERIFY(white > 600 && white < 800);
        base::ImageF rgba(1, 1, 4, 0.25f);
        QCOMPARE(world::composite(rgba, glm::vec3(0.4f)).data[0], 0.25f + 0.75f * 0.4f);
    }
};

MAQUETTE_TEST(PicturesTest);
#include "tst_pictures.moc"
