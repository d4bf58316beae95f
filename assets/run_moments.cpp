// The kept moments of a run: their pictures and states.

#include "assets/library_core.h"
#include "assets/run_store.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;

SnapshotId RunStore::addSnapshot(RunId id, std::int64_t step, double seconds,
                                 const std::string& label, std::span<const std::byte> picture,
                                 const fs::path& file, Take take) {
    std::optional<StoredObject> object;
    if (!file.empty()) object = takeFile(m_core, file, take);
    Transaction transaction(m_core.database);
    std::optional<std::int64_t> row;
    if (object) row = objectRow(m_core, *object);
    m_core.database.run("INSERT INTO snapshot (run, object, step, seconds, label, picture, "
                        "picture_sha256, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        id, row, step, seconds, label, picture,
                        picture.empty() ? std::string() : io::sha256(picture), now());
    const SnapshotId snapshot{m_core.database.lastInsertId()};
    refresh(id);
    transaction.commit();
    return snapshot;
}

void RunStore::addState(RunId id, std::int64_t step, const fs::path& file, Take take) {
    const StoredObject object = takeFile(m_core, file, take);
    Transaction transaction(m_core.database);
    const std::int64_t row = objectRow(m_core, object);
    const std::int64_t known = m_core.database.integer(
        "SELECT id FROM snapshot WHERE run = ? AND step = ? ORDER BY id DESC", id, step);
    const std::int64_t replaced =
        m_core.database.integer("SELECT coalesce(object, 0) FROM snapshot WHERE id = ?", known);
    if (known) {
        m_core.database.run("UPDATE snapshot SET object = ? WHERE id = ?", row, known);
    } else {
        m_core.database.run("INSERT INTO snapshot (run, object, step, seconds, label, picture, "
                            "picture_sha256, created) VALUES (?, ?, ?, 0.0, '', x'', '', ?)",
                            id, row, step, now());
    }
    if (replaced && replaced != row) releaseUnused(m_core, {&replaced, 1});
    refresh(id);
    transaction.commit();
}

void RunStore::dropSnapshotsFrom(RunId id, std::int64_t step) {
    Transaction transaction(m_core.database);
    for (const Snapshot& snapshot : snapshots(id)) {
        if (snapshot.step >= step) removeSnapshot(snapshot.id);
    }
    transaction.commit();
}

int RunStore::limitStates(std::uint64_t bytes) {
    Transaction transaction(m_core.database);
    Statement rows = m_core.database.query(
        "SELECT snapshot.id, run, object, bytes FROM snapshot JOIN object ON object.id = object "
        "ORDER BY run DESC, step DESC");
    struct State {
        std::int64_t snapshot, run, object;
    };
    std::vector<State> over;
    std::uint64_t sum = 0;
    while (rows.step()) {
        sum += static_cast<std::uint64_t>(rows.integer(3));
        if (sum > bytes) over.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    }
    rows.reset();
    for (const State& state : over) {
        m_core.database.run("UPDATE snapshot SET object = NULL WHERE id = ?", state.snapshot);
        releaseUnused(m_core, {&state.object, 1});
        refresh(RunId{state.run});
    }
    transaction.commit();
    return static_cast<int>(over.size());
}

std::vector<Snapshot> RunStore::snapshots(RunId id) const {
    Statement rows = m_core.database.query(
        "SELECT snapshot.id, step, seconds, label, coalesce(sha256, ''), picture_sha256, "
        "snapshot.created "
        "FROM snapshot LEFT JOIN object ON object.id = object WHERE run = ? "
        "ORDER BY step, snapshot.id",
        id);
    std::vector<Snapshot> snapshots;
    while (rows.step())
        snapshots.push_back({{rows.integer(0)},
                             id,
                             rows.integer(1),
                             rows.real(2),
                             rows.text(3),
                             rows.text(4),
                             rows.text(5),
                             timeFrom(rows.integer(6))});
    return snapshots;
}

std::vector<std::byte> RunStore::picture(SnapshotId id) const {
    Statement row = m_core.database.query("SELECT picture FROM snapshot WHERE id = ?", id);
    return row.step() ? row.blob(0) : std::vector<std::byte>{};
}

fs::path RunStore::snapshotFile(const Snapshot& snapshot) const {
    return snapshot.sha256.empty() ? fs::path() : m_core.objects.path(snapshot.sha256);
}

void RunStore::removeSnapshot(SnapshotId id) {
    Transaction transaction(m_core.database);
    Statement row = m_core.database.query("SELECT run, object FROM snapshot WHERE id = ?", id);
    if (!row.step()) return;
    const RunId run{row.integer(0)};
    const std::int64_t object = row.integer(1);
    row.reset();
    m_core.database.run("DELETE FROM snapshot WHERE id = ?", id);
    if (object) releaseUnused(m_core, {&object, 1});
    refresh(run);
    transaction.commit();
}

} // namespace maquette::assets
