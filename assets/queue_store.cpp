#include "assets/queue_store.h"

#include <algorithm>

#include "assets/library_core.h"
#include "assets/run_store.h"

namespace maquette::assets {

std::vector<RunId> QueueStore::order() const {
    Statement rows = m_core.database.query("SELECT id FROM run WHERE queue_place IS NOT NULL AND "
                                           "deleted IS NULL ORDER BY queue_place, id");
    std::vector<RunId> ids;
    while (rows.step())
        ids.push_back({rows.integer(0)});
    return ids;
}

std::vector<Run> QueueStore::list() const {
    const RunStore runs(m_core);
    std::vector<Run> line;
    for (const RunId id : order())
        line.push_back(runs.get(id));
    return line;
}

void QueueStore::setPlace(RunId id, double place) {
    m_core.database.run("UPDATE run SET queue_place = ? WHERE id = ?", place, id);
    m_core.changes.runs.insert(id);
}

std::vector<RunId> QueueStore::add(std::span<const NewRun> runs) {
    Transaction transaction(m_core.database);
    RunStore store(m_core);
    std::vector<RunId> ids;
    std::int64_t place =
        m_core.database.integer("SELECT CAST(coalesce(max(queue_place), 0) AS INTEGER) FROM run");
    for (const NewRun& run : runs) {
        ids.push_back(store.start(run, RunState::Queued));
        setPlace(ids.back(), static_cast<double>(++place));
    }
    transaction.commit();
    return ids;
}

void QueueStore::arrange(std::span<const RunId> wanted, std::span<const RunId> leaving) {
    Transaction transaction(m_core.database);
    RunStore runs(m_core);
    for (const RunId id : leaving)
        takeOut(id);
    std::vector<RunId> line(wanted.begin(), wanted.end());
    for (const RunId id : order()) {
        if (std::find(line.begin(), line.end(), id) == line.end()) line.push_back(id);
    }
    double place = 0;
    for (const RunId id : line) {
        if (runs.get(id).deleted) runs.restore(id);
        setPlace(id, ++place);
    }
    transaction.commit();
}

void QueueStore::takeOut(RunId id) {
    RunStore runs(m_core);
    if (runs.get(id).progress.state == RunState::Queued) runs.remove(id);
    m_core.database.run("UPDATE run SET queue_place = NULL WHERE id = ?", id);
    m_core.changes.runs.insert(id);
}

void QueueStore::retry(RunId id) {
    Transaction transaction(m_core.database);
    RunStore runs(m_core);
    RunProgress anew;
    anew.state = RunState::Queued;
    anew.steps = runs.get(id).progress.steps;
    runs.update(id, anew);
    transaction.commit();
}

} // namespace maquette::assets
