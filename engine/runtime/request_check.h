#pragma once

#include <vector>

#include "engine/api/engine.h"
#include "engine/runtime/device.h"

namespace maquette::runtime {

// The model of this id, or the folder a request names instead of one. Throws Error(NotFound) naming
// the ones there are; a model that cannot be used comes back with its refusal.
api::ModelInfo modelNamed(const std::string& id, const std::vector<api::ModelInfo>& models);

// Everything about a request that can be seen without computing; see api::Engine::submit for what
// it throws. Makes the output folder if it is absent. Returns the model (without a hash when the
// program listed none).
api::ModelInfo checkRequest(const api::Request& request, const api::MethodInfo& method,
                            const std::vector<api::ModelInfo>& models,
                            const FindDevices& devices);

} // namespace maquette::runtime
