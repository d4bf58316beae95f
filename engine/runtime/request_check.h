#pragma once

#include <vector>

#include "engine/api/engine.h"
#include "engine/runtime/device.h"

namespace maquette::runtime {

// Everything about a request that can be seen without computing; see api::Engine::submit for what
// it throws. Makes the output folder if it is absent. Returns the model (without a hash when the
// program listed none).
api::ModelInfo checkRequest(const api::Request& request, const api::MethodInfo& method,
                            const std::vector<api::ModelInfo>& models,
                            const std::vector<Device>& gpus);

} // namespace maquette::runtime
