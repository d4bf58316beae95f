#pragma once

#include "engine/api/engine.h"

namespace maquette::ui {

class LibraryService;

// How long a run of this request takes on this machine, judged by those that have finished here;
// 0: there is nothing to judge by yet. `preset`: the request's, where empty.
double expectedSeconds(const LibraryService& library, const api::MethodInfo& method,
                       const api::Request& request, const std::string& preset = {});

} // namespace maquette::ui
