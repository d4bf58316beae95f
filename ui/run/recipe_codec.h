#pragma once

#include <functional>
#include <string>

#include "engine/api/request.h"

namespace maquette::ui {

// How requests and recipes become text and back. The engine's runtime knows; the composition root
// hands its functions in, because the window includes only the engine's interface.
struct RecipeCodec {
    std::function<std::string(const api::Request&)> toJson;
    // These throw base::Error (BadFile) saying what is wrong with the text.
    std::function<api::Request(const std::string&)> fromJson;
    std::function<api::Request(const std::string&)> fromRecipe;
};

} // namespace maquette::ui
