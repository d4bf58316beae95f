#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assets/records.h"

namespace maquette::assets {

struct LibraryCore;

// The runs of a library with their checkpoints, kept moments and events. Errors as in ProjectStore.
// One thread.
class RunStore {
  public:
    static constexpr int kCheckpointsKept = 3;

    explicit RunStore(LibraryCore& core)
        : m_core(core) {}

    Run get(RunId id) const;
    std::optional<RunId> find(const std::string& uid) const;
    std::vector<Run> list(ProjectId project = {}) const;  // newest first, without deleted ones
    std::vector<Run> forks(const std::string& uid) const; // runs that started from it, oldest first
    // Runs that a crash or a kill ended; the ones to offer for resuming.
    std::vector<Run> interrupted() const;

    // The row exists from now on, running in this process (or queued).
    RunId start(const NewRun& run, RunState state = RunState::Running);
    // Goes on with an interrupted or stopped run, in this process.
    void resume(RunId id);
    // A state that is not live also ends the run.
    void update(RunId id, const RunProgress& progress);
    // Names another process as the one that runs it (for bundles from the inbox).
    void setProcess(RunId id, const std::string& process);
    void remove(RunId id);
    void restore(RunId id);
    // Removes it together with what it could go on from: its checkpoints, the states of its moments
    // and its folder in the library. Assets that were made of it stay.
    void forget(RunId id);
    // Live runs whose process has ended become interrupted; checkpoints they left in their folder
    // (or its "checkpoints") are adopted. Returns how many.
    int markInterrupted();

    // Adopts the file and keeps the newest three.
    void addCheckpoint(RunId id, std::int64_t step, const std::filesystem::path& file, Take take);
    std::vector<Checkpoint> checkpoints(RunId id) const; // newest first
    std::filesystem::path checkpointFile(const Checkpoint& checkpoint) const;

    // Keeps a moment; picture (PNG) and file may be empty.
    SnapshotId addSnapshot(RunId id, std::int64_t step, double seconds, const std::string& label,
                           std::span<const std::byte> picture,
                           const std::filesystem::path& file = {}, Take take = Take::Copy);
    // Adopts the state of the moment kept at this step (a new one when there is none).
    void addState(RunId id, std::int64_t step, const std::filesystem::path& file, Take take);
    // Takes the moments from this step on out again: a run that resumes earlier makes them anew.
    void dropSnapshotsFrom(RunId id, std::int64_t step);
    // Lets go of the states of the oldest runs' moments until all together take no more than this;
    // their pictures stay. Returns how many states went.
    int limitStates(std::uint64_t bytes);
    std::vector<Snapshot> snapshots(RunId id) const; // oldest first
    std::vector<std::byte> picture(SnapshotId id) const;
    std::filesystem::path snapshotFile(const Snapshot& snapshot) const; // empty without a file
    void removeSnapshot(SnapshotId id);

    void addEvent(RunId id, const RunEvent& event);
    std::vector<RunEvent> events(RunId id) const;

    // The digest the row should have; see row_digest.h.
    std::string expectedDigest(RunId id) const;
    void refresh(RunId id); // writes it anew, as every change does

  private:
    std::vector<Run> select(const std::string& condition, std::int64_t value) const;
    void adoptLeftCheckpoints(const Run& run);
    void keepNewest(RunId id);

    LibraryCore& m_core;
};

} // namespace maquette::assets
