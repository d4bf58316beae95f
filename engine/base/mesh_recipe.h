#pragma once

#include <string>
#include <vector>

#include "engine/base/params.h"

namespace maquette::base {

// What can be done to a finished mesh, described for panels, flags and help.
struct MeshOperationInfo {
    std::string id; // stable: it is stored in recipes
    Text label;
    Text tip;
    std::vector<ParamSpec> params;
};

// One operation with the values that differ from its defaults.
struct MeshStep {
    std::string operation;
    bool enabled = true;
    Params params;
    bool operator==(const MeshStep&) const = default;
};

// A stack of operations, the first one first. The mesh they start from is never changed.
using MeshRecipe = std::vector<MeshStep>;

} // namespace maquette::base
