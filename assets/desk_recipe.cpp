#include "assets/desk_recipe.h"

#include "engine/io/mesh_recipe_json.h"

namespace maquette::assets {

base::MeshRecipe deskOf(const AssetInfo& asset) {
    return io::meshRecipeOf(asset.recipeJson, asset.name);
}

std::string withDesk(const std::string& recipeJson, const base::MeshRecipe& recipe) {
    return io::withMeshRecipe(recipeJson, recipe);
}

} // namespace maquette::assets
