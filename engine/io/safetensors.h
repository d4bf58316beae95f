#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/error.h"
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
    bool operator==(const TensorInfo&) const = default;
};

std::string toText(const std::vector<std::int64_t>& shape); // "[3, 64, 64]"

using Metadata = std::map<std::string, std::string>;

struct SafetensorsHeader {
    std::map<std::string, TensorInfo> tensors;
    Metadata metadata;
    std::uint64_t dataStart = 0; // offset of the data in the file
};

inline constexpr std::uint64_t kMaxSafetensorsHeader = 100'000'000; // bytes

// Why a header is refused, in the order of the checks. From Duplicate on the rules are this
// reader's own: the reference implementation takes such files, which nobody's tools write.
enum class SafetensorsRule : std::uint8_t {
    TooShort,         // less than the eight bytes of the length
    HeaderTooLong,    // N beyond 100,000,000
    HeaderBeyondFile, // 8 + N beyond the file
    NotUtf8,
    WrongJson, // no JSON, or not an object of the right types
    UnknownDtype,
    HoleOrOverlap, // sorted by offset, tensors must follow each other without a gap
    ShapeOverflow, // the bits of a shape do not fit 64 bits
    PartialByte,   // a tensor of 4 or 6 bit elements that ends inside a byte
    SizeMismatch,  // shape and bytes disagree
    Truncated,     // the data ends before the last tensor does
    TrailingBytes, // the data goes on behind the last tensor
    Duplicate,     // a tensor or a metadata key that appears twice
    TooMany,       // 200,000 tensors, 65,536 metadata entries
    LongName,      // 1,024 bytes
    LongText,      // one metadata text, number or gap beyond 16 MiB
    TooDeep,       // JSON nested deeper than 64
    HugeRank,      // 64 dimensions
    HugeSize,      // a dimension beyond 2^63 - 1
    OtherForm,     // an entry as a list, a dtype as an object
};

// True for the rules that the reference implementation does not have.
constexpr bool isStricter(SafetensorsRule rule) {
    return rule >= SafetensorsRule::Duplicate;
}

// BadFile with the rule that was violated.
class SafetensorsError : public base::Error {
  public:
    SafetensorsError(SafetensorsRule rule, base::Text sentence)
        : Error(base::ErrorKind::BadFile, std::move(sentence))
        , m_rule(rule) {}
    SafetensorsRule rule() const { return m_rule; }

  private:
    SafetensorsRule m_rule;
};

// Parses and checks a header: `head` is the beginning of a file of fileSize bytes, 8 + N bytes or
// more. Whatever the bytes, it returns or throws SafetensorsError naming the file and the tensor
// within a second a 100 MB header, and takes less than 200 MB besides `head`.
SafetensorsHeader parseSafetensorsHeader(std::span<const std::byte> head, std::uint64_t fileSize,
                                         const std::string& nameForErrors);

// An open file. Tensors are read on demand with pread, never mapped (ADR 0012): a file that is
// truncated or rewritten while it is open ends in an Error, not in a signal or in weights that
// changed underway; one replaced by rename keeps its old content. The target of a read may have any
// alignment, and so may the tensor in the file. Const functions may be called from several threads.
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

    // Fills `target`, which must have exactly the tensor's bytes. Throws BadFile when the file was
    // cut off or changed since it was opened.
    void read(const std::string& tensor, std::span<std::byte> target) const;

  private:
    void refuseIfChanged() const;

    std::filesystem::path m_path;
    SafetensorsHeader m_header;
    int m_fd = -1;
    std::uint64_t m_size = 0;
    std::int64_t m_modified = 0; // nanoseconds
};

using ByteSink = std::function<void(std::span<const std::byte>)>;

// A tensor whose bytes come later.
struct TensorPlan {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;

    std::uint64_t bytes() const;
};

// Puts a whole file into the sink: tensors by falling alignment, then name; the header padded to 8
// bytes. `fill` is asked for the bytes of each tensor when it is its turn, so that a file may be
// larger than memory. The same tensors and metadata give the same bytes.
void serialiseSafetensors(std::vector<TensorPlan> tensors, const Metadata& metadata,
                          const std::function<void(const std::string&, const ByteSink&)>& fill,
                          const ByteSink& sink);

// One tensor to write; the bytes are not copied and must live until the write is done.
struct TensorBytes {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> data;
};

// Writes a file atomically, laid out as serialiseSafetensors() does. Throws Error(Io).
void writeSafetensors(const std::filesystem::path& path, std::vector<TensorBytes> tensors,
                      const Metadata& metadata = {}, FileOps& ops = systemFileOps());

// Conversions used by weight loading and saving; round to nearest even.
std::uint16_t halfFromFloat(float value);
float floatFromHalf(std::uint16_t half);
std::uint16_t bfloat16FromFloat(float value);
float floatFromBfloat16(std::uint16_t value);

} // namespace maquette::io
