#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/mesh.h"

namespace maquette::assets {

enum class MeshFormat { Glb, Obj, Ply, Stl, ThreeMf };
enum class UpAxis { Y, Z };
enum class LengthUnit { Millimetre, Centimetre, Metre, Inch };

struct ExportOptions {
    std::string name;       // of the object inside the file; empty: the file's stem
    std::string recipeJson; // text of a JSON object that travels inside a GLB; empty: none
    std::string assetUid;   // of the library's object, beside the recipe in a GLB; empty: none
    // The mesh is what somebody has made of that object since, and the library does not hold it.
    bool edited = false;
    std::string generator = "Maquette";
    // GLB: adds KHR_materials_unlit, so that viewers show the albedo as it is. Off by default: the
    // albedo does hold some baked light, but an object that ignores the lights of the scene it is
    // put into looks wrong in every game engine and renderer, while a rough, non-metallic one that
    // is lit a little twice looks right. Viewers without the extension fall back to the latter.
    bool unlit = false;
    // What the file is measured in and which way is up in it. A GLB is always in metres with +y up;
    // by default OBJ and PLY are so, too, and STL and 3MF are in millimetres with +z up.
    std::optional<LengthUnit> unit;
    std::optional<UpAxis> up;
};

struct ExportResult {
    std::vector<std::filesystem::path> files; // the mesh itself first, then what it refers to
    std::uint64_t bytes = 0;                  // of all of them
};

// The format a file's extension stands for (.glb, .obj, .ply, .stl, .3mf in any case). Throws
// Error(Usage) naming the ones there are.
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
// GLB 2.0, self-contained: metal-rough material, PNGs inside, a normal map with the tangents it was
// made for, the recipe as the object
// asset.extras.maquette (at most 64 KB: longer ones lose their largest members, whose names are
// then listed in "omitted"). COLOR_0 is linear, as glTF wants it; textures stay sRGB-encoded.
ExportResult writeGlb(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options);
// Wavefront OBJ with <stem>.mtl and, when textured, <stem>.png and <stem>-normal.png beside it;
// colours as "v x y z r g b". Seven decimals; the texture's v axis points up, as OBJ readers
// expect.
ExportResult writeObj(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options);
// Binary little-endian PLY with uchar colours; a texture is sampled at the vertices, because PLY
// has none.
ExportResult writePly(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options);
// Binary STL: triangles alone.
ExportResult writeStl(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options);
// 3MF, core specification 1.3 with colours of the materials extension (those of a texture are taken
// at its vertices): vertices at one place are written once, triangles with a repeated corner not at
// all, so that slicing programs see the surface closed where it is.
ExportResult writeThreeMf(const base::Mesh& mesh, const std::filesystem::path& path,
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
