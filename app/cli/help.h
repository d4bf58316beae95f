#pragma once

#include <string>
#include <vector>

namespace maquette::cli {

struct Composition;

// The methods with their presets and parameters, from their own descriptions.
std::string methodsHelp(const Composition& composition);

std::string joined(const std::vector<std::string>& words, const char* between);

} // namespace maquette::cli
