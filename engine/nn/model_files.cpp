#include "engine/nn/model_files.h"

#include <set>

#include "engine/io/json.h"
#include "engine/io/safetensors.h"
#include "engine/nn/weight_store.h"

namespace maquette::nn {

namespace fs = std::filesystem;

namespace {

ParamMap readAll(const WeightStore& store) {
    ParamMap weights;
    for (const auto& [name, part] : store.parts())
        weights.emplace(name, store.read(part));
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
    return readAll(WeightStore(file));
}

ParamMap loadWeights(const fs::path& folder, const std::string& stem) {
    return readAll(WeightStore(folder, stem));
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
