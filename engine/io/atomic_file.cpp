#include "engine/io/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/error.h"

namespace maquette::io {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

int FileOps::openNew(const char* path) {
    return ::open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
}
std::ptrdiff_t FileOps::write(int fd, const void* data, std::size_t size) {
    return ::write(fd, data, size);
}
int FileOps::sync(int fd) {
    return ::fsync(fd);
}
int FileOps::close(int fd) {
    return ::close(fd);
}
int FileOps::rename(const char* from, const char* to) {
    return ::rename(from, to);
}
int FileOps::link(const char* from, const char* to) {
    return ::link(from, to);
}
int FileOps::unlink(const char* path) {
    return ::unlink(path);
}
int FileOps::syncFolder(const char* path) {
    const int fd = ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return -1;
    const int result = ::fsync(fd);
    const int cause = errno;
    ::close(fd);
    errno = cause;
    return result;
}

FileOps& systemFileOps() {
    static FileOps ops;
    return ops;
}

namespace {

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

AtomicFile::AtomicFile(fs::path path, FileOps& ops)
    : m_ops(ops)
    , m_path(std::move(path)) {
    for (int n = 0; m_fd < 0; ++n) {
        m_temporary = m_path;
        m_temporary += "." + std::to_string(::getpid()) + "-" + std::to_string(n) + ".tmp";
        m_fd = m_ops.openNew(m_temporary.c_str());
        if (m_fd < 0 && (errno != EEXIST || n > 1000)) fail("create");
    }
    m_present = true;
}

AtomicFile::~AtomicFile() {
    if (m_fd >= 0) m_ops.close(m_fd);
    if (m_present) m_ops.unlink(m_temporary.c_str());
}

void AtomicFile::fail(const char* action, std::size_t missing) {
    const int cause = errno;
    const std::string detail = std::string(action) + ": " + std::strerror(cause);
    if (cause == ENOSPC) {
        std::error_code unknown;
        const fs::space_info space = fs::space(folderOf(m_path), unknown);
        throw Error(ErrorKind::Io,
                    {MAQUETTE_TR("There is no space left to write %1: it takes at least %2, and %3 "
                                 "are free. Free some space and try again; the old file is "
                                 "untouched."),
                     m_path.string(), inBytes(m_written + missing),
                     inBytes(unknown ? 0 : space.available)},
                    detail);
    }
    if (cause == EDQUOT) {
        throw Error(ErrorKind::Io,
                    {MAQUETTE_TR("Your share of the drive (its quota) has no space left to write "
                                 "%1: it takes at least %2. Free some space and try again; the "
                                 "old file is untouched."),
                     m_path.string(), inBytes(m_written + missing)},
                    detail);
    }
    throw Error(ErrorKind::Io,
                {MAQUETTE_TR("Cannot write %1: %2. Check the folder's permissions; "
                             "the old file is untouched."),
                 m_path.string(), std::strerror(cause)},
                detail);
}

void AtomicFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const std::ptrdiff_t written = m_ops.write(m_fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written == 0) errno = ENOSPC;
        if (written <= 0) fail("write", bytes.size());
        m_written += static_cast<std::size_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void AtomicFile::write(std::string_view text) {
    write(std::as_bytes(std::span(text.data(), text.size())));
}

void AtomicFile::commit() {
    if (m_ops.sync(m_fd) != 0) fail("sync");
    const int fd = std::exchange(m_fd, -1);
    if (m_ops.close(fd) != 0) fail("close");
    if (m_ops.rename(m_temporary.c_str(), m_path.c_str()) != 0) fail("rename");
    m_present = false;
    if (m_ops.syncFolder(folderOf(m_path).c_str()) != 0) fail("sync the folder of");
}

void writeFile(const fs::path& path, std::span<const std::byte> bytes, FileOps& ops) {
    AtomicFile file(path, ops);
    file.write(bytes);
    file.commit();
}

void writeFile(const fs::path& path, std::string_view text, FileOps& ops) {
    writeFile(path, std::as_bytes(std::span(text.data(), text.size())), ops);
}

std::vector<std::byte> readFile(const fs::path& path, std::size_t limit) {
    std::FILE* file = std::fopen(path.c_str(), "rbe");
    if (!file) {
        const ErrorKind kind = errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Io;
        throw Error(kind,
                    {MAQUETTE_TR("Cannot open %1: %2."), path.string(), std::strerror(errno)});
    }
    std::vector<std::byte> bytes;
    std::byte buffer[1 << 16];
    std::size_t got = 0;
    while ((got = std::fread(buffer, 1, sizeof buffer, file)) > 0 && bytes.size() <= limit) {
        bytes.insert(bytes.end(), buffer, buffer + got);
    }
    const bool failed = std::ferror(file) != 0;
    const int cause = errno;
    std::fclose(file);
    if (failed) {
        throw Error(ErrorKind::Io,
                    {MAQUETTE_TR("Cannot read %1: %2."), path.string(), std::strerror(cause)});
    }
    if (bytes.size() > limit) {
        throw Error(ErrorKind::BadFile, {MAQUETTE_TR("%1 is larger than the %2 MB allowed here."),
                                         path.string(), std::to_string(limit >> 20)});
    }
    return bytes;
}

std::string readText(const fs::path& path, std::size_t limit) {
    const std::vector<std::byte> bytes = readFile(path, limit);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string inBytes(std::uint64_t count) {
    char text[32];
    if (count < 1000) {
        return std::to_string(count) + " bytes";
    } else if (count < 1'000'000) {
        return std::to_string((count + 999) / 1000) + " kB";
    }
    // Rounded up to tenths, and without the locale's decimal comma.
    const std::uint64_t tenths = (count + 99'999) / 100'000;
    std::snprintf(text, sizeof text, "%llu.%llu MB", static_cast<unsigned long long>(tenths / 10),
                  static_cast<unsigned long long>(tenths % 10));
    return text;
}

void makeWritableFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder)) {
        throw Error(ErrorKind::Io, {MAQUETTE_TR("The folder %1 cannot be created: %2."),
                                    folder.string(), error ? error.message() : "a file is there"});
    }
    const fs::path probe = folder / (".probe-" + std::to_string(::getpid()));
    const int fd = ::open(probe.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644);
    if (fd < 0) {
        throw Error(ErrorKind::Io, {MAQUETTE_TR("The folder %1 cannot be written to: %2. Choose "
                                                "another one or change its permissions."),
                                    folder.string(), std::strerror(errno)});
    }
    ::close(fd);
    ::unlink(probe.c_str());
}

} // namespace maquette::io
