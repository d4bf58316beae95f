#pragma once

#include <chrono>
#include <cstddef>

#include "engine/runtime/checkpoint_keeper.h"
#include "engine/runtime/frame_pool.h"
#include "engine/runtime/job.h"
#include "engine/runtime/job_context.h"
#include "engine/runtime/job_control.h"
#include "engine/runtime/moment_keeper.h"
#include "engine/runtime/preview_pacer.h"

namespace maquette::runtime {

// The one place where a running job meets the world. Between two steps, in this order:
// (1) a stop ends the run; (2) a pause waits, still serving views, parameters and checkpoints;
// (3) changed live parameters are applied and noted in the recipe; (4) a due or wanted checkpoint
// is saved, and a due moment of the timeline is taken; (5) a preview is rendered if its share of
// the time allows. Engine thread.
class StepBoundary {
  public:
    StepBoundary(Job& job, JobContext& context, JobControl& control, CheckpointKeeper& checkpoints,
                 MomentKeeper& moments, FramePool& frames);

    // False: the job shall unwind. Throws Error(Numeric) when the state to be saved is not finite.
    bool pass();

    // The job's state now belongs to this step (it was loaded or went back): what was steered up to
    // there is part of it.
    void continueAt(std::int64_t step);

  private:
    using Clock = std::chrono::steady_clock;

    bool stopped() const { return m_control.stop() != Stop::No; }
    bool pause(Wishes& wishes);
    void steer(const base::Params& wished);
    void checkpoint(const Wishes& wishes) { m_checkpoints.atStep(wishes.checkpoint); }
    bool preview(bool paused);
    bool render(const NumberedView& view, const PreviewPacer::Scene& scene, float quality);

    Job& m_job;
    JobContext& m_context;
    JobControl& m_control;
    CheckpointKeeper& m_checkpoints;
    MomentKeeper& m_moments;
    FramePool& m_frames;
    PreviewPacer m_pacer;
    Clock::time_point m_workSince = Clock::now();
    std::size_t m_replayed = 0; // steering events of the request that lie behind
    bool m_previewsFail = false;
};

} // namespace maquette::runtime
