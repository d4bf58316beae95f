#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/api/model_library.h"
#include "engine/api/view_scores.h"
#include "engine/runtime/device.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/method.h"

namespace maquette::cli {

// What the program is made of; main() puts the product's parts in, tests their own.
struct Composition {
    std::string version;
    runtime::MethodRegistry methods;
    std::function<std::vector<api::ModelInfo>()> models; // the shipped ones
    runtime::FindDevices devices;
    api::LookAround lookAround; // the Janus meter; null: none
};

// The user's models: the shipped ones and those found on this machine.
std::shared_ptr<api::ModelLibrary> modelLibrary(const Composition& composition);

// What every engine of these programs is made with; it knows the models of the library.
runtime::EngineConfig engineConfig(const Composition& composition,
                                   const std::shared_ptr<api::ModelLibrary>& library);

} // namespace maquette::cli
