#include "assets/deposit_json.h"

#include "assets/object_store.h"
#include "engine/base/error.h"
#include "engine/io/image_codec.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using io::Json;

namespace {

constexpr int kManifestVersion = 1;

constexpr RunState kStates[] = {RunState::Queued,      RunState::Running, RunState::Paused,
                                RunState::Interrupted, RunState::Stopped, RunState::Done,
                                RunState::Failed};

Json toJson(const NewRun& run, const RunProgress& progress) {
    return {{"uid", run.uid},
            {"prompt", run.prompt},
            {"method", run.method},
            {"preset", run.preset},
            {"model", run.model},
            {"model_hash", run.modelHash},
            {"device", run.device},
            {"request", run.requestJson},
            {"folder", run.folder},
            {"seed", run.seed},
            {"parent_uid", run.parentUid},
            {"parent_step", run.parentStep},
            {"state", name(progress.state)},
            {"step", progress.step},
            {"steps", progress.steps},
            {"seconds", progress.seconds},
            {"message", progress.message}};
}

Json toJson(const AssetInfo& info) {
    Json parents = Json::array();
    for (const AssetParent& parent : info.parents)
        parents.push_back({{"uid", parent.uid}, {"relation", parent.relation}});
    return {{"uid", info.uid},
            {"name", info.name},
            {"kind", info.kind},
            {"prompt", info.prompt},
            {"negative_prompt", info.negativePrompt},
            {"method", info.method},
            {"preset", info.preset},
            {"model", info.model},
            {"model_hash", info.modelHash},
            {"seed", info.seed},
            {"recipe", info.recipeJson},
            {"licence", info.licence},
            {"triangles", info.triangles},
            {"complete", info.complete},
            {"rating", info.rating},
            {"tags", info.tags},
            {"parents", std::move(parents)}};
}

void readRun(const Json& json, const std::string& source, Deposit& deposit) {
    const auto text = [&](const char* key) { return io::field<std::string>(json, key, source); };
    const auto number = [&](const char* key) { return io::field<std::int64_t>(json, key, source); };
    NewRun& run = deposit.run;
    run.uid = text("uid");
    run.prompt = text("prompt");
    run.method = text("method");
    run.preset = text("preset");
    run.model = text("model");
    run.modelHash = text("model_hash");
    run.device = text("device");
    run.requestJson = text("request");
    run.folder = text("folder");
    run.seed = io::field<std::uint64_t>(json, "seed", source);
    run.parentUid = text("parent_uid");
    run.parentStep = number("parent_step");
    run.steps = number("steps");
    deposit.progress = {RunState::Failed, number("step"), number("steps"),
                        io::field<double>(json, "seconds", source), text("message")};
    for (const RunState state : kStates)
        if (text("state") == name(state)) deposit.progress.state = state;
    if (run.uid.empty()) io::refuseField("uid", source);
}

void readInfo(const Json& json, const std::string& source, AssetInfo& info) {
    const auto text = [&](const char* key) { return io::field<std::string>(json, key, source); };
    info.uid = text("uid");
    info.name = text("name");
    info.kind = text("kind");
    info.prompt = text("prompt");
    info.negativePrompt = text("negative_prompt");
    info.method = text("method");
    info.preset = text("preset");
    info.model = text("model");
    info.modelHash = text("model_hash");
    info.seed = io::field<std::uint64_t>(json, "seed", source);
    info.recipeJson = text("recipe");
    info.licence = text("licence");
    info.triangles = io::field<std::int64_t>(json, "triangles", source);
    info.complete = io::field<bool>(json, "complete", source);
    info.rating = io::field<int>(json, "rating", source);
    info.tags = io::field<std::vector<std::string>>(json, "tags", source);
    for (const Json& parent : io::field<std::vector<Json>>(json, "parents", source))
        info.parents.push_back({io::field<std::string>(parent, "uid", source),
                                io::field<std::string>(parent, "relation", source)});
    if (info.uid.empty()) io::refuseField("uid", source);
}

FileSource readFile(const Json& json, const fs::path& bundle, const ObjectStore& objects) {
    const std::string source = bundle.string();
    FileSource file;
    file.role = io::field<std::string>(json, "role", source);
    file.name = io::field<std::string>(json, "name", source);
    const auto inBundle = io::field<std::string>(json, "file", source);
    const auto sha256 = io::field<std::string>(json, "sha256", source);
    // Only bare names: a bundle never reaches outside of itself.
    if (inBundle.empty() || inBundle != fs::path(inBundle).filename() || inBundle.starts_with("."))
        io::refuseField("file", source);
    if (!isSha256(sha256)) io::refuseField("sha256", source);
    file.path = bundle / inBundle;
    file.take = Take::Move;
    if (!fs::exists(file.path) && fs::exists(objects.path(sha256))) {
        file.path = objects.path(sha256); // a killed owner has moved it already
        file.take = Take::Copy;
    }
    if (!fs::is_regular_file(fs::symlink_status(file.path)) ||
        io::sha256OfFile(file.path) != sha256) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The bundle %1 is damaged: its file %2 is missing or was changed "
                                 "after it was handed in."),
                     source, inBundle});
    }
    return file;
}

} // namespace

Json manifestOf(const Deposit& deposit, const std::vector<std::string>& names,
                const std::vector<std::string>& hashes) {
    Json manifest = {{"maquette_bundle", kManifestVersion},
                     {"process", deposit.process},
                     {"run", toJson(deposit.run, deposit.progress)}};
    if (!deposit.asset) return manifest;
    Json files = Json::array();
    for (std::size_t i = 0; i < deposit.asset->files.size(); ++i) {
        const FileSource& file = deposit.asset->files[i];
        files.push_back({{"role", file.role},
                         {"name", file.name.empty() ? file.path.filename().string() : file.name},
                         {"file", names[i]},
                         {"sha256", hashes[i]}});
    }
    manifest["asset"] = toJson(static_cast<const AssetInfo&>(*deposit.asset));
    manifest["files"] = std::move(files);
    return manifest;
}

Deposit readBundle(const fs::path& bundle, const ObjectStore& objects) {
    const std::string source = bundle.string();
    const Json manifest = io::readJson(bundle / kManifestName);
    if (io::field<int>(manifest, "maquette_bundle", source) != kManifestVersion)
        io::refuseField("maquette_bundle", source);
    Deposit deposit;
    deposit.process = io::field<std::string>(manifest, "process", source);
    readRun(io::field<Json>(manifest, "run", source), source, deposit);
    if (!manifest.contains("asset")) return deposit;
    NewAsset& asset = deposit.asset.emplace();
    readInfo(io::field<Json>(manifest, "asset", source), source, asset);
    for (const Json& file : io::field<std::vector<Json>>(manifest, "files", source))
        asset.files.push_back(readFile(file, bundle, objects));
    if (fs::exists(bundle / kThumbnailName))
        asset.thumbnail = io::readImage(bundle / kThumbnailName);
    return deposit;
}

} // namespace maquette::assets
