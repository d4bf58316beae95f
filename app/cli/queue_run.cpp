#include "app/cli/queue_run.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <set>

#include "app/cli/event_json.h"
#include "app/cli/generate_run.h"
#include "assets/queue_store.h"
#include "engine/base/error.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/request_json.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using assets::Run;
using assets::RunState;
using base::Error;
using base::ErrorKind;

namespace {

bool waits(const Run& run) {
    return run.progress.state == RunState::Queued || run.progress.state == RunState::Interrupted;
}

class Line {
  public:
    Line(fs::path library, bool json, const Composition& composition)
        : m_library(std::move(library))
        , m_composition(composition)
        , m_models(modelLibrary(composition)) {
        m_options.library = m_library.string();
        m_options.json = json;
    }

    void run() {
        while (const std::optional<GeneratePlan> plan = next()) {
            make(*plan);
            if (m_stopped) throw Error(ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
        }
        tellEnd();
        if (!m_first) return;
        throw Error(m_first->kind(), {MAQUETTE_TR("%1 of %2 runs failed."),
                                      std::to_string(m_failed), std::to_string(m_tried.size())});
    }

  private:
    // The library is free between two runs and while one goes on, for whoever changes the line.
    std::optional<GeneratePlan> next() {
        while (true) {
            assets::Library library = assets::Library::open(m_library);
            const std::vector<Run> line = assets::QueueStore(library.core()).list();
            const auto mine = [this](const Run& run) {
                return waits(run) && !m_tried.contains(run.uid);
            };
            const auto found = std::find_if(line.begin(), line.end(), mine);
            if (found == line.end()) return std::nullopt;
            m_tried.insert(found->uid);
            tell(*found, std::count_if(line.begin(), line.end(), mine));
            try {
                return begin(library, *found);
            } catch (const Error& error) { // a row nobody can read
                failed(library, *found, error);
            }
        }
    }

    GeneratePlan begin(assets::Library& library, const Run& row) const {
        GeneratePlan plan;
        plan.request = runtime::requestFromJson(io::parseJson(row.requestJson, row.uid), row.uid);
        plan.uid = row.uid;
        plan.formats = {"glb"};
        plan.folder =
            row.folder.empty() ? library.folder().createRunFolder(row.uid) : fs::path(row.folder);
        plan.request.outputFolder = plan.folder.string();
        const assets::RunStore runs = library.runs();
        const auto kept = runs.checkpoints(row.id);
        if (row.progress.state == RunState::Interrupted && !kept.empty())
            plan.request.resumeFrom = runs.checkpointFile(kept.front()).string();
        library.runs().resume(row.id);
        return plan;
    }

    void make(const GeneratePlan& plan) {
        try {
            GenerateRun run(m_options, plan, m_composition, m_models);
            run.run();
            tidy(plan.folder);
            if (run.interrupted()) m_stopped = true;
        } catch (const Error& error) {
            assets::Library library = assets::Library::open(m_library);
            const auto id = library.runs().find(plan.uid);
            if (!id) return;
            if (error.kind() == ErrorKind::Cancelled) {
                waitAgain(library, *id, plan);
                throw;
            }
            failed(library, library.runs().get(*id), error);
        }
    }

    // The library has its own copies.
    void tidy(const fs::path& folder) const {
        std::error_code error;
        const fs::path staging = assets::libraryFolder(m_library).staging();
        if (folder.parent_path() == staging) fs::remove_all(folder, error);
    }

    void failed(assets::Library& library, const Run& row, const Error& error) {
        if (row.progress.state != RunState::Failed) {
            assets::RunProgress progress = row.progress;
            progress.state = RunState::Failed;
            progress.message = error.sentence().english();
            library.runs().update(row.id, progress);
        }
        if (m_options.json)
            printLine(failureJson(error.kind(), error.what()));
        else
            std::fprintf(stderr, "maquette: %s\n", error.what());
        if (!m_first) m_first = error;
        ++m_failed;
    }

    // Its place in the line and what it has come to stay; the next time it goes on from there.
    static void waitAgain(assets::Library& library, assets::RunId id, const GeneratePlan& plan) {
        assets::RunStore runs = library.runs();
        assets::RunProgress progress = runs.get(id).progress;
        const auto files = runtime::listCheckpoints(runtime::checkpointFolder(plan.folder.string()),
                                                    runtime::requestHash(plan.request));
        if (!files.empty()) {
            const auto data = runtime::readCheckpoint(files.front().path);
            runs.addCheckpoint(id, data.step, files.front().path, assets::Take::Share);
            progress.step = data.step;
        }
        progress.state = RunState::Interrupted;
        progress.message.clear();
        runs.update(id, progress);
    }

    void tell(const Run& run, std::int64_t waiting) const {
        if (m_options.json) {
            printLine({{"event", "queue"},
                       {"uid", run.uid},
                       {"prompt", run.prompt},
                       {"seed", run.seed},
                       {"waiting", waiting}});
        } else {
            std::fprintf(stderr, "%lld more waiting\n", static_cast<long long>(waiting));
        }
    }

    void tellEnd() const {
        if (m_options.json) {
            printLine({{"event", "queue_done"}, {"runs", m_tried.size()}, {"failed", m_failed}});
        } else if (m_tried.empty()) {
            std::fprintf(stderr, "Nothing waits.\n");
        } else {
            std::fprintf(stderr, "%zu of %zu runs done\n", m_tried.size() - m_failed,
                         m_tried.size());
        }
    }

    const fs::path m_library;
    GenerateOptions m_options;
    const Composition& m_composition;
    const std::shared_ptr<api::ModelLibrary> m_models;
    std::set<std::string> m_tried; // each once: one that fails again and again must not go round
    bool m_stopped = false;        // by Ctrl-C, when the run was all but done
    std::size_t m_failed = 0;
    std::optional<Error> m_first;
};

} // namespace

void runQueue(const fs::path& library, bool json, const Composition& composition) {
    Line(library, json, composition).run();
}

} // namespace maquette::cli
