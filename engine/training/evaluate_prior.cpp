#include "engine/training/evaluate_prior.h"

#include <chrono>
#include <cmath>
#include <map>
#include <optional>

#include "engine/base/rng.h"
#include "engine/io/image_codec.h"
#include "engine/nn/model_files.h"
#include "engine/priors/judge.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/training/assemble.h"
#include "engine/training/gates.h"
#include "engine/training/measure.h"
#include "engine/training/starter_configs.h"
#include "engine/training/tensor_images.h"
#include "engine/training/training_log.h"
#include "engine/training/world_source.h"

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

constexpr int kGateSteps = 25;
constexpr double kGuidance = 4;
constexpr int kGateTimestep = 700;
constexpr std::uint64_t kEvaluationSeed = 0x5eed0005;

struct Question {
    int classId, colour;
    base::Camera camera;
    glm::vec3 background;
};

std::vector<Question> questions(bool heldOut, int count) {
    base::Rng rng(kEvaluationSeed + (heldOut ? 1 : 0));
    const WorldSource source(kEvaluationSeed + (heldOut ? 3 : 2),
                             heldOut ? world::Split::HeldOut : world::Split::Training,
                             kStarterImage, 1);
    std::vector<Question> list;
    for (int i = 0; i < count; ++i) {
        const auto item = source.item(i);
        // Every class in turn, so that small counts are fair to all.
        Question q{i % static_cast<int>(world::classes().size()), item.spec.colour, item.camera,
                   item.background};
        for (int colour = 0; colour < 10; ++colour) {
            const int c = (item.spec.colour + colour) % 10;
            if (world::isHeldOut(q.classId, c) == heldOut) {
                q.colour = c;
                break;
            }
        }
        list.push_back(q);
    }
    return list;
}

std::string promptOf(const Question& q) {
    const world::ClassInfo& c = world::classes()[static_cast<std::size_t>(q.classId)];
    return "a " + world::colours()[static_cast<std::size_t>(q.colour)].name + " " + c.name;
}

struct Tally {
    int total = 0, classes = 0, colours = 0, fronts = 0, near = 0;
    std::map<std::string, std::pair<int, int>> byClass; // right, asked

    void add(const Question& q, const priors::Verdict& v) {
        const world::ClassInfo& c = world::classes()[static_cast<std::size_t>(q.classId)];
        ++total;
        classes += v.classId == q.classId ? 1 : 0;
        colours += v.colour == q.colour ? 1 : 0;
        auto& row = byClass[c.name];
        row.first += v.classId == q.classId ? 1 : 0;
        ++row.second;
        if (!c.hasFront) return;
        ++fronts;
        near += priors::azimuthDifference(v.azimuth, q.camera.azimuth()) <= 45 ? 1 : 0;
    }

    io::Json json() const {
        io::Json out = {{"samples", total},
                        {"class_accuracy", static_cast<double>(classes) / total},
                        {"colour_accuracy", static_cast<double>(colours) / total},
                        {"azimuth_within_45", static_cast<double>(near) / std::max(fronts, 1)}};
        for (const auto& [name, row] : byClass) {
            if (row.first < row.second) {
                out["missed"][name] =
                    std::to_string(row.second - row.first) + " of " + std::to_string(row.second);
            }
        }
        return out;
    }
};

Tally judgeSamples(const priors::Prior& prior, const priors::Judge& judge, bool heldOut, int count,
                   std::stop_token stop, std::vector<base::ImageF>* pictures) {
    Tally tally;
    const std::vector<Question> list = questions(heldOut, count);
    const priors::TextEmbedding empty = prior.embed("");
    base::Rng rng(kEvaluationSeed, heldOut ? 1 : 0);
    constexpr std::size_t kRows = 16;
    for (std::size_t first = 0; first < list.size(); first += kRows) {
        std::vector<priors::Condition> rows;
        const std::size_t end = std::min(first + kRows, list.size());
        for (std::size_t i = first; i < end; ++i) {
            rows.push_back({prior.embed(promptOf(list[i])), list[i].camera, list[i].background});
        }
        const Tensor z =
            priors::sampleLatents(prior, rows, {empty, {}, {}},
                                  {.steps = kGateSteps, .guidance = kGuidance, .stop = stop}, rng);
        const Tensor images = prior.decode(z).cpu();
        const auto verdicts = judge.look(images);
        for (std::size_t i = first; i < end; ++i)
            tally.add(list[i], verdicts[i - first]);
        for (base::ImageF& image : imagesOf(images * 2 - 1)) {
            if (pictures && pictures->size() < 96) pictures->push_back(std::move(image));
        }
    }
    return tally;
}

// v-loss of true pictures at one step, told the camera turned by an offset.
double turnedLoss(const priors::Prior& prior, const Tensor& latents, const Tensor& noise,
                  const std::vector<WorldSource::Item>& items, float offset) {
    std::vector<priors::Condition> rows;
    for (const auto& item : items) {
        const base::Camera& c = item.camera;
        rows.push_back(
            {prior.embed(world::fullCaption(item.spec)),
             base::Camera::orbit(c.azimuth() + offset, c.elevation(), glm::length(c.position()),
                                 glm::degrees(c.fovY), c.width, c.height),
             item.background});
    }
    const Tensor z = prior.schedule().addNoise(latents, noise, kGateTimestep);
    const Tensor v = prior.predict(z, kGateTimestep, rows);
    const Tensor target = prior.schedule().alpha(kGateTimestep) * noise -
                          prior.schedule().sigma(kGateTimestep) * latents;
    return (v - target).pow(2).mean().item<double>();
}

