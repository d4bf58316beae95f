#include "app/cli/generate_run.h"

#include <cstdio>

#include "app/cli/deliver.h"
#include "app/cli/event_json.h"
#include "app/cli/library_command.h"
#include "app/cli/model_choice.h"
#include "app/cli/values.h"
#include "app/common/process_setup.h"
#include "engine/base/error.h"
#include "engine/runtime/engine.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr int kLongestSleep = 1000; // milliseconds

runtime::EngineConfig configOf(const Composition& composition,
                               const std::shared_ptr<api::ModelLibrary>& models, bool told) {
    runtime::EngineConfig config = engineConfig(composition, models);
    if (!told) config.lookAround = nullptr; // nobody would see what it finds
    config.headStartSeconds = app::secondsSinceProcessStart();
    return config;
}

} // namespace

GenerateRun::GenerateRun(const GenerateOptions& options, GeneratePlan plan,
                         const Composition& composition,
                         const std::shared_ptr<api::ModelLibrary>& models)
    : m_options(options)
    , m_plan(std::move(plan))
    , m_models(models)
    , m_engine(
          runtime::makeEngine(composition.methods, configOf(composition, models, options.json))) {
    m_engine->onWake([this] { m_interrupt.wake(); });
}

void GenerateRun::run() {
    m_job = m_engine->submit(m_plan.request);
    openLibrary();
    const std::string place = m_plan.uid.empty() ? " in " + m_plan.folder.string() : "";
    say("Making \"" + m_plan.request.prompt + "\" with seed " +
        std::to_string(m_plan.request.seed) + place);
    while (!m_ended) {
        m_interrupt.wait(kLongestSleep);
        stopOnInterrupt();
        for (const api::Event& event : m_engine->drain())
            take(event);
    }
    m_line.clear();
    conclude();
}

// A library that was asked for must be usable; the user's own may be out of order without keeping
// anybody from making something.
void GenerateRun::openLibrary() {
    if (m_options.noLibrary) return;
    const std::string hash = hashOf(m_models->find(m_plan.request.model).info);
    m_library.emplace(libraryAt(m_options.library), m_plan.request, hash, m_plan.uid);
    try {
        m_library->begin();
    } catch (const Error& error) {
        m_library.reset();
        if (!m_options.library.empty()) throw;
        warnWithoutLibrary(error);
    }
}

void GenerateRun::reportEnd(assets::RunState state, const std::string& message) {
    if (!m_library) return;
    const bool complete = m_asset && m_asset->complete;
    try {
        sayLibrary(m_library->end(
            {state, m_progress.step, m_progress.steps, m_progress.secondsElapsed, message},
            complete ? &*m_asset : nullptr, m_files));
    } catch (const Error& error) {
        if (!m_options.library.empty() && complete) throw;
        warnWithoutLibrary(error);
    }
}

void GenerateRun::sayLibrary(const assets::DepositResult& result) {
    if (result.assetUid.empty()) return;
    if (m_options.json) {
        printLine({{"event", "library"}, {"asset", result.assetUid}, {"inbox", result.viaInbox}});
    } else {
        std::fprintf(stderr, "In the library as %.8s%s\n", result.assetUid.c_str(),
                     result.viaInbox ? ", as soon as the studio has taken it in" : "");
    }
}

void GenerateRun::warnWithoutLibrary(const Error& error) {
    const std::string text = std::string("Not in the library: ") + error.what();
    if (m_options.json)
        printLine({{"event", "log"}, {"job", m_job}, {"level", "warning"}, {"text", text}});
    else
        m_line.message(text);
}

void GenerateRun::say(const std::string& text) {
    if (!m_options.json) m_line.message(text);
}

void GenerateRun::stopOnInterrupt() {
    if (!m_interrupt.requested() || m_stopping) return;
    m_stopping = true;
    m_engine->cancel(m_job, true);
    say("Stopping; what there is will be kept. Press Ctrl-C again to end at once.");
}

void GenerateRun::take(const api::Event& event) {
    if (const auto* state = std::get_if<api::StateChanged>(&event))
        m_ended = api::isFinal(state->state);
    else if (const auto* asset = std::get_if<api::AssetReady>(&event))
        m_asset = *asset;
    else if (const auto* failed = std::get_if<api::Failed>(&event))
        m_failed = *failed;
    else if (const auto* saved = std::get_if<api::CheckpointSaved>(&event))
        m_checkpoint = saved->file;
    else if (const auto* progress = std::get_if<api::ProgressReport>(&event))
        m_progress = *progress;
    show(event);
}

void GenerateRun::show(const api::Event& event) {
    if (m_options.json) {
        const bool last = std::holds_alternative<api::Failed>(event); // the program prints it
        if (const auto line = toJson(event); line && !last) printLine(*line);
    } else if (const auto* progress = std::get_if<api::ProgressReport>(&event)) {
        m_line.show(*progress);
    } else if (const auto* line = std::get_if<api::LogLine>(&event)) {
        if (line->level >= base::LogLevel::Info) say(line->text.english());
    }
}

void GenerateRun::conclude() {
    if (m_failed) {
        reportEnd(assets::RunState::Failed, m_failed->sentence.english());
        throw Error(m_failed->kind, m_failed->sentence, m_failed->detail);
    }
    if (m_asset) deliver();
    const bool done = m_asset && m_asset->complete;
    reportEnd(done ? assets::RunState::Done : assets::RunState::Stopped);
    if (!m_stopping || done) return;
    if (m_checkpoint.empty() || !m_plan.uid.empty())
        throw Error(ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
    throw Error(ErrorKind::Cancelled,
                {MAQUETTE_TR("Stopped. Go on later with: maquette generate --resume --out %1"),
                 m_plan.folder.string()});
}

// The library is told before the error goes on: a run that is over must not look as if it ran.
void GenerateRun::writeFiles() {
    try {
        m_files = writeAsset(*m_asset, m_plan.folder, m_plan.formats, !m_options.noTurntable);
    } catch (const Error& error) {
        m_asset.reset();
        reportEnd(assets::RunState::Failed, error.sentence().english());
        throw;
    }
}

void GenerateRun::deliver() {
    writeFiles();
    if (m_asset->complete) removeCheckpoints(m_plan.folder);
    const bool filesAreTheUsers = m_plan.uid.empty();
    if (m_options.json && filesAreTheUsers) {
        io::Json names = io::Json::array();
        for (const fs::path& file : m_files)
            names.push_back(file.string());
        return printLine(
            {{"event", "files"}, {"folder", m_plan.folder.string()}, {"files", names}});
    }
    if (m_options.json) return;
    const std::size_t triangles = m_asset->mesh ? m_asset->mesh->triangles.size() : 0;
    std::fprintf(stderr, "%s: %zu triangles in %s\n", m_asset->complete ? "Done" : "Stopped early",
                 triangles, clockText(m_progress.secondsElapsed).c_str());
    for (const fs::path& file : m_files) {
        if (filesAreTheUsers) std::printf("%s\n", file.c_str());
    }
}

} // namespace maquette::cli
