#pragma once

#include "engine/training/starter_run.h"

namespace maquette::training {

// Measures the run's prior against the gates: the judge's verdicts on DDIM samples of seen and
// held-out pairs, the cost of a wrong camera at t = 700, the scan over azimuth offsets. Writes
// "evaluate.json" and the sheet "evaluate.png" into the run's folder.
void evaluatePrior(const StarterRun& run);

} // namespace maquette::training
