#include "app/cli/contest_run.h"

#include <algorithm>
#include <cstdio>

#include "app/cli/deliver.h"
#include "app/cli/event_json.h"
#include "app/cli/library_command.h"
#include "app/cli/model_choice.h"
#include "app/cli/values.h"
#include "app/common/process_setup.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/runtime/engine.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using api::Standing;
using base::Error;
using base::ErrorKind;

namespace {

constexpr int kLongestSleep = 1000; // milliseconds

runtime::EngineConfig configOf(const Composition& composition,
                               const std::shared_ptr<api::ModelLibrary>& models) {
    runtime::EngineConfig config = engineConfig(composition, models);
    config.headStartSeconds = app::secondsSinceProcessStart();
    return config;
}

assets::RunState stateOf(Standing standing, bool hasAsset) {
    if (standing == Standing::Failed) return assets::RunState::Failed;
    return hasAsset ? assets::RunState::Done : assets::RunState::Stopped;
}

} // namespace

ContestRun::ContestRun(const GenerateOptions& options, ContestPlan plan,
                       const Composition& composition,
                       const std::shared_ptr<api::ModelLibrary>& models)
    : m_options(options)
    , m_plan(std::move(plan))
    , m_models(models)
    , m_engine(runtime::makeEngine(composition.methods, configOf(composition, models))) {
    m_engine->onWake([this] { m_interrupt.wake(); });
}

void ContestRun::run() {
    m_contest = m_engine->submitContest(m_plan.contest);
    openLibrary();
    say(std::to_string(m_plan.contest.candidates.size()) + " candidates in " +
        m_plan.folder.string());
    while (!m_ended) {
        m_interrupt.wait(kLongestSleep);
        if (m_interrupt.requested() && !m_stopping) {
            m_stopping = true;
            m_engine->cancel(m_contest, true);
            say("Stopping; the best so far will be kept. Press Ctrl-C again to end at once.");
        }
        for (const api::Event& event : m_engine->drain())
            take(event);
    }
    m_line.clear();
    conclude();
}

std::size_t ContestRun::indexOf(api::JobId job) const {
    return static_cast<std::size_t>(job - m_contest - 1);
}

// One that had ended when the contest was interrupted; its row says how.
bool ContestRun::isOver(std::size_t index) const {
    const auto& stand = m_plan.contest.stand;
    return stand && stand->candidates[index].over;
}

void ContestRun::take(const api::Event& event) {
    const bool whole = api::jobOf(event) == m_contest;
    if (const auto* state = std::get_if<api::StateChanged>(&event); state && whole)
        m_ended = api::isFinal(state->state);
    else if (const auto* asset = std::get_if<api::AssetReady>(&event))
        m_assets[asset->job] = *asset;
    else if (const auto* failed = std::get_if<api::Failed>(&event))
        m_failed.insert_or_assign(failed->job, *failed);
    else if (const auto* report = std::get_if<api::ContestReport>(&event))
        tell(*report);
    if (!m_options.json) {
        const auto* line = std::get_if<api::LogLine>(&event);
        if (line && line->level > base::LogLevel::Info) say(line->text.english());
        return;
    }
    const bool noise = std::holds_alternative<api::Metrics>(event) ||
                       std::holds_alternative<api::ProgressReport>(event);
    const bool last = whole && std::holds_alternative<api::Failed>(event); // the program prints it
    if (const auto line = toJson(event); line && !noise && !last) printLine(*line);
}

