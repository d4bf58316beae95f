#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fstream>
#include <span>

#include "assets/export_mesh.h"
#include "engine/base/error.h"
#include "engine/base/tangents.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace {

using io::Json;
using Bytes = std::span<const std::byte>;

constexpr std::uint32_t kMagic = 0x46546c67, kJsonChunk = 0x4e4f534a, kBinChunk = 0x004e4942;
constexpr std::size_t kMaxRecipe = 64 * 1024;
constexpr std::size_t kMaxJsonChunk = std::size_t{16} << 20; // when reading
enum { kUnsignedShort = 5123, kUnsignedInt = 5125, kFloat = 5126 };
enum { kArrayBuffer = 34962, kElementArrayBuffer = 34963, kNoTarget = 0 };

template <class T>
Bytes bytesOf(const std::vector<T>& values) {
    return std::as_bytes(std::span(values));
}

std::size_t padded(std::size_t size) {
    return (size + 3) & ~std::size_t{3};
}

// glTF wants COLOR_0 linear; 16 bits keep the dark end of the sRGB curve apart.
std::uint16_t linear16(float srgb) {
    const float v = std::clamp(srgb, 0.0f, 1.0f);
    const float linear = v <= 0.04045f ? v / 12.92f : std::pow((v + 0.055f) / 1.055f, 2.4f);
    return static_cast<std::uint16_t>(std::lround(linear * 65535.0f));
}

// linear16 at 4096 places; between 8-bit colours that is exact, since their places lie in the
// table.
const std::array<std::uint16_t, 255 * 16 + 1>& linearTable() {
    static const auto table = [] {
        std::array<std::uint16_t, 255 * 16 + 1> values;
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = linear16(static_cast<float>(i) / (255.0f * 16.0f));
        return values;
    }();
    return table;
}

std::vector<std::uint16_t> linearColors(const std::vector<glm::vec3>& colors) {
    const auto& table = linearTable();
    std::vector<std::uint16_t> out(colors.size() * 4);
    std::uint16_t* p = out.data();
    for (const glm::vec3& color : colors) {
        for (int i = 0; i < 3; ++i) {
            const float place = std::clamp(color[i], 0.0f, 1.0f) * (255.0f * 16.0f);
            *p++ = table[static_cast<std::size_t>(place + 0.5f)];
        }
        *p++ = 65535;
    }
    return out;
}

std::vector<std::uint16_t> shortIndices(const std::vector<glm::uvec3>& triangles) {
    std::vector<std::uint16_t> out(triangles.size() * 3);
    std::uint16_t* p = out.data();
    for (const glm::uvec3& t : triangles) {
        *p++ = static_cast<std::uint16_t>(t.x);
        *p++ = static_cast<std::uint16_t>(t.y);
        *p++ = static_cast<std::uint16_t>(t.z);
    }
    return out;
}

// Drops the largest members until the recipe fits, and says which.
Json fittingRecipe(Json recipe) {
    Json omitted = Json::array();
    const auto dumped = [](const Json& json) {
        return json.dump(-1, ' ', false, Json::error_handler_t::replace).size();
    };
    while (dumped(recipe) > kMaxRecipe) {
        auto largest = recipe.end();
        std::size_t size = 0;
        for (auto it = recipe.begin(); it != recipe.end(); ++it) {
            const std::size_t own =
                it.key() == "omitted" ? 0 : dumped(it.value()) + it.key().size();
            if (own > size) {
                size = own;
                largest = it;
            }
        }
        omitted.push_back(largest.key().substr(0, 64));
        recipe.erase(largest);
        recipe["omitted"] = omitted;
    }
    return recipe;
}

// Collects the pieces of the binary chunk and describes them; every piece starts at a multiple of
// four and has a buffer view of its own, so no strides are needed.
class GlbBuilder {
  public:
    int addView(Bytes bytes, int target) {
        Json view = {{"buffer", 0}, {"byteOffset", m_size}, {"byteLength", bytes.size()}};
        if (target != kNoTarget) view["target"] = target;
        m_views.push_back(std::move(view));
        m_pieces.push_back(bytes);
        m_size += padded(bytes.size());
        m_end = m_size - padded(bytes.size()) + bytes.size();
        return static_cast<int>(m_views.size()) - 1;
    }

    int addAccessor(Bytes bytes, int target, int componentType, std::size_t count, const char* type,
                    bool normalized = false) {
        Json accessor = {{"bufferView", addView(bytes, target)},
                         {"componentType", componentType},
                         {"count", count},
                         {"type", type}};
        if (normalized) accessor["normalized"] = true;
        m_accessors.push_back(std::move(accessor));
        return static_cast<int>(m_accessors.size()) - 1;
    }

