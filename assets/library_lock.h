#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace maquette::assets {

// The one process that may write a library holds this lock. It is the kernel's (flock): it ends
// with its holder, however that one ends, so a stale lock cannot be. The file's text only tells
// others who holds it. A child of fork() without exec inherits the lock; Maquette never does that.
class LibraryLock {
  public:
    // Tries for as long as `patience`; nothing when another process, or another part of this one,
    // holds it. Throws Error(Io) when the file cannot be created or the drive knows no locks.
    static std::optional<LibraryLock> tryAcquire(const std::filesystem::path& file,
                                                 std::chrono::milliseconds patience);
    // Who holds the lock, for sentences.
    static std::string holder(const std::filesystem::path& file);

    LibraryLock(LibraryLock&& other) noexcept;
    LibraryLock& operator=(LibraryLock&& other) noexcept;
    ~LibraryLock();

  private:
    explicit LibraryLock(int fd)
        : m_fd(fd) {}

    int m_fd = -1;
};

} // namespace maquette::assets
