#include "engine/io/mesh_recipe_json.h"

namespace maquette::io {

namespace {
constexpr const char* kMember = "desk";
}

Json toJson(const base::MeshRecipe& recipe) {
    Json list = Json::array();
    for (const base::MeshStep& step : recipe) {
        Json item = {{"operation", step.operation}};
        if (!step.enabled) item["enabled"] = false;
        if (!step.params.empty()) item["params"] = toJson(step.params);
        list.push_back(std::move(item));
    }
    return list;
}

base::MeshRecipe meshRecipeFromJson(const Json& json, const std::string& name) {
    if (!json.is_array()) refuseField(kMember, name);
    base::MeshRecipe recipe;
    for (const Json& item : json) {
        if (!item.is_object()) refuseField(kMember, name);
        base::MeshStep step;
        step.operation = field<std::string>(item, "operation", name);
        step.enabled = fieldOr(item, "enabled", true, name);
        if (const auto params = item.find("params"); params != item.end())
            step.params = paramsFromJson(*params, name);
        recipe.push_back(std::move(step));
    }
    return recipe;
}

base::MeshRecipe meshRecipeOf(const std::string& recipeJson, const std::string& name) {
    if (recipeJson.empty()) return {};
    const Json json = parseJson(recipeJson, name);
    const auto found = json.find(kMember);
    return found == json.end() ? base::MeshRecipe{} : meshRecipeFromJson(*found, name);
}

std::string withMeshRecipe(const std::string& recipeJson, const base::MeshRecipe& recipe) {
    Json json = recipeJson.empty() ? Json::object() : parseJson(recipeJson, "the recipe");
    json.erase(kMember);
    if (!recipe.empty()) json[kMember] = toJson(recipe);
    return json.dump();
}

} // namespace maquette::io
