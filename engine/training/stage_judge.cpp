#include <ATen/ops/cross_entropy_loss.h>

#include <cmath>

#include "engine/base/rng.h"
#include "engine/training/measure.h"
#include "engine/training/starter_configs.h"
#include "engine/training/starter_parts.h"
#include "engine/training/starter_run.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace {

constexpr std::int64_t kBatch = 48;

const world::ClassInfo& classOf(const WorldSource::Item& item) {
    return world::classes()[static_cast<std::size_t>(item.spec.classId)];
}

// Soft azimuth targets: the two nearest bins share the weight; classes without a front have none.
Tensor azimuthTargets(const std::vector<WorldSource::Item>& items) {
    const auto n = static_cast<std::int64_t>(items.size());
    Tensor targets = at::zeros({n, kAzimuthBins});
    for (std::int64_t i = 0; i < n; ++i) {
        const WorldSource::Item& item = items[static_cast<std::size_t>(i)];
        if (!classOf(item).hasFront) continue;
        const float place = item.camera.azimuth() / 360.0f * static_cast<float>(kAzimuthBins);
        const auto low = static_cast<std::int64_t>(std::floor(place));
        const float share = place - static_cast<float>(low);
        targets[i][low % kAzimuthBins] = 1 - share;
        targets[i][(low + 1) % kAzimuthBins] = share;
    }
    return targets;
}

Tensor labels(const std::vector<WorldSource::Item>& items, int world::ObjectSpec::*member) {
    std::vector<std::int64_t> values;
    for (const WorldSource::Item& item : items)
        values.push_back(item.spec.*member);
    return at::tensor(values, at::kLong);
}

// A little noise and blur, so that it judges shapes and colours and not the sharpness of true
// renders.
Tensor roughened(const Tensor& images, base::Rng& rng) {
    const Tensor noise = nn::normalNumbers(images.sizes(), rng, at::kCPU);
    Tensor out = images;
    if (rng.chance(0.4f)) {
        const std::int64_t half[] = {images.size(2) / 2, images.size(3) / 2};
        const std::int64_t full[] = {images.size(2), images.size(3)};
        out = at::upsample_nearest2d(at::upsample_nearest2d(out, half), full) * 0.5 + out * 0.5;
    }
    return out + rng.uniform(0.0f, 0.08f) * noise;
}

} // namespace

StageResult trainJudge(const StarterRun& run, double minutes) {
    nn::ConvNet net(judgeNetwork());
    nn::initialise(net, base::mix(run.seed, 31));
    run.place(net);
    nn::Optimiser optimiser({.decay = 0.02, .averageDecay = 0.998});
    optimiser.add("judge", net, run.dtype());
    const WorldSource source(base::mix(run.seed, 32), world::Split::All, kStarterImage, 1);
    const std::int64_t batch = run.batch > 0 ? run.batch : kBatch;
    StageWork work;
    work.itemsPerStep = batch;
    work.batch = [&](std::int64_t step, double) -> StageMetrics {
        base::Rng rng(base::mix(run.seed, static_cast<std::uint64_t>(step)), 33);
        const auto data = source.batch(step * batch, batch);
        const auto heads = net(run.onDevice(roughened(data.images, rng)).to(run.dtype()));
        const Tensor classLabels = run.onDevice(labels(data.items, &world::ObjectSpec::classId));
        const Tensor colourLabels = run.onDevice(labels(data.items, &world::ObjectSpec::colour));
        const Tensor classLogits = heads[0].to(at::kFloat), colourLogits = heads[1].to(at::kFloat);
        const Tensor azimuth =
            -(run.onDevice(azimuthTargets(data.items)) * heads[2].to(at::kFloat).log_softmax(1))
                 .sum(1)
                 .mean();
        const Tensor loss = at::cross_entropy_loss(classLogits, classLabels) +
                            at::cross_entropy_loss(colourLogits, colourLabels) + 0.5 * azimuth;
        loss.backward();
        const auto hits = [](const Tensor& logits, const Tensor& wanted) {
            return logits.argmax(1).eq(wanted).to(at::kFloat).mean().item<double>();
        };
        return {{"loss", loss.item<double>()},
                {"class_accuracy", hits(classLogits, classLabels)},
                {"colour_accuracy", hits(colourLogits, colourLabels)}};
    };
    const StageResult result = runStage(run.settings("judge", minutes, 1e-3), optimiser, work);
    writeJudge(run.folder, optimiser.averages("judge"));
    io::Json figures = judgeFigures(priors::Judge(run.folder / "judge"), run.pictures(2048));
    figures["parameters"] = nn::parameterCount(net);
    writeFigures(run, "judge", result, figures);
    return result;
}

} // namespace maquette::training
