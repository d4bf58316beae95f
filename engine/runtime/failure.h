#pragma once

#include <exception>
#include <string>

#include "engine/api/engine.h"
#include "engine/base/error.h"

namespace maquette::runtime {

// What any exception that left a job means to the user: an Error as it is; std::bad_alloc and
// LibTorch's own as OutOfMemory, with the next smaller preset offered; anything else as Internal
// with its text as the detail.
base::Error describeFailure(std::exception_ptr exception, const api::MethodInfo& method,
                            const std::string& preset);

} // namespace maquette::runtime
