#include "app/studio/studio.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include "app/cli/exit_code.h"
#include "app/common/crash_reader.h"
#include "app/common/crash_report.h"
#include "app/studio/application.h"
#include "app/studio/arguments.h"
#include "app/studio/hand_over.h"
#include "app/studio/mesh_tools.h"
#include "app/studio/open_library.h"
#include "app/studio/opengl_choice.h"
#include "app/studio/recipe_codec.h"
#include "app/studio/start_report.h"
#include "assets/library_folder.h"
#include "engine/base/log.h"
#include "engine/base/paths.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/prompt_ruler.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/library/library_service.h"
#include "ui/shell/main_window.h"

namespace maquette::studio {

namespace fs = std::filesystem;

namespace {

// What the timeline of one run may take on the disk.
constexpr std::uint64_t kBytesOfMoments = std::uint64_t{160} << 20;

// A file of its own: the command line may run at the same time and rotates its own.
void openLogFile(bool verbose) {
    std::error_code error;
    const fs::path folder = base::stateFolder();
    fs::create_directories(folder, error);
    base::openLog(error ? std::string() : (folder / "studio.log").string(), verbose);
}

runtime::EngineConfig configOf(const cli::Composition& composition,
                               const std::shared_ptr<api::ModelLibrary>& models) {
    runtime::EngineConfig config = cli::engineConfig(composition, models);
    config.findDevicesFirst = true;
    config.lowPriority = true; // the window answers first
    config.momentBytes = kBytesOfMoments;
    return config;
}

ui::LastCrash lastCrash() {
    const std::optional<app::CrashSummary> crash = app::takeCrashReport(app::crashFolder());
    if (!crash) return {};
    base::logInfo("the last start crashed in " + crash->where);
    return {ui::say(crash->file.string()),
            ui::say(crash->signal + "\n" + crash->where + "\n" + crash->thread)};
}

std::function<api::PromptFit(const api::ModelInfo&, const std::string&)> promptMeasure() {
    return [ruler = std::make_shared<runtime::PromptRuler>()](const api::ModelInfo& model,
                                                              const std::string& prompt) {
        return ruler->measure(model, prompt);
    };
}

QStringList namesOf(const std::vector<std::string>& files) {
    QStringList names;
    for (const std::string& file : files)
        names << QString::fromStdString(file);
    return names;
}

int open(Application& app, const Arguments& arguments, const cli::Composition& composition) {
    ui::installLanguage(app, arguments.language.empty()
                                 ? ui::Settings().language()
                                 : QString::fromStdString(arguments.language));
    ui::MainWindow::prepareTheme();
    if (composition.methods.all().empty()) {
        throw base::Error(base::ErrorKind::Internal,
                          MAQUETTE_TR("This build of the program has no method to make objects "
                                      "with."));
    }
    const std::unique_ptr<ui::LibraryService> library =
        openLibrary(arguments.library.empty() ? assets::defaultLibraryFolder() : arguments.library);
    const fs::path folder = library->folder().toStdString(); // another one may have been chosen
    const QStringList files = namesOf(arguments.files);
    if (!library->canWrite() && !files.isEmpty() && handOver(folder, files)) {
        std::fprintf(stderr, "maquette-studio: The studio that is open has taken the files.\n");
        return cli::kExitDone;
    }
    const std::shared_ptr<api::ModelLibrary> models = cli::modelLibrary(composition);
    const std::unique_ptr<api::Engine> engine =
        runtime::makeEngine(composition.methods, configOf(composition, models));
    ui::MainWindow window({*engine, *library, *models, recipeCodec(), meshTools(),
                           QString::fromStdString(composition.version), composition.lookAround,
                           lastCrash(), promptMeasure()});
    app.onTrouble = [&window](const base::Error& error) {
        window.report(ui::say(error.sentence()), ui::say(error.detail()));
    };
    new StartReport(window);
    window.show();
    std::optional<HandOverServer> server;
    if (library->canWrite()) {
        server.emplace(folder, [&window](const QStringList& taken) {
            window.openFiles(taken);
            window.raise();
            window.activateWindow();
        });
    }
    if (!files.isEmpty()) window.openFiles(files);
    const int code = QApplication::exec();
    app.onTrouble = {};
    return code;
}

} // namespace

int runStudio(int argc, char** argv, const cli::Composition& composition) {
    int exitCode = cli::kExitDone;
    const auto arguments = parseArguments(argc, argv, composition.version, exitCode);
    if (!arguments) return exitCode;
    openLogFile(arguments->verbose);
    base::logInfo("maquette-studio " + composition.version);
    app::installCrashReports(app::crashFolder(), "maquette-studio " + composition.version);
    if (arguments->softwareOpenGl) askForSoftwareOpenGl();
    int one = 1; // the arguments are ours, Qt is set up by its environment variables
    Application app(one, argv, QString::fromStdString(composition.version));
    preferUsableOpenGl(argv);
    try {
        return open(app, *arguments, composition);
    } catch (const base::Error& error) {
        base::logDebug(error.detail());
        std::fprintf(stderr, "maquette-studio: %s\n", error.what());
        return cli::exitCode(error.kind());
    }
}

} // namespace maquette::studio
