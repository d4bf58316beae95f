#include "engine/runtime/view_meter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/error.h"
#include "engine/runtime/job.h"
#include "engine/runtime/job_context.h"

namespace maquette::runtime {

namespace {

constexpr float kElevation = 15, kDistance = 3.2f, kFieldOfView = 40; // degrees, world units

} // namespace

ViewMeter::ViewMeter(Job& job, JobContext& context, api::LookAround look)
    : m_job(job)
    , m_context(context)
    , m_look(std::move(look)) {}

void ViewMeter::atStep() {
    if (!m_look) return;
    const std::int64_t step = m_context.step(), steps = m_job.steps();
    if (m_next < 0)
        m_next = std::max(step, static_cast<std::int64_t>(kFirst * static_cast<double>(steps)));
    if (step < m_next || m_spent > kShare * m_context.elapsed()) return;
    m_next = step + std::max<std::int64_t>(1, steps / kLooks);
    const auto begin = std::chrono::steady_clock::now();
    try {
        look();
    } catch (const base::Error& error) {
        if (error.kind() == base::ErrorKind::Cancelled) return;
        m_look = nullptr; // a measure that does not work must not cost the run
        m_context.log(base::LogLevel::Warning,
                      {MAQUETTE_TR("The run goes on without being looked at from all round: %1"),
                       error.what()});
    }
    m_spent += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void ViewMeter::look() {
    std::vector<base::Image8> views;
    std::array<float, kViews> azimuths{};
    for (int i = 0; i < kViews; ++i) {
        const float azimuth = 360.0f * static_cast<float>(i) / kViews;
        base::ViewRequest view;
        view.camera = base::Camera::orbit(azimuth, kElevation, kDistance, kFieldOfView,
                                          kPictureSize, kPictureSize);
        view.inMemory = true;
        m_job.preview(view, m_frame, {{}, m_context.stopToken()});
        views.push_back(base::straightAlpha(m_frame.color));
        azimuths[static_cast<std::size_t>(i)] = azimuth;
    }
    m_context.send(api::ViewScores{m_context.id(), m_context.step(),
                                   m_look(views, azimuths, m_context.request().prompt)});
}

} // namespace maquette::runtime
