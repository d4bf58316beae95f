#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/cli/composition.h"
#include "app/cli/generate_request.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"

namespace maquette::cli {

// Runs one planned request to its end: shows what happens, stops with a checkpoint on Ctrl-C, and
// writes the files. Throws base::Error for what ends it early, Error(Cancelled) after Ctrl-C.
class GenerateRun {
  public:
    GenerateRun(const GenerateOptions& options, GeneratePlan plan, const Composition& composition);
    void run();

  private:
    void take(const api::Event& event);
    void show(const api::Event& event);
    void stopOnInterrupt();
    void conclude();
    void deliver();
    void say(const std::string& text);

    const GenerateOptions& m_options;
    const GeneratePlan m_plan;
    Interrupt m_interrupt; // outlives the engine, which calls it
    ProgressLine m_line;
    std::unique_ptr<api::Engine> m_engine;
    api::JobId m_job = 0;
    bool m_stopping = false;
    bool m_ended = false;
    std::optional<api::AssetReady> m_asset;
    std::optional<api::Failed> m_failed;
    std::string m_checkpoint; // the newest file
    double m_seconds = 0;
};

} // namespace maquette::cli
