#include "engine/runtime/engine.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "engine/api/contest_plan.h"
#include "engine/api/prompt.h"
#include "engine/base/brush.h"
#include "engine/base/error.h"
#include "engine/runtime/contest_runner.h"
#include "engine/runtime/job_runner.h"
#include "engine/runtime/preflight.h"
#include "engine/runtime/request_check.h"
#include "engine/runtime/thread_priority.h"

namespace maquette::runtime {

using base::Error;
using base::ErrorKind;

namespace {

// A submitted job; what it was made of goes when it has ended, its state stays.
struct Entry {
    std::optional<JobControl> desk; // from the moment it has its number
    JobControl& control() { return *desk; }
    api::Request request;
    api::ModelInfo model;
    const Method* method = nullptr;
    std::vector<base::ParamSpec> params;
    bool takesLivePrompt = false;
    bool takesMask = false;
    bool takesLiveBudget = false;
    std::shared_ptr<ContestDesk> contest; // null: one job
    std::vector<std::shared_ptr<Entry>> candidates;
    api::ContestRequest contestRequest;
    api::JobId contestId = 0; // of a candidate: the contest it is in
};

class EngineThread final : public api::Engine {
  public:
    EngineThread(MethodRegistry registry, EngineConfig config);
    ~EngineThread() override;

    std::vector<api::MethodInfo> methods() const override;
    std::vector<api::ModelInfo> models() const override;
    std::vector<api::DeviceInfo> devices() const override {
        return describeDevices(m_config.devices);
    }
    api::Preflight preflight(const api::Request& request) const override;
    api::JobId submit(const api::Request& request) override;
    void cancel(api::JobId job, bool keep) override;
    void pause(api::JobId job) override { setPaused(job, true); }
    void resume(api::JobId job) override { setPaused(job, false); }
    void checkpoint(api::JobId job) override {
        if (const auto living = entry(job)) living->control().requestCheckpoint();
    }
    void update(api::JobId job, const base::Params& params) override;
    void setView(const base::ViewRequest& view) override;
    api::JobId submitContest(const api::ContestRequest& request) override;
    void wish(api::JobId candidate, api::ContestWish wish) override;
    void closeRound(api::JobId contest) override;
    api::JobState state(api::JobId job) const override;
    void onWake(std::function<void()> wake) override { m_events.onWake(std::move(wake)); }
    std::vector<api::Event> drain() override { return m_events.drain(); }
    const base::Frame* takeFrame() override { return m_frames.take(); }

  private:
    // nullptr: it has ended, and nothing but its state is left. Throws for one never submitted.
    std::shared_ptr<Entry> entry(api::JobId job) const;
    void setPaused(api::JobId job, bool paused);
    // The job, or the contest a candidate is in: nobody pauses alone. nullptr as above.
    std::shared_ptr<Entry> whole(api::JobId job) const;
    std::shared_ptr<Entry> checked(const api::Request& request) const;
    std::shared_ptr<Entry> add(std::shared_ptr<Entry> job); // lock held
    void queue(const std::shared_ptr<Entry>& job);          // lock held
    void retire(const Entry& job);                          // lock held
    void work();
    void runOne(Entry& entry);
    void runContest(Entry& entry);

    const MethodRegistry m_registry;
    EngineConfig m_config;
    EventBox m_events;
    FramePool m_frames;

    mutable std::mutex m_mutex;
    std::condition_variable m_arrival;
    api::JobId m_lastId = 0;
    std::map<api::JobId, std::shared_ptr<Entry>> m_jobs; // those that have not ended
    std::map<api::JobId, api::JobState> m_ended;
    std::deque<std::shared_ptr<Entry>> m_queue;
    std::shared_ptr<Entry> m_current;
    std::optional<base::ViewRequest> m_view;
    bool m_end = false;
    std::thread m_thread; // last: starts when the rest is there
};

EngineThread::EngineThread(MethodRegistry registry, EngineConfig config)
    : m_registry(std::move(registry))
    , m_config(std::move(config))
    , m_thread([this] { work(); }) {}

EngineThread::~EngineThread() {
    std::vector<std::shared_ptr<Entry>> jobs;
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        for (const auto& [id, job] : m_jobs)
            jobs.push_back(job);
    }
    for (const auto& job : jobs)
        job->control().requestStop(Stop::Discard);
    m_arrival.notify_all();
    m_thread.join();
}

std::vector<api::MethodInfo> EngineThread::methods() const {
    std::vector<api::MethodInfo> infos;
    for (const auto& method : m_registry.all())
        infos.push_back(method->info());
    return infos;
}

std::vector<api::ModelInfo> EngineThread::models() const {
    return m_config.models ? m_config.models() : std::vector<api::ModelInfo>();
}

std::shared_ptr<Entry> EngineThread::entry(api::JobId job) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end()) {
        if (m_ended.contains(job)) return nullptr;
        throw Error(ErrorKind::Usage, {MAQUETTE_TR("There is no job %1."), std::to_string(job)});
    }
    return found->second;
}

