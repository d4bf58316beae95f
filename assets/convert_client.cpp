#include "assets/convert_client.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "assets/worker_process.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"

namespace maquette::assets {

namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

constexpr WorkerLimits kLimits{.cpuSeconds = 1800, .megabytes = 4096};
constexpr std::size_t kMaxReply = std::size_t{64} << 10;

// What arrives, written behind each other; the header is kept for the check.
class Arrival {
  public:
    explicit Arrival(const fs::path& target)
        : m_target(target)
        , m_file(target) {}

    void add(std::span<const std::byte> bytes) {
        m_file.write(bytes);
        m_size += bytes.size();
        const std::size_t missing = headSize() - std::min(headSize(), m_head.size());
        const auto part = bytes.first(std::min(missing, bytes.size()));
        m_head.insert(m_head.end(), part.begin(), part.end());
        if (m_head.size() == 8 && headSize() > 8) { // the length has just become known
            const auto more = bytes.subspan(part.size());
            const auto rest = more.first(std::min(headSize() - 8, more.size()));
            m_head.insert(m_head.end(), rest.begin(), rest.end());
        }
    }

    std::uint64_t size() const { return m_size; }

    ConvertedWeights finish() {
        const auto header = io::parseSafetensorsHeader(m_head, m_size, m_target.string());
        m_file.commit();
        return {m_target, header.tensors.size(), m_size};
    }

  private:
    std::size_t headSize() const {
        if (m_head.size() < 8) return 8;
        std::uint64_t length = 0;
        std::memcpy(&length, m_head.data(), 8);
        return 8 + std::min(length, io::kMaxSafetensorsHeader);
    }

    fs::path m_target;
    io::AtomicFile m_file;
    std::vector<std::byte> m_head;
    std::uint64_t m_size = 0;
};

// Takes what is there; false at the end of the pipe.
bool take(int fd, std::span<std::byte> buffer, std::span<std::byte>& got) {
    const ssize_t size = ::read(fd, buffer.data(), buffer.size());
    got = buffer.first(size > 0 ? static_cast<std::size_t>(size) : 0);
    return size > 0 || (size < 0 && errno == EINTR);
}

// Reads result and reply until the worker has closed both. About `expected` bytes come.
std::string receive(int result, int replies, Arrival& arrival, std::uint64_t expected,
                    const base::Progress& progress) {
    std::string reply;
    std::vector<std::byte> buffer(std::size_t{1} << 16);
    std::array<pollfd, 2> waiting{pollfd{result, POLLIN, 0}, pollfd{replies, POLLIN, 0}};
    while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
        progress.checkStop();
        if (::poll(waiting.data(), waiting.size(), 50) <= 0) continue;
        std::span<std::byte> got;
        if (waiting[0].revents != 0) {
            if (!take(result, buffer, got)) waiting[0].fd = -1;
            arrival.add(got);
            progress(std::min(1.0f, static_cast<float>(arrival.size()) /
                                        static_cast<float>(std::max<std::uint64_t>(expected, 1))));
        }
        if (waiting[1].revents != 0) {
            if (!take(replies, buffer, got) || reply.size() > kMaxReply) waiting[1].fd = -1;
            reply.append(reinterpret_cast<const char*>(got.data()), got.size());
        }
    }
    return reply;
}

[[noreturn]] void refuse(const fs::path& file, const std::string& reply, int status) {
    if (WIFSIGNALED(status)) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 made the converter stop: the file is damaged or made to do "
                                 "harm. Nothing else was affected."),
                     file.string()},
                    "signal " + std::to_string(WTERMSIG(status)));
    }
    std::string why = "no reason was given", kind;
    try {
        const io::Json json = io::parseJson(reply, "the converter's reply");
        why = io::field<std::string>(json, "message", "the converter's reply");
        kind = io::field<std::string>(json, "kind", "the converter's reply");
    } catch (const Error&) {
        why = "the converter ended without a word";
    }
    throw Error(kindNamed(kind), {MAQUETTE_TR("%1 cannot be converted: %2. Nothing in it was "
                                              "executed."),
                                  file.string(), why});
}

} // namespace

ConvertedWeights convertWeights(const fs::path& source, const fs::path& target,
                                const base::Progress& progress) {
    if (!fs::exists(source))
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("%1 is not there."), source.string()});
    if (fs::exists(fs::symlink_status(target))) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 is there already. Remove it or choose another name."),
                     target.string()});
    }
    requireWorker();
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw Error(ErrorKind::Io, {MAQUETTE_TR("No pipe: %1."), std::strerror(errno)});
    const Descriptor result(ends[0]);
    Descriptor childEnd(ends[1]);
    Arrival arrival(target);
    WorkerProcess process("convert", source, kLimits, childEnd.get());
    childEnd.reset();
    std::error_code noFile; // then the worker says why
    const std::uintmax_t size = fs::file_size(source, noFile);
    const std::string reply =
        receive(result.get(), process.replies(), arrival, noFile ? 0 : size, progress);
    const int status = process.wait();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) refuse(source, reply, status);
    return arrival.finish();
}

} // namespace maquette::assets
