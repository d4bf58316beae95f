#include <filesystem>
#include <functional>
#include <thread>

#include "engine/base/error.h"
#include "engine/runtime/step_boundary.h"
#include "tests/support/fake_method.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using api::JobState;

namespace {

// One job between its world and its boundary, without the engine.
struct Bench {
    explicit Bench(api::Request asked = {})
        : trace(std::make_shared<tests::FakeTrace>())
        , request(std::move(asked))
        , job(parameters, trace)
        , control(1, events)
        , context(setting()) {
        job.init(context);
        checkpoints.emplace(job, context,
                            runtime::CheckpointKeeper::Options{folder.path().toStdString(), 1e9});
        checkpoints->start();
        boundary.emplace(job, context, control, *checkpoints, moments, frames);
        control.moveTo(JobState::Loading);
        control.moveTo(JobState::Running);
    }

    runtime::JobSetting setting() {
        runtime::JobSetting setting;
        setting.id = 1;
        setting.request = request;
        setting.send = [this](api::Event event) { events.post(std::move(event)); };
        setting.stopToken = [this] { return control.stopToken(); };
        return setting;
    }

    void look(float azimuth) {
        base::ViewRequest view;
        view.camera = base::Camera::orbit(azimuth, 0, 3, 40, 80, 60);
        control.setView(view);
    }

    int savedFiles() {
        checkpoints->flush();
        return static_cast<int>(runtime::listCheckpoints(folder.path().toStdString()).size());
    }

