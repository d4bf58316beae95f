#include "engine/training/starter_parts.h"

#include "engine/io/json.h"
#include "engine/nn/model_files.h"
#include "engine/training/starter_configs.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kStatisticsSeed = 0x5eed0001;

template <class Network>
void checkedSave(Network network, const fs::path& folder, const char* stem,
                 const nn::ParamMap& weights) {
    nn::takeParameters(network, weights, folder.string());
    nn::saveWeights(folder, stem, weights);
    io::writeJson(folder / "config.json", network.config().toJson());
}

// Mean and deviation of each latent channel.
std::pair<Tensor, Tensor> latentStatistics(const nn::Vae& vae, std::int64_t pictures) {
    const WorldSource source(kStatisticsSeed, world::Split::Training, kStarterImage);
    std::vector<Tensor> means;
    for (std::int64_t first = 0; first < pictures; first += 64) {
        const std::int64_t count = std::min<std::int64_t>(64, pictures - first);
        means.push_back(vae.encodeMean(source.batch(first, count).images));
    }
    const Tensor all = at::cat(means).permute({1, 0, 2, 3}).flatten(1);
    return {all.mean(1), all.std(1)};
}

const Tensor& needed(const nn::ParamMap& weights, const char* name, const fs::path& folder) {
    const auto found = weights.find(name);
    if (found == weights.end()) io::refuseField(name, folder.string());
    return found->second;
}

// How many words a text encoder's weights know.
std::int64_t wordsOf(const nn::ParamMap& text, const fs::path& folder) {
    return needed(text, "text_model.embeddings.token_embedding.weight", folder).size(0);
}

// The weights whose names begin with a prefix, without it.
nn::ParamMap below(const nn::ParamMap& weights, const std::string& prefix) {
    nn::ParamMap map;
    for (const auto& [name, tensor] : weights) {
        if (name.starts_with(prefix)) map[name.substr(prefix.size())] = tensor;
    }
    return map;
}

} // namespace

void writeVae(const fs::path& folder, const nn::ParamMap& averages, std::int64_t pictures) {
    const nn::NoGrad noGrad;
    nn::Vae vae(starterVae());
    nn::takeParameters(vae, averages, (folder / "vae").string());
    vae = nn::placedCopy(vae, at::kFloat);
    const auto [mean, deviation] = latentStatistics(vae, pictures);
    vae.foldLatentStatistics(mean, deviation);
    checkedSave(vae, folder / "vae", nn::kDiffusionStem, nn::parametersOf(vae));
}

void writeScore(const fs::path& folder, const nn::ParamMap& averages, const fs::path& tokenizer) {
    const fs::path part = folder / "score";
    fs::create_directories(part);
    fs::copy(tokenizer, part / "tokenizer",
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    nn::ParamMap text = below(averages, "text.");
    checkedSave(nn::ClipText(starterText(wordsOf(text, part))), part / "text_encoder",
                nn::kModelStem, text);
    text["text_projection.weight"] = needed(averages, "text_projection.weight", part);
    nn::saveWeights(part / "text_encoder", nn::kModelStem, text);
    checkedSave(nn::ConvNet(scoreImageEncoder()), part / "image_encoder", nn::kModelStem,
                below(averages, "image."));
}

void writeUNet(const fs::path& folder, const nn::ParamMap& unet, const nn::ParamMap& text) {
    checkedSave(nn::UNet(starterUNet()), folder / "unet", nn::kDiffusionStem, unet);
    checkedSave(nn::ClipText(starterText(wordsOf(text, folder))), folder / "text_encoder",
                nn::kModelStem, text);
    fs::create_directories(folder / "scheduler");
    io::writeJson(folder / "scheduler" / "scheduler_config.json", starterSchedule().toJson());
}

void writeJudge(const fs::path& folder, const nn::ParamMap& averages) {
    const fs::path part = folder / "judge";
    checkedSave(nn::ConvNet(judgeNetwork()), part, nn::kModelStem, averages);
    io::Json json = judgeNetwork().toJson();
    std::vector<std::string> classes, colours;
    std::vector<bool> fronts;
    for (const world::ClassInfo& c : world::classes()) {
        classes.push_back(c.name);
        fronts.push_back(c.hasFront);
    }
    for (const world::ColourInfo& c : world::colours())
        colours.push_back(c.name);
    json["classes"] = classes;
    json["colours"] = colours;
    json["has_front"] = fronts;
    io::writeJson(part / "config.json", json);
}

void writeDisparity(const fs::path& folder, const nn::ParamMap& averages) {
    checkedSave(nn::DenseNet(disparityNetwork()), folder / "disparity", nn::kModelStem, averages);
}

const std::vector<StageParts>& stageParts() {
    static const std::vector<StageParts> table = {{"vae", {"vae"}},
                                                  {"score", {"score"}},
                                                  {"judge", {"judge"}},
                                                  {"disparity", {"disparity"}},
                                                  {"unet", {"unet", "text_encoder", "scheduler"}}};
    return table;
}

} // namespace maquette::training
