#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/evaluation/round_measure.h"
#include "tests/support/registry.h"
#include "tests/support/two_faced.h"

using namespace maquette;
using evaluation::RoundKind;
using evaluation::RoundMeasure;
using evaluation::RoundReading;
using tests::SecondFace;

namespace {

constexpr int kViews = 8, kSize = 64, kObjects = 3;

world::Object objectOf(const char* name, std::uint64_t seed) {
    world::ObjectSpec spec = world::randomSpec(seed, world::Split::Training);
    spec.classId = world::classId(name);
    spec.shapeWord = spec.partIndex = spec.partColour = -1;
    return world::makeObject(spec);
}

float otherFront(const RoundReading& reading) {
    float most = 0;
    for (const evaluation::SideReading& side : reading.sides) {
        if (side.azimuth >= 90 && side.azimuth <= 270) most = std::max(most, side.front);
    }
    return most;
}

} // namespace

class RoundMeasureTest : public QObject {
    Q_OBJECT
  private:
    const RoundMeasure m_measure{base::resourcesFolder()};

    RoundReading look(const world::Object& object, const std::string& words) const {
        return m_measure.look(tests::picturesRound(object, kViews, kSize),
                              tests::azimuthsRound(kViews), words);
    }

  private Q_SLOTS:
    void anObjectWithTwoFacesScoresWorseThanTheTrueOne_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"dog", "robot", "car", "sofa", "aeroplane"})
            QTest::newRow(name) << name;
    }
    void anObjectWithTwoFacesScoresWorseThanTheTrueOne() {
        QFETCH(QString, name);
        const std::string word = name.toStdString();
        int ones = 0, repeated = 0;
        for (std::uint64_t seed = 1; seed <= kObjects; ++seed) {
            const world::Object object = objectOf(word.c_str(), 100 * seed);
            const RoundReading genuine = look(object, "a " + word);
            ones += genuine.kind == RoundKind::OneFront;
            for (const SecondFace face : {SecondFace::Mirrored, SecondFace::Turned}) {
                const RoundReading faced = look(tests::twoFaced(object, face), "a " + word);
                repeated += faced.kind == RoundKind::Repeated;
                QVERIFY2(otherFront(faced) > otherFront(genuine),
                         qPrintable(QString("%1 > %2")
                                        .arg(double(otherFront(faced)))
                                        .arg(double(otherFront(genuine)))));
            }
        }
        QVERIFY2(ones >= kObjects - 1, qPrintable(QString::number(ones)));
        QVERIFY2(repeated >= 2 * kObjects - 1, qPrintable(QString::number(repeated)));
    }

    void thingsWithoutAFrontAreNotBlamedForLookingAlike_data() {
        QTest::addColumn<QString>("name");
        for (const world::ClassInfo& info : world::classes()) {
            if (!info.hasFront)
                QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
        }
    }
    void thingsWithoutAFrontAreNotBlamedForLookingAlike() {
        QFETCH(QString, name);
        int blamed = 0, alike = 0;
        for (std::uint64_t seed = 1; seed <= kObjects; ++seed) {
            const RoundReading reading =
                look(objectOf(qPrintable(name), 100 * seed), "a " + name.toStdString());
            blamed += reading.kind == RoundKind::Repeated;
            alike += reading.kind == RoundKind::AlikeAround;
        }
        QCOMPARE(blamed, 0);
        QVERIFY2(alike >= kObjects - 1, qPrintable(QString::number(alike)));
    }

    void noTrueObjectIsBlamed() {
        QStringList blamed;
        int fronts = 0;
        for (const world::ClassInfo& info : world::classes()) {
            const RoundReading reading = look(objectOf(info.name.c_str(), 700), "a " + info.name);
            if (reading.kind == RoundKind::Repeated) blamed << QString::fromStdString(info.name);
            fronts += reading.kind == RoundKind::OneFront;
        }
        QVERIFY2(blamed.isEmpty(), qPrintable(blamed.join(", ")));
        QVERIFY(fronts >= 20);
    }

    void runsOfFrontSidesAreCountedRound_data() {
        QTest::addColumn<QList<double>>("fronts");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << QList<double>{.9, .6, .1, 0, 0, 0, .1, .7} << 1;
        QTest::newRow("one, beginning in the middle") << QList<double>{.1, 0, .1, .9, .8, .1} << 1;
        QTest::newRow("two") << QList<double>{.9, .3, .1, .6, .9, .7, .2, .4} << 2;
        QTest::newRow("three") << QList<double>{.9, .1, .9, .1, .9, .1} << 3;
        QTest::newRow("a small dip parts nothing") << QList<double>{.9, .7, .9, .1, 0, 0} << 1;
        QTest::newRow("two, one of them fainter") << QList<double>{.9, .2, .1, .2, .5, .1} << 2;
        QTest::newRow("none") << QList<double>{.3, .2, .1, 0, .4, .3} << 0;
        QTest::newRow("everywhere") << QList<double>{.9, .9, .9, .9} << 1;
    }
    void runsOfFrontSidesAreCountedRound() {
        QFETCH(QList<double>, fronts);
        QFETCH(int, count);
        std::vector<evaluation::SideReading> sides;
        for (const double front : fronts)
            sides.push_back({0, 0, 0, static_cast<float>(front)});
        QCOMPARE(RoundMeasure::countFronts(sides), count);
    }

    void nothingIsUnclearAndTheWordsMatter() {
        const std::vector<base::Image8> empty(kViews, base::Image8(kSize, kSize, 4));
        const RoundReading nothing = m_measure.look(empty, tests::azimuthsRound(kViews), "a dog");
        QCOMPARE(nothing.kind, RoundKind::Unclear);
        const world::Object dog = objectOf("dog", 100);
        const RoundReading right = look(dog, "a dog"), wrong = look(dog, "a table");
        float sum = 0;
        for (int i = 0; i < kViews; ++i) {
            const auto at = static_cast<std::size_t>(i);
            sum += right.sides[at].text - wrong.sides[at].text;
        }
        QVERIFY2(sum / kViews > 0.1f, qPrintable(QString::number(double(sum / kViews))));
        QVERIFY(std::abs(right.sides[0].likeFront - 1) < 1e-4f);
    }
};

MAQUETTE_TEST(RoundMeasureTest);
#include "tst_round_measure.moc"
