#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/params.h"

namespace maquette::api {

// A picture that guides a run, and where its camera stood.
struct ReferenceImage {
    std::string path;      // PNG or JPEG; alpha, or a plain background
    double azimuth = 0;    // degrees, 0 = the object's front
    double elevation = 15; // degrees
    double fovY = 40;      // degrees
    double radius = 3.2;   // in bounding-sphere radii
};

// How progress p in [0, 1] runs over the steps of a job, piece by piece linear: step k of a segment
// stands at start + (k - firstStep) * rate. Empty: p = k / steps of the preset.
struct ScheduleSegment {
    std::int64_t firstStep = 0;
    double start = 0;
    double rate = 0;
    bool operator==(const ScheduleSegment&) const = default;
};
struct Schedule {
    std::int64_t steps = 0;
    std::vector<ScheduleSegment> segments; // firstStep and start never fall
    bool empty() const { return segments.empty(); }
    bool operator==(const Schedule&) const = default;
};

// Live parameters that were changed before a step of a run.
struct SteeringEvent {
    std::int64_t step = 0;
    double seconds = 0; // working time when it happened
    base::Params params;
    bool operator==(const SteeringEvent&) const = default;
};

// A moment of another run that a run starts from: it takes over what had formed and goes on with
// its own words, parameters and seed. With the same ones it forms what the other run formed.
struct Fork {
    std::string file;   // the moment's state, a checkpoint
    std::string sha256; // of that file
    std::int64_t step = 0;
    bool operator==(const Fork&) const = default;
};

// A LoRA file that changes the model of a run by `weight` of what it was trained for; several are
// added up.
struct LoraUse {
    std::string path;   // a safetensors file
    double weight = 1;  // -10 .. 10
    std::string sha256; // of the file; filled when the request is submitted
    bool operator==(const LoraUse&) const = default;
};

// The words among the live values, for methods whose MethodInfo says so.
inline constexpr const char* kLivePrompt = "prompt";
inline constexpr const char* kLiveNegativePrompt = "negative_prompt";
// The budget among the live values, for methods whose MethodInfo says so: a real number of seconds
// from the start of the run to the files, 0 for none. A changed plan never lets progress fall.
inline constexpr const char* kLiveBudget = "budget_seconds";
inline constexpr double kLargestBudget = 7 * 24 * 3600.0; // seconds

// What the brush has frozen or marked, as base::toText() writes it: the whole mask, not the last
// stroke, so that the newest value is all there is to know. For methods whose MethodInfo says so.
inline constexpr const char* kLiveMask = "mask";

// What to make. Plain values; serialised to JSON by engine/runtime/request_json.h.
struct Request {
    std::string method = "hifa";
    std::string model = "starter"; // id of a model the engine listed, or the path of one
    std::string prediction;        // "epsilon", "v_prediction"; empty: as the model is known to
    std::vector<LoraUse> loras;
    std::string prompt;
    std::string negativePrompt;
    std::optional<ReferenceImage> image;
    std::string preset = "draft";
    base::Params params; // only what differs from the preset
    std::uint64_t seed = 0;
    double budgetSeconds = 0;    // 0: as long as the schedule takes
    std::string device = "auto"; // auto, cpu, cuda
    std::string outputFolder;    // where checkpoints and result files are staged; must exist
    std::string resumeFrom;      // a checkpoint file, or empty
    std::optional<Fork> fork;
    bool ignoreMemory = false; // starts even where the memory seems too small for the model
    bool meshOnly = false; // makes the asset of the state in `resumeFrom`, without further steps

    // Filled to replay a recipe exactly: the schedule the run ended up with (instead of the budget)
    // and what was steered.
    Schedule schedule;
    std::vector<SteeringEvent> steering;
};

} // namespace maquette::api
