#include "assets/import_glb.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace {

using base::Error;
using base::ErrorKind;
using io::Json;
using Bytes = std::span<const std::byte>;

constexpr std::uint32_t kMagic = 0x46546c67, kJsonChunk = 0x4e4f534a, kBinChunk = 0x004e4942;
constexpr std::uint64_t kMaxBytes = std::uint64_t{512} << 20;
constexpr std::uint64_t kMaxCorners = 150'000'000;
enum { kUnsignedShort = 5123, kUnsignedInt = 5125, kFloat = 5126 };

class GlbReader {
  public:
    explicit GlbReader(const std::filesystem::path& path)
        : m_name(path.string())
        , m_file(io::readFile(path, kMaxBytes)) {
        split();
    }

    std::shared_ptr<base::Mesh> mesh() const {
        const Json& primitive = first(first(m_json, "meshes"), "primitives");
        if (io::fieldOr<int>(primitive, "mode", 4, m_name) != 4)
            refuse("it is not made of triangles");
        const Json attributes = io::field<Json>(primitive, "attributes", m_name);
        auto mesh = std::make_shared<base::Mesh>();
        mesh->positions = values<glm::vec3>(attributes, "POSITION", "VEC3");
        if (attributes.contains("NORMAL")) {
            mesh->normals = values<glm::vec3>(attributes, "NORMAL", "VEC3");
        }
        if (attributes.contains("TEXCOORD_0")) {
            mesh->uvs = values<glm::vec2>(attributes, "TEXCOORD_0", "VEC2");
        }
        if (attributes.contains("COLOR_0")) mesh->colors = colors(attributes);
        mesh->triangles = triangles(primitive);
        readMaterial(*mesh, primitive);
        if (const char* defect = base::firstDefect(*mesh)) refuse(defect);
        return mesh;
    }

  private:
    [[noreturn]] void refuse(const std::string& why) const {
        throw Error(
            ErrorKind::BadFile,
            {MAQUETTE_TR("%1 cannot be shown: %2. Export it again from where it came from."),
             m_name, why});
    }

    std::uint32_t word(std::size_t at) const {
        std::uint32_t value = 0;
        if (at + 4 > m_file.size()) refuse("the file ends too early");
        std::memcpy(&value, m_file.data() + at, 4);
        return value;
    }

    void split() {
        if (word(0) != kMagic || word(4) != 2) refuse("it is not a GLB 2.0 file");
        const std::uint64_t jsonBytes = word(12);
        if (word(16) != kJsonChunk || 20 + jsonBytes + 8 > m_file.size()) {
            refuse("its description is incomplete");
        }
        m_json = io::parseJson({reinterpret_cast<const char*>(m_file.data()) + 20,
                                static_cast<std::size_t>(jsonBytes)},
                               m_name);
        const std::size_t binary = 20 + static_cast<std::size_t>(jsonBytes);
        const std::uint64_t bytes = word(binary);
        if (word(binary + 4) != kBinChunk || binary + 8 + bytes > m_file.size()) {
            refuse("its data are incomplete");
        }
        m_data = Bytes(m_file).subspan(binary + 8, static_cast<std::size_t>(bytes));
    }

    const Json& at(const Json& object, const char* key, std::uint64_t index) const {
        const auto found = object.find(key);
        if (found == object.end() || !found->is_array() || index >= found->size() ||
            !(*found)[index].is_object()) {
            refuse(std::string("there is no entry ") + std::to_string(index) + " in " + key);
        }
        return (*found)[index];
    }
    const Json& first(const Json& object, const char* key) const { return at(object, key, 0); }

