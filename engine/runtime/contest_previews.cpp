#include "engine/runtime/contest_previews.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "engine/api/engine.h"
#include "engine/base/error.h"
#include "engine/runtime/frame_picture.h"

namespace maquette::runtime {

namespace {

constexpr float kAside = 0.4f;       // of the view's size, for those nobody looks at closely
constexpr float kCoarsest = 0.2f;    // linear share of the view's size
constexpr double kMostCredit = 0.25; // seconds

double secondsSince(std::chrono::steady_clock::time_point then) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - then).count();
}

} // namespace

void ContestPreviews::worked(double seconds) {
    m_credit = std::min(kMostCredit, m_credit + kShare * seconds);
}

float ContestPreviews::qualityFor(const NumberedView& view, std::uint64_t job, bool resting) const {
    const bool aside = m_looked != 0 && m_looked != job;
    const float whole = view.view.quality * (aside ? kAside : 1.0f);
    if (resting || m_secondsPerPixel <= 0) return whole;
    const double pixels = static_cast<double>(view.view.camera.width) * view.view.camera.height;
    const double fitting = std::sqrt(kCost / (m_secondsPerPixel * pixels));
    return std::clamp(static_cast<float>(fitting), kCoarsest * whole, whole);
}

bool ContestPreviews::draw(const std::vector<JobRunner*>& runners,
                           const std::vector<std::uint64_t>& jobs, JobControl& control,
                           bool resting) {
    const NumberedView wanted = control.view();
    if (wanted.serial == 0 || (!resting && m_credit < 0)) return false;
    std::size_t due = runners.size();
    for (std::size_t i = 0; i < runners.size(); ++i) {
        const Shown& shown = m_shown[jobs[i]];
        const float quality = qualityFor(wanted, jobs[i], resting);
        const bool fresh = shown.view == wanted.serial && shown.step == runners[i]->step() &&
                           (!resting || shown.quality >= quality);
        if (fresh || runners[i]->isParked()) continue;
        if (due == runners.size() || shown.serial < m_shown[jobs[due]].serial) due = i;
    }
    if (due == runners.size()) return false;

    const auto begin = std::chrono::steady_clock::now();
    base::ViewRequest view = wanted.view;
    view.quality = qualityFor(wanted, jobs[due], resting);
    const base::Progress progress{{}, control.beginPreview(wanted.serial, resting)};
    try {
        runners[due]->preview(view, m_frame, progress);
        runners[due]->show(api::Engine::kContestView, pictureOf(m_frame));
        const double pixels = static_cast<double>(m_frame.width) * m_frame.height;
        if (pixels > 0) m_secondsPerPixel = secondsSince(begin) / pixels;
    } catch (const base::Error& error) {
        // A picture that cannot be drawn must not cost the contest.
        if (error.kind() == base::ErrorKind::Cancelled) return true; // another view is wanted
    }
    m_shown[jobs[due]] = {wanted.serial, runners[due]->step(), view.quality, ++m_serial};
    if (!resting) m_credit -= secondsSince(begin);
    return true;
}

} // namespace maquette::runtime
