#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "engine/runtime/checkpoint.h"
#include "engine/runtime/checkpoint_writer.h"

namespace maquette::runtime {

class Job;
class JobContext;

// The job's state with what the job loop adds. Throws Error(Numeric) when it is not finite.
std::shared_ptr<const CheckpointData> captureState(const Job& job, JobContext& context);

// Decides when a job is saved and keeps the last good state in memory. Files are written often
// enough that a crash costs at most 30 s or 2 % of the run. The state in memory is taken at step
// numbers that depend on the request alone, so that going back to it after bad numbers is as
// repeatable as the run. Engine thread.
class CheckpointKeeper {
  public:
    struct Options {
        std::filesystem::path folder; // made if absent; empty: nothing is written
        double interval = 0;          // seconds between files; 0: chosen by the length of the run
        io::FileOps* ops = &io::systemFileOps();
    };

    CheckpointKeeper(Job& job, JobContext& context, const Options& options);

    // The state before the first step (or as loaded) becomes the one to go back to.
    void start();
    // At every step boundary. Throws Error(Numeric) when the state to be kept is not finite.
    void atStep(bool asked);
    // Writes the present state now.
    void save();
    // Writes the last good state; for when the present one cannot be trusted.
    void saveLastGood();
    void flush();

    const CheckpointData& lastGood() const { return *m_lastGood; }

  private:
    void write(std::shared_ptr<const CheckpointData> data);
    double interval() const;

    Job& m_job;
    JobContext& m_context;
    const Options m_options;
    std::int64_t m_every = 1; // steps between states in memory
    double m_written = 0;     // elapsed at the last file
    std::shared_ptr<const CheckpointData> m_lastGood;
    std::optional<CheckpointWriter> m_writer;
};

} // namespace maquette::runtime
