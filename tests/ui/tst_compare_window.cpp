#include <cmath>

#include <QAction>
#include <QListView>
#include <QMouseEvent>

#include "app/studio/recipe_codec.h"
#include "engine/runtime/engine.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/basics/actions.h"
#include "ui/library/asset_grid.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_view.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/stage/compare.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/view/wipe_line.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

double shareOf(const QImage& image, int from, int to, bool (*predicate)(const QColor&)) {
    qint64 hits = 0;
    for (int y = image.height() / 5; y < image.height() * 4 / 5; ++y) {
        for (int x = from; x < to; ++x)
            hits += predicate(image.pixelColor(x, y)) ? 1 : 0;
    }
    return double(hits) / (double(to - from) * image.height() * 0.6);
}

bool red(const QColor& c) {
    return c.red() > 80 && c.red() > 2 * c.green() && c.red() > 2 * c.blue();
}
bool blue(const QColor& c) {
    return c.blue() > 80 && c.blue() > 1.4 * c.red() && c.blue() > 1.25 * c.green();
}

void select(StudioFixture& studio, const std::vector<assets::AssetId>& ids) {
    ui::LibraryView& library = studio.window().libraryView();
    auto* selection = library.list().selectionModel();
    selection->clear();
    for (const assets::AssetId id : ids)
        selection->select(library.model().indexOf(id), QItemSelectionModel::Select);
}

} // namespace

class CompareTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void twoSelectedObjectsAreWipedUnderOneCamera() {
        StudioFixture studio;
        const assets::AssetId chair = studio.make("a red chair"), mug = studio.make("a blue mug");
        QVERIFY(chair && mug);
        ui::Compare& compare = studio.window().seeing().compare();
        QAction* command = compare.action();
        select(studio, {chair, mug});
        QTRY_VERIFY(command->isEnabled());
        command->trigger();
        QTRY_VERIFY(compare.isActive());
        QVERIFY(command->isChecked());
        ui::Viewport& viewport = studio.window().stage().viewport();
        const bool chairLeft = compare.leftName() == "a red chair";
        QCOMPARE(compare.rightName(), QString(chairLeft ? "a blue mug" : "a red chair"));
        auto* left = chairLeft ? red : blue;
        auto* right = chairLeft ? blue : red;
        const auto sides = [&](const QImage& image) {
            const int cut = static_cast<int>(compare.line() * image.width());
            return shareOf(image, cut - 220, cut - 20, left) > 0.02 &&
                   shareOf(image, cut - 220, cut - 20, right) < 0.002 &&
                   shareOf(image, cut + 20, cut + 220, right) > 0.02 &&
                   shareOf(image, cut + 20, cut + 220, left) < 0.002;
        };
        QVERIFY(studio.shows(sides));
        compare.swap();
        QVERIFY(studio.shows([&](const QImage& image) {
            const int cut = static_cast<int>(compare.line() * image.width());
            return shareOf(image, cut - 220, cut - 20, right) > 0.02 &&
                   shareOf(image, cut - 220, cut - 20, left) < 0.002;
        }));
        compare.swap();
        // The line follows the pointer and the keys.
        ui::WipeLine& line = compare.wipeLine();
        const double before = compare.line();
        const QPoint grip = line.rect().center();
        QTest::mousePress(&line, Qt::LeftButton, {}, grip);
        QMouseEvent move(QEvent::MouseMove, grip + QPoint(90, 0),
                         line.mapToGlobal(grip + QPoint(90, 0)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&line, &move);
        QTest::mouseRelease(&line, Qt::LeftButton, {}, grip);
        QVERIFY(std::abs(compare.line() - before - 90.0 / viewport.width()) < 0.01);
        QTest::keyClick(&line, Qt::Key_Left);
        QVERIFY(compare.line() < before + 90.0 / viewport.width());
        QVERIFY(line.accessibleName().contains('%'));
        // Both whole.
        compare.setBeside(true);
        QVERIFY(studio.shows([&](const QImage& image) {
            const int half = image.width() / 2;
            return shareOf(image, 0, half, left) > 0.02 && shareOf(image, 0, half, right) < 0.002 &&
                   shareOf(image, half, image.width(), right) > 0.02 &&
                   shareOf(image, half, image.width(), left) < 0.002;
        }));
        compare.setBeside(false);
        command->trigger();
        QVERIFY(!compare.isActive() && !line.isVisible());
    }

    void anotherObjectIsAskedForAndOpeningOneEndsTheComparison() {
        StudioFixture studio;
        const assets::AssetId chair = studio.make("a red chair"), mug = studio.make("a blue mug");
        QVERIFY(chair && mug);
        ui::Compare& compare = studio.window().seeing().compare();
        select(studio, {mug}); // it is on the stage itself
        compare.action()->trigger();
        QVERIFY(!compare.isActive() && !compare.action()->isChecked());
        select(studio, {chair});
        QTRY_VERIFY(compare.isActive());
        QCOMPARE(compare.leftName(), QString("a blue mug"));
        QCOMPARE(compare.rightName(), QString("a red chair"));
        studio.window().openAsset(chair);
        QTRY_VERIFY(!compare.isActive());
        QVERIFY(!studio.window().stage().viewport().comparison());
        studio.window().actions().newPrompt->trigger();
        QVERIFY(!compare.action()->isEnabled() || studio.window().libraryView().selection().size());
    }

    void aMomentStaysWhileTheOtherSideFollowsTheTimeline() {
        StudioFixture studio(
            [] {
                runtime::MethodRegistry methods;
                methods.add(tests::formingMethod(4));
                runtime::EngineConfig config;
                config.models = tests::fakeModels;
                config.momentBytes = 64 << 20;
                return runtime::makeEngine(std::move(methods), std::move(config));
            },
            studio::recipeCodec());
        studio.window().runSettings().setValue("steps", std::int64_t{120});
        QVERIFY(studio.make("a red chair"));
        ui::TimelineBar& bar = studio.window().stage().timeline();
        bar.track().setValue(1);
        QVERIFY(bar.current());
        const QString held = QString("step %1").arg(bar.current()->step);
        ui::Compare& compare = studio.window().seeing().compare();
        compare.action()->trigger();
        QVERIFY(compare.isActive());
        QCOMPARE(compare.leftName(), held);
        bar.track().setValue(2);
        QCOMPARE(compare.leftName(), held);
        QCOMPARE(compare.rightName(), QString("step %1").arg(bar.current()->step));
        bar.toPresent();
        QVERIFY(compare.isActive());
        QCOMPARE(compare.rightName(), QString("a red chair"));
        QVERIFY(studio.window().stage().viewport().comparison()->frame);
    }
};

MAQUETTE_TEST(CompareTest);
#include "tst_compare_window.moc"