std::shared_ptr<Entry> EngineThread::whole(api::JobId job) const {
    const std::shared_ptr<Entry> found = entry(job);
    return found && found->contestId ? entry(found->contestId) : found;
}

void EngineThread::setPaused(api::JobId job, bool paused) {
    if (const auto living = whole(job)) living->control().requestPause(paused);
}

api::JobState EngineThread::state(api::JobId job) const {
    if (const auto living = entry(job)) return living->control().state();
    const std::lock_guard lock(m_mutex);
    return m_ended.at(job);
}

// A window that stays open for a week makes thousands of them.
void EngineThread::retire(const Entry& job) {
    const api::JobId id = job.desk->id();
    m_ended[id] = job.desk->state();
    m_jobs.erase(id);
}

// A request that can be right, with what it will be made of; without a number yet.
std::shared_ptr<Entry> EngineThread::checked(const api::Request& request) const {
    const Method& method = m_registry.find(request.method);
    const api::MethodInfo info = method.info();
    const api::ModelInfo model =
        checkRequest(request, info, models(), m_config.devices, m_config.modelAt);
    method.check(request, model);
    if (m_config.memory && !request.ignoreMemory) {
        const api::MemoryNeed need = m_config.memory(model, request.device);
        if (!need.enough()) throw Error(ErrorKind::OutOfMemory, need.shortage);
    }
    auto job = std::make_shared<Entry>();
    job->request = withLoraHashes(request);
    job->model = model;
    job->method = &method;
    job->params = info.params;
    job->takesLivePrompt = info.takesLivePrompt;
    job->takesLiveBudget = info.takesLiveBudget;
    job->takesMask = info.takesMask;
    return job;
}

api::Preflight EngineThread::preflight(const api::Request& request) const {
    const Method& method = m_registry.find(request.method);
    const api::ModelInfo model = modelNamed(request.model, models(), m_config.modelAt);
    return runtime::preflight(request, method, model,
                              {m_config.freeMemory,
                               m_config.freeDisk ? m_config.freeDisk : freeDisk,
                               m_config.momentBytes});
}

std::shared_ptr<Entry> EngineThread::add(std::shared_ptr<Entry> job) {
    const api::JobId id = ++m_lastId;
    job->desk.emplace(id, m_events);
    m_jobs.emplace(id, job);
    return job;
}

void EngineThread::queue(const std::shared_ptr<Entry>& job) {
    if (m_view) job->control().setView(*m_view);
    m_queue.push_back(job);
    m_arrival.notify_all();
}

api::JobId EngineThread::submit(const api::Request& request) {
    const std::shared_ptr<Entry> job = checked(request);
    const std::lock_guard lock(m_mutex);
    add(job);
    queue(job);
    return job->control().id();
}

api::JobId EngineThread::submitContest(const api::ContestRequest& request) {
    checkContest(request, m_config);
    auto contest = std::make_shared<Entry>();
    contest->contest = std::make_shared<ContestDesk>();
    contest->contestRequest = request;
    for (const api::Request& each : api::withBudgets(request).candidates)
        contest->candidates.push_back(checked(each));
    contest->takesLiveBudget = true;
    for (const auto& candidate : contest->candidates)
        contest->takesLiveBudget &= candidate->takesLiveBudget;
    const std::lock_guard lock(m_mutex);
    add(contest);
    for (const auto& candidate : contest->candidates) {
        candidate->contest = contest->contest;
        candidate->contestId = contest->control().id();
        add(candidate);
    }
    queue(contest);
    return contest->control().id();
}

void EngineThread::wish(api::JobId candidate, api::ContestWish wish) {
    const std::shared_ptr<Entry> job = entry(candidate);
    if (!job || !job->contest) return;
    job->contest->wish(candidate, wish);
    if (const auto living = whole(candidate)) living->control().nudge();
}

