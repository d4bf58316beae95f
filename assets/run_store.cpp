#include "assets/run_store.h"

#include <bit>

#include "assets/library_core.h"
#include "assets/process_token.h"
#include "assets/project_store.h"
#include "assets/row_digest.h"
#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr const char* kColumns =
    "SELECT id, uid, project, prompt, method, preset, model, model_hash, device, request, folder, "
    "seed, parent_uid, parent_step, state, step, steps, seconds, message, process, created, "
    "modified, "
    "ended, deleted FROM run ";

RunState stateNamed(const std::string& text) {
    for (const RunState state : {RunState::Queued, RunState::Running, RunState::Paused,
                                 RunState::Interrupted, RunState::Stopped, RunState::Done}) {
        if (text == name(state)) return state;
    }
    return RunState::Failed;
}

Run readRun(const Statement& row) {
    Run run;
    run.id = {row.integer(0)};
    run.uid = row.text(1);
    run.project = {row.integer(2)};
    run.prompt = row.text(3);
    run.method = row.text(4);
    run.preset = row.text(5);
    run.model = row.text(6);
    run.modelHash = row.text(7);
    run.device = row.text(8);
    run.requestJson = row.text(9);
    run.folder = row.text(10);
    run.seed = std::bit_cast<std::uint64_t>(row.integer(11));
    run.parentUid = row.text(12);
    run.parentStep = row.integer(13);
    run.progress = {stateNamed(row.text(14)), row.integer(15), row.integer(16), row.real(17),
                    row.text(18)};
    run.steps = run.progress.steps;
    run.process = row.text(19);
    run.created = timeFrom(row.integer(20));
    run.modified = timeFrom(row.integer(21));
    run.ended = optionalTime(row, 22);
    run.deleted = optionalTime(row, 23);
    return run;
}

// The step a checkpoint file was written at; nothing for a damaged file or one of something else.
std::optional<std::int64_t> stepOf(const fs::path& file) {
    try {
        const io::SafetensorsFile checkpoint(file);
        const auto header = checkpoint.header().metadata.find("maquette");
        if (header == checkpoint.header().metadata.end()) return std::nullopt;
        return io::field<std::int64_t>(io::parseJson(header->second, file.string()), "step",
                                       file.string());
    } catch (const Error& error) {
        base::logWarning("library: a checkpoint was passed over: " + std::string(error.what()));
        return std::nullopt;
    }
}

} // namespace

Run RunStore::get(RunId id) const {
    const std::vector<Run> found = select("WHERE id = ?", id.value);
    if (found.empty()) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no run %1 in this library."), std::to_string(id.value)});
    }
    return found.front();
}

std::vector<Run> RunStore::select(const std::string& condition, std::int64_t value) const {
    Statement rows = m_core.database.query(kColumns + condition, value);
    std::vector<Run> runs;
    while (rows.step())
        runs.push_back(readRun(rows));
    return runs;
}

std::optional<RunId> RunStore::find(const std::string& uid) const {
    const RunId id{m_core.database.integer("SELECT id FROM run WHERE uid = ?", uid)};
    return id ? std::optional(id) : std::nullopt;
}

std::vector<Run> RunStore::list(ProjectId project) const {
    return select("WHERE deleted IS NULL AND (?1 = 0 OR project = ?1) ORDER BY id DESC",
                  project.value);
}

std::vector<Run> RunStore::forks(const std::string& uid) const {
    Statement rows = m_core.database.query(
        std::string(kColumns) + "WHERE deleted IS NULL AND parent_uid = ? ORDER BY id", uid);
    std::vector<Run> runs;
    while (rows.step())
        runs.push_back(readRun(rows));
    return runs;
}

std::vector<Run> RunStore::interrupted() const {
    return select("WHERE deleted IS NULL AND state = 'interrupted' AND id > ? ORDER BY id DESC", 0);
}

RunId RunStore::start(const NewRun& run, RunState state) {
    Transaction transaction(m_core.database);
    const ProjectId project = run.project ? run.project : ProjectStore(m_core).first();
    const Time time = now();
    m_core.database.run(
        "INSERT INTO run (uid, project, prompt, method, preset, model, model_hash, device, "
        "request, folder, seed, parent_uid, parent_step, state, step, steps, seconds, process, "
        "created, modified) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0.0, ?, ?, ?)",
        run.uid.empty() ? newUid() : run.uid, project, run.prompt, run.method, run.preset,
        run.model, run.modelHash, run.device, run.requestJson, run.folder,
        std::bit_cast<std::int64_t>(run.seed), run.parentUid, run.parentStep, name(state),
        run.steps, isLive(state) ? thisProcess() : std::string(), time, time);
    const RunId id{m_core.database.lastInsertId()};
    refresh(id);
    transaction.commit();
    return id;
}

void RunStore::resume(RunId id) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE run SET state = 'running', process = ?, message = '', ended = NULL,"
                        " modified = ? WHERE id = ?",
                        thisProcess(), now(), id);
    refresh(id);
    transaction.commit();
}

void RunStore::update(RunId id, const RunProgress& progress) {
    Transaction transaction(m_core.database);
    const Time time = now();
    const bool live = isLive(progress.state) || progress.state == RunState::Queued;
    m_core.database.run("UPDATE run SET state = ?, step = ?, steps = ?, seconds = ?, message = ?, "
                        "modified = ?, ended = ?, process = iif(?, process, '') WHERE id = ?",
                        name(progress.state), progress.step, progress.steps, progress.seconds,
                        progress.message, time, live ? std::nullopt : std::optional(time), live,
                        id);
    refresh(id);
    transaction.commit();
}

void RunStore::setProcess(RunId id, const std::string& process) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE run SET process = ? WHERE id = ?", process, id);
    refresh(id);
    transaction.commit();
}

