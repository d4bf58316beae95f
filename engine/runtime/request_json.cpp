#include "engine/runtime/request_json.h"

#include <algorithm>
#include <string_view>

#include "engine/base/error.h"
#include "engine/io/sha256.h"

namespace maquette::runtime {

using base::Error;
using base::ErrorKind;
using io::fieldOr;
using io::Json;

namespace {

Json toJson(const api::ReferenceImage& image) {
    return {{"path", image.path},
            {"azimuth", image.azimuth},
            {"elevation", image.elevation},
            {"fov_y", image.fovY},
            {"radius", image.radius}};
}

api::ReferenceImage imageFromJson(const Json& json, const std::string& name) {
    refuseUnknownFields(json, {"path", "azimuth", "elevation", "fov_y", "radius"}, name);
    api::ReferenceImage image;
    image.path = io::field<std::string>(json, "path", name);
    image.azimuth = fieldOr(json, "azimuth", image.azimuth, name);
    image.elevation = fieldOr(json, "elevation", image.elevation, name);
    image.fovY = fieldOr(json, "fov_y", image.fovY, name);
    image.radius = fieldOr(json, "radius", image.radius, name);
    return image;
}

Json toJson(const api::Fork& fork) {
    return {{"file", fork.file}, {"sha256", fork.sha256}, {"step", fork.step}};
}

api::Fork forkFromJson(const Json& json, const std::string& name) {
    refuseUnknownFields(json, {"file", "sha256", "step"}, name);
    return {fieldOr<std::string>(json, "file", "", name),
            io::field<std::string>(json, "sha256", name),
            io::field<std::int64_t>(json, "step", name)};
}

Json toJson(const std::vector<api::LoraUse>& loras) {
    Json list = Json::array();
    for (const api::LoraUse& lora : loras)
        list.push_back({{"path", lora.path}, {"weight", lora.weight}, {"sha256", lora.sha256}});
    return list;
}

std::vector<api::LoraUse> lorasFromJson(const Json& json, const std::string& name) {
    std::vector<api::LoraUse> loras;
    for (const Json& item : json) {
        refuseUnknownFields(item, {"path", "weight", "sha256"}, name);
        loras.push_back({io::field<std::string>(item, "path", name),
                         fieldOr(item, "weight", 1.0, name),
                         fieldOr<std::string>(item, "sha256", "", name)});
    }
    return loras;
}

// An object or array member that may be absent.
const Json* part(const Json& json, const char* key, bool array, const std::string& name) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return nullptr;
    if (array ? !found->is_array() : !found->is_object()) io::refuseField(key, name);
    return &*found;
}

} // namespace

void refuseUnknownFields(const Json& object, std::initializer_list<const char*> known,
                         const std::string& name) {
    if (!object.is_object()) io::refuseField("{}", name);
    for (const auto& [key, value] : object.items()) {
        const bool found =
            std::any_of(known.begin(), known.end(),
                        [&, k = std::string_view(key)](const char* each) { return k == each; });
        if (!found) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 has a field \"%2\" that this version does not know. It "
                                     "may come from a newer version."),
                         name, key});
        }
    }
}

Json toJson(const api::Schedule& schedule) {
    Json segments = Json::array();
    for (const api::ScheduleSegment& s : schedule.segments)
        segments.push_back({s.firstStep, s.start, s.rate});
    return {{"steps", schedule.steps}, {"segments", std::move(segments)}};
}

api::Schedule scheduleFromJson(const Json& json, const std::string& name) {
    refuseUnknownFields(json, {"steps", "segments"}, name);
    api::Schedule schedule;
    schedule.steps = io::field<std::int64_t>(json, "steps", name);
    const Json* segments = part(json, "segments", true, name);
    if (!segments || schedule.steps < 0) io::refuseField("segments", name);
    for (const Json& item : *segments) {
        if (!item.is_array() || item.size() != 3 || !item[0].is_number_integer() ||
            !item[1].is_number() || !item[2].is_number()) {
            io::refuseField("segments", name);
        }
        const api::ScheduleSegment s{item[0].get<std::int64_t>(), item[1].get<double>(),
                                     item[2].get<double>()};
        const bool falls = !schedule.empty() && (s.firstStep < schedule.segments.back().firstStep ||
                                                 s.start < schedule.segments.back().start);
        if (falls || s.firstStep < 0 || s.start < 0 || s.start > 1 || s.rate < 0) {
            io::refuseField("segments", name);
        }
        schedule.segments.push_back(s);
    }
    return schedule;
}

