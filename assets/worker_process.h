#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>

#include "engine/base/error.h"

namespace maquette::assets {

// A file descriptor that is closed with its owner.
class Descriptor {
  public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }
    void reset(int fd = -1);

  private:
    int m_fd;
};

// Where maquette-worker is: $MAQUETTE_WORKER, else where an installation keeps it, else beside the
// running program.
std::filesystem::path workerProgram();
void requireWorker(); // throws Error(NotFound) when it is not there

struct WorkerLimits {
    std::uint64_t cpuSeconds = 10;
    std::uint64_t megabytes = 2048; // of address space
};

// A running maquette-worker: started with the command, the file and the limits, its result going to
// `result` (its descriptor 3) and its replies to a pipe; killed and reaped when this goes out of
// scope. Throws Error(Unavailable) when it cannot be started. One thread.
class WorkerProcess {
  public:
    WorkerProcess(const char* command, const std::filesystem::path& file,
                  const WorkerLimits& limits, int result);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    int replies() const { return m_replies.get(); } // the reading end
    int wait();                                     // the status of waitpid

  private:
    pid_t m_pid = -1;
    Descriptor m_replies;
};

// The kind of error that a worker's reply names.
base::ErrorKind kindNamed(const std::string& word);

} // namespace maquette::assets
