#pragma once

#include <string>

#include "assets/records.h"
#include "engine/base/mesh_recipe.h"

namespace maquette::assets {

// The mesh desk's stack inside an asset's recipe, and the recipe with another one; see
// engine/io/mesh_recipe_json.h. Throw Error(BadFile).
base::MeshRecipe deskOf(const AssetInfo& asset);
std::string withDesk(const std::string& recipeJson, const base::MeshRecipe& recipe);

} // namespace maquette::assets
