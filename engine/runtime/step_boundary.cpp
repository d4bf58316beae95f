#include "engine/runtime/step_boundary.h"

#include "engine/base/error.h"

namespace maquette::runtime {

namespace {

double secondsSince(std::chrono::steady_clock::time_point then) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - then).count();
}

} // namespace

StepBoundary::StepBoundary(Job& job, JobContext& context, JobControl& control,
                           CheckpointKeeper& checkpoints, MomentKeeper& moments, FramePool& frames)
    : m_job(job)
    , m_context(context)
    , m_control(control)
    , m_checkpoints(checkpoints)
    , m_moments(moments)
    , m_frames(frames) {}

bool StepBoundary::pass() {
    m_pacer.worked(secondsSince(m_workSince));
    if (stopped()) return false;
    Wishes wishes = m_control.takeWishes();
    if (wishes.pause && !pause(wishes)) return false;
    steer(wishes.params);
    checkpoint(wishes);
    m_moments.atStep();
    preview(false);
    m_workSince = Clock::now();
    return !stopped();
}

bool StepBoundary::pause(Wishes& wishes) {
    if (!m_control.moveTo(api::JobState::Paused)) return false;
    m_context.clock().pause();
    wishes.checkpoint = true; // a pause may last, and the machine may be switched off
    while (wishes.pause && !stopped()) {
        steer(wishes.params);
        checkpoint(wishes);
        const std::uint64_t view = m_control.view().serial;
        if (!preview(true)) m_control.waitWhilePaused(view);
        wishes = m_control.takeWishes();
    }
    m_context.clock().resume();
    return m_control.moveTo(api::JobState::Running);
}

void StepBoundary::continueAt(std::int64_t step) {
    const auto& replay = m_context.request().steering;
    m_replayed = 0;
    while (m_replayed < replay.size() && replay[m_replayed].step <= step)
        ++m_replayed;
}

void StepBoundary::steer(const base::Params& wished) {
    const auto& replay = m_context.request().steering;
    base::Params params;
    for (; m_replayed < replay.size() && replay[m_replayed].step <= m_context.step();
         ++m_replayed) {
        for (const auto& [name, value] : replay[m_replayed].params)
            params.insert_or_assign(name, value);
    }
    for (const auto& [name, value] : wished)
        params.insert_or_assign(name, value);
    if (params.empty()) return;
    m_job.apply(params);
    m_pacer.changed();
    const api::SteeringEvent change{m_context.step(), m_context.elapsed(), params};
    m_context.recipe().steering.push_back(change);
    m_context.send(api::Steered{m_context.id(), change});
}

bool StepBoundary::preview(bool paused) {
    const NumberedView wanted = m_control.view();
    const double share = wanted.view.quality;
    const base::Camera& camera = wanted.view.camera;
    const PreviewPacer::Scene scene{wanted.serial, share * share * camera.width * camera.height,
                                    m_context.step(), paused};
    const std::optional<float> quality = m_pacer.next(scene);
    if (m_previewsFail || !quality) return false;
    return render(wanted, scene, *quality);
}

bool StepBoundary::render(const NumberedView& wanted, const PreviewPacer::Scene& scene,
                          float quality) {
    const auto begin = Clock::now();
    const bool yields = m_pacer.yields(scene, quality);
    const base::Progress progress{{}, m_control.beginPreview(wanted.serial, yields)};
    base::ViewRequest view = wanted.view;
    view.quality *= quality;
    base::Frame& frame = m_frames.back();
    try {
        m_job.preview(view, frame, progress);
    } catch (const base::Error& error) {
        if (error.kind() == base::ErrorKind::Cancelled) {
            if (!scene.paused) m_pacer.gaveUp(secondsSince(begin));
            return true;
        }
        // A picture that cannot be drawn must not cost the run.
        m_previewsFail = true;
        m_context.log(base::LogLevel::Warning,
                      {MAQUETTE_TR("The run goes on without previews: %1"), error.what()});
        return false;
    }
    frame.camera = view.camera;
    frame.shading = view.shading;
    frame.step = m_context.step();
    m_pacer.rendered(scene, quality, secondsSince(begin));
    const std::uint64_t serial = m_frames.publish();
    m_context.send(api::FrameReady{m_context.id(), serial});
    return true;
}

} // namespace maquette::runtime
