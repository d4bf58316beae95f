#include "app/cli/judge_prompts.h"

#include <algorithm>
#include <cstdio>
#include <sstream>

#include "app/cli/child_process.h"
#include "app/cli/exit_code.h"
#include "app/cli/values.h"
#include "engine/api/prompt.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/recipe.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr std::size_t kMostPrompts = 1000;

bool hasObject(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "turntable.png", error) &&
           fs::is_regular_file(folder / "recipe.json", error);
}

runtime::Recipe recipeIn(const fs::path& folder) {
    const fs::path file = folder / "recipe.json";
    return runtime::recipeFromJson(io::readJson(file), file.string());
}

// Whether the folder holds the finished object of exactly this order.
bool isMade(const fs::path& folder, const std::string& prompt, const MakingOrder& order) {
    if (!hasObject(folder)) return false;
    const runtime::Recipe recipe = recipeIn(folder);
    const api::Request& r = recipe.request;
    const bool same = r.prompt == prompt && r.method == order.method && r.model == order.model &&
                      r.preset == order.preset && std::to_string(r.seed) == order.seed;
    if (!same) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 holds something else (prompt \"%2\", preset %3, seed %4). "
                                 "Choose another --out, or repeat its arguments."),
                     folder.string(), r.prompt, r.preset, std::to_string(r.seed)});
    }
    return recipe.complete;
}

fs::path folderOf(const MakingOrder& order, std::size_t index, const std::string& prompt) {
    char number[32];
    std::snprintf(number, sizeof number, "%02zu-", index + 1);
    return order.out / (number + slug(prompt));
}

std::vector<std::string> argumentsFor(const std::string& prompt, const fs::path& folder,
                                      const MakingOrder& order) {
    std::vector<std::string> words{"generate", prompt,          "--method",    order.method,
                                   "--model",  order.model,     "--preset",    order.preset,
                                   "--seed",   order.seed,      "--device",    order.device,
                                   "--out",    folder.string(), "--no-library"};
    for (const std::string& assignment : order.assignments)
        words.insert(words.end(), {"--set", assignment});
    if (!runtime::listCheckpoints(runtime::checkpointFolder(folder.string())).empty())
        words.push_back("--resume");
    return words;
}

JudgedPrompt makeOne(const std::string& prompt, const fs::path& folder, const MakingOrder& order) {
    if (isMade(folder, prompt, order)) return {prompt, folder};
    const int code = runSelf(argumentsFor(prompt, folder, order));
    if (code == kExitKilled) {
        throw Error(ErrorKind::Cancelled,
                    MAQUETTE_TR("Stopped. The same command goes on where it was stopped."));
    }
    // Mistakes in the arguments would come back with every prompt.
    if (code == exitCode(ErrorKind::Usage)) {
        throw Error(ErrorKind::Usage, MAQUETTE_TR("The prompts cannot be made like this."));
    }
    return {prompt, code == kExitDone ? folder : fs::path()};
}

} // namespace

std::vector<std::string> readPrompts(const fs::path& file) {
    std::istringstream lines(io::readText(file));
    std::vector<std::string> prompts;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty() || line.front() == '#') continue;
        api::checkPrompt(line);
        prompts.push_back(line);
    }
    if (prompts.empty() || prompts.size() > kMostPrompts) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 must hold between 1 and %2 prompts, one a line."),
                     file.string(), std::to_string(kMostPrompts)});
    }
    return prompts;
}

std::vector<JudgedPrompt> madeIn(const fs::path& folder) {
    std::vector<fs::path> folders;
    if (hasObject(folder)) folders.push_back(folder);
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (hasObject(entry.path())) folders.push_back(entry.path());
    }
    if (folders.empty()) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no turntable.png with its recipe.json in %1 or in the "
                                 "folders below it."),
                     folder.string()});
    }
    std::sort(folders.begin(), folders.end());
    std::vector<JudgedPrompt> made;
    for (const fs::path& each : folders)
        made.push_back({recipeIn(each).request.prompt, each});
    return made;
}

std::vector<JudgedPrompt> makeAll(const std::vector<std::string>& prompts,
                                  const MakingOrder& order) {
    std::vector<JudgedPrompt> made;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        std::fprintf(stderr, "%zu of %zu: %s\n", i + 1, prompts.size(), prompts[i].c_str());
        made.push_back(makeOne(prompts[i], folderOf(order, i, prompts[i]), order));
    }
    return made;
}

} // namespace maquette::cli
