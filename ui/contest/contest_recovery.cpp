#include "ui/contest/contest_recovery.h"

#include <algorithm>
#include <set>

#include "assets/library_folder.h"
#include "engine/base/error.h"
#include "ui/basics/texts.h"

namespace maquette::ui {

namespace fs = std::filesystem;
using api::Standing;
using assets::RunState;

namespace {

using Candidate = api::ContestStand::Candidate;

bool isInterrupted(const std::optional<assets::Run>& run) {
    return run && !run->deleted && run->progress.state == RunState::Interrupted;
}

// The library knows better than the record what has become of a run since.
void settle(Candidate& candidate, const std::optional<assets::Run>& run) {
    if (candidate.over || isInterrupted(run)) return;
    candidate.over = true;
    if (candidate.report.standing == Standing::Racing) candidate.report.standing = Standing::Out;
    if (!run || run->deleted) return;
    if (run->progress.state == RunState::Done) candidate.report.standing = Standing::Kept;
    if (run->progress.state == RunState::Failed) candidate.report.standing = Standing::Failed;
}

bool isRacing(const Candidate& candidate) {
    return candidate.report.standing == Standing::Racing && !candidate.over;
}

// One record with its runs.
class Reader {
  public:
    Reader(LibraryService& library, LeftBehind& left)
        : m_library(library)
        , m_left(left) {}

    void take(api::ContestRequest request) {
        LeftContest contest{std::move(request), {}};
        std::vector<std::optional<assets::Run>> runs;
        bool live = false;
        for (const api::Request& each : contest.request.candidates) {
            contest.runs.push_back(assets::LibraryFolder::runOf(each.outputFolder));
            runs.push_back(m_library.findRun(contest.runs.back()));
            live |= runs.back() && assets::isLive(runs.back()->progress.state);
        }
        if (live) return; // somebody is at it
        std::vector<Candidate>& candidates = contest.request.stand->candidates;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            settle(candidates[i], runs[i]);
            if (!candidates[i].over)
                contest.request.candidates[i].resumeFrom =
                    m_library.newestCheckpoint(runs[i]->id).string();
        }
        if (std::none_of(candidates.begin(), candidates.end(), isRacing))
            return clearAway(contest, runs);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (!candidates[i].over) taken.insert(contest.runs[i]);
        }
        m_left.contests.push_back(std::move(contest));
    }

    std::set<std::string> taken; // the runs that are offered with their contests

  private:
    // The winner was kept, and then there was no time to say so of the others.
    void clearAway(const LeftContest& contest,
                   const std::vector<std::optional<assets::Run>>& runs) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (contest.request.stand->candidates[i].over) continue;
            assets::RunProgress progress = runs[i]->progress;
            progress.state = RunState::Stopped;
            m_library.noteRun(contest.runs[i], progress);
            taken.insert(contest.runs[i]);
        }
        m_library.dropContest(contest.request.recordFile);
    }

    LibraryService& m_library;
    LeftBehind& m_left;
};

} // namespace

LeftBehind leftBehind(LibraryService& library, const RecipeCodec& codec) {
    LeftBehind left;
    Reader reader(library, left);
    for (const fs::path& file : library.contestRecords()) {
        try {
            if (codec.readContest) reader.take(codec.readContest(file));
        } catch (const base::Error& error) {
            if (error.kind() != base::ErrorKind::BadFile) throw;
            left.damaged << say(error.sentence());
            library.putContestAside(file);
        }
    }
    for (LibraryService::Interrupted& each : library.interrupted()) {
        if (!reader.taken.contains(each.run.uid)) left.runs.push_back(std::move(each));
    }
    return left;
}

void forget(LibraryService& library, const LeftContest& contest) {
    for (std::size_t i = 0; i < contest.runs.size(); ++i) {
        if (contest.request.stand->candidates[i].over) continue; // it has its own end
        if (const auto run = library.findRun(contest.runs[i])) library.forgetRun(run->id);
    }
    library.dropContest(contest.request.recordFile);
}

int LeftContest::racing() const {
    const std::vector<Candidate>& candidates = request.stand->candidates;
    return static_cast<int>(std::count_if(candidates.begin(), candidates.end(), isRacing));
}

} // namespace maquette::ui
