#include "engine/runtime/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "engine/base/error.h"
#include "engine/io/sha256.h"
#include "engine/runtime/request_json.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using io::Json;

namespace {

constexpr int kSchema = 1;
constexpr const char* kKind = "maquette-checkpoint";
constexpr const char* kPrefix = "checkpoint-";
constexpr const char* kSuffix = ".safetensors";
constexpr std::size_t kHashDigits = 12;

std::string tensorHash(const CheckpointData& data) {
    io::Sha256 hash;
    for (const auto& [name, tensor] : data.tensors()) {
        hash.add(std::as_bytes(std::span(name)));
        hash.add(tensor.bytes);
    }
    return hash.finish();
}

Json headerJson(const CheckpointData& data) {
    return {{"kind", kKind},
            {"schema", kSchema},
            {"method", data.request.method},
            {"request", toJson(data.request)},
            {"request_sha256", requestHash(data.request)},
            {"step", data.step},
            {"rng", {data.rng.seed, data.rng.stream, data.rng.counter}},
            {"steering", toJson(data.steering)},
            {"elapsed", data.elapsed},
            {"state", data.state}};
}

[[noreturn]] void refuse(const char* literal, const std::string& file) {
    throw Error(ErrorKind::BadFile, {literal, file});
}

void readHeader(const Json& json, CheckpointData& data, const std::string& name) {
    if (io::fieldOr<std::string>(json, "kind", "", name) != kKind)
        refuse(MAQUETTE_TR("%1 is not a checkpoint of Maquette."), name);
    if (io::field<int>(json, "schema", name) > kSchema) {
        refuse(MAQUETTE_TR("%1 is a checkpoint of a newer version of Maquette. Update the program "
                           "to continue it."),
               name);
    }
    data.request = requestFromJson(io::field<Json>(json, "request", name), name);
    if (io::field<std::string>(json, "request_sha256", name) != requestHash(data.request))
        refuse(MAQUETTE_TR("%1 is damaged: its request does not match its own hash."), name);
    data.step = io::field<std::int64_t>(json, "step", name);
    const auto rng = io::field<std::vector<std::uint64_t>>(json, "rng", name);
    if (rng.size() != 3 || data.step < 0) io::refuseField("rng", name);
    data.rng = {rng[0], rng[1], rng[2]};
    data.steering = steeringFromJson(io::field<Json>(json, "steering", name), name);
    data.elapsed = io::field<double>(json, "elapsed", name);
    data.state = io::field<Json>(json, "state", name);
}

template <class T, class ToFloat>
bool allFinite(const std::vector<std::byte>& bytes, ToFloat toFloat) {
    for (std::size_t i = 0; i + sizeof(T) <= bytes.size(); i += sizeof(T)) {
        T value;
        std::memcpy(&value, bytes.data() + i, sizeof(T));
        if (!std::isfinite(toFloat(value))) return false;
    }
    return true;
}

bool isFinite(const CheckpointTensor& tensor) {
    const auto same = [](auto value) { return value; };
    switch (tensor.dtype) {
    case io::Dtype::F32:
        return allFinite<float>(tensor.bytes, same);
    case io::Dtype::F64:
        return allFinite<double>(tensor.bytes, same);
    case io::Dtype::F16:
        return allFinite<std::uint16_t>(tensor.bytes, io::floatFromHalf);
    case io::Dtype::BF16:
        return allFinite<std::uint16_t>(tensor.bytes, io::floatFromBfloat16);
    default:
        return true;
    }
}

std::optional<CheckpointFile> parseName(const fs::path& path) {
    const std::string name = path.filename().string();
    const std::string prefix = kPrefix, suffix = kSuffix;
    const std::size_t digits = prefix.size() + kHashDigits + 1;
    if (!name.starts_with(prefix) || !name.ends_with(suffix)) return {};
    if (name.size() <= digits + suffix.size() || name[digits - 1] != '-') return {};
    const std::string serial = name.substr(digits, name.size() - digits - suffix.size());
    const bool number = serial.size() < 19 && std::all_of(serial.begin(), serial.end(), [](char c) {
                            return c >= '0' && c <= '9';
                        });
    if (!number) return {};
    return CheckpointFile{path, name.substr(prefix.size(), kHashDigits), std::stoull(serial)};
}

} // namespace

