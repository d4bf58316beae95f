#include "ui/queue/queue_controller.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTimer>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/history.h"
#include "ui/library/library_rows.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

using assets::Run;
using assets::RunId;
using assets::RunState;

namespace {

// One change of the line; its undo is the order before.
class ArrangeQueue final : public QUndoCommand {
  public:
    ArrangeQueue(const QString& label, QueueController& queue, std::vector<RunId> before,
                 std::vector<RunId> after, std::vector<RunId> leaving)
        : QUndoCommand(label)
        , m_queue(queue)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_leaving(std::move(leaving)) {}
    void undo() override { m_queue.apply(m_before, {}); }
    void redo() override { m_queue.apply(m_after, m_leaving); }

  private:
    QueueController& m_queue;
    std::vector<RunId> m_before, m_after, m_leaving;
};

bool contains(const std::vector<RunId>& ids, RunId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::vector<RunId> orderOf(const std::vector<Run>& rows) {
    std::vector<RunId> ids;
    for (const Run& row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

QueueController::QueueController(LibraryService& library, History& undo, RecipeCodec codec,
                                 Start start, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_undo(undo)
    , m_codec(std::move(codec))
    , m_start(std::move(start)) {
    connect(&library, &LibraryService::runsChanged, this, &QueueController::reload);
    connect(&library, &LibraryService::failed, this, [this] {
        m_wanted.clear(); // what could not be written is as it was
        reload();
    });
    reload();
}

bool QueueController::mayStart(const Run& row) {
    return row.progress.state == RunState::Queued || row.progress.state == RunState::Interrupted;
}

int QueueController::waiting() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const Run& row) {
        return mayStart(row) && !m_taken.contains(row.id);
    }));
}

void QueueController::reload() {
    try {
        m_rows = m_library.queue();
    } catch (const base::Error& error) {
        base::logWarning(error.what()); // the next change tries again
        return;
    }
    follow(m_wanted);
    for (const Run& row : m_rows) {
        m_coming.erase(row.uid);
        if (!mayStart(row)) m_taken.erase(row.id);
    }
    Q_EMIT rowsChanged();
    next();
}

void QueueController::add(const std::vector<api::Request>& requests, const RunOrigin& origin) {
    std::vector<assets::NewRun> rows;
    for (const api::Request& request : requests) {
        rows.push_back(newRun(request, m_codec.toJson(request)));
        rows.back().parentUid = origin.parentUid;
        rows.back().parentStep = origin.parentStep;
        m_coming.insert(rows.back().uid);
    }
    m_library.enqueue(rows);
    if (m_active) go(); // what is added during a run follows it
}

void QueueController::go() {
    if (!m_going) m_made = m_failed = 0;
    m_going = true;
    Q_EMIT stateChanged();
    next();
}

void QueueController::hold() {
    m_going = m_overnight = false;
    Q_EMIT stateChanged();
}

void QueueController::setOvernight(bool overnight) {
    m_overnight = overnight;
    if (overnight) return go();
    Q_EMIT stateChanged();
}

void QueueController::next() {
    if (!m_going || m_active) return;
    for (const Run& row : m_rows) {
        if (!mayStart(row) || m_taken.contains(row.id)) continue;
        m_taken.insert(row.id);
        m_own = true;
        std::string checkpoint;
        if (row.progress.state == RunState::Interrupted)
            checkpoint = m_library.newestCheckpoint(row.id).string();
        m_start(Run(row), checkpoint);
        return;
    }
    if (m_coming.empty()) finish();
}

void QueueController::finish() {
    const bool worked = m_made + m_failed > 0;
    hold();
    if (worked) Q_EMIT ended(m_made, m_failed);
}

void QueueController::runStarted() {
    m_active = true;
    Q_EMIT stateChanged();
}

void QueueController::runEnded(bool gaveObject, bool failed) {
    if (!m_active) return;
    m_active = false;
    if (std::exchange(m_own, false)) {
        m_made += gaveObject ? 1 : 0;
        m_failed += failed ? 1 : 0;
    }
    Q_EMIT stateChanged();
    QTimer::singleShot(0, this, &QueueController::next); // after whoever else hears of the end
}

// The sentence stays on the row; the line goes on.
void QueueController::refused(RunId id, const QString& sentence) {
    m_library.noteRefusal(id, sentence);
    m_own = false;
    ++m_failed;
    QTimer::singleShot(0, this, &QueueController::next);
}

// Changes follow each other faster than a disk writes: until the library shows the newest order,
// the rows stand in it here.
void QueueController::follow(const std::vector<RunId>& wanted) {
    const std::vector<RunId> there = orderOf(m_rows);
    if (there.size() >= wanted.size() && std::equal(wanted.begin(), wanted.end(), there.begin())) {
        m_wanted.clear();
        return;
    }
    const auto placeOf = [&](const Run& row) {
        return std::find(wanted.begin(), wanted.end(), row.id) - wanted.begin();
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const Run& a, const Run& b) { return placeOf(a) < placeOf(b); });
}

void QueueController::apply(const std::vector<RunId>& order, const std::vector<RunId>& leaving) {
    m_library.arrangeQueue(order, leaving);
    std::erase_if(m_rows, [&](const Run& row) { return contains(leaving, row.id); });
    follow(order);
    m_wanted = order; // until the library shows it
    Q_EMIT rowsChanged();
}

void QueueController::arrange(const QString& label, std::vector<RunId> after,
                              std::vector<RunId> leaving) {
    m_undo.push(
        new ArrangeQueue(label, *this, orderOf(m_rows), std::move(after), std::move(leaving)));
}

void QueueController::move(int row, int before) {
    const int count = static_cast<int>(m_rows.size());
    if (row < 0 || row >= count || before < 0 || before > count || before == row ||
        before == row + 1) {
        return;
    }
    std::vector<RunId> after = orderOf(m_rows);
    const auto at = after.begin();
    if (before > row) {
        std::rotate(at + row, at + row + 1, at + before);
    } else {
        std::rotate(at + before, at + row, at + row + 1);
    }
    arrange(tr("reorder the queue"), std::move(after), {});
}

// The run that goes on stays in line; it is stopped on the stage.
void QueueController::remove(const std::vector<RunId>& ids) {
    std::vector<RunId> after, leaving;
    for (const Run& row : m_rows) {
        const bool goes = contains(ids, row.id) && !assets::isLive(row.progress.state);
        (goes ? leaving : after).push_back(row.id);
    }
    if (leaving.empty()) return;
    const int count = static_cast<int>(leaving.size());
    arrange(tr("take %n run(s) out of the queue", nullptr, count), std::move(after),
            std::move(leaving));
}

void QueueController::retry(const std::vector<RunId>& ids) {
    for (const Run& row : m_rows) {
        const RunState state = row.progress.state;
        if (!contains(ids, row.id) || (state != RunState::Failed && state != RunState::Stopped))
            continue;
        m_taken.erase(row.id);
        m_library.retryQueued(row.id);
    }
}

void QueueController::clearEnded() {
    std::vector<RunId> ended;
    for (const Run& row : m_rows) {
        if (row.progress.state == RunState::Done || row.progress.state == RunState::Stopped)
            ended.push_back(row.id);
    }
    remove(ended);
}

} // namespace maquette::ui
