#include "assets/library_thread.h"
#include "assets/queue_store.h"
#include "assets/run_times.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

using assets::Library;
using assets::QueueStore;

std::vector<assets::Run> LibraryService::queue() const {
    return QueueStore(m_reader->core()).list();
}

void LibraryService::enqueue(const std::vector<assets::NewRun>& runs) {
    post([runs](Library& library) { QueueStore(library.core()).add(runs); });
}

void LibraryService::arrangeQueue(const std::vector<assets::RunId>& order,
                                  const std::vector<assets::RunId>& leaving) {
    post(
        [order, leaving](Library& library) { QueueStore(library.core()).arrange(order, leaving); });
}

void LibraryService::retryQueued(assets::RunId id) {
    post([id](Library& library) { QueueStore(library.core()).retry(id); });
}

void LibraryService::noteRefusal(assets::RunId id, const QString& sentence) {
    post([id, message = sentence.toStdString()](Library& library) {
        assets::RunProgress progress = library.runs().get(id).progress;
        progress.state = assets::RunState::Failed;
        progress.message = message;
        library.runs().update(id, progress);
    });
}

double LibraryService::secondsPerStep(const std::string& method, const std::string& preset,
                                      const std::string& model) const {
    return assets::secondsPerStep(m_reader->core(), method, preset, model);
}

std::filesystem::path LibraryService::newestCheckpoint(assets::RunId id) const {
    const assets::RunStore runs = m_reader->runs();
    const std::vector<assets::Checkpoint> kept = runs.checkpoints(id);
    return kept.empty() ? std::filesystem::path() : runs.checkpointFile(kept.front());
}

} // namespace maquette::ui
