#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace maquette::app {

// A report that a crashed program left.
struct CrashSummary {
    std::filesystem::path file; // with the stack in words, as far as the programs carry symbols
    std::string signal, thread;
    std::string where; // the function it happened in; empty: unknown
};

// The newest report nobody has been told of; older ones are put into words as well. From then on
// they count as told. Keeps the newest ten. Never throws.
std::optional<CrashSummary> takeCrashReport(const std::filesystem::path& folder);

// The report's text with names for its addresses. Functions come from the symbol tables of the
// modules it lists, so it has to be read on the machine and with the programs it was written by.
std::string withNames(const std::string& report);

} // namespace maquette::app
