#include "app/studio/recipe_codec.h"

#include "engine/io/json.h"
#include "engine/runtime/contest_record.h"
#include "engine/runtime/recipe.h"
#include "engine/runtime/request_json.h"

namespace maquette::studio {

ui::RecipeCodec recipeCodec() {
    ui::RecipeCodec codec;
    codec.toJson = [](const api::Request& request) { return runtime::toJson(request).dump(); };
    codec.fromJson = [](const std::string& text) {
        const std::string name = "the run's request";
        return runtime::requestFromJson(io::parseJson(text, name), name);
    };
    codec.fromRecipe = [](const std::string& text) {
        const std::string name = "the object's recipe";
        return runtime::replayRequest(runtime::recipeFromJson(io::parseJson(text, name), name));
    };
    codec.readContest = runtime::readContestRecord;
    return codec;
}

} // namespace maquette::studio
