// Looking at things: what the window tells the parts in ui/seeing.h, and what is compared with
// what.

#include <array>

#include <QAction>
#include <QDockWidget>

#include "assets/read_glb.h"
#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/library/library_desk.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/run/curve_model.h"
#include "ui/run/curves_panel.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/job_log.h"
#include "ui/run/run_controller.h"
#include "ui/run/timeline_bar.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/stage/compare.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/view/imagination_card.h"
#include "ui/view/round_card.h"
#include "ui/view/turntable_sheet.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

// Before the run's other listeners: what is stored with a run must be told before it counts as
// over.
void MainWindow::connectSeeing() {
    m_seeing = new Seeing(*m_stage, *m_actions, m_settings, this);
    m_curves = m_actions->add(
        "curves", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Curves"),
        QT_TRANSLATE_NOOP("maquette::ui::Actions", "How the figures of the run went, step by step"),
        "curves", "Ctrl+Shift+J");
    on(m_curves, [this] { showCurves(); });
    ImaginationCard& imagination = m_seeing->imagination();
    connect(m_bridge.get(), &EngineBridge::previewed, &imagination,
            [this, &imagination](const api::PreviewImage& event) {
                if (event.job == m_run->job() && event.channel == "imagination")
                    imagination.show(event);
            });
    CurveModel& curves = m_jobLog->curves().model();
    connect(m_bridge.get(), &EngineBridge::measured, &curves,
            [this, &curves](const api::Metrics& figures) {
                if (figures.job == m_run->job()) curves.add(figures);
            });
    connect(m_run, &RunController::started, this, [&](const api::Request& request) {
        imagination.begin();
        if (!request.meshOnly) curves.clear();
    });
    const auto store = [this, &curves] {
        if (curves.rowCount() > 0) m_parts.library.noteCurves(curves.toJson().toStdString());
    };
    connect(m_run, &RunController::finished, this, store);
    connect(m_run, &RunController::stateChanged, this, [this, &imagination, store] {
        imagination.setRunning(m_run->isActive());
        if (!m_run->isActive() && !m_run->gaveAsset()) store();
    });
    m_round = new RoundCard(this);
    m_inspector->addCard(m_round);
    connect(m_bridge.get(), &EngineBridge::lookedAround, this,
            [this](const api::ViewScores& event) {
                if (event.job == m_run->job()) m_round->show(event.round, event.step);
            });
    connect(m_run, &RunController::started, m_round, &RoundCard::clear);
    on(m_seeing->compare().action(), [this] { compare(); });
    m_libraryView->addCommand(m_seeing->compare().action());
    connect(&m_seeing->compare(), &Compare::ended, this, [this] {
        m_stage->messages().close("compare");
        refresh();
    });
    connect(m_libraryView, &LibraryView::selectionChanged, this, [this] {
        const assets::AssetId chosen = m_libraryView->current();
        if (!m_choosesOther || !chosen || chosen == m_onStage) return;
        m_choosesOther = false;
        m_stage->messages().close("compare");
        compareObjects(m_onStage, chosen);
    });
}

void MainWindow::showCurves() {
    m_logDock->show();
    m_jobLog->turnTo(JobLog::Page::Curves);
}

// A finished object by its turntable, off this thread; what comes too late is dropped.
void MainWindow::lookRound(assets::AssetId id) {
    if (!isBusy()) m_round->clear();
    if (!m_parts.lookAround || !id) return;
    try {
        const assets::Asset asset = m_parts.library.asset(id);
        const assets::AssetFile* sheet = asset.file(assets::role::kTurntable);
        if (!sheet) return;
        m_seeing->background().run(
            [this, id, file = m_parts.library.path(*sheet), words = asset.prompt,
             look = m_parts.lookAround](const std::stop_token&) -> Background::Answer {
                const std::vector<base::Image8> views = turntableViews(file);
                if (views.size() < 4) return [] {};
                std::vector<float> azimuths;
                for (std::size_t i = 0; i < views.size(); ++i)
                    azimuths.push_back(360.0f * static_cast<float>(i) /
                                       static_cast<float>(views.size()));
                const api::RoundScore score = look(views, azimuths, words);
                return [this, id, score] {
                    if (id == m_onStage && !isBusy()) m_round->show(score, {});
                };
            },
            [](const base::Error& error) { base::logWarning(error.what()); });
    } catch (const base::Error& error) {
        base::logWarning(error.what());
    }
}

