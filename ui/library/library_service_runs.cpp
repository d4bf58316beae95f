// What the library is told of a run, by its uid; and of the run begun last, without one.

#include <filesystem>

#include "assets/database.h"
#include "assets/library_thread.h"
#include "ui/library/library_rows.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

namespace fs = std::filesystem;
using assets::Library;

std::string LibraryService::openRun(assets::NewRun row) {
    if (!row.project) row.project = project();
    row.folder = m_thread->folder().createRunFolder(row.uid).string();
    post([row](Library& library) { library.runs().start(row); });
    return row.folder;
}

void LibraryService::noteRun(const std::string& uid, const assets::RunProgress& progress) {
    post([this, uid, progress](Library& library) { write(library, uid, progress); });
}

void LibraryService::noteCheckpoint(const api::CheckpointSaved& event) {
    if (!m_runUid.empty() && !m_ofMoment) noteCheckpoint(m_runUid, event);
}

void LibraryService::noteCheckpoint(const std::string& uid, const api::CheckpointSaved& event) {
    post([uid, event](Library& library) {
        const auto id = library.runs().find(uid);
        if (!id || !fs::exists(event.file)) return; // newer ones may have replaced it meanwhile
        library.runs().addCheckpoint(*id, event.step, event.file, assets::Take::Share);
    });
}

void LibraryService::noteMoment(const api::Moment& event) {
    if (!m_runUid.empty() && !m_ofMoment) noteMoment(m_runUid, event);
}

// First the picture, then, when it is on the disk, the state. A run that was resumed makes the
// moments behind its checkpoint anew.
void LibraryService::noteMoment(const std::string& uid, const api::Moment& event) {
    post([uid, event](Library& library) {
        const auto id = library.runs().find(uid);
        if (!id) return;
        assets::RunStore runs = library.runs();
        if (!event.file.empty()) {
            if (fs::exists(event.file))
                runs.addState(*id, event.step, event.file, assets::Take::Move);
            return;
        }
        assets::Transaction transaction = library.begin();
        runs.dropSnapshotsFrom(*id, event.step);
        runs.addSnapshot(*id, event.step, event.seconds, {}, turntablePng({*event.picture}));
        transaction.commit();
    });
}

void LibraryService::noteSteering(const api::SteeringEvent& change,
                                  const std::string& payloadJson) {
    if (m_runUid.empty() || m_ofMoment) return;
    noteEvent(m_runUid, {change.step, change.seconds, "steer", "user", payloadJson, {}});
}

void LibraryService::noteCurves(const std::string& json) {
    if (m_runUid.empty() || m_ofMoment) return;
    noteEvent(m_runUid, {m_progress.step, m_progress.seconds, "metrics", "engine", json, {}});
}

void LibraryService::noteEvent(const std::string& uid, const assets::RunEvent& event) {
    post([uid, event](Library& library) {
        if (const auto id = library.runs().find(uid)) library.runs().addEvent(*id, event);
    });
}

void LibraryService::keep(const std::string& uid, const assets::RunProgress& progress,
                          const api::AssetReady& asset, const api::Request& request) {
    keep(Result{asset, request, uid, progress, false, {}});
}

} // namespace maquette::ui
