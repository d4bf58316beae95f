#include "engine/io/pickle/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/error.h"

namespace maquette::io::pickle {

using base::Error;
using base::ErrorKind;

namespace {

[[noreturn]] void refuseShort() {
    throw Error(ErrorKind::BadFile, MAQUETTE_TR("it is cut off"));
}

} // namespace

FileSource::FileSource(const std::filesystem::path& path)
    : m_fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    if (m_fd < 0) {
        throw Error(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Io,
                    {MAQUETTE_TR("it cannot be opened (%1)"), std::strerror(errno)});
    }
    struct stat status {};
    if (::fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(m_fd);
        throw Error(ErrorKind::BadFile, MAQUETTE_TR("it is not a file"));
    }
    m_size = static_cast<std::uint64_t>(status.st_size);
}

FileSource::~FileSource() {
    ::close(m_fd);
}

void FileSource::read(std::uint64_t offset, std::span<std::byte> target) const {
    while (!target.empty()) {
        const ssize_t got =
            ::pread(m_fd, target.data(), std::min<std::size_t>(target.size(), 1u << 30),
                    static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) refuseShort();
        target = target.subspan(static_cast<std::size_t>(got));
        offset += static_cast<std::uint64_t>(got);
    }
}

void MemorySource::read(std::uint64_t offset, std::span<std::byte> target) const {
    if (offset > m_bytes.size() || target.size() > m_bytes.size() - offset) refuseShort();
    if (!target.empty()) std::memcpy(target.data(), m_bytes.data() + offset, target.size());
}

} // namespace maquette::io::pickle
