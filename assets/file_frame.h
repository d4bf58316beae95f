#pragma once

#include "assets/export_mesh.h"

namespace maquette::assets {

// How a mesh lies in a file: meshes here are in metres with +y up, as glTF has it; formats for
// printers are in millimetres with +z up unless the options say otherwise.
struct FileFrame {
    double scale = 1; // file units in a metre
    UpAxis up = UpAxis::Y;
    LengthUnit unit = LengthUnit::Metre;
    bool plain() const { return scale == 1 && up == UpAxis::Y; }
};

FileFrame frameOf(MeshFormat format, const ExportOptions& options);

// The vertices and normals as they are written; everything else stays. The mesh itself when the
// frame is plain, else a copy in `storage`.
const base::Mesh& inFrame(const base::Mesh& mesh, const FileFrame& frame, base::Mesh& storage);

// A mesh read from a file of this format, brought into our own frame by what is usual for it: STL
// and 3MF are taken to be in millimetres with +z up, the others to be as ours.
void fromFrame(base::Mesh& mesh, MeshFormat format);

const char* name(LengthUnit unit); // "millimeter", ... as 3MF spells them
double unitsPerMetre(LengthUnit unit);

} // namespace maquette::assets
