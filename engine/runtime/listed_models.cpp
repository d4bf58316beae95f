#include "engine/runtime/listed_models.h"

#include <cctype>

#include "engine/io/atomic_file.h"
#include "engine/runtime/model_catalogue.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using api::ListedModel;
using api::ModelUse;

namespace {

fs::path versionIn(const fs::path& path) {
    std::error_code error;
    const fs::path main = path / "refs" / "main";
    if (!fs::is_regular_file(main, error)) return path;
    std::string version = io::readText(main);
    while (!version.empty() && std::isspace(static_cast<unsigned char>(version.back())))
        version.pop_back();
    const fs::path snapshot = path / "snapshots" / version;
    return fs::is_directory(snapshot, error) ? snapshot : path;
}

ModelUse useOf(const std::string& kind) {
    if (kind == "checkpoint" || kind == "pipeline") return ModelUse::Model;
    return kind == "lora" ? ModelUse::Lora : ModelUse::Part;
}

// What the headers tell of weights that are no whole model.
api::ModelInfo infoOf(const io::FoundWeights& found) {
    api::ModelInfo info;
    info.id = info.path = found.path.string();
    info.name = {"%1", calledName(found.path)};
    info.kind = found.summary.kind;
    info.base = found.summary.base;
    info.dtype = found.summary.dtype;
    info.bytes = found.bytes;
    info.parameters = found.summary.elements;
    info.licence = found.summary.licence;
    info.refusal = found.refusal;
    if (info.refusal.empty() && useOf(info.kind) == ModelUse::Part) {
        info.refusal = {MAQUETTE_TR("%1 is one network of a model (%2), not a whole one."),
                        found.path.string(), found.summary.kind};
    }
    return info;
}

} // namespace

fs::path placeOf(const std::string& path) {
    fs::path place = fs::absolute(path).lexically_normal();
    return place.has_filename() ? place : place.parent_path();
}

ListedModel listedOf(const io::FoundWeights& found) {
    ListedModel listed{infoOf(found), useOf(found.summary.kind), found.owner, {}};
    std::error_code error;
    const bool folder = !fs::is_regular_file(found.path, error);
    if (folder && found.summary.kind != "pickle") listed.use = ModelUse::Model; // or was to be one
    if (listed.use == ModelUse::Model) {
        api::ModelInfo info = describeModel(found.path.string(), found.path);
        if (info.licence.empty()) info.licence = found.summary.licence;
        listed.info = std::move(info);
    }
    listed.info.hash = found.knownHash;
    return listed;
}

ListedModel examinedModel(const fs::path& path) {
    return listedOf(io::examineWeights(versionIn(path), ""));
}

} // namespace maquette::runtime
