#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/request.h"
#include "engine/base/params.h"

namespace maquette::cli {

// Readers of option values. All throw Error(Usage) naming the option, what was given and what would
// be right.

std::uint64_t parseWhole(const std::string& option, const std::string& text, std::uint64_t low,
                         std::uint64_t high);
double parseReal(const std::string& option, const std::string& text, double low, double high);

// Seconds of a duration such as 90, 90s, 3m, 1m30s, 1.5m or 2h; at least one second.
double parseDuration(const std::string& option, const std::string& text);

// "name=value" pairs, checked against the specs.
base::Params parseAssignments(const std::vector<std::string>& assignments,
                              const std::vector<base::ParamSpec>& specs);

// "glb,obj" -> {"glb", "obj"}, each once; only the known ones.
std::vector<std::string> parseList(const std::string& option, const std::string& text,
                                   const std::vector<std::string>& known);

// "FILE" or "FILE:WEIGHT" each; a file whose name ends in ":number" is given with its weight.
std::vector<api::LoraUse> parseLoras(const std::string& option,
                                     const std::vector<std::string>& texts);

// "1:05", "1:02:03": for people.
std::string clockText(double seconds);

// A folder name made of a prompt: "a red chair!" -> "a-red-chair"; at most 48 bytes, never empty.
std::string slug(const std::string& prompt);

} // namespace maquette::cli
