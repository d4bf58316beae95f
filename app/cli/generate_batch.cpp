#include "app/cli/generate_batch.h"

#include <cstdio>
#include <optional>

#include "app/cli/event_json.h"
#include "app/cli/generate_run.h"
#include "app/cli/prompt_list.h"
#include "app/cli/values.h"
#include "engine/base/error.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr std::uint64_t kMostSeeds = 10'000;

std::vector<PromptAndSeed> runsOf(const GenerateOptions& options, const BatchOptions& batch) {
    if (options.resume)
        throw Error(ErrorKind::Usage,
                    MAQUETTE_TR("--resume goes on with one run, not with a list."));
    if (!batch.promptFile.empty() && !options.prompt.empty())
        throw Error(ErrorKind::Usage, MAQUETTE_TR("Give a prompt or --prompts, not both."));
    std::vector<std::string> prompts{options.prompt};
    if (!batch.promptFile.empty()) prompts = promptsIn(batch.promptFile);
    const std::uint64_t seeds =
        batch.seeds.empty() ? 1 : parseWhole("--seeds", batch.seeds, 1, kMostSeeds);
    return eachSeed(prompts, options.seed, seeds);
}

fs::path folderOf(const GenerateOptions& options, const PromptAndSeed& run, std::size_t number) {
    char place[16];
    std::snprintf(place, sizeof place, "%03zu-", number);
    const fs::path parent = options.out.empty() ? fs::path("batch") : fs::path(options.out);
    return parent / (place + slug(run.prompt) + "-" + run.seed);
}

void tell(const GenerateOptions& options, std::size_t number, std::size_t of,
          const GenerateOptions& run) {
    if (options.json) {
        printLine({{"event", "batch"},
                   {"run", number},
                   {"runs", of},
                   {"prompt", run.prompt},
                   {"seed", run.seed},
                   {"folder", run.out}});
    } else {
        std::fprintf(stderr, "Run %zu of %zu\n", number, of);
    }
}

void tellFailure(const GenerateOptions& options, const Error& error) {
    if (options.json)
        printLine(failureJson(error.kind(), error.what()));
    else
        std::fprintf(stderr, "maquette: %s\n", error.what());
}

} // namespace

void generateBatch(const GenerateOptions& options, const BatchOptions& batch,
                   const Composition& composition,
                   const std::shared_ptr<api::ModelLibrary>& library) {
    const std::vector<PromptAndSeed> runs = runsOf(options, batch);
    std::optional<Error> first;
    std::size_t failed = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        GenerateOptions one = options;
        one.prompt = runs[i].prompt;
        one.seed = runs[i].seed;
        one.out = folderOf(options, runs[i], i + 1).string();
        tell(options, i + 1, runs.size(), one);
        try {
            GenerateRun run(one, planGenerate(one, composition, *library), composition, library);
            run.run();
            if (run.interrupted()) throw Error(ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::Cancelled) throw;
            tellFailure(options, error);
            if (!first) first = error;
            ++failed;
        }
    }
    if (options.json)
        printLine({{"event", "batch_done"}, {"runs", runs.size()}, {"failed", failed}});
    else
        std::fprintf(stderr, "%zu of %zu runs done\n", runs.size() - failed, runs.size());
    if (first) {
        throw Error(first->kind(), {MAQUETTE_TR("%1 of %2 runs failed."), std::to_string(failed),
                                    std::to_string(runs.size())});
    }
}

} // namespace maquette::cli
