#include "tests/ui/support/fake_engine.h"

#include <chrono>
#include <cmath>

#include "tests/ui/support/fake_descriptions.h"

namespace maquette::tests {

using api::JobState;
using Clock = std::chrono::steady_clock;

FakeEngine::FakeEngine(Options options)
    : m_options(options)
    , m_thread([this](const std::stop_token& stop) { loop(stop); }) {
    m_view.camera = base::Camera::orbit(32, 16, 3.4f, 40, 160, 120);
    for (int i = 0; i < options.busyThreads; ++i) {
        m_burners.emplace_back([this](const std::stop_token& stop) {
            volatile double sink = 0;
            while (!stop.stop_requested()) {
                if (!m_busy) std::this_thread::sleep_for(std::chrono::milliseconds(5));
                for (int k = 0; m_busy && k < 100000; ++k)
                    sink = sink + std::sqrt(static_cast<double>(k));
            }
        });
    }
}

FakeEngine::~FakeEngine() {
    m_thread.request_stop();
    m_changed.notify_all();
}

std::vector<api::MethodInfo> FakeEngine::methods() const {
    return fakeMethods();
}

std::vector<api::ModelInfo> FakeEngine::models() const {
    return fakeModels();
}

api::JobId FakeEngine::submit(const api::Request& request) {
    if (request.prompt.empty() && !request.image) {
        throw base::Error(
            base::ErrorKind::Usage,
            {"The prompt is empty. Say what should form, for example \"a red chair\"."});
    }
    if (m_options.shortOfMemory && !request.ignoreMemory)
        throw base::Error(base::ErrorKind::OutOfMemory, {"This model needs more than is free."});
    const std::lock_guard lock(m_mutex);
    const auto run = std::make_shared<Run>();
    run->id = m_nextId++;
    run->request = request;
    m_runs[run->id] = run;
    m_queue.push_back(run);
    m_lastRequest = request;
    m_changed.notify_all();
    return run->id;
}

void FakeEngine::cancel(api::JobId job, bool keep) {
    const std::lock_guard lock(m_mutex);
    m_runs.at(job)->stopAsked = true;
    m_runs.at(job)->keep = keep;
    m_changed.notify_all();
}

void FakeEngine::pause(api::JobId job) {
    const std::lock_guard lock(m_mutex);
    m_runs.at(job)->pauseAsked = true;
}

void FakeEngine::resume(api::JobId job) {
    const std::lock_guard lock(m_mutex);
    m_runs.at(job)->pauseAsked = false;
    m_changed.notify_all();
}

void FakeEngine::checkpoint(api::JobId job) {
    emitEvent(api::CheckpointSaved{job, "fake.safetensors", 0});
}

void FakeEngine::update(api::JobId, const base::Params& params) {
    const std::lock_guard lock(m_mutex);
    for (const auto& [name, value] : params)
        m_lastUpdate[name] = value;
}

void FakeEngine::setView(const base::ViewRequest& view) {
    const std::lock_guard lock(m_mutex);
    m_view = view;
    m_viewChanged = true;
    m_changed.notify_all();
}

JobState FakeEngine::state(api::JobId job) const {
    const std::lock_guard lock(m_mutex);
    return m_runs.at(job)->state;
}

void FakeEngine::onWake(std::function<void()> wake) {
    const std::lock_guard lock(m_mutex);
    m_wake = std::move(wake);
}

std::vector<api::Event> FakeEngine::drain() {
    const std::lock_guard lock(m_mutex);
    m_wakePending = false;
    std::vector<api::Event> events(std::make_move_iterator(m_events.begin()),
                                   std::make_move_iterator(m_events.end()));
    m_events.clear();
    return events;
}

const base::Frame* FakeEngine::takeFrame() {
    const std::lock_guard lock(m_mutex);
    if (!m_ready) return nullptr;
    m_front = std::move(m_ready);
    return m_front.get();
}

api::Request FakeEngine::lastRequest() const {
    const std::lock_guard lock(m_mutex);
    return m_lastRequest;
}
base::Params FakeEngine::lastUpdate() const {
    const std::lock_guard lock(m_mutex);
    return m_lastUpdate;
}
base::ViewRequest FakeEngine::lastView() const {
    const std::lock_guard lock(m_mutex);
    return m_view;
}

void FakeEngine::emitEvent(api::Event event) {
    const std::lock_guard lock(m_mutex);
    m_events.push_back(std::move(event));
    if (m_wakePending || !m_wake) return;
    m_wakePending = true;
    m_wake();
}

void FakeEngine::enter(Run& run, JobState state) {
    {
        const std::lock_guard lock(m_mutex);
        base::require(api::mayFollow(run.state, state), "the fake engine broke the state table");
        run.state = state;
    }
    emitEvent(api::StateChanged{run.id, state});
}

void FakeEngine::loop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::shared_ptr<Run> run;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return !m_queue.empty(); });
            if (m_queue.empty()) continue;
            run = m_queue.front();
            m_queue.pop_front();
        }
        m_busy = true;
        perform(stop, *run);
        m_busy = false;
    }
}

