#include "engine/runtime/job_context.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/runtime/job.h"
#include "engine/runtime/progress_meter.h"

namespace maquette::runtime {

namespace {

constexpr std::int64_t kReportInterval = 100; // milliseconds

std::int64_t nowMilliseconds() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

JobContext::JobContext(JobSetting setting)
    : m_setting(std::move(setting))
    , m_rng(m_setting.request.seed)
    , m_meter(std::make_unique<ProgressMeter>()) {}

JobContext::~JobContext() = default;

std::stop_token JobContext::stopToken() const {
    return m_setting.stopToken ? m_setting.stopToken() : std::stop_token();
}

base::Progress JobContext::progress(base::Text phase) {
    reportPhase(phase, true);
    return {[this, phase = std::move(phase)](float) { reportPhase(phase, false); }, stopToken()};
}

void JobContext::metrics(std::map<std::string, double> values) {
    for (const auto& [name, value] : values) {
        if (!std::isfinite(value) && m_badMetric.empty()) m_badMetric = name;
    }
    send(api::Metrics{m_setting.id, m_step, std::move(values)});
}

void JobContext::previewImage(std::string channel, base::Image8 image,
                              std::vector<base::Camera> cameras) {
    send(api::PreviewImage{m_setting.id, std::move(channel),
                           std::make_shared<const base::Image8>(std::move(image)),
                           std::move(cameras)});
}

void JobContext::log(base::LogLevel level, base::Text text) const {
    // The consumer of the events shows it; the log file keeps it, without a second line on stderr.
    base::log(std::min(level, base::LogLevel::Info), text.english());
    send(api::LogLine{m_setting.id, level, std::move(text)});
}

void JobContext::send(api::Event event) const {
    if (m_setting.send) m_setting.send(std::move(event));
}

std::string JobContext::takeBadMetric() {
    return std::exchange(m_badMetric, {});
}

bool JobContext::mayReport() {
    const std::int64_t now = nowMilliseconds();
    std::int64_t last = m_lastReport.load();
    return now - last >= kReportInterval && m_lastReport.compare_exchange_strong(last, now);
}

void JobContext::reportSteps(const Job& job, bool always) {
    if (!mayReport() && !always) return;
    api::ProgressReport report =
        m_meter->running(m_step, job.steps(), elapsed(), job.finishSeconds(),
                         [&job](std::int64_t step) { return job.stepCost(step); });
    report.job = m_setting.id;
    send(std::move(report));
}

void JobContext::reportPhase(const base::Text& phase, bool always) {
    if (m_phase == Phase::Running || (!mayReport() && !always)) return;
    const std::lock_guard lock(m_reportMutex); // phases may report from several threads
    api::ProgressReport report = m_phase == Phase::Loading ? m_meter->loading(phase, elapsed())
                                                           : m_meter->finishing(phase, elapsed());
    report.job = m_setting.id;
    send(std::move(report));
}

} // namespace maquette::runtime
