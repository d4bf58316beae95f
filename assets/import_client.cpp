#include "assets/import_client.h"

#include <cerrno>
#include <csignal>
#include <functional>
#include <memory>
#include <poll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "assets/file_frame.h"
#include "assets/import_blob.h"
#include "assets/worker_process.h"
#include "engine/base/error.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxReply = std::size_t{64} << 10;

// A running import with the memory its mesh comes in.
class Import {
  public:
    Import(const fs::path& file, const ImportLimits& limits)
        : m_blob(::memfd_create("maquette-mesh", MFD_CLOEXEC))
        , m_process("import", file,
                    {static_cast<std::uint64_t>((limits.time.count() + 999) / 1000),
                     limits.memoryMegabytes},
                    m_blob.get()) {}

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
            pollfd waiting{m_process.replies(), POLLIN, 0};
            if (::poll(&waiting, 1, 50) <= 0) continue;
            char buffer[4096];
            const ssize_t got = ::read(m_process.replies(), buffer, sizeof buffer);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0 || text.size() > kMaxReply) return text;
            text.append(buffer, static_cast<std::size_t>(got));
        }
    }

    int wait() { return m_process.wait(); }

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
    Descriptor m_blob;
    WorkerProcess m_process;
};

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

base::Mesh importMesh(const fs::path& path, const ImportLimits& limits,
                      const base::Progress& progress) {
    if (!fs::exists(path)) {
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("%1 is not there."), path.string()});
    }
    requireWorker();
    Import import(path, limits);
    const std::string reply = import.reply(path, limits, progress);
    const int status = import.wait();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) refuse(path, reply, status);
    return import.mesh();
}

base::Mesh importInOurFrame(const fs::path& path, const ImportLimits& limits,
                            const base::Progress& progress) {
    base::Mesh mesh = importMesh(path, limits, progress);
    std::string ending = path.extension().string();
    for (char& c : ending)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (ending == ".stl") fromFrame(mesh, MeshFormat::Stl);
    if (ending == ".3mf") fromFrame(mesh, MeshFormat::ThreeMf);
    return mesh;
}

} // namespace maquette::assets
