#pragma once

#include <string>

#include "engine/io/json.h"
#include "engine/mesh/desk.h"
#include "engine/mesh/print_check.h"

// What the mesh verb says, for people and for programs.
namespace maquette::cli {

io::Json toJson(const mesh::Measure& measure);
io::Json toJson(const mesh::PrintReport& report);
io::Json toJson(const mesh::DeskResult& result, const base::MeshRecipe& recipe);

// Lengths in millimetres, the mesh being in metres.
std::string textOf(const mesh::Measure& measure);
std::string textOf(const mesh::PrintReport& report);
std::string textOf(const mesh::DeskResult& result, const base::MeshRecipe& recipe);
std::string operationsText(); // the operations with their parameters

} // namespace maquette::cli
