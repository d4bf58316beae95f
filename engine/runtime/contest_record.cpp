#include "engine/runtime/contest_record.h"

#include <algorithm>

#include "engine/api/contest_plan.h"
#include "engine/base/error.h"
#include "engine/io/sha256.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/request_json.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using api::ContestRequest;
using api::ContestStand;
using api::Standing;
using base::Error;
using base::ErrorKind;
using io::field;
using io::Json;

namespace {

constexpr int kSchema = 1;
constexpr std::size_t kLargest = std::size_t{16} << 20;

std::string textOf(const Json& json) {
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

Json candidateJson(const ContestStand::Candidate& candidate, const api::Request& request) {
    const api::CandidateReport& report = candidate.report;
    return {{"request", toJson(request)},
            {"standing", api::name(report.standing)},
            {"over", candidate.over},
            {"pinned", report.pinned},
            {"scored", report.scored},
            {"score", report.score},
            {"view_scores", report.viewScores},
            {"rank", report.rank},
            {"rank_before", report.rankBefore},
            {"left", report.left},
            {"step", report.step},
            {"share", report.share},
            {"seconds", candidate.seconds}};
}

Standing standingNamed(const std::string& text, const std::string& name) {
    for (const Standing standing :
         {Standing::Racing, Standing::Out, Standing::Kept, Standing::Winner, Standing::Failed}) {
        if (text == api::name(standing)) return standing;
    }
    io::refuseField("standing", name);
}

ContestStand::Candidate candidateOf(const Json& json, const api::Request& request,
                                    const std::string& name) {
    ContestStand::Candidate candidate;
    api::CandidateReport& report = candidate.report;
    report.prompt = request.prompt;
    report.seed = request.seed;
    report.standing = standingNamed(field<std::string>(json, "standing", name), name);
    candidate.over = field<bool>(json, "over", name);
    report.pinned = field<bool>(json, "pinned", name);
    report.scored = field<bool>(json, "scored", name);
    report.score = field<double>(json, "score", name);
    report.viewScores = field<std::vector<double>>(json, "view_scores", name);
    report.rank = field<int>(json, "rank", name);
    report.rankBefore = field<int>(json, "rank_before", name);
    report.left = field<int>(json, "left", name);
    report.step = field<std::int64_t>(json, "step", name);
    report.share = field<double>(json, "share", name);
    candidate.seconds = field<double>(json, "seconds", name);
    return candidate;
}

// Without a digest, or with another one than its bytes have, the file is not as it was written.
Json checkedJson(const fs::path& file) {
    const std::string name = file.string();
    Json json = io::parseJson(io::readText(file, kLargest), name);
    if (field<int>(json, "schema", name) > kSchema) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 was written by a newer version of Maquette."), name});
    }
    const auto digest = field<std::string>(json, "sha256", name);
    json.erase("sha256");
    if (io::sha256(textOf(json)) != digest)
        throw Error(ErrorKind::BadFile, {MAQUETTE_TR("%1 is damaged."), name});
    return json;
}

} // namespace

void writeContestRecord(const fs::path& file, const ContestRequest& request,
                        const ContestStand& stand, io::FileOps& ops) {
    Json candidates = Json::array();
    for (std::size_t i = 0; i < stand.candidates.size(); ++i)
        candidates.push_back(candidateJson(stand.candidates[i], request.candidates[i]));
    Json json{{"schema", kSchema},
              {"rounds", request.rounds},
              {"by_hand", request.byHand},
              {"budget_seconds", request.budgetSeconds},
              {"rounds_done", stand.roundsDone},
              {"promoted", stand.promoted},
              {"budget_now", stand.budgetSeconds},
              {"seconds_elapsed", stand.secondsElapsed},
              {"candidates", std::move(candidates)}};
    json["sha256"] = io::sha256(textOf(json));
    io::makeWritableFolder(file.parent_path());
    io::writeFile(file, textOf(json) + "\n", ops);
}

ContestRequest readContestRecord(const fs::path& file) {
    const std::string name = file.string();
    const Json json = checkedJson(file);
    ContestRequest request;
    request.recordFile = name;
    request.rounds = field<int>(json, "rounds", name);
    request.byHand = field<bool>(json, "by_hand", name);
    request.budgetSeconds = field<double>(json, "budget_seconds", name);
    ContestStand stand;
    stand.roundsDone = field<int>(json, "rounds_done", name);
    stand.promoted = field<bool>(json, "promoted", name);
    stand.budgetSeconds = field<double>(json, "budget_now", name);
    stand.secondsElapsed = field<double>(json, "seconds_elapsed", name);
    for (const Json& each : field<Json>(json, "candidates", name)) {
        request.candidates.push_back(requestFromJson(field<Json>(each, "request", name), name));
        request.candidates.back().resumeFrom.clear(); // of an earlier going on
        stand.candidates.push_back(candidateOf(each, request.candidates.back(), name));
    }
    try {
        checkStand(stand, request);
    } catch (const Error& error) {
        throw Error(ErrorKind::BadFile, {MAQUETTE_TR("%1 is damaged."), name}, error.what());
    }
    request.stand = std::move(stand);
    return request;
}

void resumeFromFolders(ContestRequest& request) {
    for (api::Request& each : request.candidates) {
        const auto files = listCheckpoints(checkpointFolder(each.outputFolder));
        each.resumeFrom = files.empty() ? std::string() : files.front().path.string();
    }
}

void checkStand(const ContestStand& stand, const ContestRequest& request) {
    const std::size_t count = request.candidates.size();
    const bool possible = stand.candidates.size() == count && count >= api::kFewestCandidates &&
                          count <= api::kMostCandidates && request.rounds >= 1 &&
                          stand.roundsDone >= 0 &&
                          stand.roundsDone <= api::planContest(count, request.rounds).rounds();
    const bool goesOn =
        std::any_of(stand.candidates.begin(), stand.candidates.end(), [](const auto& each) {
            return each.report.standing == Standing::Racing && !each.over;
        });
    if (possible && goesOn) return;
    throw Error(ErrorKind::Usage, MAQUETTE_TR("What is left of the contest does not fit together: "
                                              "it cannot go on."));
}

} // namespace maquette::runtime
