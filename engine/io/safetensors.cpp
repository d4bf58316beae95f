#include "engine/io/safetensors.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"

namespace maquette::io {

using base::Error;
using base::ErrorKind;

namespace {

// Reads exactly the target's size at an offset; false when the file is too short.
bool readAt(int fd, std::span<std::byte> target, std::uint64_t offset) {
    while (!target.empty()) {
        const ssize_t got =
            ::pread(fd, target.data(), std::min<std::size_t>(target.size(), 1u << 30),
                    static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        target = target.subspan(static_cast<std::size_t>(got));
        offset += static_cast<std::uint64_t>(got);
    }
    return true;
}

// Size and time of change; throws for what is no regular file.
struct stat statusOf(int fd, const std::filesystem::path& path) {
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        throw Error(ErrorKind::BadFile, {MAQUETTE_TR("%1 is not a file."), path.string()});
    }
    return status;
}

std::int64_t nanoseconds(const timespec& time) {
    return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

SafetensorsHeader readHeader(int fd, std::uint64_t size, const std::filesystem::path& path) {
    std::uint64_t length = 0;
    std::vector<std::byte> head(std::min<std::uint64_t>(size, 8));
    if (!readAt(fd, head, 0)) head.clear();
    if (head.size() == 8) {
        std::memcpy(&length, head.data(), 8);
        if (length <= kMaxSafetensorsHeader && length <= size - 8) {
            head.resize(8 + length);
            if (!readAt(fd, std::span(head).subspan(8), 8)) head.resize(8);
        }
    }
    return parseSafetensorsHeader(head, size, path.string());
}

// The header without its padding: an object a tensor, in the order of their data.
std::string headerText(const std::vector<TensorPlan>& tensors, const Metadata& metadata) {
    constexpr auto kReplace = nlohmann::json::error_handler_t::replace;
    std::string text;
    const auto add = [&](const std::string& key, const Json& value) {
        text += (text.empty() ? "{" : ",") + Json(key).dump(-1, ' ', false, kReplace) + ":" +
                value.dump(-1, ' ', false, kReplace);
    };
    if (!metadata.empty()) add("__metadata__", metadata);
    std::uint64_t offset = 0;
    for (const TensorPlan& tensor : tensors) {
        add(tensor.name, {{"dtype", name(tensor.dtype)},
                          {"shape", tensor.shape},
                          {"data_offsets", {offset, offset + tensor.bytes()}}});
        offset += tensor.bytes();
    }
    return text.empty() ? "{}" : text + "}";
}

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path)
    : m_path(path) {
    m_fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe must not block
    if (m_fd < 0) {
        throw Error(
            errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Io,
            {MAQUETTE_TR("Cannot open the weights %1: %2."), path.string(), std::strerror(errno)});
    }
    try {
        const struct stat status = statusOf(m_fd, path);
        m_size = static_cast<std::uint64_t>(status.st_size);
        m_modified = nanoseconds(status.st_mtim);
        m_header = readHeader(m_fd, m_size, path);
    } catch (...) {
        ::close(m_fd);
        throw;
    }
}

SafetensorsFile::~SafetensorsFile() {
    if (m_fd >= 0) ::close(m_fd);
}

SafetensorsFile::SafetensorsFile(SafetensorsFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_header(std::move(other.m_header))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_size(other.m_size)
    , m_modified(other.m_modified) {}

SafetensorsFile& SafetensorsFile::operator=(SafetensorsFile&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_header, other.m_header);
    std::swap(m_fd, other.m_fd);
    std::swap(m_size, other.m_size);
    std::swap(m_modified, other.m_modified);
    return *this;
}

const TensorInfo& SafetensorsFile::info(const std::string& tensor) const {
    const auto found = m_header.tensors.find(tensor);
    if (found == m_header.tensors.end()) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 has no tensor called \"%2\"."), m_path.string(), tensor});
    }
    return found->second;
}

void SafetensorsFile::refuseIfChanged() const {
    const struct stat status = statusOf(m_fd, m_path);
    if (static_cast<std::uint64_t>(status.st_size) == m_size &&
        nanoseconds(status.st_mtim) == m_modified) {
        return;
    }
    throw Error(ErrorKind::BadFile, {MAQUETTE_TR("%1 was changed by another program while it was "
                                                 "being read. Try again when that is done."),
                                     m_path.string()});
}

