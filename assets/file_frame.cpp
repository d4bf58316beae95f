#include "assets/file_frame.h"

namespace maquette::assets {

const char* name(LengthUnit unit) {
    switch (unit) {
    case LengthUnit::Millimetre:
        return "millimeter";
    case LengthUnit::Centimetre:
        return "centimeter";
    case LengthUnit::Inch:
        return "inch";
    case LengthUnit::Metre:
        break;
    }
    return "meter";
}

double unitsPerMetre(LengthUnit unit) {
    switch (unit) {
    case LengthUnit::Millimetre:
        return 1000;
    case LengthUnit::Centimetre:
        return 100;
    case LengthUnit::Inch:
        return 1 / 0.0254;
    case LengthUnit::Metre:
        break;
    }
    return 1;
}

FileFrame frameOf(MeshFormat format, const ExportOptions& options) {
    if (format == MeshFormat::Glb) return {}; // glTF allows nothing else
    const bool printing = format == MeshFormat::Stl || format == MeshFormat::ThreeMf;
    FileFrame frame;
    frame.up = options.up.value_or(printing ? UpAxis::Z : UpAxis::Y);
    frame.unit = options.unit.value_or(printing ? LengthUnit::Millimetre : LengthUnit::Metre);
    frame.scale = unitsPerMetre(frame.unit);
    return frame;
}

const base::Mesh& inFrame(const base::Mesh& mesh, const FileFrame& frame, base::Mesh& storage) {
    if (frame.plain()) return mesh;
    storage = mesh;
    const bool turned = frame.up == UpAxis::Z;
    for (glm::vec3& p : storage.positions) {
        p = glm::vec3(glm::dvec3(p) * frame.scale);
        if (turned) p = {p.x, -p.z, p.y};
    }
    for (glm::vec3& n : storage.normals) {
        if (turned) n = {n.x, -n.z, n.y};
    }
    return storage;
}

void fromFrame(base::Mesh& mesh, MeshFormat format) {
    const FileFrame frame = frameOf(format, {});
    if (frame.plain()) return;
    const bool turned = frame.up == UpAxis::Z;
    for (glm::vec3& p : mesh.positions) {
        if (turned) p = {p.x, p.z, -p.y};
        p = glm::vec3(glm::dvec3(p) / frame.scale);
    }
    for (glm::vec3& n : mesh.normals) {
        if (turned) n = {n.x, n.z, -n.y};
    }
}

} // namespace maquette::assets
