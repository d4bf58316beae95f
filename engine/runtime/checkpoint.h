#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "engine/api/request.h"
#include "engine/base/rng.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"

namespace maquette::runtime {

struct CheckpointTensor {
    io::Dtype dtype = io::Dtype::F32;
    std::vector<std::int64_t> shape;
    std::vector<std::byte> bytes;
};

// Everything a job needs to go on bit-equally: what the job puts in (tensors by name, small values
// in `state`) and what the job loop adds. Holds copies, so that the job works on while it is
// written. Plain value.
class CheckpointData {
  public:
    io::Json state = io::Json::object(); // the job's own small values

    // Filled by the job loop.
    api::Request request;
    std::int64_t step = 0;
    base::Rng::State rng;
    std::vector<api::SteeringEvent> steering;
    double elapsed = 0; // seconds of work

    // Adds a copy. Throws Error(Internal) when the name is taken or the bytes do not fit the shape.
    void add(const std::string& name, io::Dtype dtype, std::vector<std::int64_t> shape,
             std::span<const std::byte> bytes);
    template <class T>
    void add(const std::string& name, std::vector<std::int64_t> shape, std::span<const T> values);
    template <class T>
    void add(const std::string& name, const std::vector<T>& values) {
        add(name, {static_cast<std::int64_t>(values.size())}, std::span<const T>(values));
    }

    // Throws Error(BadFile) naming the tensor when it is absent.
    const CheckpointTensor& tensor(const std::string& name) const;
    // Fills the target; dtype and size must match, otherwise Error(BadFile) naming the tensor.
    template <class T>
    void copyTo(const std::string& name, std::span<T> target) const;

    const std::map<std::string, CheckpointTensor>& tensors() const { return m_tensors; }
    // The name of the first floating-point tensor with NaN or infinity, or empty.
    std::string firstNonFinite() const;

  private:
    void copyBytes(const std::string& name, io::Dtype dtype, std::span<std::byte> target) const;

    std::map<std::string, CheckpointTensor> m_tensors;
};

// The safetensors type of a C++ number type; half-precision numbers are added with their Dtype.
template <class T>
constexpr io::Dtype dtypeOf() {
    if constexpr (std::is_same_v<T, float>) return io::Dtype::F32;
    if constexpr (std::is_same_v<T, double>) return io::Dtype::F64;
    if constexpr (std::is_same_v<T, std::int64_t>) return io::Dtype::I64;
    if constexpr (std::is_same_v<T, std::int32_t>) return io::Dtype::I32;
    if constexpr (std::is_same_v<T, std::uint32_t>) return io::Dtype::U32;
    return io::Dtype::U8;
}

template <class T>
void CheckpointData::add(const std::string& name, std::vector<std::int64_t> shape,
                         std::span<const T> values) {
    add(name, dtypeOf<T>(), std::move(shape), std::as_bytes(values));
}

template <class T>
void CheckpointData::copyTo(const std::string& name, std::span<T> target) const {
    copyBytes(name, dtypeOf<T>(), std::as_writable_bytes(target));
}

// One safetensors file; the metadata carries the values, the hash of the request and a SHA-256 over
// the tensors. Throws Error(Io); the file is there complete or not at all.
void writeCheckpoint(const std::filesystem::path& path, const CheckpointData& data,
                     io::FileOps& ops = io::systemFileOps());

// Throws Error(NotFound), Error(Io), or Error(BadFile) saying what is wrong: truncated, changed
// bytes, no checkpoint, or written by a newer version.
CheckpointData readCheckpoint(const std::filesystem::path& path);

// Checkpoints of one request in a folder are a ring: "checkpoint-<hash>-<serial>.safetensors".
struct CheckpointFile {
    std::filesystem::path path;
    std::string hash; // the first 12 digits of the request's hash
    std::uint64_t serial = 0;
};

inline constexpr std::size_t kCheckpointRing = 3;

// The newest first; an empty hash lists every request's. An absent folder is empty.
std::vector<CheckpointFile> listCheckpoints(const std::filesystem::path& folder,
                                            const std::string& hash = {});
std::filesystem::path nextCheckpoint(const std::filesystem::path& folder, const std::string& hash);
// Removes all but the newest kCheckpointRing of this request.
void pruneCheckpoints(const std::filesystem::path& folder, const std::string& hash);

} // namespace maquette::runtime
