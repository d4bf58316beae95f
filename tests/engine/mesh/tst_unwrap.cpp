#include <algorithm>

#include <glm/trigonometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/mesh_extractor.h"
#include "engine/mesh/topology.h"
#include "tests/engine/mesh/fields.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

base::Mesh surface(const PointField& field, float level, std::int64_t triangles) {
    base::Mesh mesh =
        mesh::extractSurface(sampler(field), {.resolution = 96, .surface = {.level = level}});
    mesh::removeFloaters(mesh);
    mesh::smooth(mesh);
    mesh::decimate(mesh, triangles);
    return mesh;
}

struct Case {
    const char* name;
    base::Mesh mesh;
};

std::vector<Case> cases() {
    std::vector<Case> out;
    out.push_back({"sphere", surface(sphere(0.7f), 0, 4000)});
    out.push_back({"box", surface(box({0.5f, 0.3f, 0.7f}), 0, 3000)});
    out.push_back({"torus", surface(torus(0.5f, 0.2f), 0, 5000)});
    out.push_back({"bumpy", surface(bumpySphere(), 0, 20000)});
    out.push_back({"noisy", surface(noisyDensity(3), 25, 20000)});
    out.push_back({"rough", mesh::extractSurface(randomGrid(glm::ivec3(14), 3).grid)});
    // A spiral ramp: all of it faces up, yet each turn lies over the one below.
    base::Mesh spiral;
    for (int i = 0; i <= 300; ++i) {
        const float a = 0.1f * static_cast<float>(i), y = 0.004f * static_cast<float>(i);
        for (const float r : {0.3f, 0.6f})
            spiral.positions.push_back({r * std::cos(a), y, r * std::sin(a)});
    }
    for (unsigned i = 0; i < 300; ++i) {
        spiral.triangles.push_back({2 * i, 2 * i + 2, 2 * i + 1});
        spiral.triangles.push_back({2 * i + 1, 2 * i + 2, 2 * i + 3});
    }
    out.push_back({"spiral", spiral});
    base::Mesh flat = spiral; // with triangles that have no area
    flat.triangles.push_back({5, 5, 7});
    flat.positions[4] = flat.positions[2];
    out.push_back({"degenerate", flat});
    return out;
}

// How many sample points of a fine raster lie strictly inside more than one triangle, and the
// smallest distance in samples between triangles of different charts is checked by gaps().
int coveredTwice(const base::Mesh& mesh, int size) {
    std::vector<std::uint8_t> count(static_cast<std::size_t>(size) * size);
    for (const glm::uvec3& t : mesh.triangles) {
        glm::dvec2 p[3];
        for (int k = 0; k < 3; ++k)
            p[k] = glm::dvec2(mesh.uvs[t[k]]) * double(size);
        const double area =
            (p[1].x - p[0].x) * (p[2].y - p[0].y) - (p[2].x - p[0].x) * (p[1].y - p[0].y);
        if (area == 0) continue;
        const glm::dvec2 low = glm::min(p[0], glm::min(p[1], p[2])),
                         high = glm::max(p[0], glm::max(p[1], p[2]));
        for (int y = std::max(0, int(low.y)); y <= std::min(size - 1, int(high.y)); ++y) {
            for (int x = std::max(0, int(low.x)); x <= std::min(size - 1, int(high.x)); ++x) {
                const glm::dvec2 q(x + 0.5, y + 0.5);
                bool inside = true;
                for (int k = 0; k < 3; ++k) {
                    const glm::dvec2 a = p[k], e = p[(k + 1) % 3] - a;
                    const double side = (e.x * (q.y - a.y) - e.y * (q.x - a.x)) / area;
                    inside &=
                        side * std::abs(area) > 1e-3 * glm::length(e); // 1/1000 sample inwards
                }
                count[static_cast<std::size_t>(y) * size + x] += inside;
            }
        }
    }
    return static_cast<int>(std::count_if(count.begin(), count.end(), [](int c) { return c > 1; }));
}

glm::vec3 stripes(glm::vec3 p) {
    return glm::vec3(0.5f) + 0.5f * glm::sin(glm::vec3(5 * p.x, 4 * p.y + 1, 6 * p.z + 2));
}

mesh::ColorSampler stripeSampler() {
    return [](std::span<const glm::vec3> points, std::span<glm::vec3> colors) {
        std::transform(points.begin(), points.end(), colors.begin(), stripes);
    };
}

} // namespace

class UnwrapTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void noTwoTrianglesOverlap() {
        for (const Case& c : cases()) {
            mesh::UnwrapStats stats;
            const base::Mesh out = mesh::unwrap(c.mesh, {.textureSize = 512}, {}, &stats);
            QCOMPARE(base::firstDefect(out), nullptr);
            QCOMPARE(out.triangles.size(), c.mesh.triangles.size());
            QVERIFY2(coveredTwice(out, 3000) == 0, c.name);
            for (const glm::vec2 uv : out.uvs)
                QVERIFY(uv.x >= 0 && uv.y >= 0 && uv.x <= 1 && uv.y <= 1);
            for (std::size_t i = 0; i < out.triangles.size(); ++i) {
                for (int k = 0; k < 3; ++k)
                    QCOMPARE(out.positions[out.triangles[i][k]],
                             c.mesh.positions[c.mesh.triangles[i][k]]);
            }
        }
    }

    void overlapsAreFoundByTheCheck() {
        base::Mesh twice;
        twice.positions = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}};
        twice.uvs = {{0.1f, 0.1f}, {0.9f, 0.1f}, {0.1f, 0.9f}};
        twice.triangles = {{0, 1, 2}, {0, 1, 2}};
        QVERIFY(coveredTwice(twice, 100) > 1000);
    }

    void theTextureIsWellUsedAndLittleStretched() {
        for (const Case& c : cases()) {
            const std::string name = c.name;
            if (name == "rough" || name == "spiral" || name == "degenerate") continue;
            mesh::UnwrapStats stats;
            mesh::unwrap(c.mesh, {.textureSize = 1024}, {}, &stats);
            const QString words = QString("%1: %2 charts, utilisation %3, stretch %4")
                                      .arg(c.name)
                                      .arg(stats.charts)
                                      .arg(stats.utilisation)
                                      .arg(stats.stretch);
            QVERIFY2(stats.utilisation >= 0.6 && stats.stretch < 1.2, qPrintable(words));
        }
    }

    void chartsKeepTheirDistance() {
        const int size = 512, gutter = 2;
        const base::Mesh out =
            mesh::unwrap(cases()[3].mesh, {.textureSize = size, .gutter = gutter});
        // Charts are connected through shared vertices; texels are marked with the chart they hold.
        const mesh::Components charts = componentsOf(out);
        const int fine = 4 * size;
        std::vector<int> owner(static_cast<std::size_t>(fine) * fine, -1);
        int touching = 0;
        for (const bool check : {false, true}) {
            for (std::size_t i = 0; i < out.triangles.size(); ++i) {
                const int chart = static_cast<int>(charts.ofTriangle[i]);
                for (int k = 0; k < 3; ++k) {
                    const glm::ivec2 at(out.uvs[out.triangles[i][k]] * float(fine));
                    const int reach = check ? 4 * gutter - 5 : 0; // less a sample's own size
                    for (int y = std::max(0, at.y - reach); y <= std::min(fine - 1, at.y + reach);
                         ++y) {
                        for (int x = std::max(0, at.x - reach);
                             x <= std::min(fine - 1, at.x + reach); ++x) {
                            int& cell = owner[static_cast<std::size_t>(y) * fine + x];
                            if (!check) cell = chart;
                            touching +=
                                check && cell >= 0 && cell != chart && differ(out, charts, i, cell);
                        }
                    }
                }
            }
        }
        QCOMPARE(touching, 0);
    }

    void bakedColoursAreTheFields() {
        for (const int index : {0, 3, 4}) {
            base::Mesh mesh = mesh::unwrap(cases()[index].mesh, {.textureSize = 512});
            const mesh::TextureBaker baker(stripeSampler(), {.size = 512, .batch = 10000});
            const auto picture = baker.texture(mesh);
            // Look up the texture as a viewer does, at points all over the surface.
            base::Rng rng(3);
            double sum = 0;
            int off = 0; // near steep triangles a texel is long on the surface
            for (int i = 0; i < 20000; ++i) {
                const glm::uvec3 t =
                    mesh.triangles[rng.below(static_cast<std::uint32_t>(mesh.triangles.size()))];
                float a = rng.uniform(), b = rng.uniform();
                if (a + b > 1) {
                    a = 1 - a;
                    b = 1 - b;
                }
                const auto mix = [&](const auto& v) {
                    return v[t.x] + a * (v[t.y] - v[t.x]) + b * (v[t.z] - v[t.x]);
                };
                const glm::vec3 seen = bilinear(*picture, mix(mesh.uvs));
                const glm::vec3 wanted = stripes(mix(mesh.positions));
                sum += glm::length(seen - wanted);
                off += glm::length(seen - wanted) > 0.1f;
            }
            QVERIFY2(off <= 20 && sum / 20000 < 0.003,
                     qPrintable(QString("%1 of 20000 off, mean %2").arg(off).arg(sum / 20000)));
        }
    }

    void coloursAreStoredOnceAndNotEncodedAgain() {
        base::Mesh mesh = mesh::unwrap(cases()[1].mesh, {.textureSize = 64});
        const auto constant = [](std::span<const glm::vec3>, std::span<glm::vec3> colors) {
            std::fill(colors.begin(), colors.end(), glm::vec3(0.25f, 0.5f, 2.0f));
        };
        const auto picture = mesh::TextureBaker(constant, {.size = 64}).texture(mesh);
        for (std::size_t i = 0; i < picture->data.size(); i += 3) {
            QCOMPARE(int(picture->data[i]), 64);
            QCOMPARE(int(picture->data[i + 1]), 128);
            QCOMPARE(int(picture->data[i + 2]), 255); // every texel is filled
        }
    }

    void theInsetGoesInwards() {
        const base::Mesh mesh = surface(sphere(0.7f), 0, 2000);
        float largest = 0;
        const auto probe = [&](std::span<const glm::vec3> points, std::span<glm::vec3> colors) {
            for (std::size_t i = 0; i < points.size(); ++i) {
                largest = std::max(largest, glm::length(points[i]));
                colors[i] = stripes(points[i]);
            }
        };
        const auto colors = mesh::TextureBaker(probe, {.inset = 0.1f}).vertexColors(mesh);
        QCOMPARE(colors.size(), mesh.positions.size());
        QVERIFY(largest < 0.62f && largest > 0.58f);
    }

    void stopsAreObeyed() {
        std::stop_source source;
        source.request_stop();
        const base::Progress stopped{{}, source.get_token()};
        const base::Mesh mesh = cases()[0].mesh;
        QVERIFY_EXCEPTION_THROWN(mesh::unwrap(mesh, {}, stopped), base::Error);
        const base::Mesh flat = mesh::unwrap(mesh, {.textureSize = 128});
        QVERIFY_EXCEPTION_THROWN(mesh::TextureBaker(stripeSampler(), {}).texture(flat, stopped),
                                 base::Error);
    }

    void nonsenseIsRefused() {
        const base::Mesh mesh = cases()[0].mesh;
        QVERIFY_EXCEPTION_THROWN(mesh::unwrap({}, {}), base::Error);
        QVERIFY_EXCEPTION_THROWN(mesh::unwrap(mesh, {.textureSize = 10}), base::Error);
        QVERIFY_EXCEPTION_THROWN(mesh::TextureBaker(stripeSampler(), {}).texture(mesh),
                                 base::Error);
        QVERIFY_EXCEPTION_THROWN(mesh::TextureBaker(stripeSampler(), {.size = 0}), base::Error);
    }

  private:
    static mesh::Components componentsOf(const base::Mesh& mesh) {
        return mesh::components(mesh.triangles, mesh.positions.size());
    }
    // Pieces of one chart may be apart in the mesh: only those count that lie apart in the texture.
    static bool differ(const base::Mesh&, const mesh::Components& charts, std::size_t triangle,
                       int other) {
        return static_cast<int>(charts.ofTriangle[triangle]) != other;
    }
    static glm::vec3 bilinear(const base::Image8& image, glm::vec2 uv) {
        const glm::vec2 at = glm::clamp(uv * float(image.width) - 0.5f, glm::vec2(0),
                                        glm::vec2(float(image.width - 1)));
        const glm::ivec2 low(at), high = glm::min(low + 1, glm::ivec2(image.width - 1));
        const glm::vec2 t = at - glm::vec2(low);
        const auto pixel = [&](int x, int y) {
            const std::uint8_t* p = image.pixel(x, y);
            return glm::vec3(p[0], p[1], p[2]) / 255.0f;
        };
        return glm::mix(glm::mix(pixel(low.x, low.y), pixel(high.x, low.y), t.x),
                        glm::mix(pixel(low.x, high.y), pixel(high.x, high.y), t.x), t.y);
    }
};

MAQUETTE_TEST(UnwrapTest);
#include "tst_unwrap.moc"
