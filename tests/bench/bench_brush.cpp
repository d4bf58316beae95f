// What the brush and the pressure view cost a step of HiFA with the starter model: the same job
// without a mask, with a part of it frozen, and with a part to be redone, taken in turns.
// Usage: bench_brush [ROUNDS]. Set OMP_NUM_THREADS=1 MAQUETTE_THREADS=1: it reads processor time.

#include "app/common/process_setup.h"
#include "engine/base/brush.h"
#include "engine/fields/pressure.h"
#include "engine/methods/hifa/hifa_method.h"
#include "engine/runtime/job_context.h"
#include "tests/bench/bench.h"

namespace {

using namespace maquette;

constexpr int kWarmSteps = 100, kBlock = 5;

std::string strokes(base::BrushMode mode, float radius) {
    return base::toText({{mode, radius, .7f, {{-.3f, .4f, 0}, {.3f, .4f, 0}}}});
}

// One round of pressure on as many samples as a step of the draft preset has at most.
double pressureMilliseconds() {
    constexpr std::int64_t kSamples = 64 * 64 * 32;
    fields::Pressure pressure({}, 1);
    std::vector<float> at(kSamples), values(kSamples, .5f);
    for (std::size_t i = 0; i < at.size(); ++i)
        at[i] = static_cast<float>(i * 2654435761u % 20011) / 10005.5f - 1;
    const fields::FieldGradient gradient{values.data(),
                                         {values.data(), values.data(), values.data()}};
    return bench::cpuMilliseconds([&] {
               for (int i = 0; i < 50; ++i) {
                   pressure.fade();
                   pressure.add({at.data(), at.data(), at.data()}, kSamples, values.data(),
                                gradient);
               }
           }) /
           50;
}

int measure(int rounds) {
    const std::vector<std::pair<const char*, std::string>> masks = {
        {"no mask", ""},
        {"a stroke frozen", strokes(base::BrushMode::Freeze, .3f)},
        {"most of it frozen", strokes(base::BrushMode::Freeze, .9f)},
        {"a stroke to be redone", strokes(base::BrushMode::Redo, .3f)}};
    api::Request request;
    request.prompt = "a red chair";
    const methods::hifa::HifaMethod method;
    const base::Params params = runtime::effectiveParams(method.info(), request);
    const auto job = method.makeJob(request);
    runtime::JobContext context({.request = request, .params = params, .send = [](auto&&) {}});
    job->init(context);
    std::int64_t at = 0;
    const auto step = [&](int count) {
        for (int i = 0; i < count; ++i) {
            context.setStep(at++);
            job->step(context);
        }
    };
    step(kWarmSteps);
    std::vector<std::vector<double>> spent(masks.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t k = 0; k < masks.size(); ++k) {
            job->apply({{api::kLiveMask, masks[k].second}});
            spent[k].push_back(bench::cpuMilliseconds([&] { step(kBlock); }) / kBlock);
        }
    }
    const double plain = bench::quantile(spent[0], .5);
    for (std::size_t k = 0; k < masks.size(); ++k) {
        const double median = bench::quantile(spent[k], .5);
        std::printf("%-24s %7.1f ms a step (%+.1f %%)\n", masks[k].first, median,
                    100 * (median / plain - 1));
    }
    const double pressure = pressureMilliseconds();
    std::printf("%-24s %7.2f ms of each (%.2f %%)\n", "pressure", pressure, 100 * pressure / plain);
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    try {
        app::prepareProcess();
        return measure(count > 1 ? std::atoi(arguments[1]) : 9);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
