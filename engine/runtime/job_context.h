#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>

#include "engine/api/engine.h"
#include "engine/base/progress.h"
#include "engine/base/rng.h"
#include "engine/runtime/device.h"
#include "engine/runtime/recipe.h"
#include "engine/runtime/work_clock.h"

namespace maquette::runtime {

class Job;
class ProgressMeter;

// What a job is made with. All but the request may be left out, as tests of a single job do.
struct JobSetting {
    api::JobId id = 0;
    api::Request request;
    base::Params params; // effectiveParams() of the request
    Device device;
    api::ModelInfo model;
    std::function<void(api::Event)> send; // where events go
    std::function<std::stop_token()> stopToken;
};

// A job's view of the world around it. Engine thread, except that progress and log may be used from
// threads the job waits for.
class JobContext {
  public:
    explicit JobContext(JobSetting setting);
    ~JobContext();
    JobContext(const JobContext&) = delete;
    JobContext& operator=(const JobContext&) = delete;

    api::JobId id() const { return m_setting.id; }
    const api::Request& request() const { return m_setting.request; }
    // All parameters of the method: defaults, preset and request put together.
    const base::Params& params() const { return m_setting.params; }
    const Device& device() const { return m_setting.device; }
    const api::ModelInfo& model() const { return m_setting.model; }
    base::Rng& rng() { return m_rng; } // seeded by the request; its state is in every checkpoint
    std::int64_t step() const { return m_step; }
    double elapsed() const { return m_clock.seconds(); } // of work, pauses excluded
    Recipe& recipe() { return m_recipe; }

    std::stop_token stopToken() const;
    // For long inner work: stops with the job, and shows the phase while models load or the asset
    // is made (within a step it only stops). Valid as long as the context.
    base::Progress progress(base::Text phase);

    // Any value that is not finite counts as bad numbers; see Job::step.
    void metrics(std::map<std::string, double> values);
    // `cameras`: where it, or each of the pictures on it, is seen from.
    void previewImage(std::string channel, base::Image8 image,
                      std::vector<base::Camera> cameras = {});
    void log(base::LogLevel level, base::Text text) const;

    // The job loop's side.
    enum class Phase { Loading, Running, Finishing };
    void setPhase(Phase phase) { m_phase = phase; }
    void send(api::Event event) const;
    WorkClock& clock() { return m_clock; }
    ProgressMeter& meter() { return *m_meter; }
    void setStep(std::int64_t step) { m_step = step; }
    void setRng(const base::Rng::State& state) { m_rng = base::Rng(state); }
    // The name of the first metric that was not finite since the last call, or empty.
    std::string takeBadMetric();
    void reportSteps(const Job& job, bool always = false);

  private:
    void reportPhase(const base::Text& phase, bool always);
    bool mayReport();

    JobSetting m_setting;
    base::Rng m_rng;
    WorkClock m_clock;
    Recipe m_recipe;
    std::unique_ptr<ProgressMeter> m_meter;
    std::int64_t m_step = 0;
    std::string m_badMetric;
    std::atomic<Phase> m_phase{Phase::Loading};
    std::atomic<std::int64_t> m_lastReport{0}; // steady clock, milliseconds
    std::mutex m_reportMutex;
};

} // namespace maquette::runtime
