#include "app/cli/event_json.h"

#include <cstdio>

#include "app/cli/exit_code.h"

namespace maquette::cli {

using io::Json;

namespace {

const char* nameOf(base::LogLevel level) {
    static constexpr const char* kNames[] = {"debug", "info", "warning", "error"};
    return kNames[static_cast<int>(level)];
}

struct Lines {
    std::optional<Json> operator()(const api::StateChanged& e) const {
        return Json{{"event", "state"}, {"job", e.job}, {"state", api::name(e.state)}};
    }
    std::optional<Json> operator()(const api::ProgressReport& e) const {
        return Json{{"event", "progress"},
                    {"job", e.job},
                    {"phase", e.phase.english()},
                    {"step", e.step},
                    {"steps", e.steps},
                    {"share", e.share},
                    {"steps_per_second", e.stepsPerSecond},
                    {"seconds_elapsed", e.secondsElapsed},
                    {"seconds_left", e.secondsLeft < 0 ? Json() : Json(e.secondsLeft)}};
    }
    std::optional<Json> operator()(const api::FrameReady&) const { return {}; }
    std::optional<Json> operator()(const api::PreviewImage&) const { return {}; }
    std::optional<Json> operator()(const api::Metrics& e) const {
        Json values = Json::object();
        for (const auto& [name, value] : e.values)
            values[name] = value;
        return Json{{"event", "metrics"}, {"job", e.job}, {"step", e.step}, {"values", values}};
    }
    std::optional<Json> operator()(const api::CheckpointSaved& e) const {
        return Json{{"event", "checkpoint"}, {"job", e.job}, {"step", e.step}, {"file", e.file}};
    }
    std::optional<Json> operator()(const api::Moment& e) const {
        if (e.file.empty()) return {}; // a picture only
        return Json{{"event", "moment"}, {"job", e.job}, {"step", e.step}, {"file", e.file}};
    }
    std::optional<Json> operator()(const api::Steered& e) const {
        return Json{{"event", "steered"},
                    {"job", e.job},
                    {"step", e.change.step},
                    {"params", io::toJson(e.change.params)}};
    }
    std::optional<Json> operator()(const api::ViewScores& e) const {
        static constexpr const char* kVerdicts[] = {"unclear", "one_front", "alike_around",
                                                    "repeated"};
        Json sides = Json::array();
        for (const api::SideScore& side : e.round.sides) {
            sides.push_back({{"azimuth", side.azimuth},
                             {"like_front", side.likeFront},
                             {"text", side.text},
                             {"front", side.front < 0 ? Json() : Json(side.front)}});
        }
        return Json{
            {"event", "views"},         {"job", e.job},
            {"step", e.step},           {"verdict", kVerdicts[static_cast<int>(e.round.verdict)]},
            {"fronts", e.round.fronts}, {"sides", std::move(sides)}};
    }
    std::optional<Json> operator()(const api::ContestReport& e) const {
        Json candidates = Json::array();
        for (const api::CandidateReport& each : e.candidates) {
            candidates.push_back({{"job", each.job},
                                  {"prompt", each.prompt},
                                  {"seed", each.seed},
                                  {"standing", api::name(each.standing)},
                                  {"pinned", each.pinned},
                                  {"score", each.scored ? Json(each.score) : Json()},
                                  {"view_scores", each.viewScores},
                                  {"rank", each.rank},
                                  {"rank_before", each.rankBefore},
                                  {"left", each.left},
                                  {"step", each.step},
                                  {"share", each.share}});
        }
        return Json{{"event", "contest"},
                    {"job", e.job},
                    {"round", e.round},
                    {"rounds", e.rounds},
                    {"round_end", e.roundEnd},
                    {"waiting", e.waiting},
                    {"share", e.share},
                    {"seconds_elapsed", e.secondsElapsed},
                    {"seconds_left", e.secondsLeft < 0 ? Json() : Json(e.secondsLeft)},
                    {"candidates", candidates}};
    }
    std::optional<Json> operator()(const api::AssetReady& e) const {
        const std::size_t triangles = e.mesh ? e.mesh->triangles.size() : 0;
        const std::size_t vertices = e.mesh ? e.mesh->positions.size() : 0;
        return Json{{"event", "asset"},
                    {"job", e.job},
                    {"complete", e.complete},
                    {"vertices", vertices},
                    {"triangles", triangles}};
    }
    std::optional<Json> operator()(const api::LogLine& e) const {
        return Json{{"event", "log"},
                    {"job", e.job},
                    {"level", nameOf(e.level)},
                    {"text", e.text.english()}};
    }
    std::optional<Json> operator()(const api::Failed& e) const {
        return failureJson(e.kind, e.sentence.english());
    }
};

} // namespace

std::optional<Json> toJson(const api::Event& event) {
    return std::visit(Lines{}, event);
}

Json failureJson(base::ErrorKind kind, const std::string& sentence) {
    return {{"event", "failed"},
            {"kind", base::name(kind)},
            {"sentence", sentence},
            {"exit_code", exitCode(kind)}};
}

void printLine(const Json& json) {
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

} // namespace maquette::cli