void FakeEngine::perform(const std::stop_token& stop, Run& run) {
    enter(run, JobState::Loading);
    emitEvent(api::LogLine{run.id, base::LogLevel::Info, {"Loading the model %1", "starter"}});
    const FakeObject object(run.request.prompt);
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
    enter(run, JobState::Running);
    const auto begin = Clock::now();
    const bool fails =
        m_options.fails || (!m_options.failsOn.empty() &&
                            run.request.prompt.find(m_options.failsOn) != std::string::npos);
    int step = 0;
    for (; step < m_options.steps; ++step) {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_options.stepMilliseconds));
        if (!boundary(stop, run, object, step)) break;
        report(run, step, std::chrono::duration<double>(Clock::now() - begin).count());
        if (fails && step == m_options.steps / 2) {
            emitEvent(api::Failed{run.id,
                                  base::ErrorKind::OutOfMemory,
                                  {"The run needs more memory than there is (%1). Choose the draft "
                                   "preset or close other programs.",
                                   "5.1 GB"},
                                  "allocator: requested 5476083302 bytes"});
            enter(run, JobState::Failed);
            return;
        }
    }
    const bool stopped = step < m_options.steps;
    if (stopped) enter(run, JobState::Stopping);
    if (!stop.stop_requested() && (!stopped || run.keep)) finish(run, object, step);
    enter(run, JobState::Done);
}

// The one place where pausing, stopping and looking happen.
bool FakeEngine::boundary(const std::stop_token& stop, Run& run, const FakeObject& object,
                          int step) {
    bool look = false, paused = false;
    do {
        {
            std::unique_lock lock(m_mutex);
            paused = run.pauseAsked && !run.stopAsked;
            if (paused && run.state == JobState::Paused) {
                m_changed.wait_for(lock, stop, std::chrono::milliseconds(50), [&] {
                    return m_viewChanged || !run.pauseAsked || run.stopAsked;
                });
            }
            look = m_viewChanged || (!paused && step % 6 == 0);
            m_viewChanged = false;
            if (run.stopAsked || stop.stop_requested()) return false;
        }
        if (paused && run.state == JobState::Running) enter(run, JobState::Paused);
        if (look) preview(object, step);
    } while (paused);
    if (run.state == JobState::Paused) enter(run, JobState::Running);
    return true;
}

void FakeEngine::preview(const FakeObject& object, int step) {
    base::ViewRequest view;
    {
        const std::lock_guard lock(m_mutex);
        view = m_view;
    }
    constexpr int kTallest = 112;
    base::Camera camera = view.camera;
    const float scale =
        view.quality * static_cast<float>(kTallest) / static_cast<float>(camera.height);
    camera.width = std::max(8, static_cast<int>(scale * static_cast<float>(camera.width)));
    camera.height = std::max(8, static_cast<int>(scale * static_cast<float>(camera.height)));
    const float progress = static_cast<float>(step) / static_cast<float>(m_options.steps);
    auto frame = std::make_unique<base::Frame>(object.render(camera, view.shading, progress));
    frame->step = step;
    std::uint64_t serial = 0;
    {
        const std::lock_guard lock(m_mutex);
        serial = frame->serial = ++m_serial;
        m_ready = std::move(frame);
    }
    emitEvent(api::FrameReady{0, serial});
}

