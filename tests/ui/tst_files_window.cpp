#include <fstream>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>

#include "assets/export_mesh.h"
#include "assets/picture_file.h"
#include "assets/read_glb.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/library/library_view.h"
#include "ui/library/object_card.h"
#include "ui/library/receipt_dialog.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

// A closed tetrahedron with edges of about this length.
QString tetrahedron(const StudioFixture& studio, const QString& name, double size) {
    const QString path = studio.path(name);
    std::ofstream file(path.toStdString());
    file << "v 0 0 0\nv " << size << " 0 0\nv 0 " << size << " 0\nv 0 0 " << size << "\n"
         << "f 1 3 2\nf 1 2 4\nf 1 4 3\nf 2 3 4\n";
    return path;
}

void drop(QWidget& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return;
    QDropEvent event({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

} // namespace

class FilesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anImportedMeshStandsOnTheStageAndInTheLibrary() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        window.importFiles({tetrahedron(studio, "pyramid.obj", 100)});
        QVERIFY(studio.waitForObjects(1));
        QCOMPARE(studio.names(), QStringList({"pyramid"}));
        QTRY_VERIFY(window.onStage());
        const assets::Asset asset = studio.library().asset(window.onStage());
        QCOMPARE(asset.kind, std::string("import"));
        QCOMPARE(asset.triangles, 4);
        QVERIFY(asset.file(assets::role::kTurntable));
        QVERIFY(!studio.library().thumbnail(asset.id).isNull());
        const QString said = window.stage().messages().sentence();
        QVERIFY2(said.contains("pyramid.obj") && said.contains("4 triangles") &&
                     said.contains("100 × 100 × 100") && said.contains("watertight"),
                 qPrintable(said));
        // Shown at the stage's size, kept at its own.
        const base::Mesh stored =
            assets::readGlb(studio.library().path(*asset.file(assets::role::kGlb)));
        QCOMPARE(base::bounds(stored).high.x, 100.0f);
        QCOMPARE(base::bounds(*window.stage().viewport().mesh()).high.x, 100.0f);
        QVERIFY(window.stage().viewport().camera().distance < 6);
        // It was not made by a run: nothing to use again.
        for (QPushButton* button : window.inspector().object().findChildren<QPushButton*>())
            QVERIFY(!button->isVisible());
    }

    void aFileThatIsNoMeshIsRefusedByName() {
        StudioFixture studio;
        const QString path = studio.path("noise.ply");
        std::ofstream(path.toStdString()) << "ply\nformat ascii 1.0\nelement vertex 99999999\n";
        studio.window().importFiles({path});
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_COMPARE_WITH_TIMEOUT(messages.currentId(), QString("file"), 15000);
        QVERIFY2(messages.sentence().contains("noise.ply"), qPrintable(messages.sentence()));
        studio.library().flush();
        QVERIFY(studio.names().isEmpty());
    }

    void filesAreDroppedOntoTheWindow() {
        StudioFixture studio;
        std::ofstream(studio.path("notes.txt").toStdString()) << "no mesh";
        drop(studio.window(), {studio.path("notes.txt")});
        QVERIFY(studio.window().stage().messages().currentId().isEmpty());
        drop(studio.window(), {tetrahedron(studio, "one.obj", 1), studio.path("notes.txt"),
                               tetrahedron(studio, "two.obj", 2)});
        QVERIFY(studio.waitForObjects(2));
        QStringList names = studio.names();
        names.sort();
        QCOMPARE(names, QStringList({"one", "two"}));
    }

    void importingDuringARunLeavesTheStageToTheRun() {
        StudioFixture studio({.steps = 4000, .stepMilliseconds = 5});
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        studio.window().importFiles({tetrahedron(studio, "one.obj", 1)});
        QVERIFY(studio.waitForObjects(1));
        QTest::qWait(200);
        QVERIFY(!studio.window().onStage());
        QVERIFY(studio.window().run().isActive());
    }

    void anExportIsReadBackAndItsChecksAreShown() {
        StudioFixture studio;
        const assets::AssetId chair = studio.make("a red chair");
        QVERIFY(chair);
        ui::MessageBar& messages = studio.window().stage().messages();
        for (const char* name : {"chair.glb", "chair.obj", "chair.ply"}) {
            studio.window().exportTo(studio.path(name));
            QTRY_VERIFY_WITH_TIMEOUT(messages.sentence().contains(name), 15000);
            QVERIFY2(messages.sentence().contains("read it back") &&
                         messages.sentence().contains("watertight"),
                     qPrintable(messages.sentence()));
            studio.library().flush();
            const auto receipts = studio.library().receipts(chair);
            QVERIFY(!receipts.empty());
            const QString checks = ui::ReceiptDialog::inWords(receipts.front());
            QVERIFY2(checks.contains(name) && !checks.contains("✗"), qPrintable(checks));
            // As many as there should be: the figure stands there once, and as people write it.
            const QString triangles = QLocale().toString(qint64(receipts.front().found.triangles));
            QVERIFY2(triangles.contains(',') &&
                         checks.contains("✓ as many triangles: " + triangles + "\n"),
                     qPrintable(checks));
        }
    }

    // What can be done about it stands beside a short sentence and below a long one.
    void aMessageIsNoNarrowColumnOfWords() {
        StudioFixture studio;
        ui::Stage& stage = studio.window().stage();
        ui::MessageBar& messages = stage.messages();
        const auto post = [&](const QString& sentence) {
            messages.post({"export",
                           ui::MessageBar::Tone::Warning,
                           sentence,
                           {},
                           {{"Receipt", "What was checked", {}},
                            {"Show the folder it was written into", "There", {}}}});
            QTest::qWait(20);
            for (QPushButton* button : messages.findChildren<QPushButton*>())
                if (button->text() == "Receipt" && button->isVisible()) return button;
            return static_cast<QPushButton*>(nullptr);
        };
        const auto sentence = [&]() -> QLabel* {
            for (QLabel* label : messages.findChildren<QLabel*>())
                if (!label->text().isEmpty()) return label;
            return nullptr;
        };
        const auto below = [&](const QPushButton* button) {
            return button->mapTo(&messages, QPoint()).y() > sentence()->geometry().bottom();
        };
        const QPushButton* button = post("Exported chair.glb.");
        QVERIFY(button && !below(button));
        button = post("Exported chair.glb (345.0 kB), but it could not be read back: the helper "
                      "that reads it is missing. Install the program anew or build it.");
        QVERIFY(button && below(button));
        QVERIFY(sentence()->height() <= 2 * sentence()->fontMetrics().lineSpacing() + 4);
        QVERIFY(messages.height() >= button->mapTo(&messages, QPoint(0, button->height())).y());
        button = post("Exported chair.glb.");
        QVERIFY(button && !below(button));
    }

    // An export that was not changed is the object that is there already: it is shown, not doubled.
    void anExportComesBackAsTheObjectItIs() {
        StudioFixture studio;
        studio.window().runSettings().setSeed(77);
        const assets::AssetId chair = studio.make("a red chair");
        studio.window().exportTo(studio.path("throne.glb"));
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_VERIFY_WITH_TIMEOUT(messages.sentence().contains("throne.glb"), 15000);
        messages.close("export");
        QVERIFY(studio.make("a blue mug"));
        drop(studio.window(), {studio.path("throne.glb")});
        QTRY_VERIFY_WITH_TIMEOUT(messages.sentence().contains("already"), 15000);
        QTRY_COMPARE(studio.window().onStage(), chair);
        QCOMPARE(studio.names().size(), 2);
        studio.window().runSettings().setSeed(1);
        for (auto* choice : messages.findChildren<QPushButton*>()) {
            if (choice->text().contains("settings")) choice->click();
        }
        QCOMPARE(studio.window().runSettings().seed(), std::uint64_t(77));
        QCOMPARE(studio.window().runSettings().prompt(), std::string("a red chair"));
        studio.window().undoStack().undo();
        QCOMPARE(studio.window().runSettings().seed(), std::uint64_t(1));
    }

    // One that another program has changed is new, and knows what it came from.
    void aChangedExportComesBackAsWhatBecameOfIt() {
        StudioFixture studio;
        studio.window().runSettings().setSeed(77);
        const assets::AssetId chair = studio.make("a red chair");
        assets::ExportOptions options;
        const assets::Asset row = studio.library().asset(chair);
        options.name = "changed outside";
        options.recipeJson = row.recipeJson;
        options.assetUid = row.uid;
        const std::filesystem::path changed = studio.path("throne.glb").toStdString();
        assets::exportMesh(assets::readGlb(studio.library().path(*row.file(assets::role::kGlb))),
                           changed, options);
        drop(studio.window(), {studio.path("throne.glb")});
        QVERIFY(studio.waitForObjects(2));
        QTRY_COMPARE(studio.library().asset(studio.window().onStage()).name, std::string("throne"));
        const assets::Asset asset = studio.library().asset(studio.window().onStage());
        QCOMPARE(asset.prompt, std::string("a red chair"));
        QCOMPARE(asset.seed, std::uint64_t(77));
        QCOMPARE(asset.parents, std::vector({assets::AssetParent{row.uid, "import"}}));
    }

    void aPictureOfOursBringsItsRecipeBack() {
        StudioFixture studio;
        studio.window().runSettings().setSeed(77);
        const assets::AssetId chair = studio.make("a red chair");
        const assets::Asset row = studio.library().asset(chair);
        base::Image8 picture;
        picture.width = picture.height = 4;
        picture.channels = 4;
        picture.data.assign(64, 200);
        assets::writePicture(studio.path("ours.png").toStdString(), picture, row.recipeJson,
                             row.uid);
        assets::writePicture(studio.path("theirs.png").toStdString(), picture, "");
        QVERIFY(studio.make("a blue mug"));
        ui::MessageBar& messages = studio.window().stage().messages();
        drop(studio.window(), {studio.path("ours.png")});
        QTRY_COMPARE(studio.window().onStage(), chair);
        QVERIFY2(messages.sentence().contains("a red chair"), qPrintable(messages.sentence()));
    }

    void foldersAreLookedThrough() {
        StudioFixture studio;
        QDir(studio.path("")).mkpath("pack/inner");
        tetrahedron(studio, "pack/one.obj", 1);
        tetrahedron(studio, "pack/inner/two.obj", 2);
        std::ofstream(studio.path("pack/readme.txt").toStdString()) << "hello";
        QFile::link(studio.path("pack"), studio.path("pack/inner/again"));
        drop(studio.window(), {studio.path("pack")});
        QVERIFY(studio.waitForObjects(2));
    }

    void withoutTheHelperTheExportIsThereAndSaysThatItWasNotChecked() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        qputenv("MAQUETTE_WORKER", "/nowhere/maquette-worker");
        studio.window().exportTo(studio.path("chair.glb"));
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_COMPARE_WITH_TIMEOUT(messages.currentId(), QString("export"), 15000);
        qunsetenv("MAQUETTE_WORKER");
        QVERIFY2(messages.sentence().contains("could not be read back") &&
                     messages.sentence().contains("maquette-worker"),
                 qPrintable(messages.sentence()));
        QVERIFY(QFileInfo(studio.path("chair.glb")).size() > 1000);
    }
};

MAQUETTE_TEST(FilesTest);
#include "tst_files_window.moc"