Json toJson(const std::vector<api::SteeringEvent>& steering) {
    Json events = Json::array();
    for (const api::SteeringEvent& event : steering) {
        events.push_back({{"step", event.step},
                          {"seconds", event.seconds},
                          {"params", io::toJson(event.params)}});
    }
    return events;
}

std::vector<api::SteeringEvent> steeringFromJson(const Json& json, const std::string& name) {
    if (!json.is_array()) io::refuseField("steering", name);
    std::vector<api::SteeringEvent> steering;
    for (const Json& item : json) {
        refuseUnknownFields(item, {"step", "seconds", "params"}, name);
        api::SteeringEvent event;
        event.step = io::field<std::int64_t>(item, "step", name);
        event.seconds = fieldOr(item, "seconds", 0.0, name);
        const Json* params = part(item, "params", false, name);
        if (!params) io::refuseField("params", name);
        event.params = io::paramsFromJson(*params, name);
        steering.push_back(std::move(event));
    }
    return steering;
}

Json toJson(const api::Request& request) {
    Json json{{"method", request.method},
              {"model", request.model},
              {"prompt", request.prompt},
              {"negative_prompt", request.negativePrompt}};
    if (!request.prediction.empty()) json["prediction"] = request.prediction;
    if (!request.loras.empty()) json["loras"] = toJson(request.loras);
    if (request.image) json["image"] = toJson(*request.image);
    json["preset"] = request.preset;
    json["params"] = io::toJson(request.params);
    json["seed"] = request.seed;
    json["budget_seconds"] = request.budgetSeconds;
    json["device"] = request.device;
    json["output_folder"] = request.outputFolder;
    json["resume_from"] = request.resumeFrom;
    if (request.fork) json["fork"] = toJson(*request.fork);
    if (request.ignoreMemory) json["ignore_memory"] = true;
    if (request.meshOnly) json["mesh_only"] = true;
    if (!request.schedule.empty()) json["schedule"] = toJson(request.schedule);
    if (!request.steering.empty()) json["steering"] = toJson(request.steering);
    return json;
}

api::Request requestFromJson(const Json& json, const std::string& name) {
    refuseUnknownFields(json,
                        {"method", "model", "prediction", "loras", "prompt", "negative_prompt",
                         "image", "preset", "params", "seed", "budget_seconds", "device",
                         "output_folder", "resume_from", "fork", "ignore_memory", "mesh_only",
                         "schedule", "steering"},
                        name);
    api::Request request;
    request.method = fieldOr(json, "method", request.method, name);
    request.model = fieldOr(json, "model", request.model, name);
    request.prediction = fieldOr(json, "prediction", request.prediction, name);
    if (const Json* loras = part(json, "loras", true, name))
        request.loras = lorasFromJson(*loras, name);
    request.prompt = fieldOr(json, "prompt", request.prompt, name);
    request.negativePrompt = fieldOr(json, "negative_prompt", request.negativePrompt, name);
    if (const Json* image = part(json, "image", false, name))
        request.image = imageFromJson(*image, name);
    request.preset = fieldOr(json, "preset", request.preset, name);
    if (const Json* params = part(json, "params", false, name))
        request.params = io::paramsFromJson(*params, name);
    request.seed = fieldOr(json, "seed", request.seed, name);
    request.budgetSeconds = fieldOr(json, "budget_seconds", request.budgetSeconds, name);
    request.device = fieldOr(json, "device", request.device, name);
    request.outputFolder = fieldOr(json, "output_folder", request.outputFolder, name);
    request.resumeFrom = fieldOr(json, "resume_from", request.resumeFrom, name);
    if (const Json* fork = part(json, "fork", false, name))
        request.fork = forkFromJson(*fork, name);
    request.ignoreMemory = fieldOr(json, "ignore_memory", false, name);
    request.meshOnly = fieldOr(json, "mesh_only", false, name);
    if (const Json* schedule = part(json, "schedule", false, name))
        request.schedule = scheduleFromJson(*schedule, name);
    if (const Json* steering = part(json, "steering", true, name))
        request.steering = steeringFromJson(*steering, name);
    return request;
}

std::string requestHash(const api::Request& request) {
    api::Request deciding = request;
    deciding.device.clear();
    deciding.outputFolder.clear();
    deciding.resumeFrom.clear();
    deciding.ignoreMemory = false;
    deciding.meshOnly = false;
    for (api::LoraUse& lora : deciding.loras)
        if (!lora.sha256.empty()) lora.path.clear(); // the content counts
    if (deciding.fork) deciding.fork->file.clear();
    return io::sha256(toJson(deciding).dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace maquette::runtime
