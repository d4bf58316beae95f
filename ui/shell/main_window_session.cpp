#include <QDesktopServices>
#include <QUrl>

#include "ui/basics/texts.h"
#include "ui/library/library_service.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_project.h"
#include "ui/shell/session_keeper.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

namespace {

// Three checkpoints, the moments on the timeline, and the object.
constexpr std::uint64_t kSpaceOfRun = std::uint64_t{400} << 20;

} // namespace

// Only the window that owns its library: a second one beside it must not disturb what is kept.
void MainWindow::keepSession() {
    if (!m_parts.library.canWrite()) return;
    m_session = new SessionKeeper({*this, *m_stage, *m_runSettings, *m_project, m_parts.codec,
                                   [this] { return qint64(m_onStage.value); }},
                                  m_parts.library.folder().toStdString(), this);
    connect(m_session, &SessionKeeper::showRequested, this,
            [this](qint64 asset) { openAsset({asset}); });
    connect(m_session, &SessionKeeper::projectRequested, this, &MainWindow::openProject);
    m_session->restore();
}

// Said before the time is spent. A run is not forbidden: its result stays in memory until there is
// space again.
void MainWindow::warnOfSpace() {
    const std::uint64_t free = m_parts.library.freeBytes();
    m_stage->messages().close("space");
    if (free >= kSpaceOfRun || !m_parts.library.canWrite()) return;
    m_stage->messages().post(
        {"space",
         MessageBar::Tone::Warning,
         tr("Only %1 are free where the library is. This run may take %2 there: free some space "
            "before it ends.")
             .arg(bytes(static_cast<double>(free)), bytes(static_cast<double>(kSpaceOfRun))),
         m_parts.library.folder(),
         {}});
}

// Before what came back is told: why it had to come back.
void MainWindow::tellOfCrash() {
    const LastCrash& crash = m_parts.lastCrash;
    if (crash.report.isEmpty()) return;
    m_stage->messages().post(
        {"crash",
         MessageBar::Tone::Warning,
         tr("Maquette crashed last time. A report of where it happened is kept on this machine; "
            "nothing you made is in it."),
         crash.detail + "\n" + crash.report,
         {{tr("Open the report"), tr("Reads it in your text editor"),
           [file = crash.report] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }}}});
}

} // namespace maquette::ui