    Json& accessor(int index) { return m_accessors[static_cast<std::size_t>(index)]; }

    std::uint64_t write(const std::filesystem::path& path, Json document) {
        document["accessors"] = std::move(m_accessors);
        document["bufferViews"] = std::move(m_views);
        document["buffers"] = Json::array({{{"byteLength", m_end}}});
        std::string json = document.dump(-1, ' ', false, Json::error_handler_t::replace);
        json.resize(padded(json.size()), ' ');
        const std::uint64_t total = 12 + 8 + json.size() + 8 + m_size;
        if (total > 0xffffffff) {
            throw base::Error(base::ErrorKind::Usage,
                              MAQUETTE_TR("The mesh is too large for a GLB file (4 GB at most). "
                                          "Export it with fewer triangles, or as PLY."));
        }
        io::AtomicFile file(path);
        writeWords(file, {kMagic, 2, static_cast<std::uint32_t>(total)});
        writeWords(file, {static_cast<std::uint32_t>(json.size()), kJsonChunk});
        file.write(json);
        writeWords(file, {static_cast<std::uint32_t>(m_size), kBinChunk});
        for (const Bytes piece : m_pieces) {
            file.write(piece);
            file.write(std::string_view("\0\0\0", padded(piece.size()) - piece.size()));
        }
        file.commit();
        return total;
    }

  private:
    static void writeWords(io::AtomicFile& file, std::initializer_list<std::uint32_t> words) {
        file.write(
            std::as_bytes(std::span(words.begin(), words.size()))); // hosts are little-endian
    }

    std::vector<Bytes> m_pieces;
    Json m_views = Json::array(), m_accessors = Json::array();
    std::size_t m_size = 0; // with padding
    std::size_t m_end = 0;  // of the last piece, without its padding
};

Json triple(glm::vec3 v) {
    return Json::array({v.x, v.y, v.z}); // a float as a double: read back it is the same float
}

Json material(const base::Mesh& mesh, const ExportOptions& options) {
    Json surface;
    if (mesh.baseColor) surface["baseColorTexture"] = {{"index", 0}};
    surface["metallicFactor"] = std::clamp(mesh.metallic, 0.0f, 1.0f);
    surface["roughnessFactor"] = std::clamp(mesh.roughness, 0.0f, 1.0f);
    Json result = {{"name", options.name}, {"pbrMetallicRoughness", surface}};
    if (mesh.normalMap) result["normalTexture"] = {{"index", mesh.baseColor ? 1 : 0}};
    if (options.unlit) result["extensions"]["KHR_materials_unlit"] = Json::object();
    return result;
}

void addTexture(Json& document, int imageView, const std::string& name) {
    enum { Linear = 9729, LinearMipmapLinear = 9987, ClampToEdge = 33071 };
    const std::size_t number = document["images"].size(); // null has none
    document["textures"].push_back({{"sampler", 0}, {"source", number}});
    document["images"].push_back(
        {{"bufferView", imageView}, {"mimeType", "image/png"}, {"name", name}});
    document["samplers"] = Json::array({{{"magFilter", Linear},
                                         {"minFilter", LinearMipmapLinear},
                                         {"wrapS", ClampToEdge},
                                         {"wrapT", ClampToEdge}}});
}

constexpr const char* kAssetUid = "maquetteAsset";

// The frame a normal map was baked in; none without one.
std::vector<glm::vec4> tangentsOf(const base::Mesh& mesh, const std::vector<glm::vec3>& normals) {
    if (!mesh.normalMap) return {};
    if (&normals == &mesh.normals) return base::tangents(mesh);
    base::Mesh repaired = mesh;
    repaired.normals = normals;
    return base::tangents(repaired);
}

Json assetInfo(const ExportOptions& options) {
    Json asset = {{"version", "2.0"}, {"generator", options.generator}};
    if (!options.recipeJson.empty())
        asset["extras"]["maquette"] =
            fittingRecipe(io::parseJson(options.recipeJson, "the recipe"));
    if (!options.assetUid.empty()) asset["extras"][kAssetUid] = options.assetUid;
    return asset;
}

} // namespace

