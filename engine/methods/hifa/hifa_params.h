#pragma once

#include <cstdint>
#include <string>

#include "engine/base/params.h"
#include "engine/mesh/mesh_extractor.h"

namespace maquette::methods::hifa {

// Everything a HiFA run can be told. The defaults are the ones for the starter prior, those for
// other models stand in modelParams(); what differs from the paper (arXiv 2305.18766) is said in
// the method card.
struct HifaParams {
    std::int64_t steps = 600;

    // Guidance
    std::string guidance = "hifa"; // or "sds": DreamFusion's one-step gradient
    double guidanceScale = 3;
    double guidanceRescale = 0;     // Lin et al. 2023
    std::string annealing = "sqrt"; // or "linear", "random", "range"
    std::int64_t tMax = 980, tMin = 100;
    std::int64_t denoiseSteps = 4; // at most
    double eta = 0;
    double imageWeight = 4.8;
    bool dropCamera = true; // of the unconditional branch
    bool viewWords = true;
    double perpNeg = 0;        // the weight of the other sides' words
    double reconRescale = 0.5; // MVDream
    bool camera = true;

    // Regularisers
    double zVarianceWeight = 1;
    double entropyWeight = 0.3;
    double depthWeight = 0.4;
    double referenceWeight = 20;

    // Rendering
    std::int64_t renderSize = 128; // at most what the model draws
    std::int64_t samples = 56, fineSamples = 0;
    std::string smoothing = "boxcar"; // of the sampling mass: none, boxcar, trapezoid
    std::string background = "flat";  // or "learned": half of the steps
    std::string field = "small";      // or "large"
    double densityGain = 20;          // of the raw density, beside the colour
    std::int64_t tableBits = 15;
    double elevationLow = -5, elevationHigh = 30; // of 60 % of the views

    // Optimiser
    double gridRate = 1e-2, networkRate = 5e-3;
    double finalRate = 0.2; // the share of the rate at the end

    // Surface
    double surfaceLevel = 2; // density, per world unit
    mesh::MeshParams mesh;

    void describe(base::ParamVisitor& v);

  private:
    void describeGuidance(base::ParamVisitor& v);
    void describeRegularisers(base::ParamVisitor& v);
    void describeRendering(base::ParamVisitor& v);
};

// What takes the place of the defaults and presets with full-size models of a kind.
base::Params modelParams(const std::string& kind);

} // namespace maquette::methods::hifa
