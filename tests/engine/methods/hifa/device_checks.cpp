#include "tests/engine/methods/hifa/device_checks.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "cuda/buffer.h"
#include "engine/base/brush.h"
#include "engine/methods/hifa/hifa_job.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/job_context.h"
#include "tests/engine/methods/hifa/delta_priors.h"

namespace maquette::tests {

namespace {

using namespace methods::hifa;

constexpr int kSize = 12; // small, because the emulation takes a microsecond a thread

HifaModels ballModels(const runtime::JobContext& context) {
    const at::Device device = methods::placementOf(context.device()).networks;
    return {std::make_shared<ExactPrior>(ballPrior(kSize, 0.6f, {0.8f, 0.15f, 0.1f}, device)),
            nullptr};
}

HifaParams quickParams() {
    HifaParams params;
    params.steps = 40;
    params.samples = 12;
    params.fineSamples = 4;
    params.tableBits = 10;
    params.background = "learned";
    return params;
}

// A job on a device, and the metrics of its steps.
struct Run {
    explicit Run(const runtime::Device& device)
        : job(request, quickParams(), ballModels)
        , context({.request = request, .device = device, .send = [this](api::Event event) {
                       if (auto* m = std::get_if<api::Metrics>(&event))
                           metrics.push_back(m->values);
                   }}) {
        job.init(context);
    }

    void go(std::int64_t from, std::int64_t to) {
        for (std::int64_t i = from; i < to; ++i) {
            context.setStep(i);
            job.step(context);
        }
    }

    runtime::CheckpointData saved() const {
        runtime::CheckpointData data;
        job.save(data);
        return data;
    }

    base::Frame picture(base::Shading shading = base::Shading::Color) {
        base::Frame frame;
        job.preview({base::Camera::orbit(30, 10, 3, 40, 24, 18), shading, 1}, frame, {});
        if (frame.device == base::FrameDevice::Cpu) return frame;
        frame.color = base::ImageF(frame.width, frame.height, 4);
        cuda::copyOut(methods::placementOf(context.device()).backend, frame.color.data.data(),
                      frame.cudaColor, frame.color.data.size() * sizeof(float));
        return frame;
    }

