#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "engine/base/frame.h"
#include "engine/runtime/checkpoint_writer.h"

namespace maquette::runtime {

class Job;
class JobContext;

// Takes the moments of a run's timeline: most at its beginning, where most happens, fewer later.
// Each gets a small picture; as many states are written as the budget holds, spread in the same
// way. Taking moments never changes the run. Engine thread.
class MomentKeeper {
  public:
    static constexpr int kMoments = 48;                      // of a whole run, at most
    static constexpr double kShare = 0.06, kHeadStart = 0.5; // seconds
    static constexpr int kPictureSize = 160;                 // pixels

    struct Options {
        std::filesystem::path folder; // of the states, made if absent; empty: no moments
        std::uint64_t bytes = 0;      // all states together; 0: no moments
        io::FileOps* ops = &io::systemFileOps();
    };
    MomentKeeper(Job& job, JobContext& context, const Options& options);

    // The moments up to this step have been taken, by an earlier part of the run.
    void continueAt(std::int64_t step);
    // Before each step, and after the last one. All moments together take no more than kShare of
    // the run's time (and kHeadStart); those that would are left out, except the last.
    void atStep();
    void flush();

    // Which of the moments 0..kMoments a step of a run with so many steps has reached.
    static int indexAt(std::int64_t step, std::int64_t steps);

  private:
    bool draw();
    void writeState(int index);

    Job& m_job;
    JobContext& m_context;
    const std::uint64_t m_bytes;
    int m_last = -1; // the newest moment taken
    std::int64_t m_lastStep = -1;
    double m_spent = 0;          // seconds
    std::uint64_t m_written = 0; // bytes of states so far
    int m_states = -1;           // how many of the moments get a state; -1: not yet known
    base::Frame m_frame;
    std::optional<CheckpointWriter> m_writer; // empty: no moments are taken
};

} // namespace maquette::runtime
