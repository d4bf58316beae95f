#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

#include "engine/world/world.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

bool sameBytes(const world::Object& a, const world::Object& b) {
    return a.positions == b.positions && a.normals == b.normals && a.uvs == b.uvs &&
           a.openness == b.openness && a.triangles == b.triangles && a.slots == b.slots;
}

world::ObjectSpec specOf(int classId, std::uint64_t seed) {
    world::ObjectSpec spec = world::randomSpec(seed, world::Split::All);
    const auto& info = world::classes()[static_cast<std::size_t>(classId)];
    const auto pick = static_cast<std::size_t>(seed);
    spec.classId = classId;
    // Every word of shape and every part has its turn.
    spec.shapeWord =
        seed % 3 == 0 ? -1 : static_cast<int>(info.shapeWords[pick % info.shapeWords.size()]);
    spec.partIndex = seed % 2 == 0 ? -1 : static_cast<int>(pick / 2 % info.parts.size());
    spec.partColour = spec.partIndex < 0 ? -1 : static_cast<int>((pick + 3) % 10);
    spec.material = static_cast<int>(pick % world::materials().size());
    return spec;
}

const char* defect(const world::Object& object) {
    const std::size_t count = object.positions.size();
    if (object.triangles.size() < 200) return "hardly any triangles";
    if (object.triangles.size() > 9000) return "too many triangles";
    if (object.normals.size() != count || object.uvs.size() != count ||
        object.openness.size() != count)
        return "array lengths differ";
    if (object.slots.size() != object.triangles.size()) return "slots do not match triangles";
    float radius = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float r = glm::length(object.positions[i]);
        if (!std::isfinite(r)) return "a position is not finite";
        radius = std::max(radius, r);
        if (!(std::abs(glm::length(object.normals[i]) - 1) < 1e-3f)) return "a normal is not unit";
        if (!std::isfinite(object.uvs[i].x) || !std::isfinite(object.uvs[i].y))
            return "a uv is not finite";
        if (!(object.openness[i] >= 0 && object.openness[i] <= 1))
            return "openness is out of range";
    }
    if (radius > world::kObjectRadius + 1e-4f) return "outside its sphere";
    if (radius < 0.9f) return "does not touch its sphere";
    for (std::size_t i = 0; i < object.triangles.size(); ++i) {
        const glm::uvec3& t = object.triangles[i];
        if (t.x >= count || t.y >= count || t.z >= count) return "an index is out of range";
        if (object.slots[i] >= object.surfaces.size()) return "a slot is out of range";
    }
    return nullptr;
}

// The share of the surface whose interpolated normal agrees with the side it is seen from.
double consistentArea(const world::Object& object) {
    double good = 0, all = 0;
    for (const glm::uvec3& t : object.triangles) {
        const glm::vec3 a = object.positions[t.x];
        const glm::vec3 face = glm::cross(object.positions[t.y] - a, object.positions[t.z] - a);
        const glm::vec3 normal = object.normals[t.x] + object.normals[t.y] + object.normals[t.z];
        all += glm::length(face);
        if (glm::dot(face, normal) > 0) good += glm::length(face);
    }
    return good / all;
}

} // namespace

class ObjectsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyClassIsSoundForManySeeds() {
        for (const auto& info : world::classes()) {
            for (std::uint64_t seed = 0; seed < 40; ++seed) {
                const world::Object object = world::makeObject(specOf(info.id, seed));
                const char* problem = defect(object);
                QVERIFY2(
                    !problem,
                    qPrintable(
                        QString("%1, seed %2: %3").arg(info.name.c_str()).arg(seed).arg(problem)));
                const double share = consistentArea(object);
                QVERIFY2(share > 0.97,
                         qPrintable(QString("%1, seed %2: %3 of the surface faces its normals")
                                        .arg(info.name.c_str())
                                        .arg(seed)
                                        .arg(share)));
            }
        }
    }

    void objectsDependOnTheirSpecAlone() {
        const auto spec = world::randomSpec(11, world::Split::All);
        const world::Object first = world::makeObject(spec);
        for (std::uint64_t seed = 0; seed < 30; ++seed)
            world::makeObject(world::randomSpec(seed, world::Split::All));
        QVERIFY(sameBytes(first, world::makeObject(spec)));
        auto other = spec;
        other.seed += 1;
        QVERIFY(!sameBytes(first, world::makeObject(other)));
    }

    void wordsOfShapeChangeTheShape() {
        for (const auto& info : world::classes()) {
            world::ObjectSpec spec{.classId = info.id, .colour = 0, .seed = 5};
            const world::Object plain = world::makeObject(spec);
            for (const world::ShapeWord word : info.shapeWords) {
                spec.shapeWord = word;
                const world::Object shaped = world::makeObject(spec);
                double moved = 0;
                const bool same = shaped.positions.size() == plain.positions.size();
                for (std::size_t i = 0; same && i < plain.positions.size(); ++i)
                    moved = std::max(
                        moved, double{glm::distance(plain.positions[i], shaped.positions[i])});
                QVERIFY2(
                    !same || moved > 0.04,
                    qPrintable(
                        QString("%1 %2: %3")
                            .arg(world::shapeWords()[static_cast<std::size_t>(word)].name.c_str(),
                                 info.name.c_str())
                            .arg(moved)));
            }
        }
    }

    void groundTruthMeshesAreSoundAndKeepTheirPatterns() {
        for (const auto& info : world::classes()) {
            world::ObjectSpec spec{
                .classId = info.id, .colour = 4, .material = world::Striped, .seed = 3};
            const world::Object object = world::makeObject(spec);
            const base::Mesh mesh = world::toMesh(object);
            QCOMPARE(base::firstDefect(mesh), static_cast<const char*>(nullptr));
            QVERIFY(mesh.triangles.size() >= object.triangles.size());
            const auto whites =
                std::count_if(mesh.colors.begin(), mesh.colors.end(), [](const glm::vec3& c) {
                    return std::min({c.x, c.y, c.z}) > 0.9f;
                });
            QVERIFY2(whites > 50, info.name.c_str()); // the stripes between the blue ones
            QVERIFY(world::toMesh(object, 0).triangles.size() == object.triangles.size());
        }
    }
};

MAQUETTE_TEST(ObjectsTest);
#include "tst_objects.moc"
