#pragma once

#include <string>

#include "engine/api/request.h"
#include "engine/io/json.h"

namespace maquette::runtime {

// Every field under its own name, in the order of api::Request; empty optional parts are left out.
io::Json toJson(const api::Request& request);

// Strict: a field that is unknown, missing its required kind or of the wrong kind throws
// Error(BadFile) naming it and the source. Absent fields keep their defaults.
api::Request requestFromJson(const io::Json& json, const std::string& nameForErrors);

io::Json toJson(const api::Schedule& schedule);
api::Schedule scheduleFromJson(const io::Json& json, const std::string& nameForErrors);
io::Json toJson(const std::vector<api::SteeringEvent>& steering);
std::vector<api::SteeringEvent> steeringFromJson(const io::Json& json,
                                                 const std::string& nameForErrors);

// SHA-256 over the fields that decide what comes out: everything but the device, the folder and the
// checkpoint. Two requests with the same hash may continue each other's checkpoints.
std::string requestHash(const api::Request& request);

// Throws Error(BadFile) when an object has a member that is not in the list.
void refuseUnknownFields(const io::Json& object, std::initializer_list<const char*> known,
                         const std::string& nameForErrors);

} // namespace maquette::runtime
