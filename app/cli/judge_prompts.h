#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maquette::cli {

// One prompt of a quality table and where its object is.
struct JudgedPrompt {
    std::string prompt;
    std::filesystem::path folder; // with turntable.png and recipe.json; empty: not made
};

// The prompts of a text file, one a line; empty lines and those that begin with # do not count.
// Throws Error(NotFound), Error(Usage) for a file without prompts or too many.
std::vector<std::string> readPrompts(const std::filesystem::path& file);

// What `generate` has left in a folder, or in the folders below it, in the order of their names.
// Throws Error(NotFound) when there is nothing, Error(BadFile) naming a damaged recipe.
std::vector<JudgedPrompt> madeIn(const std::filesystem::path& folder);

// How the objects of a prompts file are made: the words `generate` gets beside prompt and folder.
struct MakingOrder {
    std::filesystem::path out;
    std::string method, model, preset, seed, device;
    std::vector<std::string> assignments; // of --set
};

// Makes the prompts one after another, each by `maquette generate` in a process and a folder of its
// own; those that are there already are left alone, interrupted ones are gone on with. A prompt
// that could not be made comes back without a folder. Throws Error(Cancelled) after Ctrl-C.
std::vector<JudgedPrompt> makeAll(const std::vector<std::string>& prompts,
                                  const MakingOrder& order);

} // namespace maquette::cli
