#pragma once

#include <string>
#include <string_view>

namespace maquette::base {

enum class LogLevel { Debug, Info, Warning, Error };

// The process-wide log: stderr from Warning on (from Info when verbose), everything into the file.
// Prompts are written at Debug level only. Any thread may call.
void openLog(const std::string& file, bool verbose);
void log(LogLevel level, std::string_view message);

inline void logDebug(std::string_view message) {
    log(LogLevel::Debug, message);
}
inline void logInfo(std::string_view message) {
    log(LogLevel::Info, message);
}
inline void logWarning(std::string_view message) {
    log(LogLevel::Warning, message);
}
inline void logError(std::string_view message) {
    log(LogLevel::Error, message);
}

} // namespace maquette::base
