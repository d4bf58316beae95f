#include <cmath>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDockWidget>
#include <QTableView>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/run/curve_model.h"
#include "ui/run/curve_plot.h"
#include "ui/run/curves_panel.h"
#include "ui/run/job_log.h"

using namespace maquette;
using tests::StudioFixture;
using ui::CurveModel;

namespace {

void fill(CurveModel& model, std::int64_t steps, std::int64_t from = 0) {
    for (std::int64_t step = from; step < steps; ++step) {
        api::Metrics metrics{1, step, {{"latent", 1.0 / (1 + double(step))}, {"image", 2.0}}};
        if (step % 2 == 0) metrics.values["depth"] = double(step);
        model.add(metrics);
    }
}

} // namespace

class CurvesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aLongRunIsThinnedEvenlyAndKeepsItsFirstStep() {
        CurveModel model;
        const QAbstractItemModelTester tester(&model);
        fill(model, 7000);
        QVERIFY(model.steps().size() <= CurveModel::kMostRows);
        QVERIFY(model.steps().size() > CurveModel::kMostRows / 3);
        QCOMPARE(model.steps().front(), std::int64_t{0});
        QVERIFY(model.steps().back() > 6900);
        const std::int64_t gap = model.steps()[1] - model.steps()[0];
        for (std::size_t i = 1; i < model.steps().size(); ++i)
            QCOMPARE(model.steps()[i] - model.steps()[i - 1], gap);
        for (std::size_t i = 0; i < model.steps().size(); ++i) {
            const auto latent = std::find(model.names().begin(), model.names().end(), "latent");
            const auto column = static_cast<std::size_t>(latent - model.names().begin());
            QCOMPARE(model.value(i, column), 1.0 / (1 + double(model.steps()[i])));
        }
    }

    void whatIsStoredComesBackAndAResumedRunGoesOnFromItsStep() {
        CurveModel model;
        fill(model, 300);
        const QByteArray stored = model.toJson();
        QVERIFY(stored.size() < 40000);
        CurveModel later;
        const QAbstractItemModelTester tester(&later);
        later.take(stored);
        QCOMPARE(later.steps(), model.steps());
        QCOMPARE(later.names().size(), model.names().size());
        CurveModel resumed;
        fill(resumed, 400, 250);
        later.take(resumed.toJson());
        QCOMPARE(later.steps().size(), std::size_t{400});
        for (std::size_t i = 0; i < 400; ++i)
            QCOMPARE(later.steps()[i], static_cast<std::int64_t>(i));
        for (const char* nonsense : {"", "[]", "{\"steps\":5}", "{\"steps\":[]}", "nul"}) {
            later.take(nonsense);
            QCOMPARE(later.steps().size(), std::size_t{400});
        }
    }

    void thePlotDrawsWhatWasMeasuredAndReadsItOut() {
        CurveModel model;
        fill(model, 200);
        ui::CurvePlot plot(model);
        plot.resize(600, 220);
        plot.setShown({"latent"});
        const auto& names = model.names();
        const auto latent = static_cast<std::size_t>(
            std::find(names.begin(), names.end(), "latent") - names.begin());
        QVERIFY(plot.place(0, latent)->y() < plot.place(50, latent)->y()); // it falls
        QVERIFY(plot.place(0, latent)->x() < plot.place(50, latent)->x());
        plot.setLogarithmic(true);
        plot.grab(); // measures
        const double first = plot.place(0, latent)->y(), ninth = plot.place(8, latent)->y();
        const double last = plot.place(199, latent)->y();
        // Of log(200) from top to bottom, log(9) lies between the first and the ninth value.
        QVERIFY(std::abs((ninth - first) / (last - first) - std::log(9) / std::log(200)) < 0.01);
        plot.setLogarithmic(false);
        plot.setSmoothing(5);
        plot.grab();
        double mean = 0;
        for (int i = 8; i <= 12; ++i)
            mean += 1.0 / (1 + i) / 5;
        QVERIFY(std::abs(plot.drawn(10, latent) - mean) < 1e-12);

        plot.read(100);
        QVERIFY2(plot.readingText().contains("Step 100") &&
                     plot.readingText().contains("Distance of ideas"),
                 qPrintable(plot.readingText()));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.reading(), std::optional<std::size_t>(101));
        QCOMPARE(plot.accessibleDescription(), plot.readingText());
        // Ink in the figure's own colour where the curve is.
        const QImage image = plot.grab().toImage();
        const QColor ink = plot.colorOf("latent");
        int hits = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                hits += std::abs(c.red() - ink.red()) + std::abs(c.green() - ink.green()) +
                            std::abs(c.blue() - ink.blue()) <
                        40;
            }
        }
        QVERIFY2(hits > 200, qPrintable(QString::number(hits)));
    }

    void theCurvesOfARunAreKeptWithItAndCanBeCopied() {
        StudioFixture studio;
        const assets::AssetId first = studio.make("a red chair");
        QVERIFY(first);
        CurveModel* model = &studio.window().jobLog().curves().model();
        QTRY_VERIFY(model->rowCount() > 5);
        const auto steps = model->steps();
        QVERIFY(studio.make("a blue mug"));
        studio.reopen();
        studio.window().openAsset(first);
        model = &studio.window().jobLog().curves().model();
        QTRY_COMPARE(model->steps(), steps);
        for (QAction* action : studio.window().actions().all()) {
            if (action->objectName() == "curves") action->trigger();
        }
        ui::CurvesPanel& panel = studio.window().jobLog().curves();
        QVERIFY(panel.isVisible());
        QVERIFY(!panel.table().accessibleName().isEmpty() && !panel.table().isVisible());
        studio.window().jobLog().turnTo(ui::JobLog::Page::Table);
        QVERIFY(panel.table().isVisible());
        QCOMPARE(panel.table().model()->rowCount(), static_cast<int>(steps.size()));
        QCOMPARE(panel.figureButtons().size(), qsizetype(model->names().size()));
        const auto shown = panel.plot().shown();
        panel.figureButtons().front()->click();
        QVERIFY(panel.plot().shown() != shown);
        for (QToolButton* button : studio.window().jobLog().findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith("Copy the figures")) button->click();
        }
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY2(csv.startsWith("step,"), qPrintable(csv.left(40)));
        QCOMPARE(csv.count('\n'), qsizetype(steps.size()) + 1);
    }
};

MAQUETTE_TEST(CurvesTest);
#include "tst_curves_window.moc"
