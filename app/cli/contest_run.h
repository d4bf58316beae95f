#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include "app/cli/composition.h"
#include "app/cli/generate_request.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_report.h"
#include "app/cli/progress_line.h"

namespace maquette::cli {

struct ContestPlan {
    api::ContestRequest contest;
    std::filesystem::path folder;
    std::vector<std::string> formats;
};

// Holds one contest to its end: tells the standings after each round, writes the winner's files and
// contest.json, and hands all candidates to the library. Ctrl-C keeps the best there is. Throws as
// GenerateRun.
class ContestRun {
  public:
    ContestRun(const GenerateOptions& options, ContestPlan plan, const Composition& composition,
               const std::shared_ptr<api::ModelLibrary>& models);
    void run();

  private:
    void take(const api::Event& event);
    void tell(const api::ContestReport& report);
    void deliver(const api::AssetReady& asset);
    void openLibrary();
    void endInLibrary();
    void conclude();
    std::size_t indexOf(api::JobId job) const; // of a candidate; its number is the contest's + i
    bool isOver(std::size_t index) const;
    void say(const std::string& text);

    const GenerateOptions& m_options;
    const ContestPlan m_plan;
    Interrupt m_interrupt; // outlives the engine, which calls it
    ProgressLine m_line;
    const std::shared_ptr<api::ModelLibrary> m_models;
    std::unique_ptr<api::Engine> m_engine;
    std::vector<LibraryReport> m_library; // a run a candidate; none without a library
    api::JobId m_contest = 0;
    int m_round = -1;
    bool m_stopping = false, m_ended = false;
    api::ContestReport m_report;
    std::map<api::JobId, api::AssetReady> m_assets;
    std::map<api::JobId, std::vector<std::filesystem::path>> m_files;
    std::map<api::JobId, api::Failed> m_failed;
};

} // namespace maquette::cli
