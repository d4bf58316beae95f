#include <ATen/ops/log_softmax.h>

#include "engine/base/rng.h"
#include "engine/io/tokenizer.h"
#include "engine/priors/text_image_score.h"
#include "engine/training/measure.h"
#include "engine/training/starter_configs.h"
#include "engine/training/starter_parts.h"
#include "engine/training/starter_run.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace {

constexpr std::int64_t kBatch = 128;

// The trainable pair: CLIP's text tower with its projection, an image tower, a temperature.
struct ScorePair {
    nn::ClipText text;
    nn::Linear projection{.in = kTextWidth, .out = kTextWidth, .hasBias = false};
    nn::ConvNet image;
    Tensor logScale;

    void parameters(const nn::Scope& s) {
        text.parameters(s["text"]);
        projection.parameters(s["text_projection"]);
        image.parameters(s["image"]);
        s("logit_scale", logScale, {1}, nn::Init::Ones);
    }
};

Tensor tokenIds(const io::ClipTokenizer& tokenizer, const std::vector<std::string>& captions) {
    std::vector<std::int64_t> ids;
    for (const std::string& caption : captions) {
        const auto encoded = tokenizer.encode(caption).ids;
        ids.insert(ids.end(), encoded.begin(), encoded.end());
    }
    return at::tensor(ids, at::kLong).view({static_cast<std::int64_t>(captions.size()), -1});
}

// Rows of equal captions share the target, so that nobody is punished for finding a twin.
Tensor softTargets(const std::vector<std::string>& captions) {
    const auto n = static_cast<std::int64_t>(captions.size());
    Tensor targets = at::zeros({n, n});
    float* values = targets.mutable_data_ptr<float>();
    for (std::size_t i = 0; i < captions.size(); ++i) {
        for (std::size_t j = 0; j < captions.size(); ++j) {
            values[i * captions.size() + j] = captions[i] == captions[j] ? 1.0f : 0.0f;
        }
    }
    return targets / targets.sum(1, true);
}

Tensor contrastiveLoss(const Tensor& logits, const Tensor& targets) {
    const Tensor rows = -(targets * at::log_softmax(logits, 1)).sum(1).mean();
    const Tensor columns = -(targets * at::log_softmax(logits.t(), 1)).sum(1).mean();
    return 0.5 * (rows + columns);
}

} // namespace

StageResult trainScore(const StarterRun& run, double minutes) {
    const auto tokenizer = io::ClipTokenizer::load(partFolder(run, "tokenizer"));
    ScorePair pair{.text = nn::ClipText(starterText(tokenizer.size())),
                   .image = nn::ConvNet(scoreImageEncoder()),
                   .logScale = {}};
    nn::initialise(pair, run.seed);
    pair.logScale.fill_(2.65926f); // ln(1 / 0.07)
    run.place(pair);
    nn::Optimiser optimiser({.decay = 0.02, .averageDecay = 0.998});
    optimiser.add("score", pair, run.dtype());
    const WorldSource source(base::mix(run.seed, 21), world::Split::Training, kStarterImage);
    const std::int64_t batch = run.batch > 0 ? run.batch : kBatch;
    StageWork work;
    work.itemsPerStep = batch;
    work.batch = [&](std::int64_t step, double) -> StageMetrics {
        const auto data = source.batch(step * batch, batch);
        std::vector<std::string> captions;
        for (const auto& item : data.items) {
            captions.push_back(WorldSource::caption(item, static_cast<std::uint64_t>(step)));
        }
        const Tensor ids = run.onDevice(tokenIds(tokenizer, captions));
        const Tensor pooled = nn::ClipText::pooled(pair.text(ids), ids, tokenizer.endId());
        const Tensor texts = priors::unitRows(pair.projection(pooled).to(at::kFloat));
        const Tensor pictures = run.onDevice(data.images).to(run.dtype());
        const Tensor images = priors::unitRows(pair.image(pictures)[0].to(at::kFloat));
        const Tensor logits =
            pair.logScale.to(at::kFloat).clamp_max(4.6052).exp() * texts.matmul(images.t());
        const Tensor loss = contrastiveLoss(logits, run.onDevice(softTargets(captions)));
        loss.backward();
        return {{"loss", loss.item<double>()},
                {"scale", pair.logScale.to(at::kFloat).exp().item<double>()}};
    };
    const StageResult result = runStage(run.settings("score", minutes, 1e-3), optimiser, work);
    writeScore(run.folder, optimiser.averages("score"), partFolder(run, "tokenizer"));
    io::Json figures =
        scoreFigures(priors::TextImageScore(run.folder / "score"), run.pictures(512));
    figures["parameters"] = nn::parameterCount(pair);
    writeFigures(run, "score", result, figures);
    return result;
}

} // namespace maquette::training