void CheckpointData::add(const std::string& name, io::Dtype dtype, std::vector<std::int64_t> shape,
                         std::span<const std::byte> bytes) {
    const std::int64_t elements =
        std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    const auto wanted = static_cast<std::size_t>(elements * io::bitsOf(dtype) / 8);
    base::require(bytes.size() == wanted, "a checkpoint tensor does not have its shape's size");
    const bool added = m_tensors
                           .try_emplace(name, dtype, std::move(shape),
                                        std::vector<std::byte>(bytes.begin(), bytes.end()))
                           .second;
    base::require(added, "two checkpoint tensors have one name");
}

const CheckpointTensor& CheckpointData::tensor(const std::string& name) const {
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end()) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The checkpoint does not hold the tensor \"%1\": it belongs to "
                                 "another version or another kind of run."),
                     name});
    }
    return found->second;
}

void CheckpointData::copyBytes(const std::string& name, io::Dtype dtype,
                               std::span<std::byte> target) const {
    const CheckpointTensor& source = tensor(name);
    if (source.dtype != dtype || source.bytes.size() != target.size()) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The checkpoint's tensor \"%1\" is %2 %3, which does not fit this "
                                 "run."),
                     name, io::name(source.dtype), io::toText(source.shape)});
    }
    std::copy(source.bytes.begin(), source.bytes.end(), target.begin());
}

std::string CheckpointData::firstNonFinite() const {
    for (const auto& [name, tensor] : m_tensors) {
        if (!isFinite(tensor)) return name;
    }
    return {};
}

void writeCheckpoint(const fs::path& path, const CheckpointData& data, io::FileOps& ops) {
    std::vector<io::TensorBytes> tensors;
    for (const auto& [name, tensor] : data.tensors())
        tensors.push_back({name, tensor.dtype, tensor.shape, tensor.bytes});
    const std::string header =
        headerJson(data).dump(-1, ' ', false, Json::error_handler_t::replace);
    io::writeSafetensors(path, std::move(tensors),
                         {{"maquette", header},
                          {"header_sha256", io::sha256(header)},
                          {"tensors_sha256", tensorHash(data)}},
                         ops);
}

CheckpointData readCheckpoint(const fs::path& path) {
    const std::string name = path.string();
    const io::SafetensorsFile file(path);
    const io::Metadata& metadata = file.header().metadata;
    const auto value = [&](const char* key) {
        const auto found = metadata.find(key);
        if (found == metadata.end())
            refuse(MAQUETTE_TR("%1 is not a checkpoint of Maquette."), name);
        return found->second;
    };
    const std::string header = value("maquette");
    if (io::sha256(header) != value("header_sha256"))
        refuse(MAQUETTE_TR("%1 is damaged: its header has been changed."), name);
    CheckpointData data;
    readHeader(io::parseJson(header, name), data, name);
    for (const auto& [tensorName, info] : file.header().tensors) {
        std::vector<std::byte> bytes(info.bytes());
        file.read(tensorName, bytes);
        data.add(tensorName, info.dtype, info.shape, bytes);
    }
    if (tensorHash(data) != value("tensors_sha256"))
        refuse(MAQUETTE_TR("%1 is damaged: its numbers have been changed."), name);
    return data;
}

std::vector<CheckpointFile> listCheckpoints(const fs::path& folder, const std::string& hash) {
    std::vector<CheckpointFile> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const auto file = parseName(entry.path());
        if (file && (hash.empty() || hash.starts_with(file->hash))) files.push_back(*file);
    }
    std::sort(files.begin(), files.end(), [](const CheckpointFile& a, const CheckpointFile& b) {
        return std::pair(a.serial, a.path) > std::pair(b.serial, b.path);
    });
    return files;
}

fs::path nextCheckpoint(const fs::path& folder, const std::string& hash) {
    const std::vector<CheckpointFile> files = listCheckpoints(folder);
    const std::string serial = std::to_string(files.empty() ? 1 : files.front().serial + 1);
    const std::string padded = std::string(serial.size() < 6 ? 6 - serial.size() : 0, '0') + serial;
    return folder / (kPrefix + hash.substr(0, kHashDigits) + "-" + padded + kSuffix);
}

void pruneCheckpoints(const fs::path& folder, const std::string& hash) {
    const std::vector<CheckpointFile> files = listCheckpoints(folder, hash);
    std::error_code error; // one that cannot be removed now is removed with the next
    for (std::size_t i = kCheckpointRing; i < files.size(); ++i)
        fs::remove(files[i].path, error);
}

} // namespace maquette::runtime
