#include "assets/library_lock.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "assets/process_token.h"
#include "engine/base/error.h"
#include "engine/base/log.h"

namespace maquette::assets {

using base::Error;
using base::ErrorKind;

namespace {

[[noreturn]] void refuse(const std::filesystem::path& file, int cause) {
    throw Error(ErrorKind::Io,
                {MAQUETTE_TR("The library cannot be locked for writing, because %1 gives: %2. "
                             "Check the permissions of the folder, or move the library to a local "
                             "drive."),
                 file.string(), std::strerror(cause)});
}

bool lockNow(int fd, const std::filesystem::path& file) {
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return true;
    if (errno == EWOULDBLOCK || errno == EINTR) return false;
    const int cause = errno;
    ::close(fd);
    refuse(file, cause);
}

void writeHolder(int fd) {
    const std::string text = describeThisProcess() + "\n";
    const bool written = ::ftruncate(fd, 0) == 0 && ::pwrite(fd, text.data(), text.size(), 0) ==
                                                        static_cast<ssize_t>(text.size());
    // The text only serves sentences; a full disk must not keep anybody from the library.
    if (!written) base::logWarning("library: the lock file's text could not be written");
}

} // namespace

std::optional<LibraryLock> LibraryLock::tryAcquire(const std::filesystem::path& file,
                                                   std::chrono::milliseconds patience) {
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0) refuse(file, errno);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!lockNow(fd, file)) {
        if (std::chrono::steady_clock::now() >= deadline) {
            ::close(fd);
            return std::nullopt;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    writeHolder(fd);
    return LibraryLock(fd);
}

std::string LibraryLock::holder(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line.empty() ? "another program" : line;
}

LibraryLock::LibraryLock(LibraryLock&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)) {}

LibraryLock& LibraryLock::operator=(LibraryLock&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
}

LibraryLock::~LibraryLock() {
    if (m_fd < 0) return;
    // Unlocked explicitly: a child process that exists between fork and exec holds a copy of the
    // descriptor, and closing ours alone would leave the lock with it.
    ::flock(m_fd, LOCK_UN);
    ::close(m_fd);
}

} // namespace maquette::assets