    QTemporaryDir folder;
    std::shared_ptr<tests::FakeTrace> trace;
    api::Request request;
    tests::FakeParams parameters;
    runtime::EventBox events;
    runtime::FramePool frames;
    tests::FakeJob job;
    runtime::JobControl control;
    runtime::JobContext context;
    std::optional<runtime::CheckpointKeeper> checkpoints;
    runtime::MomentKeeper moments{job, context, {}};
    std::optional<runtime::StepBoundary> boundary;
};

bool waitUntil(const std::function<bool()>& condition) {
    for (int i = 0; i < 4000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

// The engine's side of one boundary, on a thread of its own that a failing test does not leave
// behind.
class Passing {
  public:
    explicit Passing(Bench& bench)
        : m_bench(bench)
        , m_thread([this] { m_passed = m_bench.boundary->pass(); }) {}
    ~Passing() {
        m_bench.control.requestStop(runtime::Stop::Discard);
        if (m_thread.joinable()) m_thread.join();
    }
    bool passed() {
        m_thread.join();
        return m_passed;
    }

  private:
    Bench& m_bench;
    bool m_passed = false;
    std::thread m_thread;
};

} // namespace

class StepBoundaryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void itLetsARunPass() {
        Bench bench;
        QVERIFY(bench.boundary->pass());
        QCOMPARE(bench.savedFiles(), 0);
        QCOMPARE(bench.trace->previews.load(), 0); // nobody looks
    }

    void aStopComesBeforeEverythingElse() {
        Bench bench;
        bench.look(0);
        bench.control.requestPause(true);
        bench.control.requestCheckpoint();
        bench.control.update({{"rate", 0.7}});
        bench.control.requestStop(runtime::Stop::Keep);
        QVERIFY(!bench.boundary->pass());
        QCOMPARE(bench.savedFiles(), 0);
        QCOMPARE(bench.trace->previews.load(), 0);
        QCOMPARE(bench.job.rate(), 0.1);
        QVERIFY(bench.control.state() == JobState::Stopping);
    }

    void parametersAreAppliedAndNotedWithStepAndTime() {
        Bench bench;
        bench.context.setStep(12);
        bench.control.update({{"rate", 0.7}});
        bench.control.update({{"rate", 0.6}, {"step_ms", 1.0}});
        QVERIFY(bench.boundary->pass());
        QCOMPARE(bench.job.rate(), 0.6);
        const auto& steering = bench.context.recipe().steering;
        QCOMPARE(steering.size(), std::size_t{1});
        QCOMPARE(steering[0].step, 12);
        QVERIFY(steering[0].seconds >= 0);
        QCOMPARE(steering[0].params.size(), std::size_t{2});
        QVERIFY(bench.boundary->pass());
        QCOMPARE(bench.context.recipe().steering.size(), std::size_t{1});
    }

    void whatARecipeSteeredIsReplayedAtItsSteps() {
        api::Request request;
        request.steering = {{3, 0, {{"rate", 0.3}}}, {5, 0, {{"rate", 0.5}}}};
        Bench bench(request);
        std::vector<double> rates;
        for (int step = 0; step < 7; ++step) {
            bench.context.setStep(step);
            QVERIFY(bench.boundary->pass());
            rates.push_back(bench.job.rate());
        }
        QVERIFY((rates == std::vector<double>{0.1, 0.1, 0.1, 0.3, 0.3, 0.5, 0.5}));
        // Going on from a state of step 4, the first one is part of that state.
        Bench later(request);
        later.context.setStep(4);
        later.boundary->continueAt(4);
        QVERIFY(later.boundary->pass());
        QCOMPARE(later.job.rate(), 0.1);
        later.context.setStep(5);
        QVERIFY(later.boundary->pass());
        QCOMPARE(later.job.rate(), 0.5);
    }

    void aWantedCheckpointIsSavedAfterTheParameters() {
        Bench bench;
        bench.control.update({{"rate", 0.7}});
        bench.control.requestCheckpoint();
        QVERIFY(bench.boundary->pass());
        QCOMPARE(bench.savedFiles(), 1);
        const auto files = runtime::listCheckpoints(bench.folder.path().toStdString());
        const runtime::CheckpointData data = runtime::readCheckpoint(files[0].path);
        QCOMPARE(data.state.at("rate").get<double>(), 0.7);
        QCOMPARE(data.steering.size(), std::size_t{1});
        QVERIFY(bench.boundary->pass());
        QCOMPARE(bench.savedFiles(), 1);
    }

    void aPauseWaitsAndServesViewsParametersAndCheckpoints() {
        Bench bench;
        bench.control.requestPause(true);
        Passing engine(bench);
        QVERIFY(waitUntil([&] { return bench.control.state() == JobState::Paused; }));
        QVERIFY(waitUntil([&] { return bench.savedFiles() == 1; })); // a pause may last
        const double elapsed = bench.context.elapsed();
        for (int i = 0; i < 3; ++i) {
            const int before = bench.trace->previews;
            bench.look(30.0f * i);
            QVERIFY(waitUntil([&] { return bench.trace->previews > before; }));
        }
        QVERIFY(waitUntil([&] { // refined to the full resolution
            const base::Frame* frame = bench.frames.take();
            return frame && frame->width == 80 && frame->camera.azimuth() > 59;
        }));
        const int rested = bench.trace->previews;
        bench.control.requestCheckpoint();
        QVERIFY(waitUntil([&] { return bench.savedFiles() == 2; }));
        QCOMPARE(bench.trace->previews.load(), rested); // a resting picture is not drawn again
        bench.control.update({{"rate", 0.9}});
        QVERIFY(waitUntil([&] { return bench.savedFiles() == 2; }));
        // ... but one that live values may have changed is.
        QVERIFY(waitUntil([&] { return bench.trace->previews > rested; }));
        QCOMPARE(bench.context.elapsed(), elapsed); // a pause is no working time
        bench.control.requestPause(false);
        QVERIFY(engine.passed());
        QCOMPARE(bench.job.rate(), 0.9);
        QVERIFY(bench.control.state() == JobState::Running);
    }

    void aStopEndsAPause() {
        Bench bench;
        bench.control.requestPause(true);
        Passing engine(bench);
        QVERIFY(waitUntil([&] { return bench.control.state() == JobState::Paused; }));
        bench.control.requestStop(runtime::Stop::Discard);
        QVERIFY(!engine.passed());
        QVERIFY(bench.control.state() == JobState::Stopping);
    }

    void aNewerViewInterruptsAFinePreview() {
        Bench bench;
        bench.job.apply({{"preview_ms", 100.0}});
        bench.control.requestPause(true);
        Passing engine(bench);
        bench.look(10);
        QVERIFY(waitUntil([&] { return bench.trace->previews >= 1; })); // coarse: done
        std::this_thread::sleep_for(std::chrono::milliseconds(30)); // the finer one is on its way
        bench.look(50);
        QVERIFY(waitUntil([&] {
            const base::Frame* frame = bench.frames.take();
            return frame && frame->camera.azimuth() > 49;
        }));
        QCOMPARE(bench.trace->previews.load(), 2);
    }

    void aPreviewThatFailsDoesNotCostTheRun() {
        struct Blind final : runtime::Job {
            void init(runtime::JobContext&) override {}
            std::int64_t steps() const override { return 1; }
            void step(runtime::JobContext&) override {}
            void preview(const base::ViewRequest&, base::Frame&, const base::Progress&) override {
                throw base::Error(base::ErrorKind::OutOfMemory, "No memory for the picture.");
            }
            api::AssetReady finish(runtime::JobContext&) override { return {}; }
            void save(runtime::CheckpointData&) const override {}
            void load(const runtime::CheckpointData&) override {}
            void apply(const base::Params&) override {}
            bool reduceStep() override { return false; }
        } job;
        Bench bench;
        runtime::StepBoundary boundary(job, bench.context, bench.control, *bench.checkpoints,
                                       bench.moments, bench.frames);
        bench.look(0);
        QVERIFY(boundary.pass());
        bench.look(1);
        QVERIFY(boundary.pass());
        int warnings = 0;
        for (const api::Event& event : bench.events.drain())
            warnings += std::holds_alternative<api::LogLine>(event);
        QCOMPARE(warnings, 1);
    }

    void aStateThatIsNotFiniteIsNotSaved() {
        Bench bench;
        bench.job.apply({{"bad_at", std::int64_t{0}}});
        bench.job.step(bench.context);
        bench.context.setStep(1);
        bench.control.requestCheckpoint();
        QVERIFY_EXCEPTION_THROWN(bench.boundary->pass(), base::Error);
        QCOMPARE(bench.savedFiles(), 0);
        QCOMPARE(bench.checkpoints->lastGood().step, 0);
    }

    void transitionsOutsideTheTableAreDefects() {
        runtime::EventBox events;
        runtime::JobControl control(1, events);
        QVERIFY_EXCEPTION_THROWN(control.moveTo(JobState::Paused), base::Error);
        QVERIFY(control.moveTo(JobState::Loading));
        QVERIFY(control.moveTo(JobState::Running));
        QVERIFY_EXCEPTION_THROWN(control.moveTo(JobState::Loading), base::Error);
        control.requestStop(runtime::Stop::Keep);
        QVERIFY(!control.moveTo(JobState::Paused)); // the stop came first
        QVERIFY(!control.moveTo(JobState::Running));
        QVERIFY(control.moveTo(JobState::Done));
        QVERIFY_EXCEPTION_THROWN(control.moveTo(JobState::Done), base::Error);
        control.requestStop(runtime::Stop::Discard); // too late, no effect
        QVERIFY(control.state() == JobState::Done);
    }
};

MAQUETTE_TEST(StepBoundaryTest);
#include "tst_step_boundary.moc"
