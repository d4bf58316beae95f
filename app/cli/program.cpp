#include "app/cli/program.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>

#include <CLI/CLI.hpp>

#include "app/cli/bench_command.h"
#include "app/cli/contest_command.h"
#include "app/cli/event_json.h"
#include "app/cli/exit_code.h"
#include "app/cli/export_command.h"
#include "app/cli/generate_command.h"
#include "app/cli/judge_command.h"
#include "app/cli/library_command.h"
#include "app/cli/mesh_command.h"
#include "app/cli/models_command.h"
#include "app/cli/queue_command.h"
#include "app/cli/sample_command.h"
#include "app/cli/self_test_command.h"
#include "app/cli/studio_launcher.h"
#include "app/cli/train_command.h"
#include "app/cli/world_command.h"
#include "app/common/crash_report.h"
#include "engine/base/log.h"
#include "engine/base/paths.h"

namespace maquette::cli {

namespace {

void addVerbs(CLI::App& app, const Composition& composition) {
    addGenerateCommand(app, composition);
    addContestCommand(app, composition);
    addQueueCommand(app, composition);
    addSampleCommand(app, composition);
    addExportCommand(app);
    addMeshCommand(app);
    addLibraryCommand(app);
    addModelsCommand(app, composition);
    addTrainCommand(app, composition);
    addWorldCommand(app);
    addJudgeCommand(app, composition);
    addBenchCommand(app, composition);
    addSelfTestCommand(app, composition);
}

void openLogFile(bool verbose) {
    std::error_code error;
    const std::filesystem::path folder = base::stateFolder();
    std::filesystem::create_directories(folder, error);
    base::openLog(error ? std::string() : (folder / "maquette.log").string(), verbose);
}

// The sentence goes to stderr, and to stdout as a line of JSON where that was asked for.
int report(base::ErrorKind kind, const std::string& sentence, bool json) {
    if (json)
        printLine(failureJson(kind, sentence));
    else
        std::fprintf(stderr, "maquette: %s\n", sentence.c_str());
    return exitCode(kind);
}

// Words such as --help and --version end the parsing, too, but well.
int reportParse(const CLI::App& app, const CLI::ParseError& error, bool json) {
    if (error.get_exit_code() == 0) return app.exit(error);
    return report(base::ErrorKind::Usage,
                  std::string(error.what()) + " Run with --help to see what is possible.", json);
}

int run(CLI::App& app, int argc, char** argv, bool json) {
    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty()) openStudio({argv + 1, argv + argc});
        return kExitDone;
    } catch (const CLI::ParseError& error) {
        return reportParse(app, error, json);
    } catch (const base::Error& error) {
        base::logDebug(error.detail());
        return report(error.kind(), error.what(), json);
    } catch (const std::bad_alloc&) {
        return report(base::ErrorKind::OutOfMemory,
                      "The memory of this machine is not enough. Close other programs.", json);
    } catch (const std::exception& error) {
        return report(base::ErrorKind::Internal,
                      std::string("Internal error: ") + error.what() +
                          ". Please report it with the log.",
                      json);
    }
}

} // namespace

int runProgram(int argc, char** argv, const Composition& composition) {
    CLI::App app("Maquette makes 3D objects from words. Without a verb it opens the studio.",
                 "maquette");
    app.set_version_flag("--version", "maquette " + composition.version);
    bool verbose = false;
    app.add_flag("-v,--verbose", verbose, "Say more on stderr");
    app.parse_complete_callback([&] {
        openLogFile(verbose);
        app::installCrashReports(app::crashFolder(), "maquette " + composition.version);
    });
    app.fallthrough();
    app.require_subcommand(0, 1);
    app.get_formatter()->column_width(30);
    app.footer(exitCodeHelp());
    addVerbs(app, composition);
    const bool json = std::any_of(argv, argv + argc,
                                  [](const char* each) { return !std::strcmp(each, "--json"); });
    return run(app, argc, argv, json);
}

} // namespace maquette::cli
