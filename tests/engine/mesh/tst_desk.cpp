#include <array>
#include <cmath>

#include <glm/matrix.hpp>

#include "engine/base/error.h"
#include "engine/base/tangents.h"
#include "engine/io/mesh_recipe_json.h"
#include "engine/mesh/bake.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/desk.h"
#include "engine/mesh/lod.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/place.h"
#include "engine/mesh/symmetry.h"
#include "engine/mesh/unwrap.h"
#include "tests/engine/mesh/fields.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

using Shared = std::shared_ptr<const base::Mesh>;

base::Mesh surface(const PointField& field, int resolution = 32) {
    return mesh::extractSurface(sampler(field), {.resolution = resolution});
}

// Upper half red, lower half blue, in a texture.
Shared textured(int resolution = 32) {
    base::Mesh mesh = mesh::unwrap(surface(sphere(0.7f), resolution), {.textureSize = 256});
    mesh.baseColor = mesh::TextureBaker(
                         [](std::span<const glm::vec3> points, std::span<glm::vec3> colors) {
                             for (std::size_t i = 0; i < points.size(); ++i)
                                 colors[i] =
                                     points[i].y > 0 ? glm::vec3(1, 0, 0) : glm::vec3(0, 0, 1);
                         },
                         {.size = 256})
                         .texture(mesh);
    return std::make_shared<base::Mesh>(std::move(mesh));
}

Shared plain(const PointField& field, int resolution = 32) {
    return std::make_shared<base::Mesh>(surface(field, resolution));
}

glm::vec3 colorAt(const base::Mesh& mesh, const glm::uvec3& t) {
    const glm::vec2 uv = (mesh.uvs[t.x] + mesh.uvs[t.y] + mesh.uvs[t.z]) / 3.0f;
    const base::Image8& image = *mesh.baseColor;
    const std::uint8_t* p = image.pixel(std::min(int(uv.x * image.width), image.width - 1),
                                        std::min(int(uv.y * image.height), image.height - 1));
    return glm::vec3(p[0], p[1], p[2]) / 255.0f;
}

base::MeshRecipe recipe(std::initializer_list<base::MeshStep> steps) {
    return steps;
}

std::string failure(const mesh::DeskResult& result) {
    for (const mesh::StepOutcome& step : result.steps) {
        if (!step.failure.empty()) return step.failure.english();
    }
    return {};
}

} // namespace

class DeskTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Every operation with its defaults, on every kind of mesh.
    void everyOperationWorksOnEveryKindOfMesh() {
        base::Mesh coloured = surface(torus(0.5f, 0.2f), 24);
        coloured.colors.assign(coloured.positions.size(), glm::vec3(0.3f, 0.6f, 0.9f));
        base::Mesh open = surface(sphere(0.6f), 24);
        open.triangles.resize(open.triangles.size() * 3 / 4);
        mesh::dropUnusedVertices(open);
        base::Mesh bare = surface(box({0.4f, 0.3f, 0.5f}), 20);
        bare.normals.clear();
        const Shared kinds[] = {textured(24), std::make_shared<base::Mesh>(coloured),
                                std::make_shared<base::Mesh>(open),
                                std::make_shared<base::Mesh>(bare)};
        for (const Shared& kind : kinds) {
            const base::Mesh before = *kind;
            mesh::Desk desk(kind);
            for (const mesh::MeshOperation& operation : mesh::operations()) {
                base::MeshStep step{operation.info.id, true, {}};
                if (step.operation == "decimate") step.params["triangles"] = std::int64_t{300};
                if (base::findSpec(operation.info.params, "texture_size"))
                    step.params["texture_size"] = std::int64_t{128};
                const mesh::DeskResult result = desk.run({step});
                QVERIFY2(result.complete(), (operation.info.id + ": " + failure(result)).c_str());
                QVERIFY2(base::firstDefect(*result.mesh) == nullptr, operation.info.id.c_str());
                QVERIFY(!result.mesh->empty());
                QVERIFY2(!result.steps[0].words.empty(), operation.info.id.c_str());
                QCOMPARE(result.mesh->baseColor != nullptr || operation.info.id == "bake",
                         kind->baseColor != nullptr || operation.info.id == "bake");
            }
            QVERIFY(before.positions == kind->positions && before.triangles == kind->triangles);
        }
    }

    void whatWasDoneIsReused() {
        mesh::Desk desk(plain(sphere(0.6f)));
        base::MeshRecipe steps = recipe({{"smooth", true, {{"rounds", std::int64_t{3}}}},
                                         {"scale", true, {}},
                                         {"pivot", true, {}}});
        const mesh::DeskResult first = desk.run(steps);
        const mesh::DeskResult again = desk.run(steps);
        QVERIFY(again.mesh == first.mesh); // the very same
        steps[1].params["size"] = 50.0;
        const mesh::DeskResult changed = desk.run(steps);
        QVERIFY(changed.steps[0].reused && !changed.steps[1].reused && !changed.steps[2].reused);
        steps[2].enabled = false;
        const mesh::DeskResult fewer = desk.run(steps);
        QVERIFY(fewer.steps[1].reused && fewer.steps[2].words.empty());
        // A fresh desk comes to the same, bit by bit.
        const mesh::DeskResult fresh = mesh::Desk(desk.original()).run(steps);
        QVERIFY(fresh.mesh->positions == fewer.mesh->positions);
        QVERIFY(desk.run({}).mesh == desk.original());
    }

    void littleMemoryOnlyCostsTime() {
        mesh::Desk desk(plain(sphere(0.6f)), 1);
        const base::MeshRecipe steps =
            recipe({{"smooth", true, {}}, {"scale", true, {}}, {"pivot", true, {}}});
        const mesh::DeskResult a = desk.run(steps), b = desk.run(steps);
        QVERIFY(a.mesh->positions == b.mesh->positions);
        QVERIFY(!b.steps[0].reused);
    }

    void unknownThingsAreRefused() {
        mesh::Desk desk(plain(sphere(0.6f), 16));
        QVERIFY_EXCEPTION_THROWN(desk.run(recipe({{"polish", true, {}}})), base::Error);
        QVERIFY_EXCEPTION_THROWN(desk.run(recipe({{"scale", true, {{"speed", 3.0}}}})),
                                 base::Error);
        QVERIFY_EXCEPTION_THROWN(desk.run(recipe({{"scale", true, {{"size", -3.0}}}})),
                                 base::Error);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(desk.run(recipe({{"smooth", true, {}}}), {{}, stop.get_token()}),
                                 base::Error);
    }

    // What cannot be done is left out and said; the rest is done all the same.
    void aStepThatCannotBeDoneDoesNotStopTheOthers() {
        auto flat = std::make_shared<base::Mesh>();
        flat->positions = {{0, 0, 0}, {1, 0, 0}, {0, 0, 1}};
        flat->triangles = {{0, 2, 1}};
        base::computeNormals(*flat);
        mesh::Desk desk(flat);
        const mesh::DeskResult result =
            desk.run(recipe({{"scale", true, {{"side", std::string("height")}}},
                             {"scale", true, {{"size", 50.0}}}}));
        QVERIFY(!result.complete() && !result.steps[0].failure.empty());
        QVERIFY(std::abs(base::bounds(*result.mesh).high.x - 0.05f) < 1e-6f);
    }

    // Fewer triangles keep the picture: what was red is red.
    void theTextureSurvivesReduction() {
        mesh::Desk desk(textured(40));
        const mesh::DeskResult result =
            desk.run(recipe({{"decimate", true, {{"triangles", std::int64_t{600}}}},
                             {"scale", true, {{"size", 80.0}}},
                             {"symmetrise", true, {}}}));
        const base::Mesh& mesh = *result.mesh;
        QVERIFY(mesh.baseColor && mesh.uvs.size() == mesh.positions.size());
        QVERIFY(mesh.triangles.size() <= 800);
        QVERIFY(mesh::measure(mesh).manifold());
        int wrong = 0, seen = 0;
        for (const glm::uvec3& t : mesh.triangles) {
            const float y =
                (mesh.positions[t.x].y + mesh.positions[t.y].y + mesh.positions[t.z].y) / 3;
            if (std::abs(y) < 0.004f) continue;
            const glm::vec3 color = colorAt(mesh, t);
            ++seen;
            wrong += y > 0 ? color.x < color.z : color.z < color.x;
        }
        QVERIFY2(wrong * 100 < seen, qPrintable(QString("%1 of %2").arg(wrong).arg(seen)));
    }

    // A few triangles with a normal map look like the many they were made of.
    void theNormalMapHoldsTheShape() {
        const auto exact = [](glm::vec3 p) { return glm::normalize(p); };
        base::Mesh fine = surface(sphere(0.7f), 64);
        for (std::size_t i = 0; i < fine.positions.size(); ++i)
            fine.normals[i] = exact(fine.positions[i]);
        mesh::Desk desk(std::make_shared<base::Mesh>(fine));
        const mesh::DeskResult result = desk.run(
            recipe({{"decimate", true, {{"triangles", std::int64_t{200}}, {"max_error", 100.0}}},
                    {"bake", true, {{"texture_size", std::int64_t{512}}, {"reach", 10.0}}}}));
        const base::Mesh& low = *result.mesh;
        QVERIFY(low.normalMap && low.normalMap->width == 512);
        QVERIFY(base::firstDefect(low) == nullptr);
        // Decoded as a renderer does: the frame interpolated from the corners, the nearest texel.
        const std::vector<glm::vec4> tangents = base::tangents(low);
        double with = 0, without = 0;
        int count = 0;
        for (const glm::uvec3& t : low.triangles) {
            for (const glm::vec3 w :
                 {glm::vec3(1 / 3.f), {0.6f, 0.2f, 0.2f}, {0.2f, 0.6f, 0.2f}, {0.2f, 0.2f, 0.6f}}) {
                const auto mixed = [&](const auto& v) {
                    return w.x * v[t.x] + w.y * v[t.y] + w.z * v[t.z];
                };
                const glm::vec2 uv = mixed(low.uvs);
                const std::uint8_t* texel = low.normalMap->pixel(int(uv.x * 512), int(uv.y * 512));
                const glm::vec3 n = glm::normalize(mixed(low.normals));
                const glm::vec3 tangent = glm::normalize(glm::vec3(mixed(tangents)));
                const glm::vec3 bitangent = tangents[t.x].w * glm::cross(n, tangent);
                const glm::vec3 own = glm::vec3(texel[0], texel[1], texel[2]) / 127.5f - 1.0f;
                const glm::vec3 seen =
                    glm::normalize(own.x * tangent + own.y * bitangent + own.z * n);
                const glm::vec3 wanted = exact(mixed(low.positions));
                with += glm::length(seen - wanted);
                without += glm::length(n - wanted);
                ++count;
            }
        }
        QVERIFY2(without / count > 0.02 && with < 0.4 * without,
                 qPrintable(QString("%1 with, %2 without").arg(with / count).arg(without / count)));
    }

    void halvesAreMirrorImages() {
        for (const char* axis : {"x", "y", "z"}) {
            for (const char* side : {"positive", "negative"}) {
                mesh::Desk desk(
                    plain(unite(sphere(0.4f, {0.2f, 0.1f, 0}), box({0.3f, 0.5f, 0.2f}))));
                const mesh::DeskResult result = desk.run(
                    recipe({{"symmetrise",
                             true,
                             {{"axis", std::string(axis)}, {"side", std::string(side)}}}}));
                const base::Mesh& mesh = *result.mesh;
                const mesh::Measure m = mesh::measure(mesh);
                QVERIFY2(m.manifold() && m.volume > 0, axis);
                const int i = axis[0] - 'x';
                const float place = (m.bounds.low[i] + m.bounds.high[i]) / 2;
                int unmatched = 0;
                std::vector<std::array<int, 3>> cells;
                const auto cell = [](glm::vec3 p) {
                    return std::array<int, 3>{int(std::lround(p.x * 5e3f)),
                                              int(std::lround(p.y * 5e3f)),
                                              int(std::lround(p.z * 5e3f))};
                };
                for (const glm::vec3& p : mesh.positions)
                    cells.push_back(cell(p));
                std::sort(cells.begin(), cells.end());
                for (glm::vec3 p : mesh.positions) {
                    p[i] = 2 * place - p[i];
                    bool found = false;
                    for (int dx = -1; dx <= 1 && !found; ++dx)
                        for (int dy = -1; dy <= 1 && !found; ++dy)
                            for (int dz = -1; dz <= 1 && !found; ++dz) {
                                std::array<int, 3> c = cell(p);
                                c[0] += dx, c[1] += dy, c[2] += dz;
                                found = std::binary_search(cells.begin(), cells.end(), c);
                            }
                    unmatched += !found;
                }
                QCOMPARE(unmatched, 0);
            }
        }
    }

    void nothingToMirrorIsSaid() {
        base::Mesh mesh = surface(sphere(0.2f, {0.5f, 0, 0}), 24);
        QVERIFY_EXCEPTION_THROWN(mesh::symmetrise(mesh, mesh::Axis::X, false, -0.9f), base::Error);
    }

    void placesAreExact() {
        const Shared original = plain(box({0.2f, 0.4f, 0.3f}), 24);
        mesh::Desk desk(original);
        const auto box = [&](base::MeshRecipe steps) {
            return base::bounds(*desk.run(steps).mesh);
        };
        const base::Bounds based = box({{"pivot", true, {{"at", std::string("base")}}}});
        QVERIFY(std::abs(based.low.y) < 1e-6f && std::abs(based.low.x + based.high.x) < 1e-6f);
        const base::Bounds tall =
            box({{"scale",
                  true,
                  {{"size", 12.0}, {"unit", std::string("cm")}, {"side", std::string("height")}}}});
        QVERIFY(std::abs(tall.high.y - tall.low.y - 0.12f) < 1e-6f);
        const glm::vec3 before = base::bounds(*original).high;
        const base::Bounds lying = box({{"turn", true, {{"up", std::string("z")}}}});
        QVERIFY(std::abs(lying.high.y - before.z) < 1e-5f);
        const base::Bounds turned = box({{"turn", true, {{"degrees", 90.0}}}});
        QVERIFY(std::abs(turned.high.x - before.z) < 1e-5f);
        for (int direction = 0; direction < 6; ++direction) {
            const glm::mat3 turn = mesh::turnUp(direction, 30).turn;
            QVERIFY(std::abs(glm::determinant(turn) - 1) < 1e-5f);
            glm::vec3 up(0);
            up[direction / 2] = direction % 2 == 0 ? 1.0f : -1.0f;
            QVERIFY(glm::length(turn * up - glm::vec3(0, 1, 0)) < 1e-6f);
        }
        const base::Bounds mass = box({{"pivot", true, {{"at", std::string("mass")}}}});
        QVERIFY(std::abs(mass.low.y + mass.high.y) < 1e-4f);
    }

    void sharpEdgesStaySharp() {
        const Shared cube = plain(box({0.5f, 0.5f, 0.5f}), 32);
        mesh::Desk desk(cube);
        const auto volume = [&](double crease) {
            return mesh::measure(*desk.run({{"smooth",
                                             true,
                                             {{"rounds", std::int64_t{60}}, {"crease", crease}}}})
                                      .mesh)
                .volume;
        };
        const double original = mesh::measure(*cube).volume;
        QVERIFY(std::abs(volume(30) / original - 1) < 0.5 * std::abs(volume(180) / original - 1));
    }

    void levelsGetCoarser() {
        const Shared mesh = textured(40);
        const auto chain = mesh::lodChain(mesh, {.levels = 4, .ratio = 0.4});
        QVERIFY(chain.size() >= 3);
        std::size_t last = mesh->triangles.size();
        int size = mesh->baseColor->width;
        for (const Shared& level : chain) {
            QVERIFY(level->triangles.size() <= std::size_t(0.41 * double(last)) + 1);
            QVERIFY(mesh::measure(*level).manifold());
            QVERIFY(level->baseColor && level->baseColor->width <= std::max(64, size / 2));
            last = level->triangles.size();
            size = level->baseColor->width;
        }
        QVERIFY_EXCEPTION_THROWN(mesh::lodChain(mesh, {.levels = 0}), base::Error);
        QVERIFY(!chain[0]->normalMap);
        base::Mesh bent = *mesh;
        auto flat = std::make_shared<base::Image8>(8, 8, 3);
        for (std::size_t i = 0; i < flat->data.size(); ++i)
            flat->data[i] = i % 3 == 2 ? 230 : i % 3 == 0 ? 204 : 128; // leans along the tangent
        bent.normalMap = flat;
        const auto with = mesh::lodChain(std::make_shared<base::Mesh>(bent), {.levels = 1});
        QVERIFY(with[0]->normalMap && with[0]->normalMap->width == 128);
        // Not flat: what the finer map says is in the coarser one.
        int leaning = 0;
        const auto& texels = with[0]->normalMap->data;
        for (std::size_t i = 0; i < texels.size(); i += 3)
            leaning += std::hypot(texels[i] - 127.5, texels[i + 1] - 127.5) > 50;
        QVERIFY2(leaning > 128 * 128 / 2, qPrintable(QString::number(leaning)));
    }

    void recipesTravelAsJson() {
        const base::MeshRecipe steps =
            recipe({{"decimate", false, {{"triangles", std::int64_t{500}}}}, {"repair", true, {}}});
        const std::string text = io::withMeshRecipe(R"({"prompt":"a chair"})", steps);
        QVERIFY(io::meshRecipeOf(text, "x") == steps);
        QVERIFY(text.find("a chair") != std::string::npos);
        QVERIFY(io::meshRecipeOf("", "x").empty());
        QVERIFY(io::meshRecipeOf(io::withMeshRecipe(text, {}), "x").empty());
        QVERIFY_EXCEPTION_THROWN(io::meshRecipeOf(R"({"desk":[{"enabled":true}]})", "x"),
                                 base::Error);
    }
};

MAQUETTE_TEST(DeskTest);
#include "tst_desk.moc"
