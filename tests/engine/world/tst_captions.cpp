#include <algorithm>
#include <set>
#include <sstream>

#include "engine/world/world.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

const base::Camera kCamera = base::Camera::orbit(0, 10, 3, 40, 64, 64);

world::CaptionOptions everything() {
    return {.colour = 1,
            .className = 1,
            .synonym = 0.5f,
            .matte = 1,
            .material = 1,
            .shapeWord = 1,
            .part = 1,
            .article = 0.5f,
            .view = 1};
}

std::optional<int> optional(int value) {
    return value < 0 ? std::nullopt : std::optional<int>(value);
}

} // namespace

class CaptionsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void captionsParseBackToTheSpec() {
        base::Rng rng(1);
        for (std::uint64_t seed = 0; seed < 3000; ++seed) {
            const auto spec = world::randomSpec(seed, world::Split::All);
            for (const std::string& text :
                 {world::caption(spec, kCamera, rng, everything()), world::fullCaption(spec)}) {
                const auto parsed = world::parse(text);
                QVERIFY2(parsed.unknown.empty(), text.c_str());
                QVERIFY2(parsed.classId == spec.classId && parsed.colour == spec.colour,
                         text.c_str());
                QVERIFY2(parsed.material.value_or(world::Matte) == spec.material, text.c_str());
                QVERIFY2(parsed.shapeWord == optional(spec.shapeWord), text.c_str());
                QVERIFY2(parsed.partIndex == optional(spec.partIndex) &&
                             parsed.partColour == optional(spec.partColour),
                         text.c_str());
                auto rebuilt = parsed.spec(1);
                rebuilt.seed = spec.seed;
                QVERIFY2(rebuilt == spec, text.c_str());
            }
        }
    }

    void vocabularyCoversEveryWord() {
        const auto list = world::vocabulary();
        QVERIFY(std::is_sorted(list.begin(), list.end()));
        const std::set<std::string> known(list.begin(), list.end());
        QCOMPARE(known.size(), list.size());
        base::Rng rng(2);
        for (std::uint64_t seed = 0; seed < 5000; ++seed) {
            const auto spec = world::randomSpec(seed, world::Split::All);
            const auto camera = world::randomCamera(rng, 64);
            std::string text = world::caption(spec, camera, rng);
            std::replace(text.begin(), text.end(), ',', ' ');
            std::istringstream words(text);
            for (std::string word; words >> word;)
                QVERIFY2(known.contains(word), text.c_str());
        }
    }

    void wordsAreDroppedAsOftenAsAsked() {
        base::Rng rng(3);
        int colours = 0, classes = 0, views = 0, orders = 0;
        const world::ObjectSpec spec{.classId = world::classId("rocket"),
                                     .colour = world::colourId("pink"),
                                     .material = world::Striped};
        for (int i = 0; i < 4000; ++i) {
            const std::string text = world::caption(spec, kCamera, rng);
            const auto parsed = world::parse(text);
            colours += parsed.colour.has_value();
            classes += parsed.classId.has_value();
            views += parsed.view.has_value();
            orders += text.find("striped pink") != std::string::npos;
            if (parsed.view) QCOMPARE(*parsed.view, std::string("front view"));
        }
        QVERIFY(colours > 3640 && colours < 3800);
        QVERIFY(classes > 3820 && classes < 3940);
        QVERIFY(views > 1850 && views < 2150);
        QVERIFY(orders > 1400 && orders < 2000); // either order of the adjectives
    }

    void viewWordsFollowTheCamera() {
        const auto at = [](float azimuth, float elevation) {
            return world::viewWords(base::Camera::orbit(azimuth, elevation, 3, 40, 64, 64));
        };
        QCOMPARE(at(0, 10), std::string("front view"));
        QCOMPARE(at(330, 10), std::string("front view"));
        QCOMPARE(at(90, 0), std::string("side view"));
        QCOMPARE(at(260, 20), std::string("side view"));
        QCOMPARE(at(190, -5), std::string("back view"));
        QCOMPARE(at(190, 55), std::string("overhead view"));
    }

    void sentencesReadWell() {
        world::ObjectSpec spec{.classId = world::classId("chair"),
                               .colour = world::colourId("red"),
                               .material = world::Wooden,
                               .partIndex = 0,
                               .partColour = world::colourId("blue")};
        QCOMPARE(world::fullCaption(spec), std::string("a red wooden chair with a blue seat"));
        spec = {.classId = world::classId("car"),
                .colour = world::colourId("orange"),
                .partIndex = 0,
                .partColour = world::colourId("white")};
        QCOMPARE(world::fullCaption(spec), std::string("an orange car with white wheels"));
    }

    void promptsOfUsersAreUnderstood() {
        const auto plane = world::parse("An AIRPLANE, blue and glossy!");
        QVERIFY(plane.classId == world::classId("aeroplane") &&
                plane.colour == world::colourId("blue"));
        QVERIFY(plane.material == world::Shiny && plane.unknown.empty());
        const auto odd = world::parse("a steampunk red chair with a fluffy blue seat");
        QCOMPARE(odd.unknown, (std::vector<std::string>{"steampunk", "fluffy"}));
        QVERIFY(odd.partIndex == 0 && odd.partColour == world::colourId("blue") &&
                odd.colour == world::colourId("red"));
        const auto snowman = world::parse("snowman with a green hat");
        QVERIFY(snowman.classId == world::classId("snowman") &&
                snowman.partColour == world::colourId("green"));
        QVERIFY(!snowman.colour);
        QVERIFY(world::parse("").unknown.empty());
        QVERIFY(!world::parse("12 %$ \xF0\x9F\x90\xB6").classId);
        world::check(world::parse("nothing known").spec(7));
        world::check(world::parse("a mug, back view").spec(7));
    }
};

MAQUETTE_TEST(CaptionsTest);
#include "tst_captions.moc"
