#include "engine/runtime/job_runner.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/runtime/failure.h"
#include "engine/runtime/progress_meter.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using api::JobState;
using base::Error;
using base::ErrorKind;

namespace {

JobSetting settingOf(const JobOrder& order, const EngineConfig& config, EventBox& events) {
    JobSetting setting;
    setting.id = order.control.id();
    setting.request = order.request;
    setting.params = effectiveParams(order.info, order.request, order.model.kind);
    setting.device = chooseDevice(order.request.device, config.devices);
    setting.model = order.model;
    setting.send = [&events](api::Event event) { events.post(std::move(event)); };
    setting.stopToken = [&control = order.control] { return control.stopToken(); };
    return setting;
}

} // namespace

JobRunner::JobRunner(const JobOrder& order, const EngineConfig& config, EventBox& events,
                     FramePool& frames, double headStart)
    : m_order(order)
    , m_config(config)
    , m_context(settingOf(order, config, events))
    , m_frames(frames) {
    m_context.clock().set(headStart);
}

template <class Work>
void JobRunner::guarded(Work work) {
    try {
        work();
    } catch (...) {
        const Error error =
            describeFailure(std::current_exception(), m_order.info, m_order.request.preset);
        const bool stopped = m_order.control.stop() != Stop::No;
        if (stopped && error.kind() == ErrorKind::Cancelled)
            cancelled();
        else
            fail(error);
    }
}

void JobRunner::run() {
    if (!m_order.control.moveTo(JobState::Loading)) return; // cancelled in the queue
    guarded([this] {
        load();
        while (!m_order.request.meshOnly && turn()) {
        }
        finish();
    });
}

void JobRunner::begin() {
    const bool queued = m_order.control.state() == JobState::Idle;
    if (queued && !m_order.control.moveTo(JobState::Loading)) return;
    guarded([this] { load(); });
}

bool JobRunner::advance() {
    bool more = false;
    guarded([&] { more = turn(); });
    return more && !ended();
}

void JobRunner::conclude() {
    guarded([this] { finish(); });
}

bool JobRunner::ended() const {
    return api::isFinal(m_order.control.state());
}

// Numbers that are not finite are not written; the next turn goes back on them.
void JobRunner::save() {
    guarded([this] {
        try {
            m_checkpoints->save();
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Numeric) throw;
        }
    });
}

double JobRunner::share() const {
    const double done = m_budget > 0 ? m_context.elapsed() / m_budget
                                     : static_cast<double>(m_context.step()) /
                                           static_cast<double>(std::max<std::int64_t>(m_steps, 1));
    return std::min(1.0, done);
}

std::uint64_t JobRunner::stateBytes() const {
    std::uint64_t bytes = 0;
    if (!m_checkpoints) return bytes;
    for (const auto& [name, tensor] : m_checkpoints->lastGood().tensors())
        bytes += tensor.bytes.size();
    return bytes;
}

void JobRunner::applyBudget(double seconds) {
    if (!m_order.info.takesLiveBudget) return;
    m_budget = seconds;
    m_order.control.update({{api::kLiveBudget, seconds}});
}

void JobRunner::preview(const base::ViewRequest& view, base::Frame& frame,
                        const base::Progress& progress) {
    if (m_job) m_job->preview(view, frame, progress);
}

void JobRunner::show(std::string channel, base::Image8 picture) {
    m_context.previewImage(std::move(channel), std::move(picture));
}

void JobRunner::makeJob() {
    m_job = m_order.method.makeJob(m_order.request);
    m_job->init(m_context);
    m_checkpoints.emplace(*m_job, m_context,
                          CheckpointKeeper::Options{checkpointFolder(m_order.request.outputFolder),
                                                    m_config.checkpointSeconds, m_config.fileOps});
    m_moments.emplace(*m_job, m_context,
                      MomentKeeper::Options{momentFolder(m_order.request.outputFolder),
                                            m_config.momentBytes, m_config.fileOps});
    m_boundary.emplace(*m_job, m_context, m_order.control, *m_checkpoints, *m_moments, m_frames);
    m_views.emplace(*m_job, m_context, m_config.lookAround);
}

// Both the present state and the last good one, so that bad numbers lead back to the same place.
void JobRunner::park(const fs::path& file) {
    guarded([&] {
        m_checkpoints->flush();
        m_moments->flush();
        writeCheckpoint(file, *captureState(*m_job, m_context), *m_config.fileOps);
        writeCheckpoint(file.string() + ".good", m_checkpoints->lastGood(), *m_config.fileOps);
        m_views.reset();
        m_boundary.reset();
        m_moments.reset();
        m_checkpoints.reset();
        m_job.reset();
    });
}

void JobRunner::unpark(const fs::path& file) {
    guarded([&] {
        const double elapsed = m_context.elapsed();
        makeJob();
        const auto good = readCheckpoint(file.string() + ".good");
        takeState(good);
        m_checkpoints->start();
        takeState(readCheckpoint(file));
        m_context.clock().set(elapsed); // loading again is not its work
    });
}

