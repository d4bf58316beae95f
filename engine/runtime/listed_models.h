#pragma once

#include <filesystem>
#include <string>

#include "engine/api/model_library.h"
#include "engine/io/weight_scan.h"

namespace maquette::runtime {

// A path as the model library stores it: absolute, without ".." or a slash at the end.
std::filesystem::path placeOf(const std::string& path);

// Weights that a search met, as the library lists them; what decisions and the machine add is left
// out.
api::ListedModel listedOf(const io::FoundWeights& found);

// The same of a file or folder that is named by its path; the Hugging Face cache keeps a model's
// versions side by side: its newest one.
api::ListedModel examinedModel(const std::filesystem::path& path);

} // namespace maquette::runtime
