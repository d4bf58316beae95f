#pragma once

#include <memory>
#include <optional>

#include "engine/runtime/checkpoint_keeper.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/step_boundary.h"

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

  private:
    void load();
    void restore();
    void fork(const api::Fork& origin);
    bool restoreFrom(const std::filesystem::path& file, base::Text& refusal);
    void takeState(const CheckpointData& data);
    void loop();
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
    int m_goneBack = 0;      // in the whole run
    int m_sinceLastGood = 0; // to the present lastGood()
    std::int64_t m_lastGoodStep = -1;
};

} // namespace maquette::runtime
