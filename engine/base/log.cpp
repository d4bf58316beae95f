#include "engine/base/log.h"

#include <memory>
#include <mutex>
#include <vector>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace maquette::base {

namespace {

std::shared_ptr<spdlog::logger> makeLogger(const std::string& file, bool verbose) {
    auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    console->set_level(verbose ? spdlog::level::debug : spdlog::level::warn);
    console->set_pattern("%^%l%$: %v");
    std::vector<spdlog::sink_ptr> sinks{console};
    if (!file.empty()) {
        try {
            auto rotating =
                std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, 4u << 20, 3);
            rotating->set_level(spdlog::level::debug);
            sinks.push_back(rotating);
        } catch (const spdlog::spdlog_ex&) {
            // A log that cannot be written must never stop the program; stderr still has it.
        }
    }
    auto logger = std::make_shared<spdlog::logger>("maquette", sinks.begin(), sinks.end());
    logger->set_level(spdlog::level::debug);
    logger->flush_on(spdlog::level::warn);
    return logger;
}

std::shared_ptr<spdlog::logger>& logger() {
    static std::shared_ptr<spdlog::logger> instance = makeLogger({}, false);
    return instance;
}

} // namespace

void openLog(const std::string& file, bool verbose) {
    logger() = makeLogger(file, verbose);
}

void log(LogLevel level, std::string_view message) {
    static constexpr spdlog::level::level_enum kLevels[] = {
        spdlog::level::debug, spdlog::level::info, spdlog::level::warn, spdlog::level::err};
    logger()->log(kLevels[static_cast<int>(level)],
                  spdlog::string_view_t(message.data(), message.size()));
}

} // namespace maquette::base
