#include <QTimer>

#include "ui/basics/texts.h"
#include "ui/contest/contest_controller.h"
#include "ui/library/library_service.h"
#include "ui/library/run_times.h"
#include "ui/run/budget_picker.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"

namespace maquette::ui {

void MainWindow::connectBudget() {
    // A preset changes many values at once; one look at the library afterwards is enough.
    auto* soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &MainWindow::expectTimes);
    const auto start = [soon] { soon->start(); };
    connect(m_runSettings, &RunSettings::methodChanged, soon, start);
    connect(m_runSettings, &RunSettings::presetChanged, soon, start);
    connect(m_runSettings, &RunSettings::modelChanged, soon, start);
    connect(m_runSettings, &RunSettings::valueChanged, soon, start);
    connect(&m_parts.library, &LibraryService::saved, soon, start);
    // A run that is under way is told at once.
    connect(m_runSettings, &RunSettings::budgetChanged, this, [this] {
        m_run->steerBudget(m_runSettings->budget());
        m_contest->setBudget(m_runSettings->budget());
    });
    expectTimes();
}

void MainWindow::expectTimes() {
    const api::MethodInfo& method = m_runSettings->method();
    const api::Request request = m_runSettings->request({});
    std::map<std::string, double> presets;
    for (const api::Preset& preset : method.presets) {
        const double seconds = expectedSeconds(m_parts.library, method, request, preset.id);
        if (seconds > 0) presets[preset.id] = seconds;
    }
    m_inspector->setExpected(presets);
    const auto chosen = presets.find(request.preset);
    m_inspector->budget().setExpected(chosen == presets.end() ? 0 : chosen->second);
}

// Says beforehand what would not fit, and offers what does.
void MainWindow::startIfItFits(const api::Request& request) {
    api::Preflight flight;
    try {
        api::Request staged = request;
        staged.outputFolder = m_parts.library.folder().toStdString();
        flight = m_bridge->preflight(staged);
    } catch (const base::Error&) {
        // What is wrong with the request is said when it starts.
    }
    if (flight.fits()) return m_run->start(request);
    QList<MessageBar::Choice> choices;
    for (const api::Preset& preset : m_runSettings->method().presets) {
        if (preset.id != flight.smallerPreset) continue;
        choices.append({tr("Use “%1”").arg(say(preset.label)), say(preset.tip),
                        [this, request, id = preset.id] {
                            Q_EMIT m_inspector->presets().chosen(say(id)); // with its undo
                            api::Request smaller = request;
                            smaller.preset = id;
                            m_run->start(smaller);
                        }});
    }
    choices.append({tr("Start all the same"),
                    tr("The system may become slow, or end the program; what is made so far stays "
                       "safe"),
                    [this, request] {
                        api::Request again = request;
                        again.ignoreMemory = true;
                        m_run->start(again);
                    }});
    m_stage->messages().post(
        {"run", MessageBar::Tone::Warning, sayFigures(flight.shortage), {}, choices});
}

} // namespace maquette::ui
