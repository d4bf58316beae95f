#include "assets/read_glb.h"

#include <cmath>
#include <cstring>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace {

using io::Json;
using Bytes = std::span<const std::byte>;

constexpr std::uint32_t kMagic = 0x46546c67, kJsonChunk = 0x4e4f534a, kBinChunk = 0x004e4942;
constexpr std::size_t kMaxJson = std::size_t{16} << 20;
constexpr std::size_t kMaxElements = 150'000'000; // vertices, or corners of triangles
enum { kUnsignedShort = 5123, kUnsignedInt = 5125, kFloat = 5126 };

class GlbReader {
  public:
    GlbReader(Bytes bytes, const std::string& name)
        : m_name(name) {
        const auto word = [&](std::size_t at) {
            std::uint32_t value = 0;
            if (at + 4 > bytes.size()) refuse("it breaks off");
            std::memcpy(&value, bytes.data() + at, 4);
            return value;
        };
        if (word(0) != kMagic || word(4) != 2) refuse("it is no GLB 2.0 file");
        const std::size_t jsonSize = word(12);
        if (word(16) != kJsonChunk || jsonSize > kMaxJson || jsonSize > bytes.size() - 20)
            refuse("its header is damaged");
        m_document =
            io::parseJson({reinterpret_cast<const char*>(bytes.data()) + 20, jsonSize}, m_name);
        const std::size_t binary = 20 + jsonSize;
        const std::size_t binarySize = word(binary);
        if (word(binary + 4) != kBinChunk || binarySize > bytes.size() - binary - 8)
            refuse("its binary part breaks off");
        m_binary = bytes.subspan(binary + 8, binarySize);
    }

    base::Mesh read() {
        const Json& primitive = item(item(m_document, "meshes", 0), "primitives", 0);
        const Json& attributes = member(primitive, "attributes");
        base::Mesh mesh;
        mesh.positions = values<glm::vec3>(attributes, "POSITION", kFloat, "VEC3");
        mesh.normals = values<glm::vec3>(attributes, "NORMAL", kFloat, "VEC3");
        mesh.uvs = values<glm::vec2>(attributes, "TEXCOORD_0", kFloat, "VEC2");
        mesh.colors = colors(attributes);
        mesh.triangles = triangles(primitive);
        readMaterial(mesh);
        if (const char* defect = base::firstDefect(mesh)) refuse(defect);
        return mesh;
    }

  private:
    [[noreturn]] void refuse(const char* why) const {
        throw base::Error(
            base::ErrorKind::BadFile,
            {MAQUETTE_TR("%1 is not a model as Maquette writes them: %2."), m_name, why});
    }

    const Json& member(const Json& object, const char* key) const {
        const auto found = object.is_object() ? object.find(key) : object.end();
        if (found == object.end()) io::refuseField(key, m_name);
        return *found;
    }
    const Json& item(const Json& object, const char* key, std::size_t index) const {
        const Json& list = member(object, key);
        if (!list.is_array() || index >= list.size()) io::refuseField(key, m_name);
        return list[index];
    }
    std::size_t number(const Json& object, const char* key, std::size_t otherwise) const {
        const auto found = object.find(key);
        if (found == object.end()) return otherwise;
        if (!found->is_number_unsigned()) io::refuseField(key, m_name);
        return found->get<std::size_t>();
    }

    Bytes view(std::size_t index) const {
        const Json& view = item(m_document, "bufferViews", index);
        const std::size_t offset = number(view, "byteOffset", 0);
        const std::size_t size = number(view, "byteLength", 0);
        if (view.contains("byteStride") || offset > m_binary.size() ||
            size > m_binary.size() - offset)
            refuse("a part of it lies outside of the file");
        return m_binary.subspan(offset, size);
    }

