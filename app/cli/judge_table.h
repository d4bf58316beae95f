#pragma once

#include <string>
#include <vector>

#include "engine/evaluation/quality.h"
#include "engine/io/json.h"

namespace maquette::cli {

// One row a prompt, then the seen and the held-out pairs and all together; right of the bar what
// the same judge says of true renders of the same words.
std::string qualityTable(const std::vector<evaluation::PromptQuality>& rows);

io::Json toJson(const evaluation::PromptQuality& row);
// {"event": "total", "pairs": "seen" | "held-out" | "all", ...}; pairs without a prompt are left
// out.
std::vector<io::Json> totalsJson(const std::vector<evaluation::PromptQuality>& rows);

} // namespace maquette::cli
