#include "engine/methods/registry.h"

#include <memory>

#include "engine/methods/hifa/hifa_method.h"

namespace maquette::methods {

runtime::MethodRegistry builtinMethods() {
    runtime::MethodRegistry registry;
    registry.add(std::make_shared<hifa::HifaMethod>());
    return registry;
}

} // namespace maquette::methods
