#include <QDesktopServices>
#include <QUrl>

#include "ui/library_service.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/session_keeper.h"
#include "ui/stage.h"

namespace maquette::ui {

// Only the window that owns its library: a second one beside it must not disturb what is kept.
void MainWindow::keepSession() {
    if (!m_parts.library.canWrite()) return;
    m_session = new SessionKeeper({*this, *m_stage, *m_runSettings, m_parts.codec,
                                   [this] { return qint64(m_onStage.value); }},
                                  m_parts.library.folder().toStdString(), this);
    connect(m_session, &SessionKeeper::showRequested, this,
            [this](qint64 asset) { openAsset({asset}); });
    m_session->restore();
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
