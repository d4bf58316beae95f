#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/io/atomic_file.h"

namespace maquette::io {

// The element types of the safetensors format.
enum class Dtype : std::uint8_t {
    Bool,
    F4,
    F6E2M3,
    F6E3M2,
    U8,
    I8,
    F8E5M2,
    F8E4M3,
    F8E8M0,
    F8E4M3Fnuz,
    F8E5M2Fnuz,
    I16,
    U16,
    F16,
    BF16,
    I32,
    U32,
    F32,
    C64,
    F64,
    I64,
    U64,
};

const char* name(Dtype dtype); // as written in headers: "F32", "BF16", ...
std::optional<Dtype> dtypeNamed(const std::string& name);
int bitsOf(Dtype dtype);

struct TensorInfo {
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; // byte range behind the header
    std::uint64_t end = 0;

    std::uint64_t bytes() const { return end - begin; }
    std::int64_t elements() const;
};

std::string toText(const std::vector<std::int64_t>& shape); // "[3, 64, 64]"

using Metadata = std::map<std::string, std::string>;

struct SafetensorsHeader {
    std::map<std::string, TensorInfo> tensors;
    Metadata metadata;
    std::uint64_t dataStart = 0; // offset of the data in the file
};

// Parses and checks a header: the first 8 + N bytes of a file of fileSize bytes, every rule of the
// format in its order, and stricter than the reference in three: no duplicate names, at most
// 200,000 tensors, names of at most 1,024 bytes. Throws Error(BadFile) naming the file and the
// tensor.
SafetensorsHeader parseSafetensorsHeader(std::span<const std::byte> head, std::uint64_t fileSize,
                                         const std::string& nameForErrors);

// An open file. Tensors are read on demand with pread, never mapped: a file that is truncated while
// it is open ends in an Error, not in a signal, and one replaced by rename keeps its old content.
// Const functions may be called from several threads.
class SafetensorsFile {
  public:
    explicit SafetensorsFile(const std::filesystem::path& path); // throws NotFound, Io, BadFile
    ~SafetensorsFile();
    SafetensorsFile(SafetensorsFile&&) noexcept;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept;

    const std::filesystem::path& path() const { return m_path; }
    const SafetensorsHeader& header() const { return m_header; }
    bool contains(const std::string& tensor) const { return m_header.tensors.contains(tensor); }
    const TensorInfo& info(const std::string& tensor) const; // throws BadFile when absent

    // Fills `target`, which must have exactly the tensor's bytes.
    void read(const std::string& tensor, std::span<std::byte> target) const;

  private:
    std::filesystem::path m_path;
    SafetensorsHeader m_header;
    int m_fd = -1;
};

// One tensor to write; the bytes are not copied and must live until the write is done.
struct TensorBytes {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};

// Writes a file atomically: tensors by falling alignment, then name; header padded to 8 bytes. The
// same tensors and metadata give the same bytes. Throws Error(Io).
void writeSafetensors(const std::filesystem::path& path, std::vector<TensorBytes> tensors,
                      const Metadata& metadata = {}, FileOps& ops = systemFileOps());

// Conversions used by weight loading and saving; round to nearest even.
std::uint16_t halfFromFloat(float value);
float floatFromHalf(std::uint16_t half);
std::uint16_t bfloat16FromFloat(float value);
float floatFromBfloat16(std::uint16_t value);

} // namespace maquette::io
