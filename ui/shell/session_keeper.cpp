#include "ui/shell/session_keeper.h"

#include <QDockWidget>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/base/paths.h"
#include "ui/basics/texts.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_settings.h"
#include "ui/shell/open_project.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

namespace {

// Of what is set rather than typed. Counted from the first change, so that a long drag is written,
// too; with the time of the writing itself no more than a second is ever at risk.
constexpr int kMilliseconds = 150;
constexpr int kPanelsVersion = 1;

bool isWorthTelling(const api::Request& request) {
    return !request.prompt.empty() || !request.params.empty();
}

} // namespace

SessionKeeper::SessionKeeper(Parts parts, const std::filesystem::path& library, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_journal(base::stateFolder(), library, assets::SessionJournal::ownMemoryFolder()) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::keep);
}

SessionKeeper::~SessionKeeper() {
    m_journal.forget();
}

void SessionKeeper::restore() {
    if (m_journal.left()) m_restored = putBack(*m_journal.left());
    if (m_restored) tell();
    watch();
}

void SessionKeeper::watch() {
    // Words at once: who starts a run with the next key would lose them while the window waits for
    // the library to note it.
    connect(&m_parts.stage.promptBar(), &PromptBar::promptChanged, this, &SessionKeeper::keep);
    const RunSettings& settings = m_parts.settings;
    connect(&settings, &RunSettings::methodChanged, this, &SessionKeeper::touch);
    connect(&settings, &RunSettings::presetChanged, this, &SessionKeeper::touch);
    connect(&settings, &RunSettings::seedChanged, this, &SessionKeeper::touch);
    connect(&settings, &RunSettings::leaveOutChanged, this, &SessionKeeper::touch);
    connect(&settings, &RunSettings::budgetChanged, this, &SessionKeeper::touch);
    connect(&settings, &RunSettings::lorasChanged, this, &SessionKeeper::touch);
    connect(&settings, &RunSettings::referenceChanged, this, &SessionKeeper::touch);
    connect(&settings, &RunSettings::valueChanged, this, &SessionKeeper::touch);
    connect(&m_parts.project, &OpenProject::opened, this, &SessionKeeper::keep);
    for (QDockWidget* dock : m_parts.window.findChildren<QDockWidget*>())
        connect(dock, &QDockWidget::visibilityChanged, this, &SessionKeeper::touch);
}

void SessionKeeper::touch() {
    if (!m_soon.isActive()) m_soon.start();
}

assets::SessionRecord SessionKeeper::record() const {
    const std::string prompt = m_parts.stage.promptBar().prompt().toStdString();
    assets::SessionRecord record;
    record.request = m_parts.codec.toJson(m_parts.settings.request(prompt));
    record.panels = m_parts.window.saveState(kPanelsVersion).toBase64().toStdString();
    record.onStage = m_parts.onStage();
    record.project = m_parts.project.uid();
    for (const auto& [uid, request] : m_parts.project.others())
        record.others[uid] = m_parts.codec.toJson(request);
    return record;
}

void SessionKeeper::keep() {
    assets::SessionRecord now = record();
    if (m_kept == now) return;
    m_kept = now;
    m_journal.note(std::move(now));
}

void SessionKeeper::flush() {
    m_soon.stop();
    keep();
    m_journal.flush();
}

// False when there was nothing in it that anybody would miss.
bool SessionKeeper::putBack(const assets::SessionRecord& record) {
    try {
        const api::Request request = m_parts.codec.fromJson(record.request);
        const bool others = putBackProjects(record);
        const bool worth = others || isWorthTelling(request);
        m_parts.settings.take(request);
        m_parts.window.restoreState(
            QByteArray::fromBase64(QByteArray::fromStdString(record.panels)), kPanelsVersion);
        if (record.onStage) Q_EMIT showRequested(record.onStage);
        return worth || record.onStage;
    } catch (const base::Error& error) {
        base::logWarning(std::string("what the last session left cannot be used: ") + error.what());
        return false;
    }
}

// The project that was open is opened first: the settings that are put back next are its own.
bool SessionKeeper::putBackProjects(const assets::SessionRecord& record) {
    OpenProject::Requests others;
    bool worth = false;
    for (const auto& [uid, text] : record.others) {
        others[uid] = m_parts.codec.fromJson(text);
        worth = worth || isWorthTelling(others[uid]);
    }
    if (!record.project.empty()) Q_EMIT projectRequested(record.project);
    m_parts.project.setOthers(std::move(others));
    return worth;
}

void SessionKeeper::startFresh() {
    m_parts.project.setOthers({});
    m_parts.stage.promptBar().setPrompt({});
    m_parts.settings.setOverrides({});
    m_parts.settings.setLeaveOut({});
    m_parts.settings.setBudget(0);
    m_parts.settings.setLoras({});
    m_parts.settings.setReference({});
}

void SessionKeeper::tell() {
    m_parts.stage.messages().post(
        {"session",
         MessageBar::Tone::Info,
         tr("Maquette was not closed properly last time. What you had typed and set is back."),
         {},
         {{tr("Start afresh"), tr("Clear the prompt and put the settings back to the preset’s"),
           [this] { startFresh(); }}}});
}

} // namespace maquette::ui
