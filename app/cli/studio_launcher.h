#pragma once

#include <string>
#include <vector>

namespace maquette::cli {

// Replaces this process by maquette-studio, which lies beside this program. Returns only by
// throwing: Error(NotFound) when it is not there, Error(Unavailable) without a display.
[[noreturn]] void openStudio(const std::vector<std::string>& arguments);

} // namespace maquette::cli
