#include "engine/training/assemble.h"

#include <optional>

#include "engine/base/error.h"
#include "engine/io/safetensors.h"
#include "engine/nn/model_files.h"
#include "engine/training/starter_parts.h"
#include "engine/world/world.h"

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

constexpr const char* kStarterParts[] = {"tokenizer", "text_encoder", "unet", "vae", "scheduler"};

std::int64_t checkpointStep(const fs::path& file) {
    if (!fs::exists(file)) return 0;
    const io::Metadata metadata = io::SafetensorsFile(file).header().metadata;
    const auto found = metadata.find("step");
    if (found == metadata.end()) io::refuseField("step", file.string());
    try {
        return std::stoll(found->second);
    } catch (const std::exception&) {
        io::refuseField("step", file.string());
    }
}

// The steps behind the weights a stage has written, 0 when it has not.
std::int64_t writtenStep(const StarterRun& run, const StageParts& stage) {
    for (const std::string& part : stage.parts) {
        if (!fs::exists(run.folder / part)) return 0;
    }
    const fs::path figures = run.folder / (stage.stage + ".json");
    if (!fs::exists(figures)) return 0;
    return io::fieldOr<std::int64_t>(io::readJson(figures), "steps", 0, figures.string());
}

// A checkpoint's averaged weights of one network.
nn::ParamMap averages(const io::SafetensorsFile& file, const std::string& network) {
    const std::string prefix = "average." + network + ".";
    nn::ParamMap map;
    for (const auto& [name, info] : file.header().tensors) {
        if (!name.starts_with(prefix) || info.dtype != io::Dtype::F32) continue;
        at::Tensor tensor = at::empty(info.shape, at::kFloat);
        file.read(name, {static_cast<std::byte*>(tensor.mutable_data_ptr()), tensor.nbytes()});
        map[name.substr(prefix.size())] = tensor;
    }
    return map;
}

void writeFromCheckpoint(const StarterRun& run, const std::string& stage, const fs::path& folder) {
    const io::SafetensorsFile file(checkpointFile(run.folder, stage));
    if (stage == "vae") writeVae(folder, averages(file, "vae"));
    if (stage == "score") {
        writeScore(folder, averages(file, "score"), partFolder(run, "tokenizer"));
    }
    if (stage == "judge") writeJudge(folder, averages(file, "judge"));
    if (stage == "disparity") writeDisparity(folder, averages(file, "disparity"));
    if (stage == "unet") writeUNet(folder, averages(file, "unet"), averages(file, "text"));
}

void takeStage(const StarterRun& run, const StageParts& stage, const fs::path& parts,
               Assembly& assembly) {
    const std::int64_t step = checkpointStep(checkpointFile(run.folder, stage.stage));
    const bool fixed = stage.stage == "vae" && fs::exists(run.folder / "vae");
    if (step > writtenStep(run, stage) && !fixed) {
        writeFromCheckpoint(run, stage.stage, parts);
        assembly.unfinished[stage.stage] = step;
        assembly.notes.push_back(stage.stage + ": taken from the checkpoint of step " +
                                 std::to_string(step));
        return;
    }
    for (const std::string& part : stage.parts) {
        const fs::path from = findPart(run, part);
        if (!from.empty()) fs::copy(from, parts / part, fs::copy_options::recursive);
    }
}

io::Json modelIndex() {
    return {{"_class_name", "StableDiffusionPipeline"},
            {"scheduler", {"diffusers", "DDIMScheduler"}},
            {"text_encoder", {"transformers", "CLIPTextModel"}},
            {"tokenizer", {"transformers", "CLIPTokenizer"}},
            {"unet", {"diffusers", "UNet2DConditionModel"}},
            {"vae", {"diffusers", "AutoencoderKL"}},
            {"safety_checker", {nullptr, nullptr}},
            {"feature_extractor", {nullptr, nullptr}}};
}

io::Json starterFields() {
    return {{"name", "Maquette starter"},
            {"kind", "starter"},
            {"licence", "Apache-2.0"},
            {"camera", "ray_map"},
            {"background", true},
            {"vocabulary", world::vocabulary()},
            {"examples",
             {"a red chair", "a striped green rocket", "a brown dog with a blue collar",
              "a purple house with a red roof", "a shiny yellow aeroplane", "a pink cake"}}};
}

// Moves the starter's parts below starter/ when they are all there.
void gatherStarter(const fs::path& folder, Assembly& assembly) {
    std::string missing;
    for (const char* part : kStarterParts) {
        if (!fs::exists(folder / part))
            missing += (missing.empty() ? "" : ", ") + std::string(part);
    }
    assembly.complete = missing.empty();
    if (!assembly.complete) {
        assembly.notes.push_back("starter: left out, without " + missing + " so far");
        return;
    }
    for (const char* part : kStarterParts) {
        fs::create_directories(folder / "starter");
        fs::rename(folder / part, folder / "starter" / part);
    }
    io::writeJson(folder / "starter" / "model_index.json", modelIndex());
    io::writeJson(folder / "starter" / "maquette.json", starterFields());
}

} // namespace

Assembly assemble(const StarterRun& run, const fs::path& folder) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    Assembly assembly;
    for (const StageParts& stage : stageParts())
        takeStage(run, stage, folder, assembly);
    if (fs::is_empty(folder)) {
        throw base::Error(base::ErrorKind::NotFound,
                          {MAQUETTE_TR("The training run in %1 has no weights yet: train a stage "
                                       "first."),
                           run.folder.string()});
    }
    if (const fs::path tokenizer = findPart(run, "tokenizer"); !tokenizer.empty())
        fs::copy(tokenizer, folder / "tokenizer", fs::copy_options::recursive);
    gatherStarter(folder, assembly);
    return assembly;
}

} // namespace maquette::training
