#include <ATen/ops/avg_pool2d.h>

#include "engine/base/rng.h"
#include "engine/io/image_codec.h"
#include "engine/nn/model_files.h"
#include "engine/priors/disparity_model.h"
#include "engine/training/starter_configs.h"
#include "engine/training/starter_run.h"
#include "engine/training/tensor_images.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace {

constexpr std::int64_t kBatch = 24;
constexpr std::uint64_t kTestSeed = 0x5eed0004;

Tensor halved(const Tensor& x) {
    const std::int64_t two[] = {2, 2};
    return at::avg_pool2d(x, two);
}

// Correlation of predicted and true disparity over the object's pixels, mean over pictures.
double correlation(const priors::DisparityModel& model) {
    const nn::NoGrad noGrad;
    const WorldSource source(kTestSeed, world::Split::All, kStarterImage);
    double sum = 0;
    for (std::int64_t b = 0; b < 8; ++b) {
        const auto batch = source.batch(b * 32, 32, true);
        const Tensor predicted = model(batch.images * 0.5 + 0.5);
        for (std::int64_t i = 0; i < 32; ++i) {
            const Tensor inside = batch.coverage[i].gt(0.9);
            Tensor p = predicted[i].masked_select(inside),
                   t = batch.disparity[i].masked_select(inside);
            p = p - p.mean();
            t = t - t.mean();
            sum += (p.mul(t).sum() / (p.norm() * t.norm()).clamp_min(1e-8)).item<double>();
        }
    }
    return sum / 256;
}

} // namespace

StageResult trainDisparity(const StarterRun& run, double minutes) {
    nn::DenseNet net(disparityNetwork());
    nn::initialise(net, base::mix(run.seed, 41));
    nn::Optimiser optimiser({.decay = 0.01, .averageDecay = 0.998});
    optimiser.add("disparity", net, run.dtype());
    const WorldSource source(base::mix(run.seed, 42), world::Split::Training, kStarterImage);
    const std::int64_t batch = run.batch > 0 ? run.batch : kBatch;
    StageWork work;
    work.itemsPerStep = batch;
    work.batch = [&](std::int64_t step, double) -> StageMetrics {
        base::Rng rng(base::mix(run.seed, static_cast<std::uint64_t>(step)), 43);
        const auto data = source.batch(step * batch, batch, true);
        Tensor noise = at::empty(data.images.sizes(), at::kFloat);
        rng.fillNormal({noise.mutable_data_ptr<float>(), static_cast<std::size_t>(noise.numel())});
        const Tensor images = data.images + rng.uniform(0.0f, 0.1f) * noise;
        const Tensor predicted = net(images.to(run.dtype())).to(at::kFloat);
        const Tensor inside = halved(data.coverage);
        const Tensor error = (predicted - halved(data.disparity)).abs();
        const Tensor loss = (error * (0.1 + inside)).sum() / (0.1 + inside).sum();
        loss.backward();
        return {{"loss", loss.item<double>()}};
    };
    const StageResult result = runStage(run.settings("disparity", minutes, 1e-3), optimiser, work);
    nn::saveWeights(run.folder / "disparity", nn::kModelStem, optimiser.averages("disparity"));
    io::writeJson(run.folder / "disparity" / "config.json", net.config().toJson());
    writeFigures(
        run, "disparity", result,
        {{"correlation_unseen", correlation(priors::DisparityModel(run.folder / "disparity"))},
         {"parameters", nn::parameterCount(net)}});
    return result;
}

} // namespace maquette::training
