#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/runtime/device.h"
#include "engine/runtime/method.h"

namespace maquette::cli {

// What the program is made of; main() puts the product's parts in, tests their own.
struct Composition {
    std::string version;
    runtime::MethodRegistry methods;
    std::function<std::vector<api::ModelInfo>()> models;
    runtime::FindDevices devices;
};

} // namespace maquette::cli
