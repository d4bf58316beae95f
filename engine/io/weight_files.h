#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/text.h"

namespace maquette::io {

// The weight files of one network in the diffusers layout, without reading them: "<stem>
// .safetensors", "<stem>.fp16.safetensors", or the shards that "<stem>.safetensors.index.json"
// names. Throws Error(NotFound) naming what is missing, Error(BadFile) for an index that names
// files outside its folder or for a pickle in the place of the weights.
std::vector<std::filesystem::path> weightFiles(const std::filesystem::path& folder,
                                               const std::string& stem);

// True for the endings of pickled weights: .ckpt, .pt, .pth, .bin.
bool isPickleName(const std::filesystem::path& file);
// Why such a file is not opened, and what to do: "... Convert it safely first: ...".
base::Text pickleRefusal(const std::filesystem::path& file);

// A file of a diffusers folder whose network is pickled: the pickle, or the index of its shards,
// and the path below the folder that it has as safetensors.
struct PickledFile {
    std::filesystem::path file, becomes;
    bool isIndex() const { return file.extension() == ".json"; }
};
// Those of all networks that have no safetensors; empty when nothing has to be converted. Throws
// Error(BadFile) for an index that names files outside its folder.
std::vector<PickledFile> pickledFiles(const std::filesystem::path& folder);
base::Text pickledFolderRefusal(const std::filesystem::path& folder);

// What a single file of the original code predicts, where a .yaml of the same name beside it tells
// its "parameterization": "epsilon", "v_prediction", or empty.
std::string predictionToldBeside(const std::filesystem::path& file);

// The tensors that the index of a sharded network promises; empty where there is no index.
std::vector<std::string> listedTensors(const std::filesystem::path& folder,
                                       const std::string& stem);

} // namespace maquette::io
