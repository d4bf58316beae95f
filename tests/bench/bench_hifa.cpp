// The ablations of HiFA (method sheet, H11): each part of the method left out in turn, the same
// prompts, seeds and number of steps for all, measured on the field itself.

#include <map>
#include <optional>

#include "app/common/process_setup.h"
#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/evaluation/quality.h"
#include "engine/evaluation/views.h"
#include "engine/fields/hash_grid_field.h"
#include "engine/fields/volume_renderer.h"
#include "engine/methods/hifa/hifa_job.h"
#include "engine/methods/hifa/hifa_method.h"
#include "engine/methods/hifa/hifa_params.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/job_context.h"
#include "tests/bench/bench.h"

namespace {

using namespace maquette;

constexpr int kSize = 64;
constexpr float kOpaque = 0.5f; // the gate of the z-variance term

struct Variant {
    const char* name;
    base::Params changes;
};

const std::vector<Variant> kVariants = {
    {"all of HiFA", {}},
    {"one-step estimate", {{"denoise_steps", std::int64_t{1}}}},
    {"random timesteps", {{"annealing", std::string("random")}}},
    {"no picture loss", {{"image_weight", 0.0}}},
    {"no z-variance", {{"z_variance", 0.0}}},
    {"no smoothing", {{"smoothing", std::string("none")}}},
    {"no depth term", {{"depth", 0.0}}},
    {"score distillation", {{"guidance", std::string("sds")}}},
};

// What a finished field shows.
struct Measures {
    evaluation::ViewTally views;
    double zVariance = 0;    // mean over opaque rays
    double halfOpaque = 0;   // rays of opacity .1 to .9 for each opaque one
    double moire[3] = {};    // RMSE of the colour at 32 + 16 samples: none, peaked, box
    double milliseconds = 0; // a step, processor time
    int objects = 0;

    void operator+=(const Measures& other) {
        views += other.views;
        zVariance += other.zVariance;
        halfOpaque += other.halfOpaque;
        for (int k = 0; k < 3; ++k)
            moire[k] += other.moire[k];
        milliseconds += other.milliseconds;
        objects += other.objects;
    }
};

// A trained field taken out of its job.
class Trained {
  public:
    Trained(const runtime::Job& job, const methods::hifa::HifaParams& params)
        : m_field({}, configOf(params), 0)
        , m_renderer(m_field) {
        runtime::CheckpointData data;
        job.save(data);
        const fields::State state = methods::hifa::fieldState(data);
        m_field.load(state);
        m_renderer.load(state);
    }

    // Without jitter, so that only the number of samples and their placement matter.
    const fields::RenderOutputs& render(float azimuth, int coarse, int fine,
                                        cuda::PmfKernel kernel) {
        base::Rng rng(1);
        return m_renderer.render(
            evaluation::turntableCamera(azimuth, evaluation::kTurntableElevation, kSize), {}, rng,
            {coarse, fine, kernel, false, true, 0});
    }

