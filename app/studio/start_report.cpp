#include "app/studio/start_report.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include "engine/base/log.h"

namespace maquette::studio {

namespace {

// Since the kernel made this process, with loading and linking; negative where it does not say.
double secondsSinceStart() {
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    const std::size_t name = text.rfind(')'); // the name may hold spaces and brackets itself
    if (name == std::string::npos) return -1;
    std::istringstream rest(text.substr(name + 2));
    std::string field;
    constexpr int kBefore = 19; // the 22nd of all; the state, the third, is the first here
    for (int i = 0; i < kBefore; ++i)
        rest >> field;
    unsigned long long ticks = 0;
    if (!(rest >> ticks)) return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec) -
           static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

} // namespace

StartReport::StartReport(QWidget& window)
    : QObject(&window) {
    window.installEventFilter(this);
}

// What was queued when the first picture was due is done before the timer's turn.
bool StartReport::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::UpdateRequest) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            char text[64];
            std::snprintf(text, sizeof text, "the window could be used %.2f s after the start",
                          secondsSinceStart());
            base::logInfo(text);
            deleteLater();
        });
    }
    return false;
}

} // namespace maquette::studio
