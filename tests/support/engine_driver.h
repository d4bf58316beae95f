#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/runtime/engine.h"
#include "tests/support/fake_method.h"

#include <QTemporaryDir>

namespace maquette::tests {

// An engine with the fake method, and all its events so far.
class EngineDriver {
  public:
    explicit EngineDriver(runtime::EngineConfig config = {}) {
        trace = std::make_shared<FakeTrace>();
        runtime::MethodRegistry registry;
        registry.add(std::make_shared<FakeMethod>(trace));
        config.models = [] { return std::vector{fakeModel()}; };
        engine = runtime::makeEngine(std::move(registry), std::move(config));
        engine->onWake([this] {
            const std::lock_guard lock(m_mutex);
            m_woken = true;
            m_wake.notify_all();
        });
    }

    api::Request request(base::Params params = {}) const {
        api::Request request;
        request.method = "fake";
        request.prompt = "a red chair";
        request.seed = 7;
        request.params = std::move(params);
        request.outputFolder = folder.path().toStdString();
        return request;
    }

    // Collects events until the condition holds; false after the time.
    bool waitFor(const std::function<bool()>& condition, double seconds = 20) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
        for (;;) {
            for (api::Event& event : engine->drain())
                events.push_back(std::move(event));
            if (condition()) return true;
            std::unique_lock lock(m_mutex);
            m_wake.wait_until(lock, end, [this] { return m_woken; });
            m_woken = false;
            if (std::chrono::steady_clock::now() >= end) return false;
        }
    }
    bool waitForEnd(api::JobId job, double seconds = 20) {
        return waitFor([&] { return api::isFinal(lastState(job)); }, seconds);
    }
    bool waitForState(api::JobId job, api::JobState state) {
        return waitFor([&] { return lastState(job) == state; });
    }

    // What the events say, not the engine.
    std::vector<api::JobState> states(api::JobId job) const {
        std::vector<api::JobState> states{api::JobState::Idle};
        for (const auto* event : all<api::StateChanged>(job))
            states.push_back(event->state);
        return states;
    }
    api::JobState lastState(api::JobId job) const { return states(job).back(); }

    template <class Kind>
    std::vector<const Kind*> all(api::JobId job) const {
        std::vector<const Kind*> found;
        for (const api::Event& event : events) {
            const Kind* kind = std::get_if<Kind>(&event);
            if (kind && kind->job == job) found.push_back(kind);
        }
        return found;
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeTrace> trace;
    std::unique_ptr<api::Engine> engine;
    std::vector<api::Event> events;

  private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = false;
};

} // namespace maquette::tests