// For people: the order after each round, and one bar for everything.
void ContestRun::tell(const api::ContestReport& report) {
    m_report = report;
    if (m_options.json) return;
    api::ProgressReport bar;
    bar.phase = report.round > report.rounds
                    ? base::Text("Last leg")
                    : base::Text("Round %1 of %2", std::to_string(report.round),
                                 std::to_string(report.rounds));
    bar.share = report.share;
    bar.secondsElapsed = report.secondsElapsed;
    bar.secondsLeft = report.secondsLeft;
    m_line.show(bar);
    if (report.round == m_round) return;
    m_round = report.round;
    const auto& stand = m_plan.contest.stand;
    if (m_round < 2 || (stand && m_round <= stand->roundsDone + 1)) return; // told before
    std::vector<api::CandidateReport> order = report.candidates;
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        const bool in = a.standing == Standing::Racing, other = b.standing == Standing::Racing;
        return in != other ? in : a.rank < b.rank;
    });
    say("After round " + std::to_string(m_round - 1) + ":");
    for (const api::CandidateReport& each : order) {
        char text[160];
        std::snprintf(text, sizeof text, "  %2d. %-32.32s seed %-6llu match %.3f  %s", each.rank,
                      each.prompt.c_str(), static_cast<unsigned long long>(each.seed), each.score,
                      each.standing == Standing::Racing ? "goes on" : api::name(each.standing));
        say(text);
    }
}

void ContestRun::openLibrary() {
    if (m_options.noLibrary) return;
    try {
        for (const api::Request& each : m_plan.contest.candidates) {
            m_library.emplace_back(libraryAt(m_options.library), each,
                                   hashOf(m_models->find(each.model).info));
            if (!isOver(m_library.size() - 1)) m_library.back().begin();
        }
    } catch (const Error& error) {
        m_library.clear();
        if (!m_options.library.empty()) throw;
        say(std::string("Not in the library: ") + error.what());
    }
}

void ContestRun::deliver(const api::AssetReady& asset) {
    const bool winner =
        std::any_of(m_report.candidates.begin(), m_report.candidates.end(), [&](const auto& each) {
            return each.job == asset.job && each.standing == Standing::Winner;
        });
    const fs::path own = m_plan.contest.candidates[indexOf(asset.job)].outputFolder;
    const fs::path folder = winner ? m_plan.folder : own;
    m_files[asset.job] = writeAsset(asset, folder, m_plan.formats, !m_options.noTurntable);
    if (asset.complete) removeCheckpoints(own);
    if (m_options.json) return;
    for (const fs::path& file : m_files[asset.job])
        std::printf("%s\n", file.c_str());
}

void ContestRun::endInLibrary() {
    for (const api::CandidateReport& each : m_report.candidates) {
        const std::size_t index = indexOf(each.job);
        if (index >= m_library.size() || isOver(index)) continue;
        const auto asset = m_assets.find(each.job);
        const auto failed = m_failed.find(each.job);
        const std::string message =
            failed == m_failed.end() ? std::string() : failed->second.sentence.english();
        m_library[index].end(
            {stateOf(each.standing, asset != m_assets.end()), each.step, 0, 0, message},
            asset == m_assets.end() ? nullptr : &asset->second, m_files[each.job]);
    }
}

void ContestRun::conclude() {
    for (const auto& [job, asset] : m_assets)
        deliver(asset);
    io::makeWritableFolder(m_plan.folder);
    io::writeFile(m_plan.folder / "contest.json", toJson(m_report)->dump(2) + "\n");
    std::error_code gone;
    fs::remove(m_plan.contest.recordFile, gone);
    try {
        endInLibrary();
    } catch (const Error& error) {
        if (!m_options.library.empty()) throw;
        say(std::string("Not in the library: ") + error.what());
    }
    if (const auto failed = m_failed.find(m_contest); failed != m_failed.end())
        throw Error(failed->second.kind, failed->second.sentence, failed->second.detail);
    if (m_stopping) throw Error(ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
    if (m_assets.empty()) {
        for (const auto& [job, failed] : m_failed)
            throw Error(failed.kind, failed.sentence, failed.detail);
    }
    if (!m_options.json) {
        std::fprintf(stderr, "Done in %s\n", clockText(m_report.secondsElapsed).c_str());
    }
}

void ContestRun::say(const std::string& text) {
    if (!m_options.json) m_line.message(text);
}

} // namespace maquette::cli
