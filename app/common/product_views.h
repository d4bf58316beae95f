#pragma once

#include "engine/api/view_scores.h"

namespace maquette::app {

// The Janus meter with the measuring models the program ships. They are loaded with the first look,
// which throws where they are missing; looks take turns.
api::LookAround productLookAround();

} // namespace maquette::app
