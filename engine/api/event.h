#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "engine/api/contest.h"
#include "engine/api/job_state.h"
#include "engine/api/request.h"
#include "engine/api/view_scores.h"
#include "engine/base/camera.h"
#include "engine/base/error.h"
#include "engine/base/image.h"
#include "engine/base/log.h"
#include "engine/base/mesh.h"
#include "engine/base/text.h"

namespace maquette::api {

using JobId = std::uint64_t; // 0 is no job

// Everything the engine ever says. Plain values, each with its job.

struct StateChanged {
    JobId job = 0;
    JobState state = JobState::Idle;
};

// Latest value wins.
struct ProgressReport {
    JobId job = 0;
    base::Text phase; // "Optimising", "Extracting the surface", ...
    std::int64_t step = 0;
    std::int64_t steps = 0;    // 0: unknown
    double share = 0;          // of the whole job, 0..1
    double stepsPerSecond = 0; // over the last seconds
    double secondsElapsed = 0; // working time, pauses excluded
    double secondsLeft = -1;   // < 0: not yet known
};

// A new frame waits in the frame pool (Engine::takeFrame). Latest wins.
struct FrameReady {
    JobId job = 0;
    std::uint64_t serial = 0;
};

// What the prior imagines, the reference cut-out, ...: latest of each channel wins.
struct PreviewImage {
    JobId job = 0;
    std::string channel; // "imagination", "reference"
    std::shared_ptr<const base::Image8> image;
    // Where it is seen from, or where each of the square pictures beside each other is; empty: not
    // known.
    std::vector<base::Camera> cameras;
};

// How the object looks from all round, measured while it forms.
struct ViewScores {
    JobId job = 0;
    std::int64_t step = 0;
    RoundScore round;
};

// One point of the loss curves.
struct Metrics {
    JobId job = 0;
    std::int64_t step = 0;
    std::map<std::string, double> values;
};

struct CheckpointSaved {
    JobId job = 0;
    std::string file;
    std::int64_t step = 0;
};

// A moment for the run's timeline. It comes with its picture, always seen from momentCamera(); once
// more, without one, when the state that a run can go on from is on the disk. Not every moment gets
// a state: those of one run keep within a budget.
struct Moment {
    JobId job = 0;
    std::int64_t step = 0;
    double seconds = 0;                          // of work so far
    std::shared_ptr<const base::Image8> picture; // RGBA
    std::string file;                            // the state, a checkpoint
};

// Live values that were taken in before a step.
struct Steered {
    JobId job = 0;
    SteeringEvent change;
};

// The result, as values: whoever consumes the events writes files and library rows of it.
struct AssetReady {
    JobId job = 0;
    std::shared_ptr<const base::Mesh> mesh;
    std::string recipeJson;              // see engine/runtime/recipe.h
    std::vector<base::Image8> turntable; // 8 views, azimuths 0, 45, ... (RGBA)
    base::Image8 thumbnail;              // RGBA
    bool complete = true;                // false: the run was stopped and this is what there was
};

struct LogLine {
    JobId job = 0;
    base::LogLevel level = base::LogLevel::Info;
    base::Text text;
};

struct Failed {
    JobId job = 0;
    base::ErrorKind kind = base::ErrorKind::Internal;
    base::Text sentence;
    std::string detail;
};

using Event =
    std::variant<StateChanged, ProgressReport, FrameReady, PreviewImage, Metrics, CheckpointSaved,
                 AssetReady, LogLine, Failed, Moment, Steered, ViewScores, ContestReport>;

// Where the pictures of moments are taken from: the studio's first look at the origin.
base::Camera momentCamera(int size);

JobId jobOf(const Event& event);

} // namespace maquette::api
