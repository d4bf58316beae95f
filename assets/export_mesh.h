#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/mesh.h"

namespace maquette::assets {

enum class MeshFormat { Glb, Obj, Ply };

struct ExportOptions {
    std::string name;       // of the object inside the file; empty: the file's stem
    std::string recipeJson; // text of a JSON object that travels inside a GLB; empty: none
    std::string assetUid;   // of the library's object, beside the recipe in a GLB; empty: none
    std::string generator = "Maquette";
    // GLB: adds KHR_materials_unlit, so that viewers show the albedo as it is. Off by default: the
    // albedo does hold some baked light, but an object that ignores the lights of the scene it is
    // put into looks wrong in every game engine and renderer, while a rough, non-metallic one that
    // is lit a little twice looks right. Viewers without the extension fall back to the latter.
    bool unlit = false;
};

struct ExportResult {
    std::vector<std::filesystem::path> files; // the mesh itself first, then what it refers to
    std::uint64_t bytes = 0;                  // of all of them
};

// The format a file's extension stands for (.glb, .obj, .ply in any case). Throws Error(Usage)
// naming the ones there are.
MeshFormat meshFormat(const std::filesystem::path& path);
const char* extension(MeshFormat format); // with its dot

// Writes a mesh in the format of the path's extension; each file appears complete or not at all,
// the mesh last. The same mesh and options give the same bytes on every machine and under every
// locale. Throws Error(Usage) for an empty mesh, Error(Numeric) for one with infinite or undefined
// numbers, Error(Internal) for one that breaks its invariants otherwise, Error(Io) when writing
// fails. Any thread.
ExportResult exportMesh(const base::Mesh& mesh, const std::filesystem::path& path,
                        const ExportOptions& options = {});

// The writers behind exportMesh(), one a format.
//
// GLB 2.0, self-contained: metal-rough material, PNG inside, the recipe as the object
// asset.extras.maquette (at most 64 KB: longer ones lose their largest members, whose names are
// then listed in "omitted"). COLOR_0 is linear, as glTF wants it; textures stay sRGB-encoded.
ExportResult writeGlb(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options);
// Wavefront OBJ with <stem>.mtl and, when textured, <stem>.png beside it; colours as
// "v x y z r g b". Seven decimals; the texture's v axis points up, as OBJ readers expect.
ExportResult writeObj(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options);
// Binary little-endian PLY with uchar colours; a texture is sampled at the vertices, because PLY
// has none.
ExportResult writePly(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options);

// The recipe inside a GLB as compact JSON text, or "" when there is none. Reads the JSON chunk
// only. Throws Error(NotFound), Error(Io), Error(BadFile).
std::string readGlbRecipe(const std::filesystem::path& path);
// The uid of the object a GLB was written from, or ""; errors as above.
std::string readGlbAssetUid(const std::filesystem::path& path);

// Vertex normals fit to be written: the mesh's own, or a repaired copy in `storage` when one of
// them is not of unit length (zero ones become +y). Empty when the mesh has none.
const std::vector<glm::vec3>& unitNormals(const base::Mesh& mesh, std::vector<glm::vec3>& storage);

} // namespace maquette::assets
