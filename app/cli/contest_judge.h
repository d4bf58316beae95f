#pragma once

#include <memory>

#include "engine/runtime/contest_judge.h"

namespace maquette::cli {

// Scores the candidates of contests by the text-image score that ships. Throws NotFound, BadFile.
std::shared_ptr<runtime::ContestJudge> contestJudge();

} // namespace maquette::cli
