#include "engine/training/measure.h"

#include <functional>

#include "engine/training/starter_configs.h"
#include "engine/training/tensor_images.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace {

// No stage trains on these seeds.
constexpr std::uint64_t kVaeSeed = 0x5eed0001, kScoreSeed = 0x5eed0002, kJudgeSeed = 0x5eed0003,
                        kDisparitySeed = 0x5eed0004;
constexpr std::int64_t kVaeFirst = 10000; // pictures before it normalise the latents
constexpr std::int64_t kChunk = 64;

void inChunks(std::int64_t count, const std::function<void(std::int64_t, std::int64_t)>& body) {
    for (std::int64_t first = 0; first < count; first += kChunk)
        body(first, std::min(kChunk, count - first));
}

double retrieval(const priors::TextImageScore& score, const Tensor& table, world::Split split,
                 std::int64_t pictures) {
    const WorldSource source(kScoreSeed, split, kStarterImage);
    std::int64_t right = 0;
    inChunks(pictures, [&](std::int64_t first, std::int64_t count) {
        const auto batch = source.batch(first, count);
        const Tensor best = score.embedImages(batch.images * 0.5 + 0.5).matmul(table).argmax(1);
        for (std::int64_t i = 0; i < count; ++i) {
            const auto& spec = batch.items[static_cast<std::size_t>(i)].spec;
            const auto wanted =
                spec.classId * static_cast<std::int64_t>(world::colours().size()) + spec.colour;
            right += best[i].item<std::int64_t>() == wanted ? 1 : 0;
        }
    });
    return static_cast<double>(right) / static_cast<double>(pictures);
}

double correlation(const Tensor& predicted, const Tensor& wanted, const Tensor& inside) {
    Tensor p = predicted.masked_select(inside), t = wanted.masked_select(inside);
    if (p.numel() == 0) return 0;
    p = p - p.mean();
    t = t - t.mean();
    return (p.mul(t).sum() / (p.norm() * t.norm()).clamp_min(1e-8)).item<double>();
}

} // namespace

io::Json vaeFigures(const nn::Vae& vae, std::int64_t pictures) {
    const nn::NoGrad noGrad;
    const WorldSource source(kVaeSeed, world::Split::All, kStarterImage);
    double sumPsnr = 0, sumChroma = 0;
    inChunks(pictures, [&](std::int64_t first, std::int64_t count) {
        const Tensor images = source.batch(kVaeFirst + first, count).images;
        const Tensor decoded = vae.decode(vae.encodeMean(images)).clamp(-1, 1);
        for (std::int64_t i = 0; i < count; ++i)
            sumPsnr += psnr(decoded[i], images[i]);
        sumChroma += chromaError(decoded, images) * static_cast<double>(count);
    });
    return {{"psnr_unseen", sumPsnr / static_cast<double>(pictures)},
            {"chroma_error_unseen", sumChroma / static_cast<double>(pictures)}};
}

io::Json judgeFigures(const priors::Judge& judge, std::int64_t pictures) {
    const WorldSource source(kJudgeSeed, world::Split::All, kStarterImage);
    std::int64_t classes = 0, colours = 0, fronts = 0, near = 0;
    inChunks(pictures, [&](std::int64_t first, std::int64_t count) {
        const auto batch = source.batch(first, count);
        const auto verdicts = judge.look(batch.images * 0.5 + 0.5);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            const WorldSource::Item& item = batch.items[i];
            classes += verdicts[i].classId == item.spec.classId ? 1 : 0;
            colours += verdicts[i].colour == item.spec.colour ? 1 : 0;
            if (!world::classes()[static_cast<std::size_t>(item.spec.classId)].hasFront) continue;
            ++fronts;
            near +=
                priors::azimuthDifference(verdicts[i].azimuth, item.camera.azimuth()) <= 45 ? 1 : 0;
        }
    });
    const auto share = [](std::int64_t part, std::int64_t whole) {
        return static_cast<double>(part) / static_cast<double>(std::max<std::int64_t>(whole, 1));
    };
    return {{"test_pictures", pictures},
            {"class_accuracy", share(classes, pictures)},
            {"colour_accuracy", share(colours, pictures)},
            {"azimuth_within_45", share(near, fronts)}};
}

io::Json scoreFigures(const priors::TextImageScore& score, std::int64_t pictures) {
    const nn::NoGrad noGrad;
    std::vector<Tensor> texts;
    for (const world::ClassInfo& c : world::classes()) {
        for (const world::ColourInfo& colour : world::colours())
            texts.push_back(score.embedText("a " + colour.name + " " + c.name));
    }
    const Tensor table = at::cat(texts).t();
    return {
        {"recall_at_1_seen_pairs", retrieval(score, table, world::Split::Training, pictures)},
        {"recall_at_1_held_out_pairs", retrieval(score, table, world::Split::HeldOut, pictures)}};
}

io::Json disparityFigures(const priors::DisparityModel& model, std::int64_t pictures) {
    const nn::NoGrad noGrad;
    const WorldSource source(kDisparitySeed, world::Split::All, kStarterImage);
    double sum = 0;
    inChunks(pictures, [&](std::int64_t first, std::int64_t count) {
        const auto batch = source.batch(first, count, true);
        const Tensor predicted = model(batch.images * 0.5 + 0.5);
        for (std::int64_t i = 0; i < count; ++i)
            sum += correlation(predicted[i], batch.disparity[i], batch.coverage[i].gt(0.9));
    });
    return {{"correlation_unseen", sum / static_cast<double>(pictures)}};
}

} // namespace maquette::training
