#include <cstdio>

#include "engine/base/error.h"
#include "engine/training/starter_run.h"
#include "engine/world/world.h"

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

void replaceFolder(const fs::path& from, const fs::path& to) {
    fs::remove_all(to);
    fs::create_directories(to.parent_path());
    fs::copy(from, to, fs::copy_options::recursive);
}

io::Json modelIndex() {
    return {{"_class_name", "StableDiffusionPipeline"},
            {"scheduler", {"diffusers", "DDIMScheduler"}},
            {"text_encoder", {"transformers", "CLIPTextModel"}},
            {"tokenizer", {"transformers", "CLIPTokenizer"}},
            {"unet", {"diffusers", "UNet2DConditionModel"}},
            {"vae", {"diffusers", "AutoencoderKL"}},
            {"safety_checker", {nullptr, nullptr}},
            {"feature_extractor", {nullptr, nullptr}}};
}

io::Json starterFields() {
    return {{"name", "Maquette starter"},
            {"kind", "starter"},
            {"licence", "Apache-2.0; trained by this project on its own procedural objects"},
            {"camera", "ray_map"},
            {"background", true},
            {"vocabulary", world::vocabulary()},
            {"examples",
             {"a red chair", "a striped green rocket", "a brown dog with a blue collar",
              "a purple house with a red roof", "a shiny yellow aeroplane", "a pink cake"}}};
}

} // namespace

void publish(const StarterRun& run, const fs::path& resources) {
    const fs::path starter = resources / "starter";
    for (const char* part : {"tokenizer", "text_encoder", "unet", "vae", "scheduler"}) {
        const fs::path from = partFolder(run, part);
        if (from != starter / part) replaceFolder(from, starter / part);
    }
    io::writeJson(starter / "model_index.json", modelIndex());
    io::writeJson(starter / "maquette.json", starterFields());
    for (const char* part : {"score", "judge", "disparity"}) {
        if (fs::exists(run.folder / part)) replaceFolder(run.folder / part, resources / part);
    }
}

} // namespace maquette::training
