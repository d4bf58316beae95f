#pragma once

#include <string>

#include "engine/api/event.h"

namespace maquette::cli {

// Progress for people, on stderr: one line that is redrawn on a terminal; elsewhere a line for each
// new phase and each tenth.
class ProgressLine {
  public:
    ProgressLine(); // looks whether stderr is a terminal
    ~ProgressLine() { clear(); }

    void show(const api::ProgressReport& report);
    void message(const std::string& text); // a line of its own, above the bar
    void clear();

  private:
    void showPlain(const api::ProgressReport& report);

    bool m_terminal = false;
    bool m_drawn = false;
    std::string m_last;
    std::string m_phase;
    int m_tenth = -1;
};

// One line of at most `columns` characters: phase, bar, share, steps, speed, time left.
std::string progressText(const api::ProgressReport& report, int columns, bool unicode);

} // namespace maquette::cli
