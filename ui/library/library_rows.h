#pragma once

#include <filesystem>
#include <vector>

#include "assets/library.h"
#include "engine/api/event.h"

namespace maquette::ui {

// What the window knows, as rows and files of the library.

// What a row keeps of the request its object was made by.
void noteRequest(assets::NewAsset& row, const api::Request& request);
// The row of a result. Throws base::Error when its recipe cannot be read.
assets::NewAsset newAsset(const api::AssetReady& asset, const api::Request& request);
// The row of a run that is about to start, with a number of its own; without a folder yet.
assets::NewRun newRun(const api::Request& request, const std::string& requestJson);

// The views side by side as a PNG; empty without RGBA views.
std::vector<std::byte> turntablePng(const std::vector<base::Image8>& views);
// Gives the row its files. The mesh is written to `glb` on the library's drive, so that taking it
// in is a rename. Throws base::Error when it cannot be written.
void attachFiles(assets::NewAsset& row, const base::Mesh* mesh,
                 const std::vector<base::Image8>& turntable, const std::filesystem::path& glb);

} // namespace maquette::ui