io::Json cameraFigures(const priors::Prior& prior, std::int64_t pictures) {
    const nn::NoGrad noGrad;
    const WorldSource source(kEvaluationSeed + 9, world::Split::Training, kStarterImage, 1);
    const float offsets[] = {0, 15, -15, 30, -30, 60, -60, 90, -90, 180};
    std::map<float, double> losses;
    std::int64_t used = 0;
    for (std::int64_t first = 0; used < pictures; first += 16) {
        const auto batch = source.batch(first, 16);
        std::vector<std::int64_t> withFront;
        std::vector<WorldSource::Item> items;
        for (std::size_t i = 0; i < batch.items.size(); ++i) {
            if (!world::classes()[static_cast<std::size_t>(batch.items[i].spec.classId)].hasFront)
                continue;
            withFront.push_back(static_cast<std::int64_t>(i));
            items.push_back(batch.items[i]);
        }
        if (items.empty()) continue;
        const Tensor images = batch.images.index_select(0, at::tensor(withFront, at::kLong));
        const Tensor latents = prior.encode(nn::toDevice(images * 0.5 + 0.5, prior.device()));
        base::Rng rng(kEvaluationSeed, static_cast<std::uint64_t>(first));
        const Tensor noise = nn::normalNumbers(latents.sizes(), rng, prior.device());
        for (const float offset : offsets) {
            losses[offset] += turnedLoss(prior, latents, noise, items, offset) *
                              static_cast<double>(items.size());
        }
        used += static_cast<std::int64_t>(items.size());
    }
    io::Json scan = io::Json::object();
    float best = 0;
    for (const auto& [offset, loss] : losses) {
        scan[std::to_string(static_cast<int>(offset))] = loss / static_cast<double>(used);
        if (loss < losses[best]) best = offset;
    }
    const double turned = 0.5 * (losses[90] + losses[-90]);
    return {{"scan_v_loss", scan},
            {"scan_minimum_at", best},
            {"wrong_by_90_costs", turned / losses[0] - 1},
            {"wrong_by_180_costs", losses[180] / losses[0] - 1}};
}

// What the judge says of samples, and the sheet of the first of them.
void evaluateSamples(const StarterRun& run, const priors::Prior& prior, const priors::Judge& judge,
                     io::Json& figures) {
    std::vector<base::ImageF> pictures;
    const auto count = [&](int own) { return static_cast<int>(run.pictures(own)); };
    const Tally seen = judgeSamples(prior, judge, false, count(240), run.stop, &pictures);
    const Tally heldOut = judgeSamples(prior, judge, true, count(120), run.stop, nullptr);
    figures["seen_pairs"] = seen.json();
    figures["held_out_pairs"] = heldOut.json();
    figures["azimuth_within_45"] =
        static_cast<double>(seen.near + heldOut.near) / std::max(seen.fronts + heldOut.fronts, 1);
    io::writePng(run.folder / "evaluate.png", base::toImage8(base::tile(pictures, 12, 2)));
}

io::Json figuresOf(const StarterRun& run, const fs::path& resources) {
    io::Json figures = {{"stage", "evaluate"},
                        {"date", dateNow()},
                        {"machine", machineName()},
                        {"ddim_steps", kGateSteps},
                        {"guidance", kGuidance}};
    const fs::path starter = resources / "starter";
    const fs::path vaeFolder = (fs::exists(starter) ? starter : resources) / "vae";
    if (fs::exists(vaeFolder)) {
        nn::Vae vae(starterVae());
        nn::takeParameters(vae, nn::loadFloats(vaeFolder, nn::kDiffusionStem), vaeFolder.string());
        figures["vae"] = vaeFigures(nn::placedCopy(vae, at::kFloat), run.pictures(512));
    }
    if (fs::exists(resources / "score")) {
        figures["score"] =
            scoreFigures(priors::TextImageScore(resources / "score"), run.pictures(512));
    }
    if (fs::exists(resources / "disparity")) {
        figures["disparity"] =
            disparityFigures(priors::DisparityModel(resources / "disparity"), run.pictures(256));
    }
    std::optional<priors::Judge> judge;
    if (fs::exists(resources / "judge")) judge.emplace(resources / "judge");
    if (judge) figures["judge"] = judgeFigures(*judge, run.pictures(2048));
    if (fs::exists(starter)) {
        const auto prior = priors::loadLatentDiffusion(
            starter, run.bfloat16 ? priors::Precision::Bf16 : priors::Precision::Fp32, run.device);
        figures["weights"] = prior->info().hash;
        figures["precision"] = prior->info().precision;
        figures["camera"] = cameraFigures(*prior, run.pictures(96));
        if (judge) evaluateSamples(run, *prior, *judge, figures);
    }
    return figures;
}

} // namespace

void evaluatePrior(const StarterRun& run) {
    const auto start = std::chrono::steady_clock::now();
    const fs::path resources = run.folder / "assembled";
    for (const std::string& line : assemble(run, resources).notes)
        run.say(line);
    io::Json figures = figuresOf(run, resources);
    fs::remove_all(resources);
    figures["gates"] = gatesOf(figures);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    figures["seconds"] = std::round(took.count());
    io::writeJson(run.folder / "evaluate.json", figures);
    appendLog(run.folder, figures);
    run.say(figures.dump(2));
}

} // namespace maquette::training
