#pragma once

#include "assets/convert_client.h"

namespace maquette::assets {

// Makes a diffusers folder of safetensors from one whose networks are pickles: each pickle goes
// through convertWeights(), networks that are safetensors already are linked or copied, and so are
// configurations and tokenizer. Weights of no use here (a safety checker's) are left out. The
// target appears whole or not at all; `file` of the result is it. Throws as convertWeights(), and
// Error(Usage) when nothing in the folder is pickled. Any thread.
ConvertedWeights convertFolder(const std::filesystem::path& source,
                               const std::filesystem::path& target,
                               const base::Progress& progress = {});

// Either of the two.
ConvertedWeights convertModel(const std::filesystem::path& source,
                              const std::filesystem::path& target,
                              const base::Progress& progress = {});

// What a converted model is called beside its source: "x.safetensors" of x.ckpt, "x-safetensors"
// of the folder x.
std::filesystem::path convertedName(const std::filesystem::path& source);

} // namespace maquette::assets
