#pragma once

#include "ui/run/recipe_codec.h"

namespace maquette::studio {

// The engine's own text forms of requests and recipes, for the window.
ui::RecipeCodec recipeCodec();

} // namespace maquette::studio