QString MainWindow::shownName() const {
    if (const TimelineMoment* moment = m_stage->timeline().current())
        return tr("step %1").arg(moment->step);
    if (m_run->isActive()) return tr("now");
    try {
        if (m_onStage) return say(m_parts.library.asset(m_onStage).name);
    } catch (const base::Error&) { // gone for good, by another program
    }
    return tr("on the stage");
}

QString MainWindow::whyNotCompare() const {
    if (m_seeing->compare().isActive() || m_stage->viewport().showsMoment()) return {};
    if (isBusy())
        return tr("While an object forms, choose an earlier moment on the timeline to compare "
                  "with.");
    if (m_libraryView->selection().size() == 2 || m_stage->viewport().showsMesh()) return {};
    return tr("Select two objects in the library, or open one on the stage.");
}

// Two objects that are selected; or a moment with what the stage shows next; or the object on the
// stage with the selected one, or with one that is still to be chosen.
void MainWindow::compare() {
    m_choosesOther = false;
    m_stage->messages().close("compare");
    Compare& compare = m_seeing->compare();
    if (compare.isActive()) return compare.end();
    compare.refresh(); // the command may end in nothing
    const auto selected = m_libraryView->selection();
    if (m_stage->viewport().showsMoment()) {
        compareMoment();
    } else if (selected.size() == 2) {
        compareObjects(selected[0], selected[1]);
    } else if (selected.size() == 1 && selected[0] != m_onStage && m_onStage) {
        compareObjects(m_onStage, selected[0]);
    } else {
        askOther();
    }
}

void MainWindow::askOther() {
    m_libraryDock->show();
    m_choosesOther = true;
    m_stage->messages().post(
        {"compare",
         MessageBar::Tone::Info,
         tr("Choose the object to compare with “%1” in the library.").arg(shownName()),
         {},
         {{tr("Never mind"), tr("Compare nothing"), [this] { m_choosesOther = false; }}}});
}

// Both are read off this thread; the stage shows the one, and the other is compared with it.
void MainWindow::compareObjects(assets::AssetId own, assets::AssetId other) {
    try {
        struct Part {
            assets::AssetId id;
            QString name;
            std::filesystem::path glb;
            std::shared_ptr<const base::Mesh> mesh;
        };
        std::array<Part, 2> parts{Part{own, {}, {}, {}}, Part{other, {}, {}, {}}};
        for (Part& part : parts) {
            const assets::Asset asset = m_parts.library.asset(part.id);
            part.name = say(asset.name);
            part.glb = meshOf(asset);
            if (part.glb.empty()) return;
            if (part.id == m_onStage) part.mesh = m_stageMesh;
        }
        m_seeing->background().run(
            [this, parts](const std::stop_token&) -> Background::Answer {
                std::array<Part, 2> read = parts;
                for (Part& part : read) {
                    if (!part.mesh)
                        part.mesh = std::make_shared<const base::Mesh>(assets::readGlb(part.glb));
                }
                return [this, read] {
                    if (isBusy()) return;
                    m_libraryDesk->setLarge(false);
                    if (read[0].id != m_onStage) showMesh(read[0].id.value, read[0].mesh);
                    m_seeing->compare().begin({read[1].name, read[1].mesh, nullptr}, read[0].name,
                                              false);
                    refresh();
                };
            },
            [this](const base::Error& error) { showTrouble(error); });
    } catch (const base::Error& error) {
        showTrouble(error);
    }
}

// The moment stays on the left; the right follows the timeline.
void MainWindow::compareMoment() {
    const QString name = shownName();
    m_stage->viewport().returnToMomentCamera(); // pictures are seen from where they were taken
    m_seeing->compare().begin({name, nullptr, m_stage->viewport().shownFrame()}, name, true);
    m_stage->messages().post({"compare",
                              MessageBar::Tone::Info,
                              tr("“%1” stays on the left. Move along the timeline to compare it "
                                 "with other moments, or with the present at its end.")
                                  .arg(name),
                              {},
                              {}});
    refresh();
}

} // namespace maquette::ui
