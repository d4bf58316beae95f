#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/api/event.h"

namespace maquette::cli {

std::vector<std::string> writableFormats(); // of meshes: "glb", ...

// Writes asset.<format>, recipe.json and (when wanted) turntable.png; each appears complete or not
// at all. Returns the files. Throws Error(Io).
std::vector<std::filesystem::path> writeAsset(const api::AssetReady& asset,
                                              const std::filesystem::path& folder,
                                              const std::vector<std::string>& formats,
                                              bool turntable);

// After a complete run nobody needs them any more.
void removeCheckpoints(const std::filesystem::path& folder);

} // namespace maquette::cli
