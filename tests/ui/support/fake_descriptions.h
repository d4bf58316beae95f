#pragma once

#include "engine/api/engine.h"

namespace maquette::tests {

// Methods and models as an engine would describe them: every kind of parameter, two groups and
// more, live and advanced ones, presets, a small vocabulary.
std::vector<api::MethodInfo> fakeMethods();
std::vector<api::ModelInfo> fakeModels();

} // namespace maquette::tests
