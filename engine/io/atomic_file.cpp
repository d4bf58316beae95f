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

void AtomicFile::fail(const char* action) {
    const int cause = errno;
    const bool full = cause == ENOSPC || cause == EDQUOT;
    throw Error(
        ErrorKind::Io,
        full ? base::Text{MAQUETTE_TR("There is no space left to write %1. Free some space and "
                                      "try again; the old file is untouched."),
                          m_path.string()}
             : base::Text{MAQUETTE_TR("Cannot write %1: %2. Check the folder's permissions; "
                                      "the old file is untouched."),
                          m_path.string(), std::strerror(cause)},
        std::string(action) + ": " + std::strerror(cause));
}

void AtomicFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const std::ptrdiff_t written = m_ops.write(m_fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written == 0) errno = ENOSPC;
        if (written <= 0) fail("write");
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