void SafetensorsFile::read(const std::string& tensor, std::span<std::byte> target) const {
    const TensorInfo& where = info(tensor);
    base::require(target.size() == where.bytes(), "the target must have the tensor's size");
    if (!readAt(m_fd, target, m_header.dataStart + where.begin)) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 ends inside the tensor \"%2\": the file was "
                                 "cut off. Copy or download it again."),
                     m_path.string(), tensor});
    }
    refuseIfChanged();
}

std::uint64_t TensorPlan::bytes() const {
    std::uint64_t bits = static_cast<std::uint64_t>(bitsOf(dtype));
    for (const std::int64_t size : shape)
        bits *= static_cast<std::uint64_t>(size);
    return bits / 8;
}

void serialiseSafetensors(std::vector<TensorPlan> tensors, const Metadata& metadata,
                          const std::function<void(const std::string&, const ByteSink&)>& fill,
                          const ByteSink& sink) {
    std::sort(tensors.begin(), tensors.end(), [](const TensorPlan& a, const TensorPlan& b) {
        return std::pair(-bitsOf(a.dtype), std::cref(a.name).get()) <
               std::pair(-bitsOf(b.dtype), std::cref(b.name).get());
    });
    std::string text = headerText(tensors, metadata);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    sink(std::as_bytes(std::span(&length, 1)));
    sink(std::as_bytes(std::span(text)));
    for (const TensorPlan& tensor : tensors) {
        std::uint64_t written = 0;
        fill(tensor.name, [&](std::span<const std::byte> bytes) {
            written += bytes.size();
            sink(bytes);
        });
        base::require(written == tensor.bytes(), "a tensor's bytes must fit its shape");
    }
}

void writeSafetensors(const std::filesystem::path& path, std::vector<TensorBytes> tensors,
                      const Metadata& metadata, FileOps& ops) {
    std::vector<TensorPlan> plans;
    std::map<std::string, std::span<const std::byte>> data;
    for (const TensorBytes& tensor : tensors) {
        plans.push_back({tensor.name, tensor.dtype, tensor.shape});
        data[tensor.name] = tensor.data;
    }
    AtomicFile file(path, ops);
    serialiseSafetensors(
        std::move(plans), metadata,
        [&](const std::string& name, const ByteSink& put) { put(data.at(name)); },
        [&](std::span<const std::byte> bytes) { file.write(bytes); });
    file.commit();
}

std::uint16_t halfFromFloat(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000);
    const std::uint32_t magnitude = bits & 0x7fffffff;
    if (magnitude >= 0x7f800000) { // infinity, NaN (kept quiet)
        return sign | 0x7c00 | (magnitude > 0x7f800000 ? 0x200 : 0);
    }
    if (magnitude >= 0x477ff000) return sign | 0x7c00; // rounds beyond the largest half
    if (magnitude < 0x38800000) {                      // subnormal half: let the float adder round
        const float shifted = std::bit_cast<float>(magnitude) + 0.5f;
        return sign |
               static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(shifted) - 0x3f000000);
    }
    const std::uint32_t rounded = magnitude + 0xfff + ((magnitude >> 13) & 1);
    return sign | static_cast<std::uint16_t>((rounded - 0x38000000) >> 13);
}

float floatFromHalf(std::uint16_t half) {
    const std::uint32_t sign = (half & 0x8000u) << 16;
    const std::uint32_t exponent = (half >> 10) & 31, mantissa = half & 1023;
    if (exponent == 31) return std::bit_cast<float>(sign | 0x7f800000 | mantissa << 13);
    if (exponent == 0) {
        const float magnitude = static_cast<float>(mantissa) * 0x1p-24f;
        return sign ? -magnitude : magnitude;
    }
    return std::bit_cast<float>(sign | (exponent + 112) << 23 | mantissa << 13);
}

std::uint16_t bfloat16FromFloat(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7fffffff) > 0x7f800000) return static_cast<std::uint16_t>(bits >> 16 | 0x40);
    return static_cast<std::uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

float floatFromBfloat16(std::uint16_t value) {
    return std::bit_cast<float>(std::uint32_t{value} << 16);
}

} // namespace maquette::io