void EngineThread::closeRound(api::JobId contest) {
    const std::shared_ptr<Entry> job = entry(contest);
    if (!job || !job->contest) return;
    job->contest->closeRound();
    job->control().nudge();
}

void EngineThread::cancel(api::JobId job, bool keep) {
    const std::shared_ptr<Entry> target = entry(job);
    if (!target) return;
    target->control().requestStop(keep ? Stop::Keep : Stop::Discard);
    for (const auto& candidate : target->candidates) // long inner work hears of it as well
        if (!keep) candidate->control().requestStop(Stop::Discard);
    if (const auto living = whole(job); living && target->contestId) living->control().nudge();
}

// Words or a parameter, as they may be handed to a running job.
base::ParamValue checkedLive(const Entry& job, const std::string& name,
                             const base::ParamValue& value) {
    const auto* words = std::get_if<std::string>(&value);
    const bool negative = name == api::kLiveNegativePrompt;
    if (job.takesLivePrompt && words && (negative || name == api::kLivePrompt)) {
        if (!negative) api::checkPrompt(*words, job.model.vocabulary);
        if (negative && !words->empty()) api::checkPrompt(*words);
        return value;
    }
    if (job.takesMask && words && name == api::kLiveMask) {
        base::strokesFromText(*words);
        return value;
    }
    const auto* seconds = std::get_if<double>(&value);
    if (job.takesLiveBudget && seconds && name == api::kLiveBudget) {
        if (*seconds >= 0 && *seconds <= api::kLargestBudget) return value;
        throw Error(ErrorKind::Usage, {MAQUETTE_TR("A budget lies between 0 and %1 seconds."),
                                       std::to_string(static_cast<int>(api::kLargestBudget))});
    }
    const base::ParamSpec* spec = base::findSpec(job.params, name);
    if (!spec || !spec->live) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("\"%1\" cannot be changed while a job runs."), name});
    }
    return base::checkedValue(*spec, value);
}

void EngineThread::update(api::JobId job, const base::Params& params) {
    const std::shared_ptr<Entry> target = entry(job);
    if (!target) return;
    base::Params checked;
    for (const auto& [name, value] : params)
        checked[name] = checkedLive(*target, name, value);
    target->control().update(checked);
}

void EngineThread::setView(const base::ViewRequest& view) {
    const std::lock_guard lock(m_mutex);
    m_view = view;
    if (m_current) m_current->control().setView(view);
    for (const auto& waiting : m_queue)
        waiting->control().setView(view);
}

void EngineThread::work() {
    nameThisThread("engine");
    if (m_config.lowPriority) lowerThisThread();
    if (m_config.findDevicesFirst && m_config.devices) m_config.devices();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_arrival.wait(lock, [this] { return m_end || !m_queue.empty(); });
        if (m_end) return;
        m_current = m_queue.front();
        m_queue.pop_front();
        const std::shared_ptr<Entry> job = m_current;
        lock.unlock();
        runOne(*job);
        lock.lock();
        m_current.reset();
        for (const auto& candidate : job->candidates)
            retire(*candidate);
        retire(*job);
    }
}

void EngineThread::runOne(Entry& job) {
    if (job.contest) return runContest(job);
    const JobOrder order{*job.method, job.method->info(), job.request, job.model, job.control()};
    const double headStart = job.control().id() == 1 ? m_config.headStartSeconds : 0;
    JobRunner(order, m_config, m_events, m_frames, headStart).run();
}

void EngineThread::runContest(Entry& contest) {
    std::vector<JobOrder> orders;
    for (const auto& each : contest.candidates)
        orders.push_back(
            {*each->method, each->method->info(), each->request, each->model, each->control()});
    const double headStart = contest.control().id() == 1 ? m_config.headStartSeconds : 0;
    ContestRunner(contest.contestRequest, std::move(orders), contest.control(), *contest.contest,
                  m_config, m_events, m_frames, headStart)
        .run();
}

} // namespace

std::unique_ptr<api::Engine> makeEngine(MethodRegistry registry, EngineConfig config) {
    return std::make_unique<EngineThread>(std::move(registry), std::move(config));
}

std::string momentFolder(const std::string& outputFolder) {
    return outputFolder.empty() ? std::string() : outputFolder + "/moments";
}

std::string checkpointFolder(const std::string& outputFolder) {
    return outputFolder.empty() ? std::string() : outputFolder + "/checkpoints";
}

} // namespace maquette::runtime
