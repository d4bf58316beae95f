#include <array>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QToolButton>

#include "app/studio/recipe_codec.h"
#include "engine/runtime/engine.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/basics/actions.h"
#include "ui/library/asset_model.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_view.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/run/timeline_track.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

std::unique_ptr<api::Engine> formingEngine() {
    runtime::MethodRegistry methods;
    methods.add(tests::formingMethod(4));
    runtime::EngineConfig config;
    config.models = tests::fakeModels;
    config.momentBytes = 64 << 20;
    return runtime::makeEngine(std::move(methods), std::move(config));
}

// What a key press reaches: the widget that has the keyboard, or the menu that is open.
QWidget* keyboard() {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    if (QWidget* focus = QApplication::focusWidget()) return focus;
    return QApplication::activeWindow();
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    // Between two windows there may be none for a moment.
    if (!QTest::qWaitFor([] { return keyboard() != nullptr; }, 3000)) return;
    QTest::keyClick(keyboard(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void type(const QString& text) {
    QTest::keyClicks(keyboard(), text);
    QCoreApplication::processEvents();
}

// Tab, as often as it takes; false when it comes round without meeting the widget.
bool tabTo(const QWidget& wanted) {
    constexpr int kMost = 400;
    for (int i = 0; i < kMost; ++i) {
        if (QApplication::focusWidget() == &wanted) return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool takesTab(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

// The widget and what lies round it, as seen in the window.
QImage surroundings(QWidget& window, const QWidget& widget) {
    constexpr int kRound = 4;
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(place.adjusted(-kRound, -kRound, kRound, kRound)).toImage();
}

} // namespace

// The main flow with the keyboard alone: there is no mouse in this file.
class KeyboardTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void fromThePromptToTheExportedFile() {
        StudioFixture studio(formingEngine, studio::recipeCodec()); // which keeps moments
        ui::MainWindow& window = studio.window();
        window.runSettings().setValue("steps", std::int64_t{300});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        ui::PromptBar& bar = window.stage().promptBar();

        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(bar.edit().hasFocus());
        type("a red chair ");
        press(Qt::Key_Return);
        QVERIFY(studio.waitForState(api::JobState::Running));
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(studio.waitForState(api::JobState::Paused));

        ui::Viewport& viewport = window.stage().viewport();
        QVERIFY(tabTo(viewport));
        const glm::mat4 before = viewport.camera().camera(100, 100).cameraToWorld;
        press(Qt::Key_Left);
        press(Qt::Key_Plus);
        QVERIFY(viewport.camera().camera(100, 100).cameraToWorld != before);
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(studio.waitForState(api::JobState::Running));
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(1));

        ui::TimelineBar& timeline = window.stage().timeline();
        QTRY_VERIFY(timeline.isVisible());
        QVERIFY(tabTo(timeline.track()));
        press(Qt::Key_Left);
        QVERIFY(timeline.current());
        press(Qt::Key_End);
        QVERIFY(!timeline.current());

        const QString file = studio.path("made-by-keys");
        QTimer::singleShot(300, this, [&] { // the dialog runs an event loop of its own
            auto* dialog = qobject_cast<ui::ExportDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            dialog->folderField().setText(studio.path({}));
            QVERIFY(tabTo(dialog->nameField()));
            press(Qt::Key_A, Qt::ControlModifier);
            type("made-by-keys");
            press(Qt::Key_Return);
        });
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY2(QFile::exists(file + ".glb"), qPrintable(file));

        window.activateWindow(); // as a window manager does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.actions().newPrompt->isEnabled());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!window.onStage());
        QListView& list = window.libraryView().list();
        QVERIFY(tabTo(list));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(bool(window.onStage()));
    }

    void menusOpenWithTheirLettersAndRunCommands() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.stage().promptBar().focusPrompt();
        press(Qt::Key_V, Qt::AltModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const bool before = window.actions().grid->isChecked();
        const QString text = window.actions().grid->text();
        const qsizetype mark = text.indexOf('&');
        QVERIFY2(mark >= 0, qPrintable(text));
        press(text[mark + 1].toUpper().unicode());
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(window.actions().grid->isChecked(), !before);
        bool opened = false;
        QTimer::singleShot(300, this, [&] { // the palette runs an event loop of its own
            opened = QApplication::activePopupWidget() != nullptr;
            if (opened) press(Qt::Key_Escape);
        });
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(opened && !QApplication::activePopupWidget());
    }

    void stoppingAsksAndTheAnswerIsAKeyAway() {
        StudioFixture studio({.steps = 100000, .stepMilliseconds = 5});
        QVERIFY(QTest::qWaitForWindowActive(&studio.window()));
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(tabTo(studio.window().stage().promptBar().transport().keepButton()));
        press(Qt::Key_Space);
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(1));
    }

    void tabComesToEveryControl() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(studio.make("a red chair"));
        window.inspector().parameters().setAdvancedOpen(true);
        QCoreApplication::processEvents();
        window.stage().promptBar().focusPrompt();
        QSet<QWidget*> met;
        for (int i = 0; i < 600; ++i) {
            QWidget* here = QApplication::focusWidget();
            if (i > 0 && met.contains(here) && here == &window.stage().promptBar().edit()) break;
            met.insert(here);
            press(Qt::Key_Tab);
        }
        QStringList missed;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            // The one that is chosen stands for its group, where the arrow keys go on.
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool inGroup = button && button->group() && button->group()->exclusive();
            if (!takesTab(widget) || inGroup || met.contains(widget)) continue;
            missed << QString("%1 \"%2\"")
                          .arg(widget->metaObject()->className(), widget->accessibleName());
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join("; ")));
        QVERIFY(met.size() > 30);
    }

    void theKeyboardsPlaceIsSeenEverywhere_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("dark") << 0;
        QTest::newRow("light") << 1;
        QTest::newRow("contrast") << 2;
    }
    void theKeyboardsPlaceIsSeenEverywhere() {
        QFETCH(int, theme);
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const ui::Actions& a = window.actions();
        std::array{a.themeDark, a.themeLight, a.themeContrast}.at(std::size_t(theme))->trigger();
        QVERIFY(studio.make("a red chair"));
        window.inspector().parameters().setAdvancedOpen(true);
        QTest::qWait(200);
        QStringList unseen;
        int looked = 0;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!takesTab(widget) || widget->visibleRegion().isEmpty()) continue;
            window.stage().promptBar().focusPrompt();
            const QWidget* edit = &window.stage().promptBar().edit();
            if (widget == edit) continue; // its cursor shows it
            QCoreApplication::processEvents();
            const QImage without = surroundings(window, *widget);
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            ++looked;
            if (surroundings(window, *widget) != without) continue;
            unseen << QString("%1 \"%2\"")
                          .arg(widget->metaObject()->className(), widget->accessibleName());
        }
        window.actions().themeDark->trigger();
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join("; ")));
        QVERIFY2(looked > 30, qPrintable(QString::number(looked)));
    }
};

MAQUETTE_TEST(KeyboardTest);
#include "tst_keyboard_window.moc"
