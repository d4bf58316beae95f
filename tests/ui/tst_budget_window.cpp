#include <QDoubleSpinBox>
#include <QPushButton>
#include <QUndoStack>

#include "engine/runtime/engine.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_codec.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/run/budget_picker.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using api::JobState;
using tests::StudioFixture;

namespace {

// The real engine with a method whose runs take a megabyte a step, on a machine with so much free.
StudioFixture::MakeEngine machine(std::uint64_t megabytes) {
    return [megabytes] {
        runtime::EngineConfig config;
        config.models = [] { return tests::fakeModels(); };
        config.freeMemory = [megabytes] { return megabytes * 1'000'000; };
        runtime::MethodRegistry methods;
        methods.add(tests::formingMethod(1));
        return runtime::makeEngine(std::move(methods), std::move(config));
    };
}

QPushButton* button(QWidget& where, const QString& text) {
    for (QPushButton* one : where.findChildren<QPushButton*>()) {
        if (one->text().contains(text) && one->isVisible()) return one;
    }
    return nullptr;
}

std::int64_t stepsOf(const api::MethodInfo& method, std::size_t preset) {
    return std::get<std::int64_t>(method.presets[preset].params.at("steps"));
}

} // namespace

class BudgetTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theTimeReachesTheEngineAndIsUndone() {
        StudioFixture studio;
        ui::BudgetPicker& picker = studio.window().inspector().budget();
        picker.minutes().setValue(2.5);
        studio.start("a red chair");
        QCOMPARE(studio.engine().lastRequest().budgetSeconds, 150.0);
        QVERIFY(studio.waitForEnd());
        picker.minutes().setValue(3);
        picker.minutes().setValue(4);
        QCOMPARE(studio.window().runSettings().budget(), 240.0);
        studio.window().undoStack().undo();
        QCOMPARE(studio.window().runSettings().budget(), 150.0); // both were one step
        QCOMPARE(picker.minutes().value(), 2.5);
    }

    void itMayChangeWhileARunGoesOnWhereTheMethodTakesIt() {
        StudioFixture studio({.steps = 4000, .stepMilliseconds = 5});
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        ui::BudgetPicker& picker = studio.window().inspector().budget();
        QVERIFY(picker.minutes().isEnabled());
        picker.minutes().setValue(1.5);
        QVERIFY(studio.engine().lastUpdate() == (base::Params{{api::kLiveBudget, 90.0}}));
    }

    void presetsSayHowLongTheyTakeHere() {
        StudioFixture studio({.steps = 40, .stepMilliseconds = 30});
        ui::BudgetPicker& picker = studio.window().inspector().budget();
        QVERIFY2(picker.words().contains("Not measured"), qPrintable(picker.words()));
        QVERIFY(studio.make("a red chair"));
        QTRY_VERIFY2(picker.words().contains("takes about"), qPrintable(picker.words()));
        picker.minutes().setValue(0.1);
        QVERIFY2(picker.words().contains("the preset takes about") ||
                     picker.words().contains("Without a limit"),
                 qPrintable(picker.words()));
    }

    void whatDoesNotFitIsSaidBeforehandWithAPresetThatDoes() {
        const api::MethodInfo method = tests::fakeMethods().front();
        QVERIFY(stepsOf(method, 0) < stepsOf(method, 1));
        const auto free = static_cast<std::uint64_t>(stepsOf(method, 0) + 10);
        StudioFixture studio(machine(free), tests::fakeCodec());
        studio.window().runSettings().setPreset(method.presets[1].id);
        studio.start("a red chair");
        QVERIFY(!studio.window().run().isActive());
        ui::MessageBar& messages = studio.window().stage().messages();
        QVERIFY2(messages.sentence().contains("memory"), qPrintable(messages.sentence()));
        QTRY_VERIFY(button(messages, "Use"));
        QTest::mouseClick(button(messages, "Use"), Qt::LeftButton);
        QVERIFY(studio.window().run().isActive());
        QCOMPARE(studio.window().run().request().preset, method.presets[0].id);
        QCOMPARE(studio.window().runSettings().preset()->id, method.presets[0].id);
        studio.window().run().stop(false);
        QVERIFY(studio.waitForEnd());
    }

    void somebodyMayStartAllTheSame() {
        StudioFixture studio(machine(1), tests::fakeCodec());
        studio.start("a red chair");
        QVERIFY(!studio.window().run().isActive());
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_VERIFY(button(messages, "Start all the same"));
        QVERIFY(!button(messages, "Use")); // nothing fits
        QTest::mouseClick(button(messages, "Start all the same"), Qt::LeftButton);
        QVERIFY(studio.window().run().isActive());
        QVERIFY(studio.window().run().request().ignoreMemory);
        studio.window().run().stop(false);
        QVERIFY(studio.waitForEnd());
    }
};

MAQUETTE_TEST(BudgetTest);
#include "tst_budget_window.moc"
