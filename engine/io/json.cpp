#include "engine/io/json.h"

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::io {

using base::Error;
using base::ErrorKind;

Json parseJson(std::string_view text, const std::string& name) {
    try {
        Json json = Json::parse(text);
        if (!json.is_object()) {
            throw Error(
                ErrorKind::BadFile,
                {MAQUETTE_TR("%1 is not what was expected: it holds no JSON object."), name});
        }
        return json;
    } catch (const nlohmann::json::parse_error& error) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 is damaged: its JSON breaks off or is malformed at byte %2."),
                     name, std::to_string(error.byte)},
                    error.what());
    } catch (const nlohmann::json::out_of_range& error) { // a number beyond every range
        throw Error(
            ErrorKind::BadFile,
            {MAQUETTE_TR("%1 is damaged: its JSON holds a number that is too large."), name},
            error.what());
    }
}

Json readJson(const std::filesystem::path& path) {
    return parseJson(readText(path), path.string());
}

void writeJson(const std::filesystem::path& path, const Json& json) {
    writeFile(path, json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

void refuseField(const char* key, const std::string& name) {
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("%1 is not usable: the field \"%2\" is missing or of the wrong kind."),
                 name, key});
}

Json toJson(const base::Params& params) {
    Json json = Json::object();
    for (const auto& [name, value] : params) {
        std::visit([&, key = name](const auto& v) { json[key] = v; }, value);
    }
    return json;
}

base::Params paramsFromJson(const Json& json, const std::string& name) {
    base::Params params;
    for (const auto& [key, value] : json.items()) {
        if (value.is_boolean())
            params[key] = value.get<bool>();
        else if (value.is_number_integer())
            params[key] = value.get<std::int64_t>();
        else if (value.is_number())
            params[key] = value.get<double>();
        else if (value.is_string())
            params[key] = value.get<std::string>();
        else
            refuseField(key.c_str(), name);
    }
    return params;
}

} // namespace maquette::io
