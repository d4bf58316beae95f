#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace maquette::cli {

// The lines of a text file that hold a prompt: neither empty nor beginning with "#". Throws
// Error(NotFound), Error(Usage) for a file without any.
std::vector<std::string> promptsIn(const std::filesystem::path& file);

struct PromptAndSeed {
    std::string prompt;
    std::string seed;
};

// Each prompt with so many seeds from the first one on. Throws Error(Usage) for no number.
std::vector<PromptAndSeed> eachSeed(const std::vector<std::string>& prompts,
                                    const std::string& firstSeed, std::uint64_t seeds);

} // namespace maquette::cli