void FakeEngine::report(const Run& run, int step, double elapsed) {
    const double share = static_cast<double>(step + 1) / m_options.steps;
    const double rate = (step + 1) / std::max(elapsed, 1e-6);
    emitEvent(api::ProgressReport{run.id,
                                  {"Optimising"},
                                  step + 1,
                                  m_options.steps,
                                  share,
                                  rate,
                                  elapsed,
                                  step < 8 ? -1 : (m_options.steps - step - 1) / rate});
    if (step % 2 == 0) {
        const double wave = 0.06 * std::sin(step * 0.9) + 0.03 * std::sin(step * 2.3);
        emitEvent(api::Metrics{run.id,
                               step,
                               {{"latent", 0.25 + 0.75 * std::exp(-4 * share) + wave * (1 - share)},
                                {"image", 0.12 + 0.5 * std::exp(-3 * share) - wave * 0.5}}});
    }
    if (step % 20 == 5) {
        const FakeObject object(run.request.prompt);
        const auto picture = std::make_shared<base::Image8>(
            object.picture(static_cast<float>(step * 37 % 360), 48, 0.75f));
        const auto camera =
            base::Camera::orbit(static_cast<float>(step * 37 % 360), 15, 3.2f, 40, 48, 48);
        emitEvent(api::PreviewImage{run.id, "imagination", picture, {camera}});
    }
    if (step % 20 == 12) lookAround(run, step);
    if (step % 60 == 59) {
        emitEvent(api::CheckpointSaved{run.id, "checkpoint.safetensors", step});
        emitEvent(api::LogLine{
            run.id, base::LogLevel::Info, {"Checkpoint at step %1", std::to_string(step + 1)}});
    }
}

void FakeEngine::lookAround(const Run& run, int step) {
    static constexpr float kAlike[] = {1, .82f, .55f, .48f, .52f, .46f, .58f, .8f};
    api::ViewScores scores{run.id, step, {}};
    for (int i = 0; i < 8; ++i) {
        const int half = m_options.twoFaces ? i % 4 : std::min(i, 8 - i);
        const int mirrored = m_options.twoFaces ? std::min(half, 4 - half) : half;
        scores.round.sides.push_back({45.0f * static_cast<float>(i), kAlike[mirrored], 0.4f,
                                      mirrored == 0   ? 0.95f
                                      : mirrored == 1 ? 0.6f
                                                      : 0.05f});
    }
    scores.round.verdict =
        m_options.twoFaces ? api::RoundVerdict::Repeated : api::RoundVerdict::OneFront;
    scores.round.fronts = m_options.twoFaces ? 2 : 1;
    emitEvent(std::move(scores));
}

void FakeEngine::finish(const Run& run, const FakeObject& object, int step) {
    api::AssetReady asset;
    asset.job = run.id;
    asset.complete = step >= m_options.steps;
    if (m_options.withMesh) asset.mesh = object.mesh(72);
    for (int i = 0; i < 8; ++i)
        asset.turntable.push_back(object.picture(static_cast<float>(45 * i), 96, 1));
    asset.thumbnail = object.picture(32, 160, 1);
    asset.recipeJson = R"({"schema":1,"request":{"prompt":")" + run.request.prompt +
                       R"(","seed":)" + std::to_string(run.request.seed) + "}}";
    emitEvent(std::move(asset));
    emitEvent(api::LogLine{run.id, base::LogLevel::Info, {"The object is finished"}});
}

} // namespace maquette::tests
