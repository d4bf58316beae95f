#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "engine/base/params.h"

namespace maquette::io {

using Json = nlohmann::ordered_json;

// Parses one JSON object. Throws Error(BadFile) naming the source and the place in it.
Json parseJson(std::string_view text, const std::string& nameForErrors);
Json readJson(const std::filesystem::path& path);
void writeJson(const std::filesystem::path& path, const Json& json);

// A member that must be there and of this type. Throws Error(BadFile) naming source and field.
template <class T>
T field(const Json& object, const char* key, const std::string& nameForErrors);
// A member that may be absent; of the wrong type it throws like field().
template <class T>
T fieldOr(const Json& object, const char* key, T otherwise, const std::string& nameForErrors);

Json toJson(const base::Params& params);
base::Params paramsFromJson(const Json& json, const std::string& nameForErrors);

[[noreturn]] void refuseField(const char* key, const std::string& nameForErrors);

template <class T>
T field(const Json& object, const char* key, const std::string& nameForErrors) {
    const auto found = object.find(key);
    if (found == object.end()) refuseField(key, nameForErrors);
    try {
        return found->template get<T>();
    } catch (const nlohmann::json::exception&) {
        refuseField(key, nameForErrors);
    }
}

template <class T>
T fieldOr(const Json& object, const char* key, T otherwise, const std::string& nameForErrors) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return otherwise;
    return field<T>(object, key, nameForErrors);
}

} // namespace maquette::io