// One step, or one step back after bad numbers; false when there is no further one.
bool JobRunner::turn() {
    try {
        const bool more = m_context.step() < m_job->steps();
        m_steps = m_job->steps();
        if (more && m_boundary->pass() && stepOnce()) {
            m_views->atStep();
            return true;
        }
        if (!more) m_moments->atStep();
        if (m_order.control.stop() != Stop::Discard) m_checkpoints->save();
        return false;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Numeric) throw;
        goBack(error);
        return true;
    }
}

// False when the step gave up because the job shall stop.
bool JobRunner::stepOnce() {
    const base::Rng::State before = m_context.rng().state();
    try {
        m_job->step(m_context);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled || m_order.control.stop() == Stop::No) throw;
        m_context.setRng(before);
        return false;
    }
    const std::string bad = m_context.takeBadMetric();
    if (!bad.empty()) {
        throw Error(ErrorKind::Numeric,
                    {MAQUETTE_TR("The numbers of \"%1\" are no longer finite."), bad});
    }
    m_context.setStep(m_context.step() + 1);
    m_context.meter().stepped(m_context.step(), m_context.elapsed());
    m_context.reportSteps(*m_job);
    return true;
}

// Bad numbers: back to the last good state, with a smaller step for each time since then.
void JobRunner::goBack(const Error& cause) {
    const CheckpointData& good = m_checkpoints->lastGood();
    m_sinceLastGood = good.step == m_lastGoodStep ? m_sinceLastGood + 1 : 1;
    m_lastGoodStep = good.step;
    m_context.takeBadMetric();
    const std::int64_t failedAt = m_context.step();
    base::Params steered;
    for (const api::SteeringEvent& event : m_context.recipe().steering) {
        if (event.step <= good.step || !m_order.request.steering.empty()) continue;
        for (const auto& [name, value] : event.params)
            steered.insert_or_assign(name, value);
    }
    takeState(good);
    m_order.control.update(steered);
    bool smaller = ++m_goneBack <= m_config.numericRetries;
    for (int i = 0; i < m_sinceLastGood && smaller; ++i)
        smaller = m_job->reduceStep();
    if (!smaller) {
        throw Error(ErrorKind::Numeric,
                    MAQUETTE_TR("The optimisation does not stay finite, even with smaller steps. "
                                "Try another seed, or lower the learning rate and the guidance."),
                    cause.what());
    }
    m_context.log(base::LogLevel::Warning,
                  {MAQUETTE_TR("%1 Going back from step %2 to step %3, with smaller steps from "
                               "there on."),
                   cause.what(), std::to_string(failedAt), std::to_string(good.step)});
}

void JobRunner::finish() {
    if (m_order.control.stop() == Stop::Discard) return cancelled();
    const bool complete = m_context.step() >= m_job->steps();
    if (!complete && m_context.step() == 0) return cancelled();
    m_context.reportSteps(*m_job, true);
    m_context.setPhase(JobContext::Phase::Finishing);
    m_order.control.beginFinishing();
    api::AssetReady asset;
    try {
        asset = m_job->finish(m_context);
    } catch (const Error& error) {
        // A run that was stopped early may have nothing to show yet; that is no failure.
        if (complete || error.kind() == ErrorKind::Cancelled) throw;
        m_context.log(base::LogLevel::Warning, error.sentence());
        return cancelled();
    }
    m_context.progress(MAQUETTE_TR("Finishing")).checkStop();
    asset.complete = complete;
    end(std::move(asset));
}

void JobRunner::fillRecipe(bool complete) {
    Recipe& recipe = m_context.recipe();
    recipe.request = m_order.request;
    const api::ModelInfo& model = m_order.model;
    if (recipe.modelName.empty())
        recipe.modelName = model.name.empty() ? model.id : model.name.english();
    if (recipe.modelHash.empty()) recipe.modelHash = m_order.model.hash;
    if (recipe.licence.empty()) recipe.licence = m_order.model.licence;
    recipe.program = m_config.program;
    recipe.device = m_context.device().text();
    recipe.created = utcNow();
    recipe.seconds = m_context.elapsed();
    recipe.complete = complete;
}

void JobRunner::end(api::AssetReady asset) {
    fillRecipe(asset.complete);
    asset.job = m_context.id();
    asset.recipeJson = recipeText(m_context.recipe());
    m_checkpoints->flush();
    m_moments->flush();
    m_context.send(std::move(asset));
    m_order.control.moveTo(JobState::Done);
}

void JobRunner::cancelled() {
    if (m_checkpoints) m_checkpoints->flush();
    if (m_moments) m_moments->flush();
    m_order.control.moveTo(JobState::Done);
}

void JobRunner::fail(const Error& error) {
    if (m_checkpoints && m_context.step() > 0) {
        m_checkpoints->saveLastGood();
        m_checkpoints->flush();
    }
    // The consumer of the event shows it. The words in it may be the prompt's: debug level only.
    base::logInfo(error.sentence().key);
    base::logDebug(std::string(error.what()) + " | " + error.detail());
    m_context.send(api::Failed{m_context.id(), error.kind(), error.sentence(), error.detail()});
    m_order.control.moveTo(JobState::Failed);
}

} // namespace maquette::runtime
