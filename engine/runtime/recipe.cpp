#include "engine/runtime/recipe.h"

#include <chrono>
#include <ctime>

#include "engine/base/error.h"
#include "engine/io/mesh_recipe_json.h"
#include "engine/runtime/request_json.h"

namespace maquette::runtime {

using io::Json;

namespace {

constexpr const char* kKind = "maquette-recipe";

Json portableRequest(const api::Request& request) {
    api::Request portable = request;
    portable.schedule = {}; // stands in the recipe itself
    portable.steering.clear();
    portable.ignoreMemory = false;
    portable.meshOnly = false;
    if (portable.fork) portable.fork->file.clear();
    Json json = toJson(portable);
    json.erase("output_folder");
    json.erase("resume_from");
    return json;
}

Json toJson(const std::vector<MeshOperation>& operations) {
    Json list = Json::array();
    for (const MeshOperation& operation : operations)
        list.push_back({{"name", operation.name}, {"params", io::toJson(operation.params)}});
    return list;
}

std::vector<MeshOperation> operationsFromJson(const Json& json, const std::string& name) {
    if (!json.is_array()) io::refuseField("mesh", name);
    std::vector<MeshOperation> operations;
    for (const Json& item : json) {
        refuseUnknownFields(item, {"name", "params"}, name);
        operations.push_back({io::field<std::string>(item, "name", name),
                              io::paramsFromJson(item.value("params", Json::object()), name)});
    }
    return operations;
}

void checkSchema(const Json& json, const std::string& name) {
    if (io::field<std::string>(json, "kind", name) != kKind) io::refuseField("kind", name);
    if (io::field<int>(json, "schema", name) > Recipe::kSchema) {
        throw base::Error(base::ErrorKind::BadFile,
                          {MAQUETTE_TR("%1 was written by a newer version of Maquette. Update the "
                                       "program to read it."),
                           name});
    }
}

} // namespace

Json toJson(const Recipe& recipe) {
    Json json = {{"kind", kKind},
                 {"schema", Recipe::kSchema},
                 {"request", portableRequest(recipe.request)},
                 {"schedule", toJson(recipe.schedule)},
                 {"steering", toJson(recipe.steering)},
                 {"model", {{"name", recipe.modelName}, {"sha256", recipe.modelHash}}},
                 {"mesh", toJson(recipe.meshOperations)},
                 {"program", recipe.program},
                 {"device", recipe.device},
                 {"precision", recipe.precision},
                 {"parents", recipe.parents},
                 {"licence", recipe.licence},
                 {"created", recipe.created},
                 {"seconds", recipe.seconds},
                 {"complete", recipe.complete}};
    if (!recipe.desk.empty()) json["desk"] = io::toJson(recipe.desk);
    return json;
}

Recipe recipeFromJson(const Json& json, const std::string& name) {
    checkSchema(json, name);
    refuseUnknownFields(json,
                        {"kind", "schema", "request", "schedule", "steering", "model", "mesh",
                         "program", "device", "precision", "parents", "licence", "created",
                         "seconds", "complete", "desk"},
                        name);
    Recipe recipe;
    recipe.request = requestFromJson(io::field<Json>(json, "request", name), name);
    recipe.schedule = scheduleFromJson(io::field<Json>(json, "schedule", name), name);
    recipe.steering = steeringFromJson(io::field<Json>(json, "steering", name), name);
    const Json model = io::field<Json>(json, "model", name);
    refuseUnknownFields(model, {"name", "sha256"}, name);
    recipe.modelName = io::field<std::string>(model, "name", name);
    recipe.modelHash = io::field<std::string>(model, "sha256", name);
    recipe.meshOperations = operationsFromJson(io::field<Json>(json, "mesh", name), name);
    recipe.program = io::field<std::string>(json, "program", name);
    recipe.device = io::field<std::string>(json, "device", name);
    recipe.precision = io::field<std::string>(json, "precision", name);
    recipe.parents = io::field<std::vector<std::string>>(json, "parents", name);
    recipe.licence = io::field<std::string>(json, "licence", name);
    recipe.created = io::field<std::string>(json, "created", name);
    recipe.seconds = io::field<double>(json, "seconds", name);
    recipe.complete = io::field<bool>(json, "complete", name);
    if (const auto desk = json.find("desk"); desk != json.end())
        recipe.desk = io::meshRecipeFromJson(*desk, name);
    return recipe;
}

std::string recipeText(const Recipe& recipe) {
    return toJson(recipe).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

api::Request replayRequest(const Recipe& recipe) {
    api::Request request = recipe.request;
    request.schedule = recipe.schedule;
    request.steering = recipe.steering;
    return request;
}

std::string utcNow() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

} // namespace maquette::runtime
