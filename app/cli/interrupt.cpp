#include "app/cli/interrupt.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "app/cli/exit_code.h"

namespace maquette::cli {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

// A signal handler reaches nothing but globals; see Interrupt for the one that owns them.
std::atomic<int> signalsSeen{0};
int wakeDescriptor = -1;
struct sigaction formerActions[std::size(kSignals)];

void writeWake() {
    const std::uint64_t one = 1;
    const auto written = ::write(wakeDescriptor, &one, sizeof one);
    static_cast<void>(written); // a full counter wakes as well
}

void onSignal(int) {
    const int before = errno;
    if (signalsSeen.fetch_add(1) > 0) ::_exit(kExitKilled);
    writeWake();
    errno = before;
}

} // namespace

Interrupt::Interrupt() {
    signalsSeen = 0;
    wakeDescriptor = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < std::size(kSignals); ++i)
        ::sigaction(kSignals[i], &action, &formerActions[i]);
}

Interrupt::~Interrupt() {
    for (std::size_t i = 0; i < std::size(kSignals); ++i)
        ::sigaction(kSignals[i], &formerActions[i], nullptr);
    ::close(wakeDescriptor);
    wakeDescriptor = -1;
}

bool Interrupt::requested() const {
    return signalsSeen > 0;
}

void Interrupt::wake() {
    writeWake();
}

void Interrupt::wait(int milliseconds) {
    pollfd watched{wakeDescriptor, POLLIN, 0};
    if (::poll(&watched, 1, milliseconds) <= 0) return;
    std::uint64_t count = 0;
    const auto taken = ::read(wakeDescriptor, &count, sizeof count);
    static_cast<void>(taken);
}

StopOnInterrupt::StopOnInterrupt()
    : m_watcher([this](const std::stop_token& end) {
        while (!end.stop_requested()) {
            m_interrupt.wait(1000);
            if (m_interrupt.requested()) m_source.request_stop();
        }
    }) {}

StopOnInterrupt::~StopOnInterrupt() {
    m_watcher.request_stop();
    m_interrupt.wake();
    m_watcher.join();
}

} // namespace maquette::cli
