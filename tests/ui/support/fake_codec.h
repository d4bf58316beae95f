#pragma once

#include "ui/run/recipe_codec.h"

namespace maquette::tests {

// Requests as short JSON; recipes hold one under "request".
ui::RecipeCodec fakeCodec();

} // namespace maquette::tests
