#include "assets/recipe_info.h"

#include "engine/base/error.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace {

using io::Json;

// The member, or null when it is absent or its owner is no object.
const Json& member(const Json& owner, const char* key) {
    static const Json kNothing;
    if (!owner.is_object()) return kNothing;
    const auto found = owner.find(key);
    return found == owner.end() ? kNothing : *found;
}

void take(std::string& text, const Json& json) {
    if (json.is_string()) text = json.get<std::string>();
}

} // namespace

AssetInfo infoFromRecipe(const std::string& recipeJson) {
    AssetInfo info;
    info.recipeJson = recipeJson;
    const Json recipe = Json::parse(recipeJson, nullptr, false);
    const Json& request = member(recipe, "request");
    take(info.prompt, member(request, "prompt"));
    take(info.negativePrompt, member(request, "negative_prompt"));
    take(info.method, member(request, "method"));
    take(info.preset, member(request, "preset"));
    take(info.model, member(request, "model"));
    take(info.model, member(member(recipe, "model"), "name"));
    take(info.modelHash, member(member(recipe, "model"), "sha256"));
    take(info.licence, member(recipe, "licence"));
    if (const Json& seed = member(request, "seed"); seed.is_number_integer())
        info.seed = seed.get<std::uint64_t>();
    if (const Json& complete = member(recipe, "complete"); complete.is_boolean())
        info.complete = complete.get<bool>();
    return info;
}

} // namespace maquette::assets
