#pragma once

#include <filesystem>

#include "engine/training/starter_run.h"

namespace maquette::training {

// Puts a run's networks, as assemble() finds them, into a resources folder: starter/, score/,
// judge/, disparity/, each with its MODEL_CARD.md; beside the starter's the training log (thinned),
// the figures as JSON and a sheet of samples. May be called at any time of a training: what is
// unfinished or unmeasured is said in the cards. Folders that the run has nothing for stay as they
// are; the others are replaced as a whole. Throws Error(NotFound), BadFile, Io.
void publish(const StarterRun& run, const std::filesystem::path& resources);

// Keeps the log and the figures of the weights a run begins from (`init`) in its folder, so that
// the cards of what comes out tell of all legs. Does nothing when that has happened before.
void rememberInit(const StarterRun& run);

} // namespace maquette::training
