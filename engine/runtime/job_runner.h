#pragma once

#include <memory>
#include <optional>

#include "engine/runtime/checkpoint_keeper.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/step_boundary.h"
#include "engine/runtime/view_meter.h"

namespace maquette::runtime {

// What a queued job is made of.
struct JobOrder {
    const Method& method;
    api::MethodInfo info;
    api::Request request;
    api::ModelInfo model;
    JobControl& control;
};

// The job loop: loads, steps, makes the asset, and turns every exception into the one event that
// ends the job. One run; engine thread.
class JobRunner {
  public:
    JobRunner(const JobOrder& order, const EngineConfig& config, EventBox& events,
              FramePool& frames, double headStart);
    void run(); // never throws; afterwards the state is Done or Failed

    // The same in turns, for whoever lets several jobs form on one thread: work() before each turn
    // and rest() after it, so that the job's clock counts its own turns only. None of them throws;
    // once ended() nothing more is to be called.
    void work() { m_context.clock().resume(); }
    void rest() { m_context.clock().pause(); }
    void begin();    // loads
    bool advance();  // one step; false: there is no further one, or the job shall stop
    void conclude(); // makes the asset, if there is to be one
    bool ended() const;
    // Writes a checkpoint of the present state.
    void save();
    // Gives the memory back: the state waits in this file until unpark(). What forms afterwards is
    // what would have formed without.
    void park(const std::filesystem::path& file);
    void unpark(const std::filesystem::path& file);
    bool isParked() const { return !m_job; }

    std::int64_t step() const { return m_context.step(); }
    double elapsed() const { return m_context.elapsed(); }
    // Of its run, 0 .. 1: by the clock where there is a budget, else by steps.
    double share() const;
    double finishSeconds() const { return m_job ? m_job->finishSeconds() : 0; }
    std::uint64_t stateBytes() const;
    void applyBudget(double seconds); // from the next step on
    // May throw what Job::preview throws.
    void preview(const base::ViewRequest& view, base::Frame& frame, const base::Progress& progress);
    void show(std::string channel, base::Image8 picture);

  private:
    template <class Work>
    void guarded(Work work); // what it throws ends the job
    void load();
    void makeJob();
    void restore();
    void fork(const api::Fork& origin);
    bool restoreFrom(const std::filesystem::path& file, base::Text& refusal);
    void takeState(const CheckpointData& data);
    bool turn();
    bool stepOnce();
    void goBack(const base::Error& cause);
    void finish();
    void fillRecipe(bool complete);
    void end(api::AssetReady asset);
    void cancelled();
    void fail(const base::Error& error);
    void warnOfUnknownWords();
    void warnOfUnreadWords();

    const JobOrder& m_order;
    const EngineConfig& m_config;
    JobContext m_context;
    FramePool& m_frames;
    std::unique_ptr<Job> m_job;
    std::optional<CheckpointKeeper> m_checkpoints;
    std::optional<MomentKeeper> m_moments;
    std::optional<StepBoundary> m_boundary;
    std::optional<ViewMeter> m_views;
    int m_goneBack = 0;      // in the whole run
    int m_sinceLastGood = 0; // to the present lastGood()
    std::int64_t m_lastGoodStep = -1;
    double m_budget = 0;      // seconds; 0: none
    std::int64_t m_steps = 1; // as the job planned them last
};

} // namespace maquette::runtime
