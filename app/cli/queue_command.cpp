#include "app/cli/queue_command.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/event_json.h"
#include "app/cli/generate_request.h"
#include "app/cli/library_command.h"
#include "app/cli/library_report.h"
#include "app/cli/prompt_list.h"
#include "app/cli/queue_run.h"
#include "app/cli/values.h"
#include "assets/queue_store.h"
#include "engine/base/error.h"

namespace maquette::cli {

using base::Error;
using base::ErrorKind;

namespace {

struct QueueOptions {
    GenerateOptions run;
    std::vector<std::string> prompts;
    std::string promptFile;
    std::string seeds = "1";
    std::vector<std::string> uids;
};

void print(const assets::Run& run, bool json) {
    if (json) {
        printLine({{"uid", run.uid},
                   {"state", assets::name(run.progress.state)},
                   {"prompt", run.prompt},
                   {"preset", run.preset},
                   {"seed", run.seed},
                   {"step", run.progress.step},
                   {"message", run.progress.message}});
        return;
    }
    std::printf("%.8s  %-11s %-9s seed %-6llu %s\n", run.uid.c_str(),
                assets::name(run.progress.state), run.preset.c_str(),
                static_cast<unsigned long long>(run.seed), run.prompt.c_str());
}

void list(const QueueOptions& options) {
    const assets::Library library = openLibrary(libraryAt(options.run.library));
    for (const assets::Run& run : assets::QueueStore(library.core()).list())
        print(run, options.run.json);
}

void add(const QueueOptions& options, const Composition& composition) {
    std::vector<std::string> prompts = options.prompts;
    if (!options.promptFile.empty()) prompts = promptsIn(options.promptFile);
    if (prompts.empty()) throw Error(ErrorKind::Usage, MAQUETTE_TR("Say what shall form."));
    constexpr std::uint64_t kMostSeeds = 10'000;
    const std::uint64_t seeds = parseWhole("--seeds", options.seeds, 1, kMostSeeds);
    const auto models = modelLibrary(composition);
    std::vector<assets::NewRun> rows;
    for (const PromptAndSeed& each : eachSeed(prompts, options.run.seed, seeds)) {
        GenerateOptions one = options.run;
        one.prompt = each.prompt;
        one.seed = each.seed;
        api::Request request = planGenerate(one, composition, *models).request;
        request.outputFolder.clear(); // it gets one in the library when it starts
        rows.push_back(runRow(request, {}));
        rows.back().uid = assets::newUid();
    }
    assets::Library library = assets::Library::open(libraryAt(options.run.library));
    assets::QueueStore(library.core()).add(rows);
    for (const assets::Run& run : assets::QueueStore(library.core()).list())
        print(run, options.run.json);
}

void remove(const QueueOptions& options) {
    assets::Library library = assets::Library::open(libraryAt(options.run.library));
    assets::QueueStore queue(library.core());
    std::vector<assets::RunId> leaving;
    for (const std::string& uid : options.uids) {
        const std::vector<assets::Run> line = queue.list();
        const auto found = std::find_if(line.begin(), line.end(), [&](const assets::Run& run) {
            return run.uid.starts_with(uid) && !assets::isLive(run.progress.state);
        });
        if (found == line.end()) {
            throw Error(ErrorKind::NotFound,
                        {MAQUETTE_TR("Nothing called %1 waits in the queue."), uid});
        }
        leaving.push_back(found->id);
    }
    queue.arrange({}, leaving);
}

} // namespace

void addQueueCommand(CLI::App& app, const Composition& composition) {
    CLI::App* verb = app.add_subcommand("queue", "What waits to be made, here or in the studio");
    verb->require_subcommand(1);
    auto o = std::make_shared<QueueOptions>();
    const auto common = [&](CLI::App* action) {
        addLibraryOption(*action, o->run.library);
        action->add_flag("--json", o->run.json, "A JSON object a line on stdout");
        return action;
    };
    CLI::App* shown = common(verb->add_subcommand("list", "The runs in line"));
    shown->callback([o] { list(*o); });
    CLI::App* added = common(verb->add_subcommand("add", "Put runs at the end of the line"));
    added->add_option("prompt", o->prompts, "What to make; several are several runs")
        ->type_name("TEXT");
    added->add_option("--prompts", o->promptFile, "A file with a prompt on each line")
        ->type_name("FILE");
    added->add_option("--seeds", o->seeds, "How many of each prompt")->type_name("N");
    added->add_option("--seed", o->run.seed, "The first of them")->type_name("N");
    added->add_option("--method", o->run.method, "How they are made")->type_name("ID");
    addModelOptions(*added, o->run.model, o->run.loras);
    added->add_option("--preset", o->run.preset, "How long and how fine")->type_name("ID");
    added->add_option("--budget", o->run.budget, "For each: 90s, 3m")->type_name("TIME");
    added->add_option("--set", o->run.assignments, "A parameter of the method")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    added->callback([o, &composition] { add(*o, composition); });
    CLI::App* gone = common(verb->add_subcommand("remove", "Take runs out of the line"));
    gone->add_option("uid", o->uids, "The beginning of its number is enough")
        ->type_name("UID")
        ->required();
    gone->callback([o] { remove(*o); });
    CLI::App* going = common(
        verb->add_subcommand("run", "Make what waits, one after the other, without a window"));
    going->footer("Runs that fail are told at the end and keep their place. Ctrl-C stops the one "
                  "that goes on; the next time it goes on from there.");
    going->callback(
        [o, &composition] { runQueue(libraryAt(o->run.library), o->run.json, composition); });
}

} // namespace maquette::cli
