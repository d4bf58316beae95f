#include "assets/import_client.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "assets/import_blob.h"
#include "engine/base/error.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxReply = std::size_t{64} << 10;

class Fd {
  public:
    explicit Fd(int fd = -1)
        : m_fd(fd) {}
    ~Fd() { reset(); }
    Fd(const Fd&) = delete;
    Fd& operator=(const Fd&) = delete;
    int get() const { return m_fd; }
    void reset(int fd = -1) {
        if (m_fd >= 0) ::close(m_fd);
        m_fd = fd;
    }

  private:
    int m_fd;
};

[[noreturn]] void failToStart(int cause) {
    throw Error(ErrorKind::Unavailable,
                {MAQUETTE_TR("The import helper cannot be started: %1."), std::strerror(cause)});
}

// A running worker: killed and reaped when this goes out of scope.
class Worker {
  public:
    Worker(const fs::path& file, const ImportLimits& limits) {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) failToStart(errno);
        m_reply.reset(ends[0]);
        const Fd childEnd(ends[1]);
        m_blob.reset(::memfd_create("maquette-mesh", MFD_CLOEXEC));
        if (m_blob.get() < 0) failToStart(errno);
        start(file, limits, childEnd.get());
    }
    ~Worker() {
        if (m_pid <= 0) return;
        ::kill(m_pid, SIGKILL);
        wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // What it says on its standard output, until it closes that. Throws on stop and when time is
    // up.
    std::string reply(const fs::path& file, const ImportLimits& limits,
                      const base::Progress& progress) {
        const Clock::time_point end = Clock::now() + limits.time;
        std::string text;
        for (;;) {
            progress.checkStop();
            if (Clock::now() > end) {
                throw Error(
                    ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 took longer than %2 seconds to read and was given up."),
                     file.string(), std::to_string(limits.time.count() / 1000)});
            }
            pollfd waiting{m_reply.get(), POLLIN, 0};
            if (::poll(&waiting, 1, 50) <= 0) continue;
            char buffer[4096];
            const ssize_t got = ::read(m_reply.get(), buffer, sizeof buffer);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0 || text.size() > kMaxReply) return text;
            text.append(buffer, static_cast<std::size_t>(got));
        }
    }

    int wait() {
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
        return status;
    }

    base::Mesh mesh() const {
        struct stat info {};
        if (::fstat(m_blob.get(), &info) != 0 || info.st_size <= 0) return readMeshBlob({});
        const auto size = static_cast<std::size_t>(info.st_size);
        void* memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, m_blob.get(), 0);
        if (memory == MAP_FAILED)
            throw Error(ErrorKind::OutOfMemory,
                        MAQUETTE_TR("There is not enough memory for the mesh."));
        const std::unique_ptr<void, std::function<void(void*)>> unmap(
            memory, [size](void* p) { ::munmap(p, size); });
        return readMeshBlob({static_cast<const std::byte*>(memory), size});
    }

  private:
    void start(const fs::path& file, const ImportLimits& limits, int childEnd) {
        const std::string program = workerProgram().string(), path = file.string();
        const std::string seconds = std::to_string((limits.time.count() + 999) / 1000);
        const std::string memory = std::to_string(limits.memoryMegabytes);
        const char* arguments[] = {program.c_str(), "import",       path.c_str(),
                                   seconds.c_str(), memory.c_str(), nullptr};
        char* noEnvironment[] = {nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        // In this order neither end is overwritten before it was copied: both are 3 or higher.
        posix_spawn_file_actions_adddup2(&actions, childEnd, 1);
        posix_spawn_file_actions_adddup2(&actions, m_blob.get(), 3);
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&actions, 4);
        const int failure = ::posix_spawn(&m_pid, program.c_str(), &actions, nullptr,
                                          const_cast<char**>(arguments), noEnvironment);
        posix_spawn_file_actions_destroy(&actions);
        if (failure != 0) failToStart(failure);
    }

    pid_t m_pid = -1;
    Fd m_reply, m_blob;
};

ErrorKind kindNamed(const std::string& word) {
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Io, ErrorKind::OutOfMemory}) {
        if (word == base::name(kind)) return kind;
    }
    return ErrorKind::BadFile;
}

[[noreturn]] void refuse(const fs::path& file, const std::string& reply, int status) {
    const bool killed = WIFSIGNALED(status);
    const int signal = killed ? WTERMSIG(status) : 0;
    if (signal == SIGXCPU || signal == SIGKILL) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 took too long to read and was given up."), file.string()});
    }
    if (killed) {
        throw Error(
            ErrorKind::BadFile,
            {MAQUETTE_TR("%1 made the importer crash: the file is damaged or made to do harm. "
                         "Nothing else was affected."),
             file.string()},
            std::string("signal ") + std::to_string(signal));
    }
    std::string why = "no reason was given", kind;
    try {
        const io::Json json = io::parseJson(reply, "the importer's reply");
        why = io::field<std::string>(json, "message", "the importer's reply");
        kind = io::field<std::string>(json, "kind", "the importer's reply");
    } catch (const Error&) {
        why = "the importer ended without a word";
    }
    throw Error(kindNamed(kind), {MAQUETTE_TR("%1 cannot be imported: %2."), file.string(), why});
}

} // namespace

fs::path workerProgram() {
    if (const char* given = std::getenv("MAQUETTE_WORKER")) return given;
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    return self.parent_path() / "maquette-worker";
}

base::Mesh importMesh(const fs::path& path, const ImportLimits& limits,
                      const base::Progress& progress) {
    if (!fs::exists(path)) {
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("%1 is not there."), path.string()});
    }
    if (!fs::exists(workerProgram())) {
        throw Error(
            ErrorKind::NotFound,
            {MAQUETTE_TR("The import helper %1 is missing. Install Maquette anew, or build the "
                         "target maquette-worker."),
             workerProgram().string()});
    }
    Worker worker(path, limits);
    const std::string reply = worker.reply(path, limits, progress);
    const int status = worker.wait();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) refuse(path, reply, status);
    return worker.mesh();
}

} // namespace maquette::assets
