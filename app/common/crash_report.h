#pragma once

#include <filesystem>
#include <string>

namespace maquette::app {

// From here on a crash of any thread (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT and with it an
// exception nobody caught) writes crash-<seconds>-<pid>.txt into the folder before the process
// ends as it would have: signal, thread, the addresses of the stack with their modules, versions.
// Nothing of the designer's work is in it: no prompt, no picture, no argument. The handler uses
// nothing but system calls and memory of its own. Call it once, from the main thread, after the
// last exec; a folder that cannot be made leaves the program without reports.
void installCrashReports(const std::filesystem::path& folder, const std::string& program);

std::filesystem::path crashFolder(); // below the folder for state

} // namespace maquette::app
