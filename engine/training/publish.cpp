#include "engine/training/publish.h"

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/training/assemble.h"
#include "engine/training/gates.h"
#include "engine/training/model_card.h"
#include "engine/training/starter_parts.h"
#include "engine/training/training_log.h"

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLogBytes = 280'000;
constexpr const char* kLogFile = "training_log.jsonl";
constexpr const char* kFiguresFile = "figures.json";
constexpr const char* kInheritedLog = "init_log.jsonl";
constexpr const char* kInheritedFigures = "init_figures.json";

std::vector<io::Json> wholeLog(const StarterRun& run) {
    std::vector<io::Json> log = readLog(run.folder / kInheritedLog);
    for (io::Json& line : readLog(run.folder / "log.jsonl")) {
        // Logs of older programs name neither machine nor date; runs do not travel.
        if (!line.contains("machine")) line["machine"] = machineName();
        if (line.contains("steps") && !line.contains("date")) {
            const std::string date = dateOf(run.folder / (line.value("stage", "") + ".json"));
            if (!date.empty()) line["date"] = date;
        }
        log.push_back(std::move(line));
    }
    return log;
}

// {"stages": {"vae": {...}, ...}, "evaluation": {...}}; what the run has not measured is told as it
// was when its first weights were shipped.
io::Json allFigures(const StarterRun& run) {
    io::Json figures = {{"stages", io::Json::object()}};
    if (fs::exists(run.folder / kInheritedFigures)) {
        const io::Json before = io::readJson(run.folder / kInheritedFigures);
        figures["stages"] = before.value("stages", io::Json::object());
    }
    for (const StageParts& stage : stageParts()) {
        const fs::path file = run.folder / (stage.stage + ".json");
        if (!fs::exists(file)) continue;
        io::Json own = io::readJson(file);
        if (!own.contains("date")) own["date"] = dateOf(file);
        figures["stages"][stage.stage] = own;
    }
    if (fs::exists(run.folder / "evaluate.json")) {
        figures["evaluation"] = io::readJson(run.folder / "evaluate.json");
        figures["evaluation"]["gates"] = gatesOf(figures["evaluation"]);
    }
    return figures;
}

void replaceFolder(const fs::path& from, const fs::path& to) {
    fs::create_directories(to.parent_path());
    fs::remove_all(to);
    fs::rename(from, to);
}

void addStarterFiles(const StarterRun& run, const CardSource& source, const fs::path& folder) {
    io::writeFile(folder / kLogFile, thinned(source.log, kLogBytes));
    io::writeJson(folder / kFiguresFile, source.figures);
    for (const char* sheet : {"evaluate.png", "unet.png"}) {
        if (!fs::exists(run.folder / sheet)) continue;
        fs::copy_file(run.folder / sheet, folder / "samples.png");
        return;
    }
}

// A folder that is gone when this is.
struct Staging {
    fs::path folder;
    ~Staging() {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
};

// std::filesystem's own exceptions name files but are no sentences.
[[noreturn]] void failed(const fs::filesystem_error& error) {
    throw base::Error(base::ErrorKind::Io,
                      {MAQUETTE_TR("The models cannot be written: %1 (%2)."),
                       error.path1().string(), error.code().message()},
                      error.what());
}

} // namespace

void publish(const StarterRun& run, const fs::path& resources) {
    try {
        const Staging staging{resources / ".publishing"};
        const Assembly assembly = assemble(run, staging.folder);
        for (const std::string& note : assembly.notes)
            run.say(note);
        const CardSource source{.folder = staging.folder,
                                .log = wholeLog(run),
                                .figures = allFigures(run),
                                .unfinished = assembly.unfinished};
        for (const char* model : {"starter", "score", "judge", "disparity"}) {
            const fs::path from = staging.folder / model;
            if (!fs::exists(from)) continue;
            if (std::string(model) == "starter") addStarterFiles(run, source, from);
            io::writeFile(from / "MODEL_CARD.md", modelCard(source, model));
            replaceFolder(from, resources / model);
            run.say("published " + (resources / model).string());
        }
    } catch (const fs::filesystem_error& error) {
        failed(error);
    }
}

void rememberInit(const StarterRun& run) {
    if (run.init.empty()) return;
    for (const auto& [theirs, mine] :
         {std::pair(kLogFile, kInheritedLog), std::pair(kFiguresFile, kInheritedFigures)}) {
        const fs::path from = run.init / "starter" / theirs;
        if (!fs::exists(run.folder / mine) && fs::exists(from))
            fs::copy_file(from, run.folder / mine);
    }
}

} // namespace maquette::training