void RunStore::remove(RunId id) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE run SET deleted = ? WHERE id = ?", now(), id);
    refresh(id);
    transaction.commit();
}

void RunStore::restore(RunId id) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE run SET deleted = NULL WHERE id = ?", id);
    refresh(id);
    transaction.commit();
}

void RunStore::forget(RunId id) {
    const Run run = get(id);
    Transaction transaction(m_core.database);
    std::vector<std::int64_t> objects;
    Statement rows =
        m_core.database.query("SELECT object FROM checkpoint WHERE run = ?1 UNION "
                              "SELECT object FROM snapshot WHERE run = ?1 AND object IS NOT NULL",
                              id);
    while (rows.step())
        objects.push_back(rows.integer(0));
    rows.reset();
    m_core.database.run("DELETE FROM checkpoint WHERE run = ?", id);
    m_core.database.run("UPDATE snapshot SET object = NULL WHERE run = ?", id);
    releaseUnused(m_core, objects);
    m_core.database.run("UPDATE run SET deleted = ? WHERE id = ?", now(), id);
    refresh(id);
    transaction.commit();
    std::error_code error; // what is left of it is swept later
    fs::remove_all(m_core.folder.runFolder(run.uid), error);
}

int RunStore::markInterrupted() {
    int count = 0;
    for (const Run& run : select("WHERE state IN ('running', 'paused') AND id > ?", 0)) {
        if (!isGone(run.process)) continue;
        adoptLeftCheckpoints(run);
        RunProgress progress = run.progress;
        progress.state = RunState::Interrupted;
        if (const auto kept = checkpoints(run.id); !kept.empty()) progress.step = kept[0].step;
        update(run.id, progress);
        ++count;
    }
    return count;
}

void RunStore::adoptLeftCheckpoints(const Run& run) {
    const std::vector<Checkpoint> known = checkpoints(run.id);
    const std::int64_t newest = known.empty() ? -1 : known[0].step;
    const fs::path folder =
        run.folder.empty() ? m_core.folder.runFolder(run.uid) : fs::path(run.folder);
    std::error_code error;
    for (const fs::path& place : {folder, folder / "checkpoints"}) {
        for (const fs::directory_entry& entry : fs::directory_iterator(place, error)) {
            if (entry.path().extension() != ".safetensors") continue;
            if (const auto step = stepOf(entry.path()); step && *step > newest)
                addCheckpoint(run.id, *step, entry.path(), Take::Share);
        }
    }
}

void RunStore::addCheckpoint(RunId id, std::int64_t step, const fs::path& file, Take take) {
    const StoredObject object = takeFile(m_core, file, take);
    Transaction transaction(m_core.database);
    const std::int64_t replaced = m_core.database.integer(
        "SELECT object FROM checkpoint WHERE run = ? AND step = ?", id, step);
    m_core.database.run("INSERT INTO checkpoint (run, object, step, created) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (run, step) DO UPDATE SET object = excluded.object",
                        id, objectRow(m_core, object), step, now());
    if (replaced) releaseUnused(m_core, {&replaced, 1});
    keepNewest(id);
    refresh(id);
    transaction.commit();
}

void RunStore::keepNewest(RunId id) {
    std::vector<std::int64_t> rows, objects;
    Statement old = m_core.database.query(
        "SELECT id, object FROM checkpoint WHERE run = ? ORDER BY step DESC LIMIT -1 OFFSET ?", id,
        kCheckpointsKept);
    while (old.step()) {
        rows.push_back(old.integer(0));
        objects.push_back(old.integer(1));
    }
    for (const std::int64_t row : rows)
        m_core.database.run("DELETE FROM checkpoint WHERE id = ?", row);
    releaseUnused(m_core, objects);
}

std::vector<Checkpoint> RunStore::checkpoints(RunId id) const {
    Statement rows =
        m_core.database.query("SELECT step, sha256, bytes, checkpoint.created FROM checkpoint "
                              "JOIN object ON object.id = object WHERE run = ? ORDER BY step DESC",
                              id);
    std::vector<Checkpoint> checkpoints;
    while (rows.step())
        checkpoints.push_back({rows.integer(0), rows.text(1),
                               static_cast<std::uint64_t>(rows.integer(2)),
                               timeFrom(rows.integer(3))});
    return checkpoints;
}

fs::path RunStore::checkpointFile(const Checkpoint& checkpoint) const {
    return m_core.objects.path(checkpoint.sha256);
}

void RunStore::addEvent(RunId id, const RunEvent& event) {
    Transaction transaction(m_core.database);
    m_core.database.run("INSERT INTO run_event (run, step, seconds, kind, actor, payload, created) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)",
                        id, event.step, event.seconds, event.kind, event.actor, event.payload,
                        now());
    refresh(id);
    transaction.commit();
}

std::vector<RunEvent> RunStore::events(RunId id) const {
    Statement rows = m_core.database.query(
        "SELECT step, seconds, kind, actor, payload, created FROM run_event WHERE run = ? "
        "ORDER BY id",
        id);
    std::vector<RunEvent> events;
    while (rows.step())
        events.push_back({rows.integer(0), rows.real(1), rows.text(2), rows.text(3), rows.text(4),
                          timeFrom(rows.integer(5))});
    return events;
}

std::string RunStore::expectedDigest(RunId id) const {
    const Run run = get(id);
    return digestOf(run, ProjectStore(m_core).get(run.project).uid, checkpoints(id), snapshots(id),
                    events(id));
}

void RunStore::refresh(RunId id) {
    m_core.database.run("UPDATE run SET digest = ? WHERE id = ?", expectedDigest(id), id);
    m_core.changes.runs.insert(id);
}

} // namespace maquette::assets
