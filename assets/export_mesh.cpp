#include "assets/export_mesh.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <glm/geometric.hpp>

#include "engine/base/error.h"

namespace maquette::assets {

namespace {

struct Writer {
    MeshFormat format;
    const char* extension;
    ExportResult (*write)(const base::Mesh&, const std::filesystem::path&, const ExportOptions&);
};

constexpr Writer kWriters[] = {
    {MeshFormat::Glb, ".glb", writeGlb},         {MeshFormat::Obj, ".obj", writeObj},
    {MeshFormat::Ply, ".ply", writePly},         {MeshFormat::Stl, ".stl", writeStl},
    {MeshFormat::ThreeMf, ".3mf", writeThreeMf},
};

const Writer& writerFor(const std::filesystem::path& path) {
    std::string wanted = path.extension().string();
    for (char& c : wanted)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const Writer& writer : kWriters) {
        if (wanted == writer.extension) return writer;
    }
    throw base::Error(base::ErrorKind::Usage,
                      {MAQUETTE_TR("%1 is not a format to export to. Choose .glb, .obj, .ply, "
                                   ".stl or .3mf."),
                       wanted.empty() ? path.filename().string() : wanted});
}

void checkExportable(const base::Mesh& mesh) {
    if (mesh.empty()) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("There is nothing to export: the mesh has no triangles."));
    }
    const char* defect = base::firstDefect(mesh);
    const bool finiteMaterial = std::isfinite(mesh.metallic) && std::isfinite(mesh.roughness);
    if (!finiteMaterial || (defect && std::strstr(defect, "finite"))) {
        throw base::Error(base::ErrorKind::Numeric,
                          MAQUETTE_TR("The mesh cannot be exported: it holds infinite or undefined "
                                      "numbers."));
    }
    base::require(!defect, defect ? defect : "");
    base::require(mesh.positions.size() < 0xffffffff, "a mesh has too many vertices to be written");
    const bool picture = mesh.baseColor != nullptr;
    base::require(!picture || mesh.baseColor->channels == 3 || mesh.baseColor->channels == 4,
                  "a texture needs 3 or 4 channels");
    base::require(!mesh.normalMap || mesh.normalMap->channels == 3,
                  "a normal map needs 3 channels");
}

} // namespace

MeshFormat meshFormat(const std::filesystem::path& path) {
    return writerFor(path).format;
}

const char* extension(MeshFormat format) {
    return kWriters[static_cast<int>(format)].extension;
}

ExportResult exportMesh(const base::Mesh& mesh, const std::filesystem::path& path,
                        const ExportOptions& options) {
    const Writer& writer = writerFor(path);
    checkExportable(mesh);
    ExportOptions named = options;
    if (named.name.empty()) named.name = path.stem().string();
    return writer.write(mesh, path, named);
}

const std::vector<glm::vec3>& unitNormals(const base::Mesh& mesh, std::vector<glm::vec3>& storage) {
    constexpr float tolerance = 1e-3f;
    const auto good = [](const glm::vec3& n) { return std::abs(glm::dot(n, n) - 1) < tolerance; };
    if (std::all_of(mesh.normals.begin(), mesh.normals.end(), good)) return mesh.normals;
    storage = mesh.normals;
    for (glm::vec3& n : storage) {
        const glm::dvec3 wide(n);
        const double length = glm::length(wide);
        n = length > 1e-12 ? glm::vec3(wide / length) : glm::vec3(0, 1, 0);
    }
    return storage;
}

} // namespace maquette::assets