    // The elements of an accessor of the given kind, which must fill its view.
    template <class T>
    std::vector<T> elements(const Json& accessor, int component, const char* type) const {
        const std::size_t count = number(accessor, "count", 0);
        if (number(accessor, "componentType", 0) != static_cast<std::size_t>(component) ||
            member(accessor, "type") != type || accessor.contains("sparse") ||
            number(accessor, "byteOffset", 0) != 0)
            refuse("its arrays are laid out in another way");
        const Bytes bytes = view(number(accessor, "bufferView", ~std::size_t{0}));
        if (count > kMaxElements || bytes.size() != count * sizeof(T))
            refuse("an array has another length than it says");
        std::vector<T> out(count);
        if (count > 0) std::memcpy(out.data(), bytes.data(), bytes.size());
        return out;
    }

    template <class T>
    std::vector<T> values(const Json& attributes, const char* key, int component,
                          const char* type) const {
        if (!attributes.is_object() || !attributes.contains(key)) return {};
        return elements<T>(accessor(member(attributes, key)), component, type);
    }

    const Json& accessor(const Json& index) const {
        if (!index.is_number_unsigned()) io::refuseField("accessor", m_name);
        return item(m_document, "accessors", index.get<std::size_t>());
    }

    std::vector<glm::vec3> colors(const Json& attributes) const {
        struct Color {
            std::uint16_t rgba[4];
        };
        std::vector<glm::vec3> out;
        for (const Color& color : values<Color>(attributes, "COLOR_0", kUnsignedShort, "VEC4")) {
            glm::vec3 srgb;
            for (int i = 0; i < 3; ++i) {
                const float linear = static_cast<float>(color.rgba[i]) / 65535.0f;
                srgb[i] = linear <= 0.0031308f ? linear * 12.92f
                                               : 1.055f * std::pow(linear, 1 / 2.4f) - 0.055f;
            }
            out.push_back(srgb);
        }
        return out;
    }

    std::vector<glm::uvec3> triangles(const Json& primitive) const {
        const Json& indices = accessor(member(primitive, "indices"));
        if (number(primitive, "mode", 4) != 4 || number(indices, "count", 0) % 3 != 0)
            refuse("it does not consist of triangles");
        std::vector<std::uint32_t> corners;
        if (number(indices, "componentType", 0) == kUnsignedShort) {
            const auto shorts = elements<std::uint16_t>(indices, kUnsignedShort, "SCALAR");
            corners.assign(shorts.begin(), shorts.end());
        } else {
            corners = elements<std::uint32_t>(indices, kUnsignedInt, "SCALAR");
        }
        std::vector<glm::uvec3> out(corners.size() / 3);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = {corners[3 * i], corners[3 * i + 1], corners[3 * i + 2]};
        return out;
    }

    void readMaterial(base::Mesh& mesh) const {
        const Json& material = item(m_document, "materials", 0);
        const Json& surface = member(material, "pbrMetallicRoughness");
        mesh.metallic = io::fieldOr<float>(surface, "metallicFactor", 1.0f, m_name);
        mesh.roughness = io::fieldOr<float>(surface, "roughnessFactor", 1.0f, m_name);
        mesh.baseColor = picture(surface, "baseColorTexture");
        mesh.normalMap = picture(material, "normalTexture");
        if (!mesh.baseColor && !mesh.normalMap) mesh.uvs.clear();
    }

    std::shared_ptr<const base::Image8> picture(const Json& owner, const char* key) const {
        if (!owner.contains(key)) return nullptr;
        const Json& use = member(owner, key);
        const Json& texture = item(m_document, "textures", number(use, "index", 0));
        const Json& image = item(m_document, "images", number(texture, "source", 0));
        return std::make_shared<base::Image8>(
            io::decodeImage(view(number(image, "bufferView", ~std::size_t{0})), m_name));
    }

    const std::string& m_name;
    Json m_document;
    Bytes m_binary;
};

} // namespace

base::Mesh readGlb(std::span<const std::byte> bytes, const std::string& nameForErrors) {
    return GlbReader(bytes, nameForErrors).read();
}

base::Mesh readGlb(const std::filesystem::path& path) {
    return readGlb(io::readFile(path), path.string());
}

} // namespace maquette::assets
