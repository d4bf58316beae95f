#pragma once

#include <memory>

#include "engine/runtime/method.h"

namespace maquette::tests {

// A method of the real engine whose object is known beforehand: it condenses out of fog while the
// steps go by. Its pictures, meshes, checkpoints and pauses are the engine's own, which is what the
// studio's tests are about; only the learning is missing. Steps last `millisecondsPerStep`.
std::shared_ptr<const runtime::Method> formingMethod(int millisecondsPerStep = 10);

} // namespace maquette::tests
