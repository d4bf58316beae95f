#include "app/cli/child_process.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/cli/exit_code.h"
#include "app/cli/interrupt.h"
#include "engine/base/error.h"

namespace maquette::cli {

namespace {

// In the child, between fork and exec: system calls only.
[[noreturn]] void becomeProgram(char* const* argv, pid_t parent) {
    // A group of its own: the terminal's Ctrl-C reaches only the parent, which passes it on once.
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) ::_exit(1); // it died before the line above
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) ::dup2(nowhere, STDOUT_FILENO);
    ::execv("/proc/self/exe", argv);
    ::_exit(127);
}

} // namespace

int runSelf(const std::vector<std::string>& arguments) {
    constexpr int kLookEvery = 100; // milliseconds
    std::vector<std::string> words = arguments;
    std::string name = "maquette";
    std::vector<char*> argv{name.data()};
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    Interrupt interrupt;
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child == 0) becomeProgram(argv.data(), parent);
    if (child < 0) {
        throw base::Error(
            base::ErrorKind::Io,
            {MAQUETTE_TR("No further process could be started: %1."), std::strerror(errno)});
    }
    bool passedOn = false;
    int status = 0;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        interrupt.wait(kLookEvery);
        if (!interrupt.requested() || passedOn) continue;
        passedOn = true;
        ::kill(child, SIGINT);
    }
    if (passedOn) return kExitKilled; // also when it came to its end in that moment
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace maquette::cli
