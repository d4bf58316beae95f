#pragma once

#include <cstdint>

#include "engine/api/event.h"
#include "engine/base/frame.h"
#include "engine/base/params.h"
#include "engine/base/progress.h"

namespace maquette::runtime {

class CheckpointData;
class JobContext;

// One run of a method, driven by the job loop: init, then (when a run is continued) load, then
// step until step() == steps(), then finish. All functions are called on the engine thread, one at
// a time. Any of them may throw base::Error; long ones take context.progress() and stop within a
// second of its stop token.
class Job {
  public:
    virtual ~Job() = default;

    // Loads the models and builds everything at step 0.
    virtual void init(JobContext& context) = 0;

    // How many steps the run will have; may change while it runs (budget, steering).
    virtual std::int64_t steps() const = 0;

    // Does step number context.step(). Random numbers come from context.rng() only. Throws
    // Error(Numeric), or reports a non-finite metric, when the numbers went bad. A step that gives
    // up with Error(Cancelled) has changed nothing but the random numbers, which the job loop sets
    // back.
    virtual void step(JobContext& context) = 0;

    // Renders the present state for the viewport: round(width * quality) x round(height * quality)
    // pixels of the view's camera. Never draws from the job's random numbers and changes nothing a
    // step can see. May give up with Error(Cancelled) when the progress's token stops.
    virtual void preview(const base::ViewRequest& view, base::Frame& frame,
                         const base::Progress& progress) = 0;

    // Makes the asset of the present state and fills context.recipe(). The job loop sets the job
    // id, `complete` and the recipe's text.
    virtual api::AssetReady finish(JobContext& context) = 0;
    // About how much work this step is, in any unit that is the same for all steps of the run; for
    // the ETA. Differences matter only where they are large and known.
    virtual double stepCost(std::int64_t /*step*/) const { return 1; }
    // About how many seconds finish() will take on this machine; for the ETA and the budget.
    virtual double finishSeconds() const { return 0; }

    // Everything the next steps depend on, except the random numbers and the step number, which the
    // job loop keeps. A job that was initialised with the same request and then loads goes on
    // bit-equally. load() may be called at any step (going back after bad numbers).
    virtual void save(CheckpointData& data) const = 0;
    virtual void load(const CheckpointData& data) = 0;

    // Takes over what another request's run of this method had formed, what was frozen in it
    // included, and nothing else of what that one had been told; the job loop then applies this
    // request's live values. Throws Error(BadFile) when it does not fit.
    virtual void fork(const CheckpointData& data) { load(data); }

    // Changed live parameters, and words where the method takes them (api::kLivePrompt); they were
    // checked against the method's specs.
    virtual void apply(const base::Params& live) = 0;

    // After bad numbers: go on with smaller steps (half the learning rate). False: there is nothing
    // left to reduce.
    virtual bool reduceStep() = 0;
};

} // namespace maquette::runtime
