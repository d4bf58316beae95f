#include "app/cli/sample_command.h"

#include <cmath>
#include <cstdio>
#include <limits>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/device_choice.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_choice.h"
#include "app/cli/progress_line.h"
#include "app/cli/values.h"
#include "engine/base/error.h"
#include "engine/evaluation/prior_sampler.h"
#include "engine/evaluation/views.h"
#include "engine/io/image_codec.h"
#include "engine/runtime/request_check.h"

namespace maquette::cli {

namespace {

struct SampleOptions {
    std::string prompt, negativePrompt, out;
    ModelWish model;
    std::string precision = "auto", device = "auto";
    std::string count = "16", seed = "0", steps = "25", guidance = "4";
    std::string azimuth, elevation = "15";
    std::string scheduler, rescale = "0";
    std::vector<std::string> loras;
};

evaluation::SampleOrder orderOf(const SampleOptions& o) {
    constexpr int kMostPictures = 256, kMostSteps = 1000;
    evaluation::SampleOrder order;
    order.prompt = o.prompt;
    order.negativePrompt = o.negativePrompt;
    order.count = static_cast<int>(parseWhole("--count", o.count, 1, kMostPictures));
    order.seed = parseWhole("--seed", o.seed, 0, std::numeric_limits<std::uint64_t>::max());
    order.steps = static_cast<int>(parseWhole("--steps", o.steps, 1, kMostSteps));
    order.guidance = parseReal("--guidance", o.guidance, 0, 100);
    order.elevation = static_cast<float>(parseReal("--elevation", o.elevation, -90, 90));
    order.rescale = parseReal("--rescale", o.rescale, 0, 1);
    if (!o.scheduler.empty()) order.scheduler = evaluation::checkedScheduler(o.scheduler);
    order.azimuths = evaluation::turntableAzimuths();
    if (!o.azimuth.empty())
        order.azimuths = {static_cast<float>(parseReal("--azimuth", o.azimuth, -360, 360))};
    return order;
}

std::vector<api::LoraUse> lorasOf(const SampleOptions& o) {
    api::Request request;
    request.loras = parseLoras("--lora", o.loras);
    return runtime::withLoraHashes(std::move(request)).loras;
}

// "style:0.8 (sha256 ...)" each, for the picture's own description.
std::string lorasText(const std::vector<api::LoraUse>& loras) {
    std::string text;
    for (const api::LoraUse& lora : loras) {
        text += (text.empty() ? "" : ", ") + std::filesystem::path(lora.path).stem().string() +
                ":" + base::toText(lora.weight) + " " + lora.sha256;
    }
    return text;
}

base::Image8 contactSheet(const std::vector<base::Image8>& pictures) {
    const double root = std::ceil(std::sqrt(static_cast<double>(pictures.size())));
    const int columns = pictures.size() % 8 == 0 ? 8 : static_cast<int>(root);
    std::vector<base::ImageF> tiles;
    for (const base::Image8& picture : pictures)
        tiles.push_back(base::toImageF(picture));
    return base::toImage8(base::tile(tiles, columns, 2));
}

void sample(const SampleOptions& options, const Composition& composition) {
    evaluation::SampleOrder order = orderOf(options);
    const std::vector<api::LoraUse> loras = lorasOf(options);
    const ModelChoice model = chooseModel(options.model, composition, options.device);
    checkPromptAloud(options.prompt, model);
    const DeviceChoice on = chooseDeviceAloud(options.device, options.precision, composition);
    const std::string out = options.out.empty() ? slug(options.prompt) + ".png" : options.out;
    const StopOnInterrupt interrupt;
    evaluation::PriorFiles files{
        .model = model.folder, .precision = on.precision, .prediction = model.info.prediction};
    for (const api::LoraUse& lora : loras)
        files.loras.push_back({lora.path, lora.weight});
    evaluation::PriorSampler sampler(files, on.networksOnGpu);
    if (!sampler.seesCamera()) order.azimuths.clear();
    ProgressLine line;
    api::ProgressReport report;
    report.phase = "Sampling";
    base::Progress progress{[&](float share) {
                                report.share = share;
                                line.show(report);
                            },
                            interrupt.token()};
    progress(0);
    const base::Image8 sheet = contactSheet(sampler.sample(order, progress));
    line.clear();
    io::writePng(out, sheet,
                 {{"prompt", options.prompt},
                  {"seed", options.seed},
                  {"model", hashOf(model.info)},
                  {"loras", lorasText(loras)}});
    std::fprintf(stderr, "%d pictures, %d steps, guidance %g, %s\n", order.count, order.steps,
                 order.guidance, sampler.precision().c_str());
    std::printf("%s\n", out.c_str());
}

} // namespace

void addSampleCommand(CLI::App& app, const Composition& composition) {
    CLI::App* verb = app.add_subcommand(
        "sample", "Pictures of a prompt from the diffusion model alone, as a contact sheet");
    auto o = std::make_shared<SampleOptions>();
    const auto option = [&](const char* name, std::string& value, const char* type,
                            const char* help) {
        CLI::Option* added = verb->add_option(name, value, help)->type_name(type);
        if (!value.empty()) added->capture_default_str();
    };
    option("prompt", o->prompt, "TEXT", "What to show, for example \"a red chair\"");
    option("--negative", o->negativePrompt, "TEXT", "What the pictures should not look like");
    option("--count", o->count, "N", "Pictures");
    option("--seed", o->seed, "N", "Another seed gives other pictures");
    option("--steps", o->steps, "N", "Denoising steps");
    option("--guidance", o->guidance, "X", "How strictly the prompt is followed");
    option("--scheduler", o->scheduler, "ID",
           "ddim, ddpm, pndm, euler, euler_a, dpmpp_2m or unipc (default: the model's own)");
    option("--rescale", o->rescale, "X",
           "0 to 1: brings strong guidance back to its natural contrast");
    option("--azimuth", o->azimuth, "DEG",
           "Where the camera stands, from the front (default: once round in eight views)");
    option("--elevation", o->elevation, "DEG", "The height of the camera");
    addModelOptions(*verb, o->model, o->loras);
    option("--device", o->device, "ID", "auto, cpu or cuda");
    option("--precision", o->precision, "ID", "auto, fp32, bf16 or fp16");
    option("--out", o->out, "PNG", "The sheet (default: named after the prompt)");
    verb->callback([o, &composition] { sample(*o, composition); });
}

} // namespace maquette::cli
