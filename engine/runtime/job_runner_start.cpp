// How a run begins: from nothing, from a checkpoint, or from a moment of another run.

#include "engine/api/prompt.h"
#include "engine/base/error.h"
#include "engine/io/sha256.h"
#include "engine/runtime/job_runner.h"
#include "engine/runtime/progress_meter.h"
#include "engine/runtime/prompt_ruler.h"
#include "engine/runtime/request_json.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using api::JobState;
using base::Error;
using base::ErrorKind;

namespace {

constexpr std::size_t kAlwaysRead = 8; // bytes that fit into any model's texts

} // namespace

void JobRunner::load() {
    warnOfUnknownWords();
    warnOfUnreadWords();
    const Device& device = m_context.device();
    if (device.isCuda() && !device.runsNetworks())
        m_context.log(base::LogLevel::Warning, device.limitation);
    m_context.progress(MAQUETTE_TR("Loading")).checkStop();
    m_budget = m_order.request.budgetSeconds;
    makeJob();
    if (!m_order.request.resumeFrom.empty()) {
        restore();
    } else if (m_order.request.fork) {
        fork(*m_order.request.fork);
    }
    m_steps = m_job->steps();
    m_checkpoints->start();
    m_context.setPhase(JobContext::Phase::Running);
    m_order.control.moveTo(JobState::Running);
}

void JobRunner::warnOfUnknownWords() {
    const auto unknown = api::unknownWords(m_order.request.prompt, m_order.model.vocabulary);
    if (unknown.empty()) return;
    // As an event only: prompts stay out of the log file.
    m_context.send(api::LogLine{m_context.id(),
                                base::LogLevel::Warning,
                                {MAQUETTE_TR("The model does not know %1 and will ignore it."),
                                 api::quotedWords(unknown)}});
}

// Encoders cut a text that is too long; nobody shall have to find that out by the result.
void JobRunner::warnOfUnreadWords() {
    if (m_order.request.prompt.size() <= kAlwaysRead) return;
    const api::PromptFit fit = PromptRuler().measure(m_order.model, m_order.request.prompt);
    if (fit.beyond.empty()) return;
    m_context.send(api::LogLine{
        m_context.id(),
        base::LogLevel::Warning,
        {MAQUETTE_TR("The prompt has %1 tokens and the model reads %2: it does not see \"%3\"."),
         std::to_string(fit.tokens), std::to_string(fit.room), fit.beyond}});
}

// Goes on from the checkpoint the request names, or, where that is damaged, from the one before.
void JobRunner::restore() {
    const fs::path wanted = m_order.request.resumeFrom;
    base::Text refusal;
    if (restoreFrom(wanted, refusal)) return;
    bool older = false;
    for (const CheckpointFile& file :
         listCheckpoints(wanted.parent_path(), requestHash(m_order.request))) {
        if (file.path.filename() == wanted.filename()) {
            older = true;
        } else if (older) {
            base::Text again;
            m_context.log(base::LogLevel::Warning, refusal);
            if (restoreFrom(file.path, again)) return;
        }
    }
    throw Error(ErrorKind::BadFile, refusal);
}

bool JobRunner::restoreFrom(const fs::path& file, base::Text& refusal) {
    try {
        const CheckpointData data = readCheckpoint(file);
        if (requestHash(data.request) != requestHash(m_order.request)) {
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("%1 belongs to another request (prompt \"%2\", seed %3). Go "
                                     "on with the same prompt, seed and parameters."),
                         file.string(), data.request.prompt, std::to_string(data.request.seed)});
        }
        takeState(data);
        m_context.clock().set(data.elapsed + m_context.elapsed());
        m_context.log(base::LogLevel::Info, {MAQUETTE_TR("Going on at step %1 from %2."),
                                             std::to_string(data.step), file.string()});
        return true;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Usage) throw;
        refusal = error.sentence();
        return false;
    }
}

// What had formed by that moment, told by this request from here on. With the other run's seed its
// random numbers go on, too.
void JobRunner::fork(const api::Fork& origin) {
    if (!origin.sha256.empty() && io::sha256OfFile(origin.file) != origin.sha256) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 has changed: it is not the moment this run starts from."),
                     origin.file});
    }
    const CheckpointData data = readCheckpoint(origin.file);
    if (data.request.method != m_order.request.method) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("A run of the method %1 cannot start from a moment of a run of "
                                 "the method %2."),
                     m_order.request.method, data.request.method});
    }
    if (data.step >= m_job->steps()) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The moment stands at step %1, and this run has %2 steps. Choose "
                                 "an earlier moment or more steps."),
                     std::to_string(data.step), std::to_string(m_job->steps())});
    }
    m_job->fork(data);
    base::Params live;
    for (const base::ParamSpec& spec : m_order.info.params) {
        if (spec.live) live[spec.name] = m_context.params().at(spec.name);
    }
    if (!live.empty()) m_job->apply(live);
    m_context.setStep(data.step);
    if (data.request.seed == m_order.request.seed) m_context.setRng(data.rng);
    m_context.recipe().parents.push_back(origin.sha256);
    m_context.meter().restart();
    // As an event only: prompts stay out of the log file.
    m_context.send(api::LogLine{m_context.id(),
                                base::LogLevel::Info,
                                {MAQUETTE_TR("Starting from step %1 of \"%2\"."),
                                 std::to_string(data.step), data.request.prompt}});
}

void JobRunner::takeState(const CheckpointData& data) {
    m_job->load(data);
    m_context.setStep(data.step);
    m_context.setRng(data.rng);
    m_context.recipe().steering = data.steering;
    m_context.meter().restart();
    m_boundary->continueAt(data.step);
    m_moments->continueAt(data.step);
}

} // namespace maquette::runtime
