#include <array>
#include <map>
#include <set>

#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/world/world.h"
#include "tests/support/registry.h"

using namespace maquette;

class CatalogueTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void listsAreWholeAndInOrder() {
        QCOMPARE(world::classes().size(), std::size_t{24});
        QCOMPARE(world::colours().size(), std::size_t{10});
        QVERIFY(world::materials().size() >= 6);
        for (std::size_t i = 0; i < world::classes().size(); ++i) {
            const world::ClassInfo& info = world::classes()[i];
            QCOMPARE(info.id, static_cast<int>(i));
            QCOMPARE(world::classId(info.name), info.id);
            QVERIFY(!info.parts.empty() && !info.shapeWords.empty());
            const bool vowel = std::string("aeiou").find(info.name[0]) != std::string::npos;
            QCOMPARE(info.article, std::string(vowel ? "an" : "a"));
        }
        QCOMPARE(world::classId("unicorn"), -1);
    }

    void coloursAreFarApart() {
        for (const auto& a : world::colours()) {
            for (const auto& b : world::colours()) {
                if (a.name != b.name) QVERIFY(glm::distance(a.srgb, b.srgb) > 0.3f);
            }
        }
    }

    void wordsMeanOneThing() {
        std::map<std::string, int> uses;
        const auto count = [&](const auto& list) {
            for (const auto& entry : list) {
                ++uses[entry.name];
                for (const std::string& synonym : entry.synonyms)
                    ++uses[synonym];
            }
        };
        count(world::classes());
        count(world::materials());
        count(world::shapeWords());
        for (const auto& colour : world::colours())
            ++uses[colour.name];
        for (const auto& [word, n] : uses)
            QVERIFY2(n == 1, word.c_str());
    }

    void heldOutPairsFollowTheRules() {
        int pairs = 0;
        std::array<int, 10> perColour{};
        for (const auto& info : world::classes()) {
            int perClass = 0;
            for (int colour = 0; colour < 10; ++colour) {
                if (!world::isHeldOut(info.id, colour)) continue;
                ++pairs;
                ++perClass;
                ++perColour[static_cast<std::size_t>(colour)];
            }
            QVERIFY2(perClass >= 1, info.name.c_str());
        }
        QCOMPARE(pairs, 24);
        for (const int n : perColour)
            QVERIFY(n >= 1 && n <= 4);
    }

    void splitsKeepThePairsApart() {
        std::set<std::pair<int, int>> seen;
        int parts = 0, shapes = 0;
        for (std::uint64_t seed = 0; seed < 4000; ++seed) {
            const auto training = world::randomSpec(seed, world::Split::Training);
            QVERIFY(!world::isHeldOut(training.classId, training.colour));
            const auto held = world::randomSpec(seed, world::Split::HeldOut);
            QVERIFY(world::isHeldOut(held.classId, held.colour));
            const auto any = world::randomSpec(seed, world::Split::All);
            world::check(any);
            QVERIFY(any == world::randomSpec(seed, world::Split::All));
            if (any.partIndex >= 0) QVERIFY(any.partColour != any.colour);
            seen.emplace(any.classId, any.colour);
            parts += any.partIndex >= 0;
            shapes += any.shapeWord >= 0;
        }
        QCOMPARE(seen.size(), std::size_t{240});
        QVERIFY(parts > 900 && parts < 1100);
        QVERIFY(shapes > 1050 && shapes < 1350);
    }

    void specsOutOfRangeAreRefused() {
        QVERIFY_THROWS_EXCEPTION(base::Error, world::makeObject({.classId = 24}));
        QVERIFY_THROWS_EXCEPTION(base::Error, world::makeObject({.colour = -1}));
        QVERIFY_THROWS_EXCEPTION(base::Error, world::makeObject({.partIndex = 0}));
        QVERIFY_THROWS_EXCEPTION(base::Error, world::makeObject({.partIndex = 9, .partColour = 0}));
    }
};

MAQUETTE_TEST(CatalogueTest);
#include "tst_catalogue.moc"
