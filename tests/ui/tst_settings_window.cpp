#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/library/object_card.h"
#include "ui/run/device_picker.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

tests::FakeEngine::Options withDevices(std::vector<api::DeviceInfo> gpus) {
    tests::FakeEngine::Options options{.steps = 40, .stepMilliseconds = 5};
    for (api::DeviceInfo& each : gpus)
        options.devices.push_back(std::move(each));
    return options;
}

bool mayBeChosen(const QComboBox& box, int row) {
    return qobject_cast<const QStandardItemModel*>(box.model())->item(row)->isEnabled();
}

void pick(QComboBox& box, const QString& id) {
    box.setCurrentIndex(box.findData(id));
    Q_EMIT box.activated(box.currentIndex());
}

} // namespace

// Where a run computes and what its object should not have.
class SettingsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aMachineWithoutGpuSaysWhyThereIsNone() {
        StudioFixture studio(withDevices({{.id = "cuda", .refusal = "No NVIDIA driver."}}));
        ui::DevicePicker& picker = studio.window().inspector().devices();
        QTRY_COMPARE(picker.box().count(), 3);
        QVERIFY(mayBeChosen(picker.box(), 0) && mayBeChosen(picker.box(), 1));
        QVERIFY(!mayBeChosen(picker.box(), 2));
        QVERIFY(picker.box().itemText(2).contains("not usable"));
        QCOMPARE(picker.box().itemData(2, Qt::ToolTipRole).toString(),
                 QString("No NVIDIA driver."));
        QCOMPARE(picker.note(), QString("A processor"));
    }

    void everyGpuIsNamedAndTheChosenDeviceIsUsedAndRemembered() {
        StudioFixture studio(
            withDevices({{.id = "cuda", .name = "First GPU", .bytes = 8'000'000'000},
                         {.id = "", .name = "Second GPU", .refusal = "Runs take the first GPU."}}));
        ui::DevicePicker& picker = studio.window().inspector().devices();
        QTRY_COMPARE(picker.box().count(), 4);
        QCOMPARE(picker.box().itemText(2), QString("First GPU"));
        QVERIFY(mayBeChosen(picker.box(), 2) && !mayBeChosen(picker.box(), 3));
        QCOMPARE(picker.note(), QString("First GPU")); // what automatic means here
        pick(picker.box(), "cpu");
        QCOMPARE(picker.note(), QString("A processor"));
        studio.start("a red chair");
        QVERIFY(studio.waitForEnd());
        QCOMPARE(studio.engine().lastRequest().device, std::string("cpu"));
        studio.reopen();
        QCOMPARE(studio.window().runSettings().device(), std::string("cpu"));
        ui::DevicePicker& again = studio.window().inspector().devices();
        QCOMPARE(again.box().currentData().toString(), QString("cpu"));
    }

    void duringARunTheDeviceStays() {
        StudioFixture studio({.steps = 4000, .stepMilliseconds = 5});
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        QVERIFY(!studio.window().inspector().devices().box().isEnabled());
        QVERIFY(studio.window().inspector().devices().box().toolTip().contains("run"));
    }

    void wordsToLeaveOutAreFoldedAwayUntilAskedFor() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        QVERIFY(bar.leaveOutButton().isVisible() && !bar.leaveOutField().isVisible());
        QTest::mouseClick(&bar.leaveOutButton(), Qt::LeftButton);
        QVERIFY(bar.leaveOutField().isVisible());
        QTRY_VERIFY(bar.leaveOutField().hasFocus());
        QTest::keyClicks(&bar.leaveOutField(), "blurry, text");
        bar.setPrompt("a red chair");
        QTest::keyClick(&bar.leaveOutField(), Qt::Key_Return);
        QVERIFY(studio.waitForEnd());
        QCOMPARE(studio.engine().lastRequest().negativePrompt, std::string("blurry, text"));
        // Words that apply cannot be folded away; without them the line goes.
        QTest::mouseClick(&bar.leaveOutButton(), Qt::LeftButton);
        QVERIFY(bar.leaveOutField().isVisible());
        studio.window().undoStack().undo();
        QVERIFY(bar.leaveOutField().text().isEmpty());
        QTest::mouseClick(&bar.leaveOutButton(), Qt::LeftButton);
        QVERIFY(!bar.leaveOutField().isVisible());
    }

    void aMethodThatDescribesTheWordsGetsThemAsItsParameter() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        window.runSettings().setMethod("sds");
        QVERIFY(window.runSettings().leaveOutSpec());
        QVERIFY(!window.inspector().parameters().row("negative_prompt")); // not there twice
        ui::PromptBar& bar = window.stage().promptBar();
        QTest::mouseClick(&bar.leaveOutButton(), Qt::LeftButton);
        QTest::keyClicks(&bar.leaveOutField(), "rust");
        studio.start("a red chair");
        QVERIFY(studio.waitForEnd());
        const api::Request request = studio.engine().lastRequest();
        QCOMPARE(request.params.at("negative_prompt"), base::ParamValue(std::string("rust")));
        QVERIFY(request.negativePrompt.empty());
    }
};

MAQUETTE_TEST(SettingsTest);
#include "tst_settings_window.moc"