    api::Request request;
    std::vector<std::map<std::string, double>> metrics;
    HifaJob job;
    runtime::JobContext context;
};

double meanDifference(const base::Frame& a, const base::Frame& b) {
    if (a.color.data.size() != b.color.data.size() || a.color.data.empty()) return 1e9;
    double sum = 0;
    for (std::size_t i = 0; i < a.color.data.size(); ++i)
        sum += std::fabs(a.color.data[i] - b.color.data[i]);
    return sum / static_cast<double>(a.color.data.size());
}

double relativeDifference(double a, double b) {
    return std::fabs(a - b) / std::max({std::fabs(a), std::fabs(b), 1e-6});
}

std::string figure(const char* what, double value) {
    char text[96];
    std::snprintf(text, sizeof text, "%s %.1e; ", what, value);
    return text;
}

std::string unless(bool right, const std::string& what) {
    return right ? std::string() : what + "; ";
}

bool sameBits(const runtime::CheckpointData& a, const runtime::CheckpointData& b) {
    for (const auto& [name, tensor] : a.tensors()) {
        if (tensor.bytes != b.tensor(name).bytes) return false;
    }
    return a.tensors().size() == b.tensors().size();
}

std::string stepsAgree(const Tolerances& most, const runtime::Device& gpu, std::string& told) {
    constexpr std::int64_t kSteps = 20;
    Run here{runtime::Device{}}, there(gpu);
    here.go(0, kSteps);
    there.go(0, kSteps);
    double first = 0, worst = 0;
    for (std::size_t i = 0; i < here.metrics.size(); ++i) {
        for (const char* name : {"latent", "image", "z_variance", "entropy", "opacity"}) {
            const double off =
                relativeDifference(here.metrics[i].at(name), there.metrics.at(i).at(name));
            (i == 0 ? first : worst) = std::max(i == 0 ? first : worst, off);
        }
    }
    first = std::max(first, relativeDifference(here.metrics[0].at("gradient_norm"),
                                               there.metrics[0].at("gradient_norm")));
    const double pictures = meanDifference(here.picture(), there.picture());
    told += figure("first step", first) + figure("losses of 20 steps", worst) +
            figure("picture", pictures);
    return unless(here.metrics.size() == kSteps && there.metrics.size() == kSteps, "steps") +
           unless(first <= most.firstStep, "the first step differs") +
           unless(worst <= most.losses, "the losses differ") +
           unless(pictures <= most.pictures, "the pictures differ");
}

// Ten steps on one device, then ten on the other.
std::string crossing(const Tolerances& most, const runtime::Device& from, const runtime::Device& to,
                     std::string& told) {
    Run first(from), second(to);
    first.go(0, 10);
    const runtime::CheckpointData data = first.saved();
    second.job.load(data);
    second.context.setRng(first.context.rng().state());
    std::string problems = unless(sameBits(data, second.saved()), "loading changes what was saved");
    first.go(10, 20);
    second.go(10, 20);
    const double pictures = meanDifference(first.picture(), second.picture());
    told += figure("picture", pictures);
    return problems + unless(pictures <= most.pictures, "the pictures differ");
}

std::string checkpointsCross(const Tolerances& most, const runtime::Device& gpu,
                             std::string& told) {
    const runtime::Device cpu;
    return crossing(most, cpu, gpu, told) + crossing(most, gpu, cpu, told);
}

std::string previewsAgree(const Tolerances& most, const runtime::Device& gpu, std::string& told) {
    Run here{runtime::Device{}}, there(gpu);
    here.go(0, 8);
    there.job.load(here.saved());
    std::string problems;
    for (const auto shading : {base::Shading::Color, base::Shading::Depth, base::Shading::Normal,
                               base::Shading::Opacity, base::Shading::Shaded}) {
        const double off = meanDifference(here.picture(shading), there.picture(shading));
        told += figure("picture", off);
        problems += unless(off <= most.pictures, "a picture differs");
    }
    // Wanted in memory, it comes with its depth and without anything on the device.
    base::ViewRequest view{base::Camera::orbit(30, 10, 3, 40, 24, 18), base::Shading::Color, 1};
    view.inMemory = true;
    base::Frame memory, expected;
    there.job.preview(view, memory, {});
    here.job.preview(view, expected, {});
    problems += unless(memory.device == base::FrameDevice::Cpu && !memory.cudaColor &&
                           memory.depth.data.size() == expected.depth.data.size(),
                       "a picture did not come in memory");
    problems +=
        unless(meanDifference(memory, expected) <= most.pictures, "a picture in memory differs");
    const runtime::CheckpointData before = there.saved();
    there.picture();
    return problems + unless(sameBits(before, there.saved()), "a preview changed the run");
}

// A region frozen on either device, seen with the brush and in the pressure view.
std::string maskAgrees(const Tolerances& most, const runtime::Device& gpu, std::string& told) {
    Run here{runtime::Device{}}, there(gpu);
    const base::Params mask = {
        {api::kLiveMask, base::toText({{base::BrushMode::Freeze, .5f, .5f, {{0, .3f, 0}}}})}};
    for (Run* run : {&here, &there}) {
        run->go(0, 6);
        run->job.apply(mask);
        run->go(6, 12);
    }
    std::string problems;
    for (const auto shading : {base::Shading::Color, base::Shading::Pressure}) {
        base::Frame frames[2];
        const base::ViewRequest view{base::Camera::orbit(30, 10, 3, 40, 24, 18), shading, 1, true};
        here.job.preview(view, frames[0], {});
        there.job.preview(view, frames[1], {});
        problems += unless(frames[1].device == base::FrameDevice::Cpu &&
                               frames[1].depth.data.size() == frames[0].depth.data.size(),
                           "a brush needs depth on the host");
        const double off = meanDifference(frames[0], frames[1]);
        told += figure("picture", off);
        problems += unless(off <= most.pictures, "a picture differs");
    }
    const runtime::CheckpointData data = here.saved();
    there.job.load(data);
    return problems + unless(sameBits(data, there.saved()), "loading a mask changes it");
}

// What the mesh is made of.
std::string samplesAgree(const Tolerances& most, const runtime::Device& gpu, std::string& told) {
    const methods::Placement place = methods::placementOf(gpu);
    fields::HashGridConfig config = fields::HashGridConfig::starter();
    fields::HashGridField here({}, config, 3), there(place.backend, config, 3);
    base::Rng rng(5);
    std::vector<glm::vec3> points(1000), colourHere(1000), colourThere(1000);
    std::vector<float> densityHere(1000), densityThere(1000);
    for (glm::vec3& p : points)
        p = {rng.uniform(-1, 1), rng.uniform(-1, 1), rng.uniform(-1, 1)};
    fields::evaluate(here, points, densityHere, colourHere);
    fields::evaluate(there, points, densityThere, colourThere);
    double worst = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        worst = std::max(worst, relativeDifference(densityHere[i], densityThere[i]));
        for (int c = 0; c < 3; ++c)
            worst = std::max(worst, double(std::fabs(colourHere[i][c] - colourThere[i][c])));
    }
    told += figure("samples", worst);
    return unless(worst <= most.firstStep, "the samples differ");
}

} // namespace

std::vector<DeviceCheck> deviceChecks(const Tolerances& tolerances) {
    setenv("MAQUETTE_ISA", "scalar", 0);
    using Function = std::string (*)(const Tolerances&, const runtime::Device&, std::string& told);
    const auto check = [&](const char* name, Function run) {
        return DeviceCheck{name, [=](const runtime::Device& gpu, std::string& told) {
                               return run(tolerances, gpu, told);
                           }};
    };
    return {check("twenty steps", stepsAgree), check("checkpoints cross over", checkpointsCross),
            check("previews", previewsAgree), check("a frozen region", maskAgrees),
            check("samples for the mesh", samplesAgree)};
}

} // namespace maquette::tests
