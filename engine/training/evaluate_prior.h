#pragma once

#include "engine/training/starter_run.h"

namespace maquette::training {

// Measures what the run has so far, as it would be shipped, against the gates: the VAE, the judge,
// the score and the disparity network on unseen objects; the judge's verdicts on DDIM samples of
// seen and held-out pairs; the cost of a wrong camera at t = 700 and the scan over azimuth offsets.
// Parts that are not there yet are left out. Writes "evaluate.json" (with the gates) and the sheet
// "evaluate.png" into the run's folder, and a line into its log. About 3 minutes on one core.
void evaluatePrior(const StarterRun& run);

} // namespace maquette::training
