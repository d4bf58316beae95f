#include "app/cli/prompt_list.h"

#include <sstream>

#include "app/cli/values.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::cli {

std::vector<std::string> promptsIn(const std::filesystem::path& file) {
    std::istringstream text(io::readText(file));
    std::vector<std::string> prompts;
    for (std::string line; std::getline(text, line);) {
        const std::size_t from = line.find_first_not_of(" \t\r");
        if (from == std::string::npos || line[from] == '#') continue;
        prompts.push_back(line.substr(from, line.find_last_not_of(" \t\r") + 1 - from));
    }
    if (prompts.empty()) {
        throw base::Error(
            base::ErrorKind::Usage,
            {MAQUETTE_TR("There is no prompt in %1. Write one on each line."), file.string()});
    }
    return prompts;
}

std::vector<PromptAndSeed> eachSeed(const std::vector<std::string>& prompts,
                                    const std::string& firstSeed, std::uint64_t seeds) {
    constexpr std::uint64_t kLargest = std::uint64_t{1} << 53;
    const std::uint64_t first = parseWhole("--seed", firstSeed, 0, kLargest);
    std::vector<PromptAndSeed> each;
    for (const std::string& prompt : prompts) {
        for (std::uint64_t i = 0; i < seeds; ++i)
            each.push_back({prompt, std::to_string(first + i)});
    }
    return each;
}

} // namespace maquette::cli
