#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace maquette::io::pickle {

// Bytes of a foreign file, read by place and never mapped. Const functions from any thread.
class ByteSource {
  public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    // Fills the target from this offset. Throws Error(BadFile) when the file ends before.
    virtual void read(std::uint64_t offset, std::span<std::byte> target) const = 0;
};

class FileSource final : public ByteSource {
  public:
    explicit FileSource(const std::filesystem::path& path); // throws NotFound, Io, BadFile
    ~FileSource() override;
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;
    std::uint64_t size() const override { return m_size; }
    void read(std::uint64_t offset, std::span<std::byte> target) const override;

  private:
    int m_fd = -1;
    std::uint64_t m_size = 0;
};

// The bytes must live as long as this.
class MemorySource final : public ByteSource {
  public:
    explicit MemorySource(std::span<const std::byte> bytes)
        : m_bytes(bytes) {}
    std::uint64_t size() const override { return m_bytes.size(); }
    void read(std::uint64_t offset, std::span<std::byte> target) const override;

  private:
    std::span<const std::byte> m_bytes;
};

} // namespace maquette::io::pickle
