#include "app/cli/contest_command.h"

#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/contest_run.h"
#include "app/cli/deliver.h"
#include "app/cli/help.h"
#include "app/cli/library_command.h"
#include "app/cli/prompt_list.h"
#include "app/cli/values.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/runtime/contest_record.h"

namespace maquette::cli {

namespace fs = std::filesystem;

namespace {

struct ContestOptions {
    GenerateOptions run; // what all candidates share; `resume` is of the whole
    std::vector<std::string> prompts;
    std::string promptFile;
    std::string seeds;
    std::string rounds = "3";
    bool setsUp = false; // something was given that a contest has from its beginning
};

// What may be said of a contest that goes on.
bool isOfItsEnd(const CLI::Option& option) {
    for (const char* name :
         {"--resume", "--out", "--format", "--library", "--no-library", "--json"}) {
        if (option.check_name(name)) return true;
    }
    return false;
}

fs::path recordIn(const fs::path& folder) {
    return fs::absolute(folder) / "contest-record.json"; // until contest.json says how it ended
}

fs::path folderOf(const ContestOptions& options, const std::string& prompt) {
    if (!options.run.out.empty()) return options.run.out;
    const std::string name = "contest-" + slug(prompt);
    fs::path folder = name;
    for (int n = 2; fs::exists(folder); ++n)
        folder = name + "-" + std::to_string(n);
    return folder;
}

// The one that was interrupted in the folder, wherever that lies by now.
ContestPlan planToGoOn(const ContestOptions& options) {
    if (options.run.out.empty()) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("--resume needs --out with the folder of the contest to go "
                                      "on with."));
    }
    if (options.setsUp) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("--resume goes on with the contest as it was: give only "
                                      "--out with it."));
    }
    ContestPlan plan;
    plan.folder = options.run.out;
    plan.formats = parseList("--format", options.run.formats, writableFormats());
    const fs::path record = recordIn(plan.folder);
    if (!fs::exists(record)) {
        throw base::Error(
            base::ErrorKind::NotFound,
            {MAQUETTE_TR("There is no contest in %1 to go on with."), plan.folder.string()});
    }
    plan.contest = runtime::readContestRecord(record);
    for (api::Request& each : plan.contest.candidates) {
        const fs::path own = plan.folder / fs::path(each.outputFolder).filename();
        each.outputFolder = fs::absolute(own).string();
        io::makeWritableFolder(own);
    }
    runtime::resumeFromFolders(plan.contest);
    return plan;
}

ContestPlan planOf(const ContestOptions& options, const Composition& composition,
                   api::ModelLibrary& library) {
    if (options.run.resume) return planToGoOn(options);
    std::vector<std::string> prompts = options.prompts;
    if (!options.promptFile.empty()) prompts = promptsIn(options.promptFile);
    if (prompts.empty())
        throw base::Error(base::ErrorKind::Usage, MAQUETTE_TR("Say what shall form."));
    constexpr std::uint64_t kUsual = 6;
    const std::uint64_t seeds = options.seeds.empty()
                                    ? (prompts.size() == 1 ? kUsual : 1)
                                    : parseWhole("--seeds", options.seeds, 1, api::kMostCandidates);
    ContestPlan plan;
    plan.folder = folderOf(options, prompts.front());
    plan.contest.rounds = static_cast<int>(parseWhole("--rounds", options.rounds, 1, 8));
    if (!options.run.budget.empty())
        plan.contest.budgetSeconds = parseDuration("--budget", options.run.budget);
    for (const PromptAndSeed& each : eachSeed(prompts, options.run.seed, seeds)) {
        GenerateOptions one = options.run;
        one.prompt = each.prompt;
        one.seed = each.seed;
        one.budget.clear();
        const std::string number = std::to_string(plan.contest.candidates.size() + 1);
        one.out = (plan.folder / ("candidate-" + number)).string();
        GeneratePlan planned = planGenerate(one, composition, library);
        plan.formats = planned.formats;
        plan.contest.candidates.push_back(std::move(planned.request));
    }
    plan.contest.recordFile = recordIn(plan.folder).string();
    return plan;
}

} // namespace

void addContestCommand(CLI::App& app, const Composition& composition) {
    CLI::App* verb = app.add_subcommand(
        "contest", "Let several seeds or prompts form in turns and keep the best");
    auto o = std::make_shared<ContestOptions>();
    GenerateOptions& run = o->run;
    verb->add_option("prompt", o->prompts, "What to make; several prompts compete")
        ->type_name("TEXT");
    verb->add_option("--prompts", o->promptFile, "A file with a prompt on each line")
        ->type_name("FILE");
    verb->add_option("--seeds", o->seeds, "How many of each prompt (6 of a single one)")
        ->type_name("N");
    verb->add_option("--seed", run.seed, "The first of them")->type_name("N");
    verb->add_option("--rounds", o->rounds, "After each the worse half leaves")
        ->type_name("N")
        ->capture_default_str();
    verb->add_option("--budget", run.budget, "For all of it: 90s, 3m")->type_name("TIME");
    verb->add_option("--method", run.method, "How they are made")->type_name("ID");
    addModelOptions(*verb, run.model, run.loras);
    verb->add_option("--preset", run.preset, "How long and how fine")->type_name("ID");
    verb->add_option("--steps", run.steps, "Steps instead of the preset's")->type_name("N");
    verb->add_option("--device", run.device, "auto, cpu or cuda")->type_name("ID");
    verb->add_option("--set", run.assignments, "A parameter of the method")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    verb->add_option("--out", run.out, "For the files (default: named after the prompt)")
        ->type_name("DIR");
    verb->add_flag("--resume", run.resume, "Go on with the contest that was interrupted in --out");
    verb->add_option("--format", run.formats, "Of the mesh: " + joined(writableFormats(), ","))
        ->type_name("LIST");
    addLibraryOption(*verb, run.library);
    verb->add_flag("--no-library", run.noLibrary, "Only write the files");
    verb->add_flag("--json", run.json, "A JSON object a line on stdout");
    verb->footer([&composition] { return methodsHelp(composition); });
    verb->callback([o, verb, &composition] {
        for (const CLI::Option* option : verb->get_options())
            o->setsUp = o->setsUp || (option->count() > 0 && !isOfItsEnd(*option));
        const auto library = modelLibrary(composition);
        ContestRun(o->run, planOf(*o, composition, *library), composition, library).run();
    });
}

} // namespace maquette::cli