ExportResult writeGlb(const base::Mesh& mesh, const std::filesystem::path& path,
                      const ExportOptions& options) {
    GlbBuilder builder;
    std::vector<glm::vec3> repaired;
    const std::vector<glm::vec3>& normals = unitNormals(mesh, repaired);
    const std::vector<std::uint16_t> colors = linearColors(mesh.colors);
    const std::size_t count = mesh.positions.size();
    // 65535 is the restart value of 16-bit indices, so the largest index is 65534.
    const bool shorts = count <= 65535;
    const std::vector<std::uint16_t> indices =
        shorts ? shortIndices(mesh.triangles) : std::vector<std::uint16_t>{};
    const std::vector<std::byte> png =
        mesh.baseColor ? io::encodePng(*mesh.baseColor, {}, true) : std::vector<std::byte>{};

    const std::vector<std::byte> bumps =
        mesh.normalMap ? io::encodePng(*mesh.normalMap, {}, true) : std::vector<std::byte>{};
    const std::vector<glm::vec4> tangents = tangentsOf(mesh, normals);

    Json attributes;
    const auto attribute = [&](const char* name, Bytes bytes, int component, const char* type,
                               bool normalized = false) {
        if (!bytes.empty())
            attributes[name] =
                builder.addAccessor(bytes, kArrayBuffer, component, count, type, normalized);
    };
    attribute("POSITION", bytesOf(mesh.positions), kFloat, "VEC3");
    const base::Bounds box = base::bounds(mesh);
    builder.accessor(0)["min"] = triple(box.low);
    builder.accessor(0)["max"] = triple(box.high);
    attribute("NORMAL", bytesOf(normals), kFloat, "VEC3");
    attribute("TANGENT", bytesOf(tangents), kFloat, "VEC4");
    if (mesh.baseColor || mesh.normalMap)
        attribute("TEXCOORD_0", bytesOf(mesh.uvs), kFloat, "VEC2");
    attribute("COLOR_0", bytesOf(colors), kUnsignedShort, "VEC4", true);
    const int indexAccessor = builder.addAccessor(
        shorts ? bytesOf(indices) : bytesOf(mesh.triangles), kElementArrayBuffer,
        shorts ? kUnsignedShort : kUnsignedInt, mesh.triangles.size() * 3, "SCALAR");

    Json document = {{"asset", assetInfo(options)}};
    if (options.unlit) document["extensionsUsed"] = {"KHR_materials_unlit"};
    document["scene"] = 0;
    document["scenes"] = Json::array({{{"nodes", {0}}}});
    document["nodes"] = Json::array({{{"mesh", 0}, {"name", options.name}}});
    document["meshes"] = Json::array({{{"name", options.name},
                                       {"primitives", Json::array({{{"attributes", attributes},
                                                                    {"indices", indexAccessor},
                                                                    {"material", 0}}})}}});
    document["materials"] = Json::array({material(mesh, options)});
    if (mesh.baseColor) addTexture(document, builder.addView(png, kNoTarget), options.name);
    if (mesh.normalMap)
        addTexture(document, builder.addView(bumps, kNoTarget), options.name + " normals");
    return {{path}, builder.write(path, std::move(document))};
}

namespace {

// A member of asset.extras; null when it is absent. Reads the JSON chunk only.
Json readExtra(const std::filesystem::path& path, const char* name) {
    const auto refuse = [&] {
        throw base::Error(base::ErrorKind::BadFile,
                          {MAQUETTE_TR("%1 is not a GLB 2.0 file."), path.string()});
    };
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw base::Error(base::ErrorKind::NotFound,
                          {MAQUETTE_TR("%1 cannot be opened."), path.string()});
    }
    std::array<std::uint32_t, 5> head{};
    if (!file.read(reinterpret_cast<char*>(head.data()), sizeof head)) refuse();
    if (head[0] != kMagic || head[1] != 2 || head[4] != kJsonChunk || head[3] > kMaxJsonChunk)
        refuse();
    std::string text(head[3], '\0');
    if (!file.read(text.data(), static_cast<std::streamsize>(text.size()))) refuse();
    const Json document = io::parseJson(text, path.string());
    const Json* at = &document;
    for (const char* key : {"asset", "extras", name}) {
        const auto found = at->is_object() ? at->find(key) : at->end();
        if (found == at->end()) return {};
        at = &*found;
    }
    return *at;
}

} // namespace

std::string readGlbRecipe(const std::filesystem::path& path) {
    const Json recipe = readExtra(path, "maquette");
    return recipe.is_object() ? recipe.dump() : std::string();
}

std::string readGlbAssetUid(const std::filesystem::path& path) {
    constexpr std::size_t kLength = 32;
    const Json uid = readExtra(path, kAssetUid);
    const std::string text = uid.is_string() ? uid.get<std::string>() : std::string();
    return text.size() == kLength ? text : std::string();
}

} // namespace maquette::assets
