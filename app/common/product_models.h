#pragma once

#include <functional>
#include <vector>

#include "engine/api/engine.h"

namespace maquette::app {

// The models the program ships, for EngineConfig::models; words are sorted into kinds where the
// model's own files do not say. The function is thread-safe and keeps what it has read while the
// files stay as they are; without a resources folder it gives a starter that is refused.
std::function<std::vector<api::ModelInfo>()> productModels();

} // namespace maquette::app
