#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maquette::io {

// The system calls an AtomicFile makes, so that tests can let the n-th one fail. Each behaves like
// its POSIX namesake: -1 and errno on failure.
class FileOps {
  public:
    virtual ~FileOps() = default;
    virtual int openNew(const char* path); // O_CREAT | O_EXCL | O_WRONLY
    virtual std::ptrdiff_t write(int fd, const void* data, std::size_t size);
    virtual int sync(int fd);
    virtual int close(int fd);
    virtual int rename(const char* from, const char* to);
    virtual int link(const char* from, const char* to);
    virtual int unlink(const char* path);
    virtual int syncFolder(const char* path);
};

FileOps& systemFileOps();

// A file that appears under its name complete or not at all: bytes go to "<name>.<n>.tmp" in the
// same folder; commit() syncs the file, renames it and syncs the folder. Without a commit the old
// file stays and the temporary one is removed. (Qt's QSaveFile commits a truncated file on a full
// disk, so it is not used.) All functions throw Error(Io) naming the file and the cause, on a full
// disk with the bytes that are needed. One thread.
class AtomicFile {
  public:
    explicit AtomicFile(std::filesystem::path path, FileOps& ops = systemFileOps());
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::span<const std::byte> bytes);
    void write(std::string_view text);
    void commit();

  private:
    // `missing`: bytes that were still to be written.
    [[noreturn]] void fail(const char* action, std::size_t missing = 0);

    FileOps& m_ops;
    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    int m_fd = -1;
    std::size_t m_written = 0;
    bool m_present = false; // the temporary file exists
};

void writeFile(const std::filesystem::path& path, std::span<const std::byte> bytes,
               FileOps& ops = systemFileOps());
void writeFile(const std::filesystem::path& path, std::string_view text,
               FileOps& ops = systemFileOps());

// The whole file. Throws Error(NotFound), Error(Io), or Error(BadFile) when larger than the limit.
std::vector<std::byte> readFile(const std::filesystem::path& path,
                                std::size_t limit = std::size_t{1} << 32);
std::string readText(const std::filesystem::path& path, std::size_t limit = std::size_t{64} << 20);

// "340 bytes", "12 kB", "3.4 MB"; for sentences.
std::string inBytes(std::uint64_t count);

// A folder that can be written to, created if absent. Throws Error(Io) saying why not.
void makeWritableFolder(const std::filesystem::path& folder);

} // namespace maquette::io
