#include "engine/nn/model_files.h"

#include <cstring>
#include <set>

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"

namespace maquette::nn {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

at::ScalarType scalarType(io::Dtype dtype, const std::string& tensor, const std::string& file) {
    switch (dtype) {
    case io::Dtype::F32:
        return at::kFloat;
    case io::Dtype::F16:
        return at::kHalf;
    case io::Dtype::BF16:
        return at::kBFloat16;
    case io::Dtype::F64:
        return at::kDouble;
    case io::Dtype::I64:
        return at::kLong;
    case io::Dtype::I32:
        return at::kInt;
    case io::Dtype::U8:
        return at::kByte;
    default:
        throw Error(
            ErrorKind::BadFile,
            {MAQUETTE_TR("The tensor \"%1\" in %2 has the type %3, which no model here uses."),
             tensor, file, io::name(dtype)});
    }
}

void readAll(const fs::path& file, ParamMap& into) {
    const io::SafetensorsFile source(file);
    for (const auto& [name, info] : source.header().tensors) {
        Tensor tensor =
            at::empty(info.shape, at::TensorOptions(scalarType(info.dtype, name, file.string())));
        source.read(name, {static_cast<std::byte*>(tensor.mutable_data_ptr()), tensor.nbytes()});
        into[name] = std::move(tensor);
    }
}

ParamMap readShards(const fs::path& index) {
    const io::Json json = io::readJson(index);
    const auto map =
        io::field<std::map<std::string, std::string>>(json, "weight_map", index.string());
    std::set<std::string> files;
    for (const auto& [tensor, file] : map) {
        if (fs::path(file).filename() != file || file.empty() || file == "..") {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 names a shard outside its folder: \"%2\"."),
                         index.string(), file});
        }
        files.insert(file);
    }
    ParamMap weights;
    for (const std::string& file : files)
        readAll(index.parent_path() / file, weights);
    for (const auto& [tensor, file] : map) {
        if (!weights.contains(tensor)) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 lists the tensor \"%2\", but %3 lacks it."),
                         index.string(), tensor, file});
        }
    }
    return weights;
}

// Shards of an earlier, larger or smaller, set would be hashed and shipped with the model.
void removeOtherShards(const fs::path& folder, const std::string& stem,
                       const std::set<std::string>& written) {
    std::vector<fs::path> stale;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(stem + "-") && name.ends_with(".safetensors") &&
            !written.contains(name)) {
            stale.push_back(entry.path());
        }
    }
    for (const fs::path& file : stale)
        fs::remove(file);
}

struct Shard {
    std::vector<io::TensorBytes> tensors;
    std::uint64_t bytes = 0;
};

} // namespace

ParamMap loadWeightsFile(const fs::path& file) {
    ParamMap weights;
    readAll(file, weights);
    return weights;
}

ParamMap loadWeights(const fs::path& folder, const std::string& stem) {
    for (const char* ending : {".safetensors", ".fp16.safetensors"}) {
        if (fs::exists(folder / (stem + ending))) return loadWeightsFile(folder / (stem + ending));
    }
    for (const char* ending : {".safetensors.index.json", ".safetensors.index.fp16.json"}) {
        if (fs::exists(folder / (stem + ending))) return readShards(folder / (stem + ending));
    }
    throw Error(ErrorKind::NotFound,
                {MAQUETTE_TR("There are no weights in %1: %2.safetensors is missing."),
                 folder.string(), stem});
}

ParamMap loadFloats(const fs::path& folder, const std::string& stem) {
    ParamMap weights = loadWeights(folder, stem);
    for (auto& [name, tensor] : weights)
        tensor = tensor.to(at::kFloat);
    return weights;
}

void saveWeights(const fs::path& folder, const std::string& stem, const ParamMap& weights,
                 std::uint64_t maxFileBytes) {
    const NoGrad noGrad;
    fs::create_directories(folder);
    std::vector<Tensor> halves; // keeps the bytes alive
    std::vector<Shard> shards(1);
    for (const auto& [name, tensor] : weights) {
        const Tensor half = halves.emplace_back(tensor.to(at::kCPU, at::kHalf).contiguous());
        if (shards.back().bytes > 0 &&
            shards.back().bytes + half.nbytes() > maxFileBytes - 200'000) {
            shards.emplace_back();
        }
        shards.back().bytes += half.nbytes();
        shards.back().tensors.push_back(
            {name,
             io::Dtype::F16,
             half.sizes().vec(),
             {static_cast<const std::byte*>(half.const_data_ptr()), half.nbytes()}});
    }
    const std::string single = stem + ".safetensors", index = stem + ".safetensors.index.json";
    const io::Metadata metadata{{"format", "pt"}};
    if (shards.size() == 1) {
        io::writeSafetensors(folder / single, shards[0].tensors, metadata);
        fs::remove(folder / index);
        removeOtherShards(folder, stem, {});
        return;
    }
    io::Json map = io::Json::object();
    std::uint64_t total = 0;
    std::set<std::string> written;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        char name[64];
        std::snprintf(name, sizeof name, "-%05zu-of-%05zu.safetensors", i + 1, shards.size());
        for (const io::TensorBytes& tensor : shards[i].tensors)
            map[tensor.name] = stem + name;
        total += shards[i].bytes;
        written.insert(stem + name);
        io::writeSafetensors(folder / (stem + name), shards[i].tensors, metadata);
    }
    io::writeJson(folder / index, {{"metadata", {{"total_size", total}}}, {"weight_map", map}});
    fs::remove(folder / single);
    removeOtherShards(folder, stem, written);
}

} // namespace maquette::nn
