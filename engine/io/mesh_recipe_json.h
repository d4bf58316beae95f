#pragma once

#include "engine/base/mesh_recipe.h"
#include "engine/io/json.h"

namespace maquette::io {

// [{"operation", "enabled" (only when false), "params" (only when some)}, ...]
Json toJson(const base::MeshRecipe& recipe);
// Strict: throws Error(BadFile) naming the source and the field. Whether operations and parameters
// exist is checked where they are carried out.
base::MeshRecipe meshRecipeFromJson(const Json& json, const std::string& nameForErrors);

// The stack inside an asset's recipe ("desk": [...]), empty when there is none; and the recipe with
// another one. `recipeJson` may be "".
base::MeshRecipe meshRecipeOf(const std::string& recipeJson, const std::string& nameForErrors);
std::string withMeshRecipe(const std::string& recipeJson, const base::MeshRecipe& recipe);

} // namespace maquette::io
