#include "engine/io/weight_hash.h"

#include <algorithm>
#include <fstream>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/base/paths.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/io/sha256.h"

namespace maquette::io {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr std::uint64_t kWorthRemembering = 64'000'000; // bytes; about 50 ms of hashing

std::ifstream openToRead(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (stream) return stream;
    std::error_code error;
    const bool there = fs::exists(file, error);
    throw Error(there ? ErrorKind::Io : ErrorKind::NotFound,
                {there ? MAQUETTE_TR("%1 cannot be read.") : MAQUETTE_TR("%1 is not there."),
                 file.string()});
}

// Adds up to `most` bytes from the stream's place on; returns how many there were.
std::uint64_t addBytes(Sha256& hash, std::istream& stream, std::vector<char>& buffer,
                       std::uint64_t most) {
    const auto wanted = std::min<std::uint64_t>(most, buffer.size());
    stream.read(buffer.data(), static_cast<std::streamsize>(wanted));
    const auto got = static_cast<std::size_t>(stream.gcount());
    hash.add(std::as_bytes(std::span(buffer.data(), got)));
    return got;
}

std::string hashOfFile(const fs::path& file, const base::Progress& progress) {
    std::ifstream stream = openToRead(file);
    const auto size = static_cast<double>(fs::file_size(file));
    Sha256 hash;
    std::vector<char> buffer(std::size_t{4} << 20);
    for (std::uint64_t done = 0;;) {
        progress.checkStop();
        const std::uint64_t got = addBytes(hash, stream, buffer, buffer.size());
        if (got == 0) break;
        done += got;
        progress(static_cast<float>(static_cast<double>(done) / size));
    }
    if (stream.bad())
        throw Error(ErrorKind::Io, {MAQUETTE_TR("%1 cannot be read."), file.string()});
    return hash.finish();
}

// Size and time of change: a file that keeps both keeps its hash.
std::string stateOf(const fs::path& file) {
    return std::to_string(fs::file_size(file)) + " " +
           std::to_string(fs::last_write_time(file).time_since_epoch().count());
}

Json knownHashes(const fs::path& list) {
    std::error_code error;
    try {
        if (fs::exists(list, error)) return readJson(list);
    } catch (const Error&) { // a cache that is damaged is begun anew
    }
    return Json::object();
}

// A cache that cannot be written costs time, not the run.
void remember(const fs::path& list, const std::string& name, Json row) {
    try {
        Json now = knownHashes(list); // others may have added theirs meanwhile
        now[name] = std::move(row);
        makeWritableFolder(list.parent_path());
        writeJson(list, now);
    } catch (const Error& error) {
        base::logDebug(error.what());
    }
}

std::string hashForFolder(const fs::path& file, const base::Progress& progress) {
    return fs::file_size(file) < kWorthRemembering ? hashOfFile(file, progress)
                                                   : rememberedHash(file, progress);
}

} // namespace

std::string rememberedHash(const fs::path& file, const base::Progress& progress) {
    const fs::path list = base::cacheFolder() / "weight_hashes.json";
    const std::string name = fs::absolute(file).lexically_normal().string();
    openToRead(file);
    const std::string state = stateOf(file);
    const Json known = knownHashes(list);
    const auto row = known.find(name);
    if (row != known.end() && row->is_object() && row->value("state", "") == state)
        return row->value("sha256", "");
    const std::string hash = hashOfFile(file, progress);
    remember(list, name, {{"state", state}, {"sha256", hash}});
    return hash;
}

std::string hashOfWeights(const fs::path& model, const base::Progress& progress) {
    if (!fs::is_directory(model)) {
        openToRead(model);
        return hashForFolder(model, progress);
    }
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(model)) {
        if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::string all;
    for (const fs::path& file : files)
        all +=
            fs::relative(file, model).generic_string() + " " + hashForFolder(file, progress) + "\n";
    return sha256(all);
}

std::string fingerprintOf(const fs::path& file) {
    constexpr std::uint64_t kHead = 64 << 10, kBlock = 4 << 10, kBlocks = 64;
    std::ifstream stream = openToRead(file);
    const std::uint64_t size = fs::file_size(file);
    Sha256 hash;
    const std::string length = std::to_string(size);
    hash.add(std::as_bytes(std::span(length)));
    std::vector<char> buffer(kHead);
    addBytes(hash, stream, buffer, kHead);
    for (std::uint64_t i = 0; size > kHead && i < kBlocks; ++i) {
        stream.clear();
        stream.seekg(static_cast<std::streamoff>(kHead + (size - kHead) / kBlocks * i));
        addBytes(hash, stream, buffer, kBlock);
    }
    return hash.finish();
}

} // namespace maquette::io
