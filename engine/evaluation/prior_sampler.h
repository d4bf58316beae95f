#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/image.h"
#include "engine/base/progress.h"

namespace maquette::evaluation {

// What `maquette sample` asks a prior for. No LibTorch in this header.
struct SampleOrder {
    std::string prompt;
    std::string negativePrompt;
    int count = 16;
    std::uint64_t seed = 0;
    int steps = 25;
    double guidance = 4;
    // Degrees; picture i is seen from azimuths[i % size]. Empty: the model is told no camera.
    std::vector<float> azimuths;
    float elevation = 15;
    std::string scheduler; // "ddim", "euler_a", ...; empty: the model's own
    double rescale = 0;    // 0 .. 1: guidance brought back to the contrast it had without
};

// What a prior is loaded from, and how.
struct PriorFiles {
    std::filesystem::path model;    // a folder in the diffusers layout or a single file
    std::string precision = "auto"; // "fp32", "bf16" or, on a GPU, "fp16"
    std::string prediction;         // "epsilon", "v_prediction", where the file does not tell
    struct Lora {
        std::filesystem::path file;
        double weight = 1;
    };
    std::vector<Lora> loras;
};

// The name itself. Throws Error(Usage) naming the schedulers there are.
const std::string& checkedScheduler(const std::string& name);

// Pictures that a diffusion model makes on its own, without any 3D: what it knows. One thread.
class PriorSampler {
  public:
    // Throws Error(NotFound) or Error(BadFile) naming file and tensor, Error(Usage) for the
    // precision. On a GPU only where nn::openTorchCuda() has succeeded.
    explicit PriorSampler(const PriorFiles& files, bool onGpu = false);
    ~PriorSampler();

    bool seesCamera() const; // whether azimuth and elevation mean anything to it
    std::string precision() const;
    int imageSize() const;

    // RGB pictures with classifier-free guidance. Picture i does not depend on the count. Throws
    // Error(Cancelled) on a stop, Error(Usage) for a scheduler or a number of steps that cannot be,
    // Error(BadFile) for a model whose own scheduler is not known here.
    std::vector<base::Image8> sample(const SampleOrder& order, const base::Progress& progress = {});

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Milliseconds of a prior's parts, medians: one text, one guided denoising step of one picture (two
// UNet rows), one picture decoded and encoded.
struct PriorTimes {
    std::string precision;
    double text = 0, guidedStep = 0, decode = 0, encode = 0;
};
PriorTimes timePrior(const PriorFiles& files, int repeats, bool onGpu = false);

} // namespace maquette::evaluation
