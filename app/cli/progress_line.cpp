#include "app/cli/progress_line.h"

#include <algorithm>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/values.h"

namespace maquette::cli {

namespace {

int terminalColumns() {
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool terminalKnowsUnicode() {
    for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value && *value) return std::strstr(value, "UTF-8") || std::strstr(value, "utf8");
    }
    return false;
}

std::string bar(double share, int width, bool unicode) {
    const int full = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * width));
    std::string text;
    for (int i = 0; i < width; ++i)
        text += i < full ? (unicode ? "━" : "=") : (unicode ? "╌" : "-");
    return text;
}

std::string figures(const api::ProgressReport& report) {
    char text[128];
    int used = std::snprintf(text, sizeof text, " %3.0f %%", 100 * report.share);
    const auto add = [&](auto... parts) {
        used += std::snprintf(text + used, sizeof text - static_cast<std::size_t>(used), parts...);
    };
    if (report.steps > 0)
        add("  %lld/%lld", static_cast<long long>(report.step),
            static_cast<long long>(report.steps));
    if (report.stepsPerSecond > 0) add("  %.1f it/s", report.stepsPerSecond);
    if (report.secondsLeft >= 0) add("  %s left", clockText(report.secondsLeft).c_str());
    return text;
}

} // namespace

std::string progressText(const api::ProgressReport& report, int columns, bool unicode) {
    constexpr int kPhase = 24, kWidestBar = 32;
    std::string phase = report.phase.english().substr(0, kPhase);
    phase.resize(kPhase, ' ');
    const std::string behind = figures(report);
    const int room = columns - 1 - kPhase - 1 - static_cast<int>(behind.size());
    if (room < 4) return behind.substr(0, static_cast<std::size_t>(std::max(0, columns - 1)));
    return phase + " " + bar(report.share, std::min(room, kWidestBar), unicode) + behind;
}

ProgressLine::ProgressLine()
    : m_terminal(::isatty(STDERR_FILENO) == 1) {}

void ProgressLine::show(const api::ProgressReport& report) {
    if (!m_terminal) return showPlain(report);
    m_last = progressText(report, terminalColumns(), terminalKnowsUnicode());
    std::fprintf(stderr, "\r\033[K%s", m_last.c_str());
    std::fflush(stderr);
    m_drawn = true;
}

void ProgressLine::showPlain(const api::ProgressReport& report) {
    const std::string phase = report.phase.english();
    const int tenth = static_cast<int>(report.share * 10);
    if (phase == m_phase && tenth == m_tenth) return;
    m_phase = phase;
    m_tenth = tenth;
    std::fprintf(stderr, "%s:%s\n", phase.c_str(), figures(report).c_str());
}

void ProgressLine::message(const std::string& text) {
    const bool drawn = m_drawn;
    clear();
    std::fprintf(stderr, "%s\n", text.c_str());
    if (drawn) std::fprintf(stderr, "%s", m_last.c_str());
    std::fflush(stderr);
    m_drawn = drawn;
}

void ProgressLine::clear() {
    if (m_drawn) std::fprintf(stderr, "\r\033[K");
    m_drawn = false;
}

} // namespace maquette::cli
