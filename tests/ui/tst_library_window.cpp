#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QUndoStack>

#include "app/studio/mesh_tools.h"
#include "assets/read_glb.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/library/asset_model.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_view.h"
#include "ui/library/object_card.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"

using namespace maquette;
using tests::StudioFixture;

class LibraryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theModelKeepsTheRulesOfItemModels() {
        StudioFixture studio;
        const QAbstractItemModelTester tester(
            &studio.window().libraryView().model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(studio.make("a red chair"));
        QVERIFY(studio.make("a blue mug"));
        studio.window().libraryView().deleteSelection();
        QVERIFY(studio.waitForObjects(1));
    }

    void searchFindsWhileTyping() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        QVERIFY(studio.make("a blue mug"));
        QVERIFY(studio.make("a purple mushroom"));
        QCOMPARE(studio.names(), QStringList({"a purple mushroom", "a blue mug", "a red chair"}));
        QLineEdit& search = studio.window().libraryView().searchField();
        QTest::keyClicks(&search, "mu");
        QCOMPARE(studio.names(), QStringList({"a purple mushroom", "a blue mug"}));
        QTest::keyClicks(&search, "g");
        QCOMPARE(studio.names(), QStringList({"a blue mug"}));
        QTest::keyClicks(&search, "'\"*; DROP");
        QCOMPARE(studio.names(), QStringList());
        search.clear();
        QCOMPARE(studio.names().size(), 3);
    }

    void renamingIsKeptAndUndone() {
        StudioFixture studio;
        const assets::AssetId id = studio.make("a red chair");
        ui::MainWindow& window = studio.window();
        window.libraryView().select(id);
        window.actions().renameAsset->trigger();
        auto* editor = window.libraryView().list().findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText("Throne");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(window.undoStack().undoText().contains("rename"));
        studio.library().flush();
        QCOMPARE(studio.library().asset(id).name, std::string("Throne"));
        QCOMPARE(studio.names(), QStringList({"Throne"}));
        window.undoStack().undo();
        studio.library().flush();
        QCOMPARE(studio.library().asset(id).name, std::string("a red chair"));
        QTRY_COMPARE(studio.names(), QStringList({"a red chair"}));
    }

    void deletingAsksNothingBecauseUndoBringsItBack() {
        StudioFixture studio;
        const assets::AssetId id = studio.make("a red chair");
        QVERIFY(studio.make("a blue mug"));
        ui::MainWindow& window = studio.window();
        window.libraryView().list().selectAll();
        window.actions().deleteAsset->trigger();
        QVERIFY(studio.waitForObjects(0));
        window.undoStack().undo();
        QVERIFY(studio.waitForObjects(2));
        QVERIFY(studio.library().asset(id).file(assets::role::kGlb));
        window.openAsset(id);
        QTRY_COMPARE(window.onStage(), id);
    }

    void theSelectionSurvivesNewsFromTheLibrary() {
        StudioFixture studio;
        const assets::AssetId chair = studio.make("a red chair");
        const assets::AssetId mug = studio.make("a blue mug");
        studio.window().libraryView().select(chair);
        studio.library().apply(assets::renameAsset(mug, "cup"));
        QTRY_VERIFY(studio.names().contains("cup"));
        QCOMPARE(studio.window().libraryView().current(), chair);
    }

    void everythingIsThereAfterTheNextStart() {
        StudioFixture studio;
        const assets::AssetId id = studio.make("a red chair");
        studio.reopen();
        QCOMPARE(studio.names(), QStringList({"a red chair"}));
        QVERIFY(studio.window().stage().viewport().isEmpty());
        studio.window().openAsset(id);
        QTRY_VERIFY(studio.window().stage().viewport().showsMesh());
        QCOMPARE(studio.window().onStage(), id);
    }

    void anObjectsSettingsCanBeUsedAgain() {
        StudioFixture studio;
        studio.window().runSettings().setSeed(41);
        QVERIFY(studio.make("a red chair"));
        studio.window().runSettings().setSeed(5);
        studio.window().stage().promptBar().setPrompt("a blue mug");
        Q_EMIT studio.window().inspector().object().useAllRequested();
        QCOMPARE(studio.window().runSettings().seed(), std::uint64_t(41));
        QCOMPARE(studio.window().stage().promptBar().prompt(), QString("a red chair"));
        studio.window().undoStack().undo();
        QCOMPARE(studio.window().runSettings().seed(), std::uint64_t(5));
    }

    void theExportDialogRefusesWhatCannotBeWritten() {
        StudioFixture studio;
        const QString here = studio.path("");
        ui::ExportDialog dialog({"a red/chair: \"1\"", {}, 1200, "CC0-1.0"}, here);
        dialog.show();
        QCOMPARE(dialog.nameField().text(), QString("a red_chair_ _1_"));
        QVERIFY(dialog.exportButton().isEnabled());
        dialog.nameField().setText("");
        QVERIFY(!dialog.exportButton().isEnabled());
        QVERIFY(dialog.exportButton().toolTip().contains("name"));
        dialog.nameField().setText("../../etc/passwd");
        QVERIFY(!dialog.exportButton().isEnabled());
        dialog.nameField().setText("chair");
        dialog.folderField().setText("/no/such/folder");
        QVERIFY(dialog.exportButton().toolTip().contains("does not exist"));
        dialog.folderField().setText(here);
        dialog.formats().setCurrent("obj");
        QCOMPARE(dialog.path(), QDir(here).filePath("chair.obj"));
    }

    void theDialogExportsAFileThatReadsBackAsTheSameMesh() {
        StudioFixture studio;
        const assets::AssetId id = studio.make("a red chair");
        ui::Settings().setExportFolder(studio.path(""));
        bool answered = false;
        QTimer::singleShot(300, this, [&] {
            auto* dialog = dynamic_cast<ui::ExportDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            answered = true;
            dialog->folderField().setText(studio.path(""));
            dialog->nameField().setText("my chair");
            QTest::mouseClick(&dialog->exportButton(), Qt::LeftButton);
        });
        studio.window().actions().exportAsset->trigger();
        QVERIFY(answered);
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_COMPARE(messages.currentId(), QString("export"));
        QVERIFY2(messages.sentence().contains("my chair.glb"), qPrintable(messages.sentence()));
        const base::Mesh mesh = assets::readGlb(studio.path("my chair.glb").toStdString());
        QCOMPARE(static_cast<std::int64_t>(mesh.triangles.size()),
                 studio.library().asset(id).triangles);
    }

    void anExportThatCannotBeWrittenSaysSo() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        studio.window().exportTo(studio.path("no/such/folder/chair.glb"));
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_COMPARE(messages.currentId(), QString("file"));
        QVERIFY2(messages.sentence().contains("folder"), qPrintable(messages.sentence()));
    }

    void aSecondStudioMayLookButNotChange() {
        StudioFixture studio;
        const assets::AssetId id = studio.make("a red chair");
        tests::FakeEngine engine;
        ui::LibraryService second(studio.libraryFolder());
        QVERIFY(!second.canWrite());
        tests::FakeModels models;
        ui::MainWindow window({engine, second, models, {}, studio::meshTools(), "0.0-test"});
        window.show();
        QVERIFY2(window.stage().messages().currentId() == "library",
                 qPrintable(window.stage().messages().sentence()));
        window.libraryView().select(id);
        QVERIFY(!window.actions().deleteAsset->isEnabled());
        QCOMPARE(window.actions().deleteAsset->toolTip(), second.notice());
        window.openAsset(id);
        QTRY_VERIFY(window.stage().viewport().showsMesh());
    }
};

MAQUETTE_TEST(LibraryTest);
#include "tst_library_window.moc"
