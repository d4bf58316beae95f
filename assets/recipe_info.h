#pragma once

#include <string>

#include "assets/records.h"

namespace maquette::assets {

// What a recipe (engine/runtime/recipe.h) tells about an asset: prompt, method, model, seed,
// licence, ... and the recipe itself. What it lacks stays empty; a text that is no JSON object
// becomes the recipe and tells nothing else.
AssetInfo infoFromRecipe(const std::string& recipeJson);

} // namespace maquette::assets
