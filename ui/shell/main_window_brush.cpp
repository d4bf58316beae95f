#include <QAction>
#include <QActionGroup>
#include <QJsonDocument>
#include <QJsonObject>

#include "engine/base/brush.h"
#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/actions.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/timeline_bar.h"
#include "ui/shell/main_window.h"
#include "ui/stage/mask_brush.h"
#include "ui/stage/stage.h"
#include "ui/view/pressure_legend.h"
#include "ui/view/viewport.h"

namespace maquette::ui {

void MainWindow::connectBrush() {
    m_shadePressure = m_actions->add(
        "shadePressure", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Pressure"),
        QT_TRANSLATE_NOOP("maquette::ui::Actions",
                          "Where the model still pushes: cool is settled, hot moves"),
        "pressure", "Ctrl+Shift+H", true);
    m_actions->shadeColor->actionGroup()->addAction(m_shadePressure);
    m_stage->addFieldMode(m_shadePressure);
    m_pressureLegend = new PressureLegend(m_stage);
    m_stage->addTool(m_pressureLegend);
    on(m_shadePressure, [this] { m_stage->viewport().setShading(base::Shading::Pressure); });
    // Queued: the group hears of a choice before the viewport does.
    connect(m_actions->shadeColor->actionGroup(), &QActionGroup::triggered, this,
            &MainWindow::refreshBrush, Qt::QueuedConnection);

    m_brush = new MaskBrush(*m_actions, *m_stage, *m_run, *m_undo, this);
    m_stage->addFieldMode(m_brush->brush);
    connect(&m_stage->timeline(), &TimelineBar::moved, m_brush, &MaskBrush::refresh);
}

void MainWindow::refreshBrush() {
    if (!m_brush) return;
    m_brush->refresh();
    const Viewport& viewport = m_stage->viewport();
    Actions::setWhy(m_shadePressure, viewport.showsMesh()
                                         ? tr("These views are for objects that form.")
                                         : QString());
    m_pressureLegend->setVisible(viewport.shading() == base::Shading::Pressure &&
                                 !viewport.isEmpty() && !viewport.showsMesh());
}

// What the newest stroke did, for the timeline and the log.
QString MainWindow::maskInWords(const std::string& mask) const {
    base::BrushStrokes strokes;
    try {
        strokes = base::strokesFromText(mask);
    } catch (const base::Error&) {
        return tr("Brush");
    }
    if (strokes.empty()) return tr("Brush: nothing is held any more");
    const QString what = strokes.back().mode == base::BrushMode::Freeze ? tr("a region frozen")
                         : strokes.back().mode == base::BrushMode::Redo
                             ? tr("a region to be redone")
                             : tr("paint erased");
    return tr("Brush: %1 (%n stroke(s) in all)", nullptr, static_cast<int>(strokes.size()))
        .arg(what);
}

// The strokes that were in force at a step of a run.
std::string MainWindow::maskAt(const LibraryService::Story& story, std::int64_t step) {
    std::string mask;
    for (const assets::RunEvent& event : story.events) {
        if (event.kind != "steer" || event.step > step) continue;
        const QJsonObject json =
            QJsonDocument::fromJson(QByteArray::fromStdString(event.payload)).object();
        const auto found = json.find(QLatin1String(api::kLiveMask));
        if (found != json.end()) mask = found->toString().toStdString();
    }
    return mask;
}

// A run goes on from its last checkpoint, with what was frozen by then.
void MainWindow::expectMask(assets::RunId run) {
    m_brush->expect({});
    try {
        for (const LibraryService::Interrupted& each : m_parts.library.interrupted()) {
            if (each.run.id == run) m_brush->expect(maskAt(m_parts.library.story(run), each.step));
        }
    } catch (const base::Error& error) {
        base::logWarning(error.what());
    }
}

} // namespace maquette::ui
