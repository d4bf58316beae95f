#include <fstream>

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QUndoStack>

#include "assets/read_glb.h"
#include "engine/io/mesh_recipe_json.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/desk/mesh_desk.h"
#include "ui/desk/mesh_desk_panel.h"
#include "ui/desk/mesh_report.h"
#include "ui/desk/mesh_stack.h"
#include "ui/desk/mesh_step_card.h"
#include "ui/library/library_view.h"
#include "ui/library/receipt_dialog.h"
#include "ui/run/parameter_row.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/widgets/value_slider.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

// A ball of some thousand triangles with a hole, and a speck beside it.
QString damagedBall(const StudioFixture& studio) {
    const QString path = studio.path("ball.obj");
    std::ofstream file(path.toStdString());
    const int rings = 16, sectors = 24;
    for (int r = 0; r <= rings; ++r) {
        for (int s = 0; s < sectors; ++s) {
            const double polar = M_PI * r / rings, around = 2 * M_PI * s / sectors;
            file << "v " << std::sin(polar) * std::sin(around) << ' ' << std::cos(polar) << ' '
                 << std::sin(polar) * std::cos(around) << '\n';
        }
    }
    const auto at = [&](int r, int s) { return r * sectors + s % sectors + 1; };
    for (int r = 2; r < rings - 1; ++r) { // the top is missing
        for (int s = 0; s < sectors; ++s) {
            file << "f " << at(r, s) << ' ' << at(r + 1, s) << ' ' << at(r, s + 1) << '\n';
            file << "f " << at(r, s + 1) << ' ' << at(r + 1, s) << ' ' << at(r + 1, s + 1) << '\n';
        }
    }
    const int n = (rings + 1) * sectors;
    file << "v 1.5 0 0\nv 1.52 0 0\nv 1.5 0.02 0\nv 1.5 0 0.02\n";
    file << "f " << n + 1 << ' ' << n + 3 << ' ' << n + 2 << "\nf " << n + 1 << ' ' << n + 2 << ' '
         << n + 4 << "\nf " << n + 1 << ' ' << n + 4 << ' ' << n + 3 << "\nf " << n + 2 << ' '
         << n + 3 << ' ' << n + 4 << '\n';
    return path;
}

void open(StudioFixture& studio) {
    studio.window().importFiles({damagedBall(studio)});
    QTRY_VERIFY_WITH_TIMEOUT(bool(studio.window().onStage()), 10000);
    studio.window().meshDeskAction()->trigger();
}

bool settled(StudioFixture& studio) {
    return QTest::qWaitFor([&] { return !studio.window().meshDesk().busy(); }, 15000);
}

std::size_t trianglesOnStage(StudioFixture& studio) {
    const base::Mesh* mesh = studio.window().stage().viewport().mesh();
    return mesh ? mesh->triangles.size() : 0;
}

void add(StudioFixture& studio, const char* operation) {
    for (QAction* action : studio.window().meshDesk().panel().addMenu().actions()) {
        if (action->data().toString() == operation) return action->trigger();
    }
    QFAIL(operation);
}

} // namespace

class MeshDeskTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aStackIsCarriedOutAndUndone() {
        StudioFixture studio;
        open(studio);
        ui::MeshDesk& desk = studio.window().meshDesk();
        QVERIFY(settled(studio));
        const std::size_t before = trianglesOnStage(studio);
        QVERIFY(!desk.result()); // nothing was done
        QVERIFY(!desk.panel().saveButton().isEnabled());
        QVERIFY(!desk.panel().saveButton().toolTip().isEmpty());
        add(studio, "floaters");
        QVERIFY(settled(studio));
        QCOMPARE(trianglesOnStage(studio), before - 4);
        add(studio, "repair");
        QVERIFY(settled(studio));
        QVERIFY(trianglesOnStage(studio) > before);
        QVERIFY(desk.result() && desk.panel().saveButton().isEnabled());
        const std::size_t repaired = trianglesOnStage(studio);
        Q_EMIT desk.panel().compareRequested(true); // while the button is held: as it was
        QCOMPARE(trianglesOnStage(studio), before);
        Q_EMIT desk.panel().compareRequested(false);
        QCOMPARE(trianglesOnStage(studio), repaired);
        // Off again, by hand; then back through the history.
        desk.panel().card(1)->toggle().click();
        QVERIFY(settled(studio));
        QCOMPARE(trianglesOnStage(studio), before - 4);
        studio.window().undoStack().undo();
        QVERIFY(settled(studio));
        QVERIFY(trianglesOnStage(studio) > before);
        studio.window().undoStack().undo();
        studio.window().undoStack().undo();
        QVERIFY(settled(studio));
        QCOMPARE(trianglesOnStage(studio), before);
        QVERIFY(desk.stack().recipe().empty());
        studio.window().undoStack().redo();
        QCOMPARE(desk.stack().recipe().size(), std::size_t{1});
    }

    // Steps move and go; a drag of a value is one step of the history.
    void stepsAreEdited() {
        StudioFixture studio;
        open(studio);
        add(studio, "smooth");
        add(studio, "decimate");
        ui::MeshDeskPanel& panel = studio.window().meshDesk().panel();
        const auto ids = [&] {
            QStringList out;
            for (const base::MeshStep& step : studio.window().meshDesk().stack().recipe())
                out << QString::fromStdString(step.operation);
            return out.join(',');
        };
        QVERIFY(!panel.card(0)->upButton().isEnabled());
        panel.card(1)->upButton().click();
        QCOMPARE(ids(), QString("decimate,smooth"));
        const int count = studio.window().undoStack().count();
        ui::ParameterRow* row = panel.card(0)->row("triangles");
        for (const std::int64_t value : {500, 400, 300})
            Q_EMIT row->edited(base::ParamValue(value), 7);
        QCOMPARE(studio.window().undoStack().count(), count + 1);
        QVERIFY(settled(studio));
        QVERIFY(trianglesOnStage(studio) <= 300);
        studio.window().undoStack().undo();
        QVERIFY(studio.window().meshDesk().stack().recipe()[0].params.empty());
        panel.card(0)->removeButton().click();
        QCOMPARE(ids(), QString("smooth"));
        studio.window().undoStack().undo();
        QCOMPARE(ids(), QString("decimate,smooth"));
        QVERIFY(settled(studio));
    }

    void theReportNamesWhatHelpsAndAddsIt() {
        StudioFixture studio;
        open(studio);
        QVERIFY(settled(studio));
        ui::MeshReport& report = studio.window().meshDesk().panel().report();
        report.checkButton().click();
        QPushButton* mend = nullptr;
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (QPushButton* button : report.findChildren<QPushButton*>()) {
                    if (button->text() == "Add “Repair”" && button->isVisibleTo(&report))
                        mend = button;
                }
                return mend != nullptr;
            },
            10000));
        mend->click();
        QVERIFY(settled(studio));
        QCOMPARE(studio.window().meshDesk().stack().recipe()[0].operation, std::string("repair"));
    }

    // Below a stack that fills the panel, what the check found comes into view by itself.
    void theReportIsReachableUnderALongStack() {
        StudioFixture studio;
        open(studio);
        for (const char* operation : {"repair", "smooth", "scale", "bake"})
            add(studio, operation);
        QVERIFY(settled(studio));
        ui::MeshDeskPanel& panel = studio.window().meshDesk().panel();
        ui::MeshReport& report = panel.report();
        const auto reaches = [&](const QWidget& widget) {
            const QWidget& port = *panel.scroll().viewport();
            const QRect there(widget.mapTo(&port, QPoint()), widget.size());
            return there.top() >= 0 && there.bottom() <= port.rect().bottom();
        };
        QTRY_VERIFY(reaches(*panel.card(3)));
        panel.scroll().verticalScrollBar()->setValue(0);
        QVERIFY(!reaches(report));
        report.checkButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(report.hasVerdict(), 10000);
        QTRY_VERIFY(reaches(report.checkButton()));
        for (const QPushButton* button : report.findChildren<QPushButton*>())
            QVERIFY2(reaches(*button), qPrintable(button->text()));
    }

    void theFieldsOfACardBeginBelowTheWordsOfItsTitle() {
        StudioFixture studio;
        open(studio);
        add(studio, "smooth");
        ui::MeshStepCard& card = *studio.window().meshDesk().panel().card(0);
        QCoreApplication::processEvents();
        const auto left = [&](const QWidget& widget) { return widget.mapTo(&card, QPoint()).x(); };
        QCOMPARE(left(*card.row("strength")), left(card.toggle()) + ui::ToggleSwitch::kPad);
    }

    // The result is an object of its own that remembers its stack and the object it was made of;
    // opened again it starts from that one.
    void theResultIsKeptBesideTheOriginal() {
        StudioFixture studio;
        open(studio);
        const assets::AssetId original = studio.window().onStage();
        QVERIFY(settled(studio));
        const std::size_t before = trianglesOnStage(studio);
        add(studio, "repair");
        add(studio, "scale");
        QVERIFY(settled(studio));
        studio.window().meshDesk().panel().saveButton().click();
        QVERIFY(studio.waitForObjects(2));
        QTRY_VERIFY_WITH_TIMEOUT(studio.window().onStage() != original, 10000);
        const assets::AssetId made = studio.window().onStage();
        const assets::Asset row = studio.library().asset(made);
        QCOMPARE(row.parents.size(), std::size_t{1});
        QCOMPARE(row.parents[0].relation, std::string("edit"));
        QCOMPARE(row.parents[0].uid, studio.library().asset(original).uid);
        const base::MeshRecipe recipe = io::meshRecipeOf(row.recipeJson, "x");
        QCOMPARE(recipe.size(), std::size_t{2});
        const base::Mesh stored =
            assets::readGlb(studio.library().path(*row.file(assets::role::kGlb)));
        const base::Bounds box = base::bounds(stored);
        QVERIFY(std::abs(std::max(box.high.x - box.low.x, box.high.y - box.low.y) - 0.1f) < 1e-3f);
        QVERIFY(settled(studio));
        QCOMPARE(studio.window().meshDesk().stack().recipe().size(), std::size_t{2});
        studio.window().meshDesk().panel().card(0)->toggle().click();
        studio.window().meshDesk().panel().card(1)->toggle().click();
        QVERIFY(settled(studio));
        QCOMPARE(trianglesOnStage(studio), before); // the original is back
        QCOMPARE(studio.library().asset(original).triangles, std::int64_t(before));
    }

    void whatIsShownIsWhatIsExported() {
        StudioFixture studio;
        open(studio);
        QVERIFY(settled(studio));
        add(studio, "repair");
        QVERIFY(settled(studio));
        const assets::AssetId id = studio.window().onStage();
        assets::ExportJob job;
        job.preset = "print";
        job.receiptBeside = true;
        studio.window().stage().messages().close("import");
        studio.window().exportTo(studio.path("ball.3mf"), job);
        QTRY_COMPARE_WITH_TIMEOUT(studio.window().stage().messages().currentId(), QString("export"),
                                  20000);
        QVERIFY2(studio.window().stage().messages().sentence().contains("read it back"),
                 qPrintable(studio.window().stage().messages().sentence()));
        QVERIFY(QFile::exists(studio.path("ball.3mf.receipt.json")));
        studio.library().flush();
        const std::vector<assets::Receipt> receipts = studio.library().receipts(id);
        QCOMPARE(receipts.size(), std::size_t{1});
        QVERIFY(receipts[0].good());
        QCOMPARE(receipts[0].unit, std::string("millimeter"));
        const ui::ReceiptDialog dialog(receipts, &studio.window());
        QVERIFY(ui::ReceiptDialog::inWords(receipts[0]).contains("SHA-256"));
    }

    void theDeskWaitsWhileARunGoesOn() {
        StudioFixture studio({.steps = 400, .stepMilliseconds = 5});
        open(studio);
        QVERIFY(settled(studio));
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        ui::MeshDeskPanel& panel = studio.window().meshDesk().panel();
        panel.addStep("repair");
        QVERIFY(studio.window().meshDesk().stack().recipe().empty());
        QVERIFY(!panel.exportButton().isEnabled());
    }
};

MAQUETTE_TEST(MeshDeskTest);
#include "tst_mesh_desk_window.moc"
