#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/runtime/device.h"

namespace maquette::runtime {

// How a model outside the list is found by its path; see EngineConfig::modelAt.
using ModelAt = std::function<api::ModelInfo(const std::string& path)>;

// The model of this id, or the file or folder a request names instead of one (`at`, or without it
// describeModel). Throws Error(NotFound) naming the ones there are; a model that cannot be used
// comes back with its refusal.
api::ModelInfo modelNamed(const std::string& id, const std::vector<api::ModelInfo>& models,
                          const ModelAt& at = {});

// With the SHA-256 of each LoRA, so that recipes and checkpoints tell their content. Throws
// Error(NotFound), Error(Usage) for a weight out of range, Error(BadFile) for another content than
// the request says.
api::Request withLoraHashes(api::Request request);

// Everything about a request that can be seen without computing; see api::Engine::submit for what
// it throws. Makes the output folder if it is absent. Returns the model (without a hash when the
// program listed none).
api::ModelInfo checkRequest(const api::Request& request, const api::MethodInfo& method,
                            const std::vector<api::ModelInfo>& models, const FindDevices& devices,
                            const ModelAt& at = {});

} // namespace maquette::runtime
