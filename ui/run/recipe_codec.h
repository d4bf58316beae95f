#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "engine/api/contest.h"
#include "engine/api/request.h"

namespace maquette::ui {

// How requests and recipes become text and back. The engine's runtime knows; the composition root
// hands its functions in, because the window includes only the engine's interface.
struct RecipeCodec {
    std::function<std::string(const api::Request&)> toJson;
    // These throw base::Error (BadFile) saying what is wrong with the text.
    std::function<api::Request(const std::string&)> fromJson;
    std::function<api::Request(const std::string&)> fromRecipe;
    // The contest a record tells of, as it can go on; null: contests are not gone on with.
    std::function<api::ContestRequest(const std::filesystem::path&)> readContest;
};

} // namespace maquette::ui
