#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "engine/base/rng.h"
#include "tests/support/engine_driver.h"
#include "tests/support/registry.h"

using namespace maquette;
using api::JobState;
using tests::EngineDriver;

namespace {

// Ends the process when nothing has moved for too long: a deadlock must fail, not hang.
class Watchdog {
  public:
    explicit Watchdog(std::string what)
        : m_what(std::move(what))
        , m_thread([this](std::stop_token stop) { watch(stop); }) {}
    void alive() { m_idle = 0; }

  private:
    void watch(std::stop_token stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            if (++m_idle < 20 * 20) continue;
            std::fprintf(stderr, "deadlock in %s\n", m_what.c_str());
            std::abort();
        }
    }
    std::string m_what;
    std::atomic<int> m_idle{0};
    std::jthread m_thread;
};

base::ViewRequest randomView(base::Rng& rng) {
    base::ViewRequest view;
    view.camera = base::Camera::orbit(rng.uniform(0, 360), 10, 3, 40, 32, 24);
    return view;
}

void act(EngineDriver& driver, const std::vector<api::JobId>& jobs, base::Rng& rng) {
    const api::JobId job = jobs[rng.below(static_cast<std::uint32_t>(jobs.size()))];
    switch (rng.below(10)) {
    case 0:
        return driver.engine->cancel(job, true);
    case 1:
        return driver.engine->cancel(job, false);
    case 2:
    case 3:
        return driver.engine->pause(job);
    case 4:
    case 5:
        return driver.engine->resume(job);
    case 6:
        return driver.engine->update(job, {{"rate", rng.uniform(0.01f, 0.9f)}});
    case 7:
        return driver.engine->checkpoint(job);
    case 8:
        return driver.engine->setView(randomView(rng));
    default:
        driver.engine->takeFrame();
    }
}

} // namespace

class RandomSequencesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // 200 runs of random calls from two threads on one to three jobs, some of which fail: every
    // state follows the one before by the table, every job ends, and each ends once.
    void everySequenceEndsInALegalState() {
        Watchdog watchdog("random sequences");
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            base::Rng rng(seed);
            EngineDriver driver;
            std::vector<api::JobId> jobs;
            const int count = 1 + static_cast<int>(rng.below(3));
            for (int i = 0; i < count; ++i) {
                base::Params params{{"steps", std::int64_t{5 + rng.below(40)}},
                                    {"step_ms", double(rng.below(3))},
                                    {"finish_ms", double(rng.below(10))},
                                    {"preview_ms", double(rng.below(4))}};
                if (rng.chance(0.2f)) params["bad_at"] = std::int64_t{rng.below(30)};
                if (rng.chance(0.1f)) {
                    params["fail_at"] = std::int64_t{rng.below(20)};
                    params["failure"] = std::string("defect");
                }
                jobs.push_back(driver.engine->submit(driver.request(params)));
            }
            std::thread other([&driver, &jobs, seed] {
                base::Rng own(seed, 77);
                for (int i = 0; i < 25; ++i) {
                    act(driver, jobs, own);
                    std::this_thread::sleep_for(std::chrono::microseconds(own.below(2000)));
                }
            });
            for (int i = 0; i < 25; ++i) {
                act(driver, jobs, rng);
                driver.waitFor([] { return true; });
                std::this_thread::sleep_for(std::chrono::microseconds(rng.below(2000)));
            }
            other.join();
            for (const api::JobId job : jobs)
                driver.engine->resume(job);
            for (const api::JobId job : jobs) {
                QVERIFY2(driver.waitForEnd(job), qPrintable(QString::number(seed)));
                const auto states = driver.states(job);
                for (std::size_t i = 1; i < states.size(); ++i)
                    QVERIFY(api::mayFollow(states[i - 1], states[i]));
                QVERIFY(driver.engine->state(job) == states.back());
                const auto assets = driver.all<api::AssetReady>(job).size();
                const auto failures = driver.all<api::Failed>(job).size();
                QCOMPARE(failures, std::size_t{states.back() == JobState::Failed ? 1u : 0u});
                QVERIFY(assets <= 1 && (assets == 0 || failures == 0));
            }
            watchdog.alive();
        }
    }

    // Destroying the engine at any moment ends within a second.
    void theEngineMayGoAtAnyMoment() {
        Watchdog watchdog("going");
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            base::Rng rng(seed);
            EngineDriver driver;
            for (int i = 0; i < 3; ++i) {
                driver.engine->submit(driver.request({{"steps", std::int64_t{1000}},
                                                      {"step_ms", double(rng.below(20))},
                                                      {"finish_ms", 10'000.0}}));
            }
            if (rng.chance(0.3f)) driver.engine->pause(1);
            driver.engine->setView(randomView(rng));
            std::this_thread::sleep_for(std::chrono::microseconds(rng.below(30'000)));
            const auto begin = std::chrono::steady_clock::now();
            driver.engine.reset();
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
            QVERIFY(took.count() < 1.0);
            watchdog.alive();
        }
    }
};

MAQUETTE_TEST(RandomSequencesTest);
#include "tst_random_sequences.moc"
