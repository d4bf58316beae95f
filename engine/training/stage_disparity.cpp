#include <ATen/ops/avg_pool2d.h>

#include "engine/base/rng.h"
#include "engine/training/measure.h"
#include "engine/training/starter_configs.h"
#include "engine/training/starter_parts.h"
#include "engine/training/starter_run.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace {

constexpr std::int64_t kBatch = 24;

Tensor halved(const Tensor& x) {
    const std::int64_t two[] = {2, 2};
    return at::avg_pool2d(x, two);
}

} // namespace

StageResult trainDisparity(const StarterRun& run, double minutes) {
    nn::DenseNet net(disparityNetwork());
    nn::initialise(net, base::mix(run.seed, 41));
    run.place(net);
    nn::Optimiser optimiser({.decay = 0.01, .averageDecay = 0.998});
    optimiser.add("disparity", net, run.dtype());
    const WorldSource source(base::mix(run.seed, 42), world::Split::Training, kStarterImage);
    const std::int64_t batch = run.batch > 0 ? run.batch : kBatch;
    StageWork work;
    work.itemsPerStep = batch;
    work.batch = [&](std::int64_t step, double) -> StageMetrics {
        base::Rng rng(base::mix(run.seed, static_cast<std::uint64_t>(step)), 43);
        const auto data = source.batch(step * batch, batch, true);
        const Tensor noise = nn::normalNumbers(data.images.sizes(), rng, at::kCPU);
        const Tensor images = run.onDevice(data.images + rng.uniform(0.0f, 0.1f) * noise);
        const Tensor predicted = net(images.to(run.dtype())).to(at::kFloat);
        const Tensor inside = run.onDevice(halved(data.coverage));
        const Tensor error = (predicted - run.onDevice(halved(data.disparity))).abs();
        const Tensor loss = (error * (0.1 + inside)).sum() / (0.1 + inside).sum();
        loss.backward();
        return {{"loss", loss.item<double>()}};
    };
    const StageResult result = runStage(run.settings("disparity", minutes, 1e-3), optimiser, work);
    writeDisparity(run.folder, optimiser.averages("disparity"));
    io::Json figures =
        disparityFigures(priors::DisparityModel(run.folder / "disparity"), run.pictures(256));
    figures["parameters"] = nn::parameterCount(net);
    writeFigures(run, "disparity", result, figures);
    return result;
}

} // namespace maquette::training
