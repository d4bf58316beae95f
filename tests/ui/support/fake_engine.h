#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "engine/api/engine.h"
#include "tests/ui/support/fake_object.h"

namespace maquette::tests {

// An engine that pretends: the same interface, states, events and threads as the real one, with a
// procedural object instead of an optimisation.
class FakeEngine final : public api::Engine {
  public:
    struct Options {
        int steps = 120;
        int stepMilliseconds = 12;
        bool fails = false;         // the next job fails in its middle
        std::string failsOn;        // jobs with these words in their prompt fail, too
        bool shortOfMemory = false; // until a request ignores it
        bool twoFaces = false;      // what it says of the object's sides
        bool withMesh = true;       // false: finishes without AssetReady's mesh
        std::vector<api::DeviceInfo> devices = {{.id = "cpu", .name = "A processor"}};
        int busyThreads = 0; // extra threads that compute as hard as they can while a job runs
    };
    explicit FakeEngine(Options options);
    FakeEngine()
        : FakeEngine(Options{}) {}
    ~FakeEngine() override;

    std::vector<api::MethodInfo> methods() const override;
    std::vector<api::ModelInfo> models() const override;
    std::vector<api::DeviceInfo> devices() const override { return m_options.devices; }
    api::JobId submit(const api::Request& request) override;
    void cancel(api::JobId job, bool keep) override;
    void pause(api::JobId job) override;
    void resume(api::JobId job) override;
    void checkpoint(api::JobId job) override;
    void update(api::JobId job, const base::Params& params) override;
    void setView(const base::ViewRequest& view) override;
    api::JobState state(api::JobId job) const override;
    void onWake(std::function<void()> wake) override;
    std::vector<api::Event> drain() override;
    const base::Frame* takeFrame() override;

    // What arrived, for tests.
    api::Request lastRequest() const;
    base::Params lastUpdate() const;
    base::ViewRequest lastView() const;

  private:
    struct Run {
        api::JobId id = 0;
        api::Request request;
        api::JobState state = api::JobState::Idle;
        bool pauseAsked = false, stopAsked = false, keep = true;
    };
    void loop(const std::stop_token& stop);
    void perform(const std::stop_token& stop, Run& run);
    bool boundary(const std::stop_token& stop, Run& run, const FakeObject& object, int step);
    void preview(const FakeObject& object, int step);
    void report(const Run& run, int step, double elapsed);
    void lookAround(const Run& run, int step);
    void finish(const Run& run, const FakeObject& object, int step);
    void enter(Run& run, api::JobState state);
    void emitEvent(api::Event event);

    Options m_options;
    mutable std::mutex m_mutex; // guards all below
    std::condition_variable_any m_changed;
    std::function<void()> m_wake;
    bool m_wakePending = false;
    std::deque<api::Event> m_events;
    std::deque<std::shared_ptr<Run>> m_queue;
    std::map<api::JobId, std::shared_ptr<Run>> m_runs;
    base::ViewRequest m_view;
    bool m_viewChanged = true;
    base::Params m_lastUpdate;
    api::Request m_lastRequest;
    std::unique_ptr<base::Frame> m_ready;
    std::unique_ptr<base::Frame> m_front; // consumer's
    std::uint64_t m_serial = 0;
    api::JobId m_nextId = 1;
    std::atomic<bool> m_busy{false};
    std::jthread m_thread;
    std::vector<std::jthread> m_burners;
};

} // namespace maquette::tests
