#pragma once

#include <optional>

#include "engine/api/event.h"
#include "engine/io/json.h"

namespace maquette::cli {

// One event as one JSON object for --json; {"event": "progress", ...}. Pictures and meshes are told
// by their sizes. FrameReady and PreviewImage have no line.
std::optional<io::Json> toJson(const api::Event& event);

// What ends a run that failed: {"event": "failed", "kind", "sentence", "exit_code"}.
io::Json failureJson(base::ErrorKind kind, const std::string& sentence);

void printLine(const io::Json& json); // to stdout, flushed

} // namespace maquette::cli
