#include "engine/runtime/engine.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "engine/api/prompt.h"
#include "engine/base/brush.h"
#include "engine/base/error.h"
#include "engine/runtime/job_runner.h"
#include "engine/runtime/request_check.h"
#include "engine/runtime/thread_priority.h"

namespace maquette::runtime {

using base::Error;
using base::ErrorKind;

namespace {

// A submitted job; what it was made of goes when it has ended, its state stays.
struct Entry {
    Entry(api::JobId id, EventBox& events)
        : control(id, events) {}

    JobControl control;
    api::Request request;
    api::ModelInfo model;
    const Method* method = nullptr;
    std::vector<base::ParamSpec> params;
    bool takesLivePrompt = false;
    bool takesMask = false;
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
    api::JobId submit(const api::Request& request) override;
    void cancel(api::JobId job, bool keep) override;
    void pause(api::JobId job) override { entry(job)->control.requestPause(true); }
    void resume(api::JobId job) override { entry(job)->control.requestPause(false); }
    void checkpoint(api::JobId job) override { entry(job)->control.requestCheckpoint(); }
    void update(api::JobId job, const base::Params& params) override;
    void setView(const base::ViewRequest& view) override;
    api::JobState state(api::JobId job) const override { return entry(job)->control.state(); }
    void onWake(std::function<void()> wake) override { m_events.onWake(std::move(wake)); }
    std::vector<api::Event> drain() override { return m_events.drain(); }
    const base::Frame* takeFrame() override { return m_frames.take(); }

  private:
    std::shared_ptr<Entry> entry(api::JobId job) const;
    void work();
    void runOne(Entry& entry);

    const MethodRegistry m_registry;
    EngineConfig m_config;
    EventBox m_events;
    FramePool m_frames;

    mutable std::mutex m_mutex;
    std::condition_variable m_arrival;
    std::map<api::JobId, std::shared_ptr<Entry>> m_jobs;
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
        job->control.requestStop(Stop::Discard);
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
        throw Error(ErrorKind::Usage, {MAQUETTE_TR("There is no job %1."), std::to_string(job)});
    }
    return found->second;
}

api::JobId EngineThread::submit(const api::Request& request) {
    const Method& method = m_registry.find(request.method);
    const api::MethodInfo info = method.info();
    const api::ModelInfo model =
        checkRequest(request, info, models(), m_config.devices, m_config.modelAt);
    method.check(request, model);
    if (m_config.memory && !request.ignoreMemory) {
        const api::MemoryNeed need = m_config.memory(model, request.device);
        if (!need.enough()) throw Error(ErrorKind::OutOfMemory, need.shortage);
    }
    api::Request hashed = withLoraHashes(request);
    const std::lock_guard lock(m_mutex);
    const api::JobId id = m_jobs.size() + 1;
    const auto job = std::make_shared<Entry>(id, m_events);
    job->request = std::move(hashed);
    job->model = model;
    job->method = &method;
    job->params = info.params;
    job->takesLivePrompt = info.takesLivePrompt;
    job->takesMask = info.takesMask;
    if (m_view) job->control.setView(*m_view);
    m_jobs.emplace(id, job);
    m_queue.push_back(job);
    m_arrival.notify_all();
    return id;
}

void EngineThread::cancel(api::JobId job, bool keep) {
    entry(job)->control.requestStop(keep ? Stop::Keep : Stop::Discard);
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
    const base::ParamSpec* spec = base::findSpec(job.params, name);
    if (!spec || !spec->live) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("\"%1\" cannot be changed while a job runs."), name});
    }
    return base::checkedValue(*spec, value);
}

void EngineThread::update(api::JobId job, const base::Params& params) {
    const std::shared_ptr<Entry> target = entry(job);
    base::Params checked;
    for (const auto& [name, value] : params)
        checked[name] = checkedLive(*target, name, value);
    target->control.update(checked);
}

void EngineThread::setView(const base::ViewRequest& view) {
    const std::lock_guard lock(m_mutex);
    m_view = view;
    if (m_current) m_current->control.setView(view);
    for (const auto& waiting : m_queue)
        waiting->control.setView(view);
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
    }
}

void EngineThread::runOne(Entry& job) {
    const JobOrder order{*job.method, job.method->info(), job.request, job.model, job.control};
    const double headStart = job.control.id() == 1 ? m_config.headStartSeconds : 0;
    JobRunner(order, m_config, m_events, m_frames, headStart).run();
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
