#include "assets/worker_process.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

[[noreturn]] void failToStart(int cause) {
    throw Error(ErrorKind::Unavailable,
                {MAQUETTE_TR("The import helper cannot be started: %1."), std::strerror(cause)});
}

pid_t start(const char* command, const fs::path& file, const WorkerLimits& limits, int replies,
            int result) {
    const std::string program = workerProgram().string(), path = file.string();
    const std::string seconds = std::to_string(limits.cpuSeconds);
    const std::string memory = std::to_string(limits.megabytes);
    const char* arguments[] = {program.c_str(), command,        path.c_str(),
                               seconds.c_str(), memory.c_str(), nullptr};
    char* noEnvironment[] = {nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // In this order neither end is overwritten before it was copied: both are 3 or higher.
    posix_spawn_file_actions_adddup2(&actions, replies, 1);
    posix_spawn_file_actions_adddup2(&actions, result, 3);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, 4);
    pid_t pid = -1;
    const int failure = ::posix_spawn(&pid, program.c_str(), &actions, nullptr,
                                      const_cast<char**>(arguments), noEnvironment);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) failToStart(failure);
    return pid;
}

} // namespace

void Descriptor::reset(int fd) {
    if (m_fd >= 0) ::close(m_fd);
    m_fd = fd;
}

fs::path workerProgram() {
    if (const char* given = std::getenv("MAQUETTE_WORKER")) return given;
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    const fs::path here = self.parent_path();
    const fs::path installed = here.parent_path() / "libexec/maquette/maquette-worker";
    return fs::exists(installed, error) ? installed : here / "maquette-worker";
}

void requireWorker() {
    if (!fs::exists(workerProgram())) {
        throw Error(
            ErrorKind::NotFound,
            {MAQUETTE_TR("The import helper %1 is missing. Install Maquette anew, or build the "
                         "target maquette-worker."),
             workerProgram().string()});
    }
}

WorkerProcess::WorkerProcess(const char* command, const fs::path& file, const WorkerLimits& limits,
                             int result) {
    int ends[2];
    if (result < 0 || ::pipe2(ends, O_CLOEXEC) != 0) failToStart(errno);
    m_replies.reset(ends[0]);
    const Descriptor childEnd(ends[1]);
    m_pid = start(command, file, limits, childEnd.get(), result);
}

WorkerProcess::~WorkerProcess() {
    if (m_pid <= 0) return;
    ::kill(m_pid, SIGKILL);
    wait();
}

int WorkerProcess::wait() {
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    return status;
}

ErrorKind kindNamed(const std::string& word) {
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Io, ErrorKind::OutOfMemory}) {
        if (word == base::name(kind)) return kind;
    }
    return ErrorKind::BadFile;
}

} // namespace maquette::assets
