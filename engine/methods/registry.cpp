#include "engine/methods/registry.h"

namespace maquette::methods {

runtime::MethodRegistry builtinMethods() {
    runtime::MethodRegistry registry;
    return registry;
}

} // namespace maquette::methods
