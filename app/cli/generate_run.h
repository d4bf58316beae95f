#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/cli/composition.h"
#include "app/cli/generate_request.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_report.h"
#include "app/cli/progress_line.h"

namespace maquette::cli {

// Runs one planned request to its end: shows what happens, stops with a checkpoint on Ctrl-C,
// writes the files and hands the asset to the library. Throws base::Error for what ends it early,
// Error(Cancelled) after Ctrl-C.
class GenerateRun {
  public:
    GenerateRun(const GenerateOptions& options, GeneratePlan plan, const Composition& composition,
                const std::shared_ptr<api::ModelLibrary>& models);
    void run();
    // Ctrl-C was pressed, even where the run came to its end all the same.
    bool interrupted() const { return m_stopping; }

  private:
    void take(const api::Event& event);
    void show(const api::Event& event);
    void stopOnInterrupt();
    void conclude();
    void deliver();
    void writeFiles();
    void say(const std::string& text);

    void openLibrary();
    void reportEnd(assets::RunState state, const std::string& message = {});
    void warnWithoutLibrary(const base::Error& error);
    void sayLibrary(const assets::DepositResult& result);

    const GenerateOptions& m_options;
    const GeneratePlan m_plan;
    Interrupt m_interrupt; // outlives the engine, which calls it
    ProgressLine m_line;
    const std::shared_ptr<api::ModelLibrary> m_models;
    std::unique_ptr<api::Engine> m_engine;
    std::optional<LibraryReport> m_library;
    api::JobId m_job = 0;
    bool m_stopping = false;
    bool m_ended = false;
    std::optional<api::AssetReady> m_asset;
    std::optional<api::Failed> m_failed;
    std::string m_checkpoint;                   // the newest file
    std::vector<std::filesystem::path> m_files; // written of the asset
    api::ProgressReport m_progress;
};

} // namespace maquette::cli
