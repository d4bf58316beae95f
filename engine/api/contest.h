#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/request.h"
#include "engine/base/text.h"

namespace maquette::api {

inline constexpr std::size_t kFewestCandidates = 2, kMostCandidates = 12;

// Where a candidate stands.
enum class Standing : std::uint8_t {
    Racing,
    Out,    // left after a round or stopped; its state is kept until the contest ends
    Kept,   // an asset was made of it on the way
    Winner, // went to the end
    Failed,
};

const char* name(Standing standing);

// What somebody wants of a candidate. Stopping it is Engine::cancel with its job; with keep, what
// there is becomes an asset.
enum class ContestWish : std::uint8_t {
    Pin, // stays in, whatever the scores say
    Unpin,
    Promote, // the only one that goes on; brings back one that is out
    Look,    // its pictures come in the view's full size, the others' smaller; of the contest: all
             // alike again
};

struct CandidateReport {
    std::uint64_t job = 0;
    std::string prompt;
    std::uint64_t seed = 0;
    Standing standing = Standing::Racing;
    bool pinned = false;
    bool scored = false;
    double score = 0;               // mean of the views' matches with the words, -1 .. 1
    std::vector<double> viewScores; // of each view, azimuths 0, 360 / n, ... degrees
    int rank = 0;                   // 1 is the best of those that were scored; 0: never scored
    int rankBefore = 0;             // after the round before; 0: none
    int left = 0;                   // the round it left in; 0: it has not
    std::int64_t step = 0;
    double share = 0; // of its own run, 0 .. 1
};

// How far a contest had come, so that another program can go on with it.
struct ContestStand {
    struct Candidate {
        CandidateReport report;
        double seconds = 0; // of its own work
        bool over = false;  // stopped, kept or failed: nobody brings it back
    };
    int roundsDone = 0;
    bool promoted = false;     // somebody chose who goes on to the end, whatever the rounds say
    double budgetSeconds = 0;  // as it was told last; 0: no limit
    double secondsElapsed = 0; // of the whole contest
    std::vector<Candidate> candidates; // one for each of the request's, in their order
};

// Several runs that form in turns on the one engine thread; after each round the worse half leaves
// and the others get its time. A candidate forms exactly what the same request would form alone.
struct ContestRequest {
    // Each with an output folder of its own, as for Engine::submit, and without a budget.
    std::vector<Request> candidates;
    int rounds = 3;
    bool byHand = false;      // after a round it waits for Engine::closeRound instead of scoring
    double budgetSeconds = 0; // for all of it, from the start to the files; 0: no limit
    // A file in which the engine notes this request and how far it has come, whole or not at all,
    // before anybody forms on after a change; see runtime/contest_record.h. It stays there when the
    // contest is over: whoever takes in what came of it removes it. Empty: nothing is noted.
    std::string recordFile;
    // A contest that goes on. Those that are not over start from their `resumeFrom`, or, without
    // one, from their beginning; those that are out do so only when somebody wants them again.
    std::optional<ContestStand> stand;
};

// The whole of a contest at a moment; latest wins.
struct ContestReport {
    std::uint64_t job = 0; // the contest
    int round = 0;         // 1 .. rounds, then rounds + 1 for the last leg; 0: loading
    int rounds = 0;        // may be fewer than were asked for, with few candidates
    bool waiting = false;  // for somebody's choice
    double roundEnd = 0;   // the share of its run at which each candidate's round ends
    double share = 0;      // of all work, 0 .. 1; never falls
    double secondsElapsed = 0;
    double secondsLeft = -1; // < 0: not yet known
    std::vector<CandidateReport> candidates;
};

} // namespace maquette::api
