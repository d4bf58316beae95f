#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/params.h"

namespace maquette::api {

// A picture that guides a run, and where its camera stood.
struct ReferenceImage {
    std::string path;      // PNG or JPEG; alpha, or a plain background
    double azimuth = 0;    // degrees, 0 = the object's front
    double elevation = 15; // degrees
    double fovY = 40;      // degrees
    double radius = 3.2;   // in bounding-sphere radii
};

// What to make. Plain values; serialised to JSON by engine/runtime/request_json.h.
struct Request {
    std::string method = "hifa";
    std::string model = "starter"; // id of a model the engine listed, or a folder
    std::string prompt;
    std::string negativePrompt;
    std::optional<ReferenceImage> image;
    std::string preset = "draft";
    base::Params params; // only what differs from the preset
    std::uint64_t seed = 0;
    double budgetSeconds = 0;    // 0: as long as the schedule takes
    std::string device = "auto"; // auto, cpu, cuda
    std::string outputFolder;    // where checkpoints and result files are staged; must exist
    std::string resumeFrom;      // a checkpoint file, or empty
};

} // namespace maquette::api
