#include <set>

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/basics/theme.h"
#include "ui/library/library_view.h"
#include "ui/run/prompt_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/inspector.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

using namespace maquette;
using tests::StudioFixture;

class CommandsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void noTwoCommandsShareTheirUsualKeysOrTheirName() {
        StudioFixture studio;
        std::set<QString> keys, names;
        int commands = 0;
        for (const QAction* action : studio.window().actions().all()) {
            ++commands;
            QVERIFY2(names.insert(action->objectName()).second, qPrintable(action->text()));
            const QString usual = ui::Actions::usualKeys(action).toString();
            if (!usual.isEmpty()) QVERIFY2(keys.insert(usual).second, qPrintable(usual));
        }
        QVERIFY(commands > 40);
    }

    void lettersFindACommandWithWordBeginningsFirst() {
        QCOMPARE(ui::CommandPalette::rank("Front", "xyz"), -1);
        QVERIFY(ui::CommandPalette::rank("New object", "no") <
                ui::CommandPalette::rank("Normals", "no"));
        StudioFixture studio;
        ui::CommandPalette palette(studio.window().actions(), &studio.window());
        QVERIFY(palette.list().count() > 40);
        QTest::keyClicks(&palette.field(), "high");
        QVERIFY(palette.list().count() < 5);
        QVERIFY(palette.list().item(0)->text().startsWith("High contrast"));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QTRY_VERIFY(studio.window().actions().themeContrast->isChecked());
    }

    void aCommandThatCannotRunSaysWhyAndDoesNothing() {
        StudioFixture studio;
        ui::CommandPalette palette(studio.window().actions(), &studio.window());
        palette.show();
        QTest::keyClicks(&palette.field(), "pause");
        QVERIFY(palette.list().count() >= 1);
        const QListWidgetItem* pause = palette.list().item(0);
        QVERIFY2(pause->text().contains("Nothing is being made"), qPrintable(pause->text()));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }

    void chosenKeysWorkAreKeptAndCanBeTakenBack() {
        StudioFixture studio;
        {
            ui::Settings settings;
            ui::ShortcutDialog dialog(studio.window().actions(), settings, &studio.window());
            dialog.keysOf("grid")->setKeySequence(QKeySequence("Ctrl+Alt+G"));
            QVERIFY(dialog.conflict().isEmpty());
            dialog.accept();
        }
        QCOMPARE(studio.window().actions().grid->shortcut(), QKeySequence("Ctrl+Alt+G"));
        QVERIFY(studio.window().actions().grid->toolTip().contains("Ctrl+Alt+G"));
        studio.reopen();
        QAction* grid = studio.window().actions().grid;
        QCOMPARE(grid->shortcut(), QKeySequence("Ctrl+Alt+G"));
        {
            ui::Settings settings;
            ui::ShortcutDialog dialog(studio.window().actions(), settings, &studio.window());
            dialog.keysOf("grid")->setKeySequence(ui::Actions::usualKeys(grid));
            dialog.accept();
        }
        QVERIFY(!ui::Settings().shortcut("grid"));
    }

    void keysThatTwoCommandsWantCannotBeSaved() {
        StudioFixture studio;
        ui::Settings settings;
        ui::ShortcutDialog dialog(studio.window().actions(), settings, &studio.window());
        dialog.keysOf("grid")->setKeySequence(QKeySequence("Ctrl+E"));
        QVERIFY2(dialog.conflict().contains("Export") && dialog.conflict().contains("Grid"),
                 qPrintable(dialog.conflict()));
        QVERIFY(!dialog.saveButton().isEnabled());
    }

    void highContrastGivesEverythingAnOutline() {
        StudioFixture studio;
        const auto rim = [&](QWidget& widget) {
            const QImage image = widget.grab().toImage();
            return image.pixelColor(image.width() / 2, 0);
        };
        QPushButton& start = studio.window().stage().promptBar().startButton();
        studio.window().actions().themeDark->trigger();
        QLineEdit& seed = studio.window().inspector().seedField();
        QVERIFY(ui::contrast(rim(seed), ui::darkTokens().panel) < 3);
        studio.window().actions().themeContrast->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(rim(seed), ui::contrastTokens().border);
        QVERIFY(ui::contrast(rim(start), ui::contrastTokens().panel) > 7);
        studio.window().actions().themeDark->trigger();
    }

    void everyThemeCanBeReadAndHighContrastIsHigh() {
        const auto least = [](const ui::Tokens& t) {
            return std::min({ui::contrast(t.text, t.panel), ui::contrast(t.text, t.raised),
                             ui::contrast(t.quiet, t.panel), ui::contrast(t.accentText, t.accent)});
        };
        QVERIFY(least(ui::darkTokens()) >= 4.5);
        QVERIFY(least(ui::lightTokens()) >= 4.5);
        QVERIFY(least(ui::contrastTokens()) >= 12);
        StudioFixture studio;
        studio.window().actions().themeContrast->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#000000"));
        studio.reopen();
        QVERIFY(studio.window().actions().themeContrast->isChecked());
    }

    void theCheckerNeedsTextureCoordinatesAndSaysSo() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        ui::MainWindow& window = studio.window();
        QVERIFY(window.actions().meshChecker->isEnabled());
        window.actions().meshChecker->trigger();
        QCOMPARE(window.stage().viewport().meshStyle(), render::MeshStyle::Checker);
        auto bare = std::make_shared<base::Mesh>(*window.stage().viewport().mesh());
        bare->uvs.clear();
        bare->baseColor.reset();
        window.stage().viewport().setMesh(bare);
        Q_EMIT window.libraryView().selectionChanged(); // whatever makes the window look again
        QVERIFY(!window.actions().meshChecker->isEnabled());
        QVERIFY(window.actions().meshChecker->toolTip().contains("texture coordinates"));
    }
};

MAQUETTE_TEST(CommandsTest);
#include "tst_commands_window.moc"
