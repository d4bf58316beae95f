#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/api/model_library.h"
#include "engine/api/view_scores.h"
#include "engine/io/atomic_file.h"
#include "engine/runtime/contest_judge.h"
#include "engine/runtime/device.h"
#include "engine/runtime/method.h"

namespace maquette::runtime {

// What the composition root knows and the engine needs.
struct EngineConfig {
    std::string program = "maquette"; // with the version, for recipes
    // The models there are; called by models() and by each submit(), from the caller's thread.
    std::function<std::vector<api::ModelInfo>()> models;
    // A model that a request names by its path; called by submit(). Null: describeModel().
    std::function<api::ModelInfo(const std::string& path)> modelAt;
    // What a model needs on a device ("auto", "cpu", "cuda"), asked by submit(); null: not checked.
    std::function<api::MemoryNeed(const api::ModelInfo& model, const std::string& device)> memory;
    FindDevices devices; // null: there is only the processor
    // The engine thread looks for devices before the first job, whatever that one asks for: where
    // GPU jobs may follow, LibTorch must know its devices before it is used at all.
    bool findDevicesFirst = false;
    // The studio shares its cores with the engine: the engine's threads then run at a lower
    // priority (nice 10, SCHED_BATCH), and so do those they start.
    bool lowPriority = false;
    // Time spent before the first submit; counts as working time of the first job, because the
    // command line's budget runs from the start of the program.
    double headStartSeconds = 0;
    double checkpointSeconds = 0; // 0: at most 30 s or 2 % of the run
    // What the states of one run's moments (see api::Moment) may take on the disk; 0: no moments.
    std::uint64_t momentBytes = 0;
    api::LookAround lookAround; // see ViewMeter; null: nobody looks at a forming object's sides
    // Scores the candidates of contests; made on the engine thread when it is first needed. Null:
    // contests are judged by hand only.
    std::function<std::shared_ptr<ContestJudge>()> judge;
    // Bytes of main memory that are free now, for preflight() and for how many candidates of a
    // contest may lie there at once; null: nobody asks.
    std::function<std::uint64_t()> freeMemory;
    // Bytes free below a folder; null: asked of the system.
    std::function<std::uint64_t(const std::string& folder)> freeDisk;
    int numericRetries = 6; // how often bad numbers may be undone in one run
    io::FileOps* fileOps = &io::systemFileOps();
};

// The engine: one thread that runs one job at a time, in the order of submission. Its destructor
// stops everything within a second and joins. Checkpoints go to <output folder>/checkpoints.
std::unique_ptr<api::Engine> makeEngine(MethodRegistry registry, EngineConfig config);

// The folder below an output folder where the states of its moments lie until somebody takes them.
std::string momentFolder(const std::string& outputFolder);

// The folder below an output folder where its checkpoints lie.
std::string checkpointFolder(const std::string& outputFolder);

} // namespace maquette::runtime
