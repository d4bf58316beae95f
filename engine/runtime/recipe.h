#pragma once

#include <string>
#include <vector>

#include "engine/api/request.h"
#include "engine/base/mesh_recipe.h"
#include "engine/io/json.h"

namespace maquette::runtime {

// One operation on the way from the field to the exported mesh, for example
// {"decimate", {{"faces", 20000}}}.
struct MeshOperation {
    std::string name;
    base::Params params;
    bool operator==(const MeshOperation&) const = default;
};

// How a result was made: the library's row, the file beside and inside an export, and what replays
// the run. The job fills schedule, model, meshOperations, precision and licence; the job loop the
// rest.
struct Recipe {
    static constexpr int kSchema = 1;

    api::Request request; // without folder and checkpoint, which belong to one machine
    api::Schedule schedule;
    std::vector<api::SteeringEvent> steering;
    std::string modelName;
    std::string modelHash; // SHA-256 of its weight files
    std::vector<MeshOperation> meshOperations;
    base::MeshRecipe desk; // what was done to the finished mesh
    std::string program;   // "maquette 0.1.0"
    std::string device;    // "cpu: <processor>", "cuda: <name>"
    std::string precision = "fp32";
    std::vector<std::string> parents; // hashes of the assets it was made from
    std::string licence;
    std::string created; // UTC, 2026-01-31T12:00:00Z
    double seconds = 0;  // working time until the result was there
    bool complete = true;
};

// The same recipe gives the same bytes. Fields the reader does not know are refused by name;
// throws Error(BadFile), also for a newer schema.
io::Json toJson(const Recipe& recipe);
Recipe recipeFromJson(const io::Json& json, const std::string& nameForErrors);
std::string recipeText(const Recipe& recipe); // indented, ends with a line feed

// The request that makes the same thing again: with the schedule and what was steered.
api::Request replayRequest(const Recipe& recipe);

std::string utcNow();

} // namespace maquette::runtime