  private:
    static fields::HashGridConfig configOf(const methods::hifa::HifaParams& params) {
        fields::HashGridConfig config = fields::HashGridConfig::starter();
        config.log2TableSize = static_cast<int>(params.tableBits);
        config.densityGain = static_cast<float>(params.densityGain);
        return config;
    }
    fields::HashGridField m_field;
    fields::VolumeRenderer m_renderer;
};

base::Image8 pictureOf(const fields::RenderOutputs& render) {
    base::ImageF image(kSize, kSize, 3);
    std::copy_n(render.rgb, image.data.size(), image.data.begin());
    return base::toImage8(image);
}

void addRays(const fields::RenderOutputs& render, Measures& to) {
    double variance = 0;
    int opaque = 0, half = 0;
    for (std::int64_t i = 0; i < render.rays; ++i) {
        const float opacity = render.opacity[i];
        if (opacity > .1f && opacity < .9f) ++half;
        if (opacity <= kOpaque) continue;
        variance += render.zVariance[i];
        ++opaque;
    }
    to.zVariance += variance / std::max(1, opaque) / evaluation::kTurntableViews;
    to.halfOpaque += double(half) / std::max(1, opaque) / evaluation::kTurntableViews;
}

// H9 on a trained field: few samples against many.
void addMoire(Trained& field, float azimuth, Measures& to) {
    constexpr cuda::PmfKernel kKernels[] = {cuda::PmfKernel::None, cuda::PmfKernel::Trapezoid,
                                            cuda::PmfKernel::Boxcar};
    const auto colours = [](const fields::RenderOutputs& r) {
        return std::vector<float>(r.rgb, r.rgb + 3 * r.rays);
    };
    const auto truth = colours(field.render(azimuth, 1024, 0, cuda::PmfKernel::None));
    for (int k = 0; k < 3; ++k) {
        const auto few = colours(field.render(azimuth, 32, 16, kKernels[k]));
        double sum = 0;
        for (std::size_t i = 0; i < few.size(); ++i)
            sum += (few[i] - truth[i]) * (few[i] - truth[i]);
        to.moire[k] += std::sqrt(sum / double(few.size())) / evaluation::kTurntableViews;
    }
}

Measures measure(Trained& field, const std::string& prompt, const evaluation::QualityJudge& judge) {
    Measures result;
    const std::vector<float> azimuths = evaluation::turntableAzimuths();
    std::vector<base::Image8> views;
    for (const float azimuth : azimuths) {
        const fields::RenderOutputs& render = field.render(azimuth, 128, 0, cuda::PmfKernel::None);
        views.push_back(pictureOf(render));
        addRays(render, result);
        addMoire(field, azimuth, result);
    }
    result.views = judge.look(prompt, views, azimuths).made;
    result.objects = 1;
    return result;
}

// A job made ready for its first step.
struct Ready {
    Ready(const std::string& prompt, std::uint64_t seed, const base::Params& changes) {
        request.prompt = prompt;
        request.seed = seed;
        request.params = changes;
        const methods::hifa::HifaMethod method;
        const base::Params effective = runtime::effectiveParams(method.info(), request);
        base::assign(params, effective);
        job = method.makeJob(request);
        context.emplace(
            runtime::JobSetting{.request = request, .params = effective, .send = [](auto&&) {}});
        job->init(*context);
    }
    void step(std::int64_t i) {
        context->setStep(i);
        job->step(*context);
    }
    api::Request request;
    methods::hifa::HifaParams params;
    std::unique_ptr<runtime::Job> job;
    std::optional<runtime::JobContext> context;
};

Measures run(const std::string& prompt, std::uint64_t seed, std::int64_t steps,
             const Variant& variant, const evaluation::QualityJudge& judge) {
    // Samples in two rounds, so that there is something to smooth.
    base::Params changes = {
        {"steps", steps}, {"samples", std::int64_t{40}}, {"fine_samples", std::int64_t{16}}};
    for (const auto& [name, value] : variant.changes)
        changes[name] = value;
    Ready ready(prompt, seed, changes);
    const double spent = bench::cpuMilliseconds([&] {
        for (std::int64_t i = 0; i < steps; ++i)
            ready.step(i);
    });
    Trained field(*ready.job, ready.params);
    Measures result = measure(field, prompt, judge);
    result.milliseconds = spent / double(steps);
    return result;
}

void print(const char* name, const Measures& m) {
    const double n = std::max(1, m.objects);
    std::printf("%-20s %5.0f %% %5.0f %% %5.0f %%  %.3f   %.5f   %5.3f  %.4f %.4f %.4f  %6.0f\n",
                name, 100 * m.views.classShare(), 100 * m.views.colourShare(),
                100 * m.views.frontShare(), m.views.score(), m.zVariance / n, m.halfOpaque / n,
                m.moire[0] / n, m.moire[1] / n, m.moire[2] / n, m.milliseconds / n);
    std::fflush(stdout);
}

int ablations(int seeds, std::int64_t steps) {
    const std::vector<std::string> prompts = {"a red chair", "a blue car", "a yellow mug"};
    const evaluation::QualityJudge judge(base::resourcesFolder());
    std::printf(
        "%zu prompts, %d seeds, %lld steps; moire: RMSE of 32 + 16 samples against 1024\n"
        "%-20s  class  colour  front  score  z-variance   fuzz  none   peaked box   ms/step\n",
        prompts.size(), seeds, static_cast<long long>(steps), "");
    for (const Variant& variant : kVariants) {
        Measures sum;
        for (const std::string& prompt : prompts) {
            for (int seed = 0; seed < seeds; ++seed)
                sum += run(prompt, static_cast<std::uint64_t>(seed), steps, variant, judge);
        }
        print(variant.name, sum);
    }
    return 0;
}

std::vector<std::string> qualityPrompts() {
    std::ifstream file(base::resourcesFolder() / "quality" / "prompts.txt");
    std::vector<std::string> prompts;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line[0] != '#') prompts.push_back(line);
    }
    return prompts;
}

// How soon previews of a draft are recognised: of each prompt, whether the judge names the class in
// most of eight views after so many seconds of optimisation, processor time of one thread.
int recognition(double seconds) {
    constexpr double kEvery = 5;
    const evaluation::QualityJudge judge(base::resourcesFolder());
    std::map<int, int> right;
    int prompts = 0;
    for (const std::string& prompt : qualityPrompts()) {
        Ready ready(prompt, 0, {});
        double spent = 0;
        std::int64_t i = 0;
        for (int mark = 1; mark * kEvery <= seconds; ++mark) {
            while (spent < mark * kEvery * 1000 && i < ready.job->steps())
                spent += bench::cpuMilliseconds([&] { ready.step(i++); });
            Trained field(*ready.job, ready.params);
            if (measure(field, prompt, judge).views.classShare() > .5) ++right[mark];
        }
        ++prompts;
        std::printf("%-20s %4lld steps; recognised so far, each %g s:", prompt.c_str(),
                    static_cast<long long>(i), kEvery);
        for (int mark = 1; mark * kEvery <= seconds; ++mark)
            std::printf(" %d/%d", right[mark], prompts);
        std::printf("\n");
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

// bench_hifa ablations [SEEDS=3] [STEPS=300] | bench_hifa recognition [SECONDS=30]
int main(int count, char** arguments) {
    try {
        app::prepareProcess();
        const std::string mode = count > 1 ? arguments[1] : "ablations";
        const auto number = [&](int i, int otherwise) {
            return count > i ? std::atoi(arguments[i]) : otherwise;
        };
        return mode == "recognition" ? recognition(number(2, 30))
                                     : ablations(number(2, 3), number(3, 300));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
