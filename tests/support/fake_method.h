#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "engine/runtime/budget_planner.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/job.h"
#include "engine/runtime/job_context.h"
#include "engine/runtime/method.h"

namespace maquette::tests {

struct FakeParams {
    std::int64_t steps = 20;
    double rate = 0.1;
    double stepMs = 0;
    double finishMs = 0;
    double previewMs = 0;
    std::int64_t badAt = -1; // this step's numbers go bad while rate > badAbove
    double badAbove = 0;
    std::int64_t failAt = -1;     // this step throws `failure`
    std::string failure = "none"; // none, memory, torch-memory, defect, surface

    void describe(base::ParamVisitor& v);
};

// What the fake job did, for tests that hold on to it.
struct FakeTrace {
    std::atomic<int> steps{0};
    std::atomic<int> previews{0};
    std::atomic<int> inits{0};
    std::vector<std::int64_t> visited; // step numbers; read it after the job has ended
    std::vector<float> values;         // the state at finish()
    std::string prompt, negative;      // at finish()
};

// A small real method: a vector follows random targets. It has everything the engine asks of a
// method (random numbers, live parameters, long inner work that can be stopped, previews, an asset)
// and the faults that tests want.
class FakeJob final : public runtime::Job {
  public:
    FakeJob(const FakeParams& params, std::shared_ptr<FakeTrace> trace, double budgetSeconds = 0,
            std::string prompt = {}, std::string negative = {});

    void init(runtime::JobContext& context) override;
    std::int64_t steps() const override { return m_planner.steps(); }
    void step(runtime::JobContext& context) override;
    void preview(const base::ViewRequest& view, base::Frame& frame,
                 const base::Progress& progress) override;
    api::AssetReady finish(runtime::JobContext& context) override;
    double finishSeconds() const override { return m_params.finishMs / 1000; }
    void save(runtime::CheckpointData& data) const override;
    void load(const runtime::CheckpointData& data) override;
    void fork(const runtime::CheckpointData& data) override;
    void apply(const base::Params& live) override;
    bool reduceStep() override;

    const std::vector<float>& values() const { return m_values; }
    double rate() const { return m_params.rate; }

  private:
    FakeParams m_params;
    std::shared_ptr<FakeTrace> m_trace;
    runtime::BudgetPlanner m_planner;
    std::string m_prompt, m_negative; // their lengths are where the vector is drawn to, and from
    std::vector<float> m_values, m_moments;
};

class FakeMethod final : public runtime::Method {
  public:
    explicit FakeMethod(std::shared_ptr<FakeTrace> trace = std::make_shared<FakeTrace>())
        : m_trace(std::move(trace)) {}
    api::MethodInfo info() const override;
    void check(const api::Request& request, const api::ModelInfo& model) const override;
    // A megabyte of memory and ten kilobytes of disk a step.
    api::Footprint footprint(const api::Request& request,
                             const api::ModelInfo& model) const override;
    std::unique_ptr<runtime::Job> makeJob(const api::Request& request) const override;

  private:
    std::shared_ptr<FakeTrace> m_trace;
};

// A model that knows the words of a few prompts.
api::ModelInfo fakeModel();

} // namespace maquette::tests
