#include "engine/runtime/moment_keeper.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/runtime/checkpoint_keeper.h"
#include "engine/runtime/frame_picture.h"
#include "engine/runtime/job.h"
#include "engine/runtime/job_context.h"
#include "engine/runtime/request_json.h"

namespace maquette::runtime {

namespace {

// Moment i stands at the share (i / n)^kGather of the run.
constexpr double kGather = 1.6;

std::uint64_t bytesOf(const CheckpointData& data) {
    std::uint64_t bytes = 0;
    for (const auto& [name, tensor] : data.tensors())
        bytes += tensor.bytes.size();
    return bytes;
}

} // namespace

MomentKeeper::MomentKeeper(Job& job, JobContext& context, const Options& options)
    : m_job(job)
    , m_context(context)
    , m_bytes(options.bytes) {
    if (options.folder.empty() || options.bytes == 0) return;
    io::makeWritableFolder(options.folder);
    const JobContext* sender = &context;
    m_writer.emplace(
        options.folder, requestHash(context.request()),
        [sender](const std::filesystem::path& file, std::int64_t step) {
            sender->send(api::Moment{sender->id(), step, 0, nullptr, file.string()});
        },
        [sender](const base::Error& error) {
            sender->log(base::LogLevel::Warning,
                        {MAQUETTE_TR("A moment of the run could not be saved: %1"), error.what()});
        },
        *options.ops, CheckpointWriter::Keep::All);
}

int MomentKeeper::indexAt(std::int64_t step, std::int64_t steps) {
    if (steps <= 0) return 0;
    const double share = std::min(1.0, static_cast<double>(step) / static_cast<double>(steps));
    return static_cast<int>(std::floor(kMoments * std::pow(share, 1 / kGather) + 1e-9));
}

void MomentKeeper::continueAt(std::int64_t step) {
    m_last = indexAt(step, m_job.steps());
    m_lastStep = step;
}

void MomentKeeper::atStep() {
    const std::int64_t step = m_context.step();
    const int index = indexAt(step, m_job.steps());
    const bool end = step >= m_job.steps();
    const bool affordable = m_spent <= kHeadStart + kShare * m_context.elapsed();
    if (!m_writer || step == m_lastStep) return;
    if (!end && (index <= m_last || !affordable)) return;
    const auto begin = std::chrono::steady_clock::now();
    if (draw()) {
        writeState(index);
        m_last = index;
        m_lastStep = step;
    }
    m_spent += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

bool MomentKeeper::draw() {
    const base::ViewRequest view{api::momentCamera(kPictureSize), base::Shading::Color, 1, true};
    try {
        m_job.preview(view, m_frame, {{}, m_context.stopToken()});
    } catch (const base::Error& error) {
        if (error.kind() == base::ErrorKind::Cancelled) return false;
        m_context.log(base::LogLevel::Warning,
                      {MAQUETTE_TR("The run goes on without its timeline: %1"), error.what()});
        m_writer.reset();
        return false;
    }
    m_context.send(
        api::Moment{m_context.id(),
                    m_context.step(),
                    m_context.elapsed(),
                    std::make_shared<const base::Image8>(base::straightAlpha(m_frame.color)),
                    {}});
    return true;
}

// The first state tells how many fit; they are spread over the moments, the last one included.
void MomentKeeper::writeState(int index) {
    if (m_context.step() == 0) return; // nothing has formed yet
    if (m_states >= 0) {
        const auto share = [&](int i) {
            return static_cast<std::int64_t>(i) * m_states / kMoments;
        };
        if (share(index) == share(std::max(m_last, 0))) return;
    }
    const std::shared_ptr<const CheckpointData> data = captureState(m_job, m_context);
    const std::uint64_t size = std::max<std::uint64_t>(bytesOf(*data), 1);
    if (m_states < 0)
        m_states = static_cast<int>(std::min<std::uint64_t>(m_bytes / size, kMoments));
    if (m_written + size > m_bytes) return;
    m_written += size;
    m_writer->flush(); // a waiting one would be replaced
    m_writer->write(data);
}

void MomentKeeper::flush() {
    if (m_writer) m_writer->flush();
}

} // namespace maquette::runtime
