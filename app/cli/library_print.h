#pragma once

#include <string>

#include "assets/asset_library.h"
#include "assets/library_check.h"
#include "engine/io/json.h"

namespace maquette::cli {

// The library's records for people (rows, blocks of lines) and for --json.
std::string rowOf(const assets::AssetSummary& asset);
std::string textOf(const assets::Asset& asset, const assets::AssetLibrary& library);
std::string summaryOf(const assets::CheckReport& report);

io::Json toJson(const assets::AssetSummary& asset);
io::Json toJson(const assets::Asset& asset, const assets::AssetLibrary& library);
io::Json toJson(const assets::Finding& finding);
io::Json toJson(const assets::CheckReport& report);

} // namespace maquette::cli
