#include "engine/runtime/checkpoint_keeper.h"

#include <algorithm>

#include "engine/io/atomic_file.h"
#include "engine/runtime/job.h"
#include "engine/runtime/job_context.h"
#include "engine/runtime/progress_meter.h"
#include "engine/runtime/request_json.h"

namespace maquette::runtime {

namespace {

constexpr double kLeastInterval = 3, kMostInterval = 30; // seconds
constexpr double kShareAtRisk = 0.02;                    // of the run
constexpr std::int64_t kStatesPerRun = 20, kLeastSteps = 25;

} // namespace

CheckpointKeeper::CheckpointKeeper(Job& job, JobContext& context, const Options& options)
    : m_job(job)
    , m_context(context)
    , m_options(options) {
    if (options.folder.empty()) return;
    io::makeWritableFolder(options.folder);
    const JobContext* sender = &context;
    m_writer.emplace(
        options.folder, requestHash(context.request()),
        [sender](const std::filesystem::path& file, std::int64_t step) {
            sender->send(api::CheckpointSaved{sender->id(), file.string(), step});
        },
        [sender](const base::Error& error) {
            sender->log(base::LogLevel::Warning,
                        {MAQUETTE_TR("The run goes on, but could not be saved: %1"), error.what()});
        },
        *options.ops);
}

std::shared_ptr<const CheckpointData> captureState(const Job& job, JobContext& context) {
    auto data = std::make_shared<CheckpointData>();
    job.save(*data);
    data->request = context.request();
    data->step = context.step();
    data->rng = context.rng().state();
    data->steering = context.recipe().steering;
    data->elapsed = context.elapsed();
    const std::string bad = data->firstNonFinite();
    if (!bad.empty()) {
        throw base::Error(base::ErrorKind::Numeric,
                          {MAQUETTE_TR("The numbers of \"%1\" are no longer finite."), bad});
    }
    return data;
}

void CheckpointKeeper::start() {
    m_every = std::max(kLeastSteps, m_job.steps() / kStatesPerRun);
    m_written = m_context.elapsed();
    m_lastGood = captureState(m_job, m_context);
}

double CheckpointKeeper::interval() const {
    if (m_options.interval > 0) return m_options.interval;
    const double whole = m_context.meter().secondsInAll(m_context.elapsed());
    return std::clamp(kShareAtRisk * whole, kLeastInterval, kMostInterval);
}

void CheckpointKeeper::write(std::shared_ptr<const CheckpointData> data) {
    if (m_writer) m_writer->write(std::move(data));
    m_written = m_context.elapsed();
}

void CheckpointKeeper::atStep(bool asked) {
    const bool due = m_writer && m_context.elapsed() - m_written >= interval();
    const bool keep = m_context.step() % m_every == 0 && m_context.step() != m_lastGood->step;
    if (!keep && !due && !asked) return;
    const std::shared_ptr<const CheckpointData> data = captureState(m_job, m_context);
    if (keep) m_lastGood = data;
    if (due || asked) write(data);
}

void CheckpointKeeper::save() {
    write(captureState(m_job, m_context));
}

void CheckpointKeeper::saveLastGood() {
    if (m_lastGood) write(m_lastGood);
}

void CheckpointKeeper::flush() {
    if (m_writer) m_writer->flush();
}

} // namespace maquette::runtime