    Bytes view(std::uint64_t index) const {
        const Json& view = at(m_json, "bufferViews", index);
        if (io::fieldOr<std::uint64_t>(view, "buffer", 0, m_name) != 0 ||
            view.contains("byteStride")) {
            refuse("its data are laid out in a way this program does not read");
        }
        const auto begin = io::fieldOr<std::uint64_t>(view, "byteOffset", 0, m_name);
        const auto length = io::field<std::uint64_t>(view, "byteLength", m_name);
        if (begin > m_data.size() || length > m_data.size() - begin) {
            refuse("a part lies outside of its data");
        }
        return m_data.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(length));
    }

    // The accessor's bytes, after checking what they hold.
    Bytes accessor(std::uint64_t index, int component, const char* type,
                   std::size_t elementBytes) const {
        const Json& accessor = at(m_json, "accessors", index);
        const auto count = io::field<std::uint64_t>(accessor, "count", m_name);
        if (io::field<int>(accessor, "componentType", m_name) != component ||
            io::field<std::string>(accessor, "type", m_name) != type ||
            accessor.contains("sparse")) {
            refuse("its numbers are stored in a way this program does not read");
        }
        const Bytes bytes = view(io::field<std::uint64_t>(accessor, "bufferView", m_name));
        const auto begin = io::fieldOr<std::uint64_t>(accessor, "byteOffset", 0, m_name);
        if (count > kMaxCorners || begin > bytes.size() ||
            count * elementBytes > bytes.size() - begin) {
            refuse("a list is longer than its data");
        }
        return bytes.subspan(static_cast<std::size_t>(begin),
                             static_cast<std::size_t>(count) * elementBytes);
    }

    template <class Vector>
    std::vector<Vector> values(const Json& attributes, const char* name, const char* type) const {
        const Bytes bytes = accessor(io::field<std::uint64_t>(attributes, name, m_name), kFloat,
                                     type, sizeof(Vector));
        std::vector<Vector> out(bytes.size() / sizeof(Vector));
        if (!out.empty()) std::memcpy(out.data(), bytes.data(), bytes.size());
        return out;
    }

    std::vector<glm::vec3> colors(const Json& attributes) const {
        const Bytes bytes = accessor(io::field<std::uint64_t>(attributes, "COLOR_0", m_name),
                                     kUnsignedShort, "VEC4", 8);
        std::vector<glm::vec3> out(bytes.size() / 8);
        for (std::size_t i = 0; i < out.size(); ++i) {
            std::uint16_t linear[4];
            std::memcpy(linear, bytes.data() + 8 * i, sizeof linear);
            for (int c = 0; c < 3; ++c) {
                const float v = static_cast<float>(linear[c]) / 65535.0f;
                out[i][c] = v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1 / 2.4f) - 0.055f;
            }
        }
        return out;
    }

    std::vector<glm::uvec3> triangles(const Json& primitive) const {
        const auto index = io::field<std::uint64_t>(primitive, "indices", m_name);
        const int component =
            io::field<int>(at(m_json, "accessors", index), "componentType", m_name);
        const bool shorts = component == kUnsignedShort;
        const std::size_t size = shorts ? 2 : 4;
        const Bytes bytes = accessor(index, shorts ? kUnsignedShort : kUnsignedInt, "SCALAR", size);
        std::vector<glm::uvec3> out(bytes.size() / size / 3);
        for (std::size_t i = 0; i < 3 * out.size(); ++i) {
            std::uint32_t value = 0; // hosts are little-endian
            std::memcpy(&value, bytes.data() + size * i, size);
            out[i / 3][static_cast<int>(i % 3)] = value;
        }
        return out;
    }

    void readMaterial(base::Mesh& mesh, const Json& primitive) const {
        if (!primitive.contains("material")) return;
        const Json& material =
            at(m_json, "materials", io::field<std::uint64_t>(primitive, "material", m_name));
        const Json surface =
            io::fieldOr<Json>(material, "pbrMetallicRoughness", Json::object(), m_name);
        mesh.metallic = io::fieldOr<float>(surface, "metallicFactor", 1.0f, m_name);
        mesh.roughness = io::fieldOr<float>(surface, "roughnessFactor", 1.0f, m_name);
        if (!surface.contains("baseColorTexture") || mesh.uvs.empty()) return;
        const Json reference = io::field<Json>(surface, "baseColorTexture", m_name);
        const Json& texture =
            at(m_json, "textures", io::field<std::uint64_t>(reference, "index", m_name));
        const Json& image =
            at(m_json, "images", io::field<std::uint64_t>(texture, "source", m_name));
        const Bytes bytes = view(io::field<std::uint64_t>(image, "bufferView", m_name));
        mesh.baseColor = std::make_shared<base::Image8>(io::decodeImage(bytes, m_name));
    }

    std::string m_name;
    std::vector<std::byte> m_file;
    Json m_json;
    Bytes m_data;
};

} // namespace

std::shared_ptr<base::Mesh> readGlb(const std::filesystem::path& path) {
    return GlbReader(path).mesh();
}

} // namespace maquette::assets
