#pragma once

#include "engine/runtime/method.h"

namespace maquette::methods {

// The methods of the product, in the order in which they are offered: one line in registry.cpp
// each.
runtime::MethodRegistry builtinMethods();

} // namespace maquette::methods
