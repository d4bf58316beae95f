#pragma once

#include <span>
#include <string>

#include "assets/export_mesh.h"
#include "engine/base/mesh_recipe.h"
#include "engine/base/text.h"

namespace maquette::assets {

// How a program that an object goes to wants it.
struct ExportPreset {
    std::string id; // "blender", "unity", ...
    base::Text label;
    base::Text tip;
    std::vector<std::string> formats; // endings without dots, the best first
    std::optional<LengthUnit> unit;   // none: as the format has it
    std::optional<UpAxis> up;
    std::int64_t triangles = 0; // at most; 0: as many as there are
    int textureSize = 0;        // texels along a side, at most; 0: as it is
    int levels = 0;             // coarser versions in files of their own
    bool closed = false;        // repair the surface
    double size = 0;            // mm of the longest side when the object has no size of its own
};

std::span<const ExportPreset> exportPresets();
// Throws Error(Usage) naming the presets there are.
const ExportPreset& exportPreset(const std::string& id);

// What the mesh desk has to do to a mesh before it is written; empty: nothing. `sized` says that
// the object has been given a real size.
base::MeshRecipe stepsFor(const ExportPreset& preset, const base::Mesh& mesh, bool sized);

// The mesh with pictures no larger than that along a side (halved by averaging until they are); the
// mesh itself when they are small enough.
base::Mesh withSmallerPictures(const base::Mesh& mesh, int size);

// Whether a stack gives the object a real size.
bool setsSize(const base::MeshRecipe& recipe);

// The options with the preset's unit and axis.
ExportOptions optionsFor(const ExportPreset& preset, ExportOptions options);

} // namespace maquette::assets
