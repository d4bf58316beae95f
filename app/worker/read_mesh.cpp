#include "app/worker/read_mesh.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include <assimp/IOStream.hpp>
#include <assimp/IOSystem.hpp>
#include <assimp/Importer.hpp>
#include <assimp/material.h>
#include <assimp/postprocess.h>
#include <assimp/scene.h>

#include "app/worker/obj_numbers.h"
#include "assets/import_blob.h"
#include "engine/base/error.h"
#include "engine/io/image_codec.h"

namespace maquette::worker {

namespace {

constexpr std::size_t kMaxFile = std::size_t{1} << 30;

[[noreturn]] void refuse(const char* why) {
    throw base::Error(base::ErrorKind::BadFile, why);
}

bool hasExtension(const std::string& name, const char* extension) {
    const std::size_t point = name.rfind('.');
    return point != std::string::npos && strcasecmp(name.c_str() + point, extension) == 0;
}

class MemoryStream final : public Assimp::IOStream {
  public:
    explicit MemoryStream(std::vector<std::byte> bytes)
        : m_bytes(std::move(bytes)) {}

    size_t Read(void* buffer, size_t size, size_t count) override {
        if (size == 0) return 0;
        const size_t whole = std::min(count, (m_bytes.size() - m_at) / size);
        if (whole > 0) std::memcpy(buffer, m_bytes.data() + m_at, whole * size);
        m_at += whole * size;
        return whole;
    }
    size_t Write(const void*, size_t, size_t) override { return 0; }
    aiReturn Seek(size_t offset, aiOrigin origin) override {
        const size_t base = origin == aiOrigin_SET   ? 0
                            : origin == aiOrigin_CUR ? m_at
                                                     : m_bytes.size();
        const size_t target = origin == aiOrigin_END ? base - offset : base + offset;
        if (target > m_bytes.size()) return aiReturn_FAILURE;
        m_at = target;
        return aiReturn_SUCCESS;
    }
    size_t Tell() const override { return m_at; }
    size_t FileSize() const override { return m_bytes.size(); }
    void Flush() override {}

  private:
    std::vector<std::byte> m_bytes;
    size_t m_at = 0;
};

class JailedFiles final : public Assimp::IOSystem {
  public:
    explicit JailedFiles(const Jail& jail)
        : m_jail(jail) {}
    bool Exists(const char* name) const override { return m_jail.find(name) >= 0; }
    char getOsSeparator() const override { return '/'; }
    Assimp::IOStream* Open(const char* name, const char* mode) override {
        const int fd = std::strchr(mode, 'r') ? m_jail.find(name) : -1;
        if (fd < 0) return nullptr;
        std::vector<std::byte> bytes = m_jail.read(fd, kMaxFile);
        if (hasExtension(name, ".obj")) bytes = withLeadingZeros(std::move(bytes));
        return new MemoryStream(std::move(bytes));
    }
    void Close(Assimp::IOStream* stream) override { delete stream; }

  private:
    const Jail& m_jail;
};

float encodeSrgb(float linear) {
    const float v = std::clamp(linear, 0.0f, 1.0f);
    return v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1 / 2.4f) - 0.055f;
}

// Appends the scene's meshes, node by node, to one mesh.
class Collector {
  public:
    Collector(const aiScene& scene, bool linearColors)
        : m_scene(scene)
        , m_linear(linearColors) {
        m_normals = m_uvs = m_colors = true;
        for (unsigned i = 0; i < scene.mNumMeshes; ++i) { // arrays that not all have are left out
            m_normals = m_normals && scene.mMeshes[i]->HasNormals();
            m_uvs = m_uvs && scene.mMeshes[i]->HasTextureCoords(0);
            m_colors = m_colors && scene.mMeshes[i]->HasVertexColors(0);
        }
    }

    base::Mesh run() {
        std::vector<std::pair<const aiNode*, aiMatrix4x4>> stack{
            {m_scene.mRootNode, aiMatrix4x4()}};
        while (!stack.empty()) {
            const auto [node, parent] = stack.back();
            stack.pop_back();
            if (!node) continue;
            const aiMatrix4x4 transform = parent * node->mTransformation;
            for (unsigned i = 0; i < node->mNumMeshes; ++i)
                append(*m_scene.mMeshes[node->mMeshes[i]], transform);
            for (unsigned i = node->mNumChildren; i > 0; --i)
                stack.push_back({node->mChildren[i - 1], transform});
        }
        return std::move(m_out);
    }

  private:
    void append(const aiMesh& mesh, const aiMatrix4x4& transform) {
        const auto first = static_cast<std::uint32_t>(m_out.positions.size());
        if (m_out.positions.size() + mesh.mNumVertices > 3 * assets::kMaxImportTriangles)
            refuse(MAQUETTE_TR("it has more than 50 million triangles"));
        const bool plain = transform.IsIdentity(); // then floats stay as they are, bit by bit
        aiMatrix3x3 turn(transform);
        if (std::abs(turn.Determinant()) > 1e-20f) turn.Inverse().Transpose();
        for (unsigned i = 0; i < mesh.mNumVertices; ++i) {
            const aiVector3D p = plain ? mesh.mVertices[i] : transform * mesh.mVertices[i];
            m_out.positions.push_back({p.x, p.y, p.z});
            if (m_normals) {
                aiVector3D n = plain ? mesh.mNormals[i] : (turn * mesh.mNormals[i]).NormalizeSafe();
                m_out.normals.push_back({n.x, n.y, n.z});
            }
            if (m_uvs) {
                const aiVector3D uv = mesh.mTextureCoords[0][i];
                m_out.uvs.push_back({uv.x, 1 - uv.y}); // Assimp's origin is at the bottom
            }
            if (m_colors) m_out.colors.push_back(color(mesh.mColors[0][i]));
        }
        for (unsigned i = 0; i < mesh.mNumFaces; ++i) {
            const aiFace& face = mesh.mFaces[i];
            if (face.mNumIndices != 3) continue; // points and lines
            m_out.triangles.push_back(
                {first + face.mIndices[0], first + face.mIndices[1], first + face.mIndices[2]});
        }
        if (m_out.triangles.size() > assets::kMaxImportTriangles)
            refuse(MAQUETTE_TR("it has more than 50 million triangles"));
    }

    glm::vec3 color(const aiColor4D& c) const {
        return m_linear ? glm::vec3(encodeSrgb(c.r), encodeSrgb(c.g), encodeSrgb(c.b))
                        : glm::vec3(c.r, c.g, c.b);
    }

    const aiScene& m_scene;
    bool m_linear, m_normals, m_uvs, m_colors;
    base::Mesh m_out;
};

// Merges vertices that agree in every bit: OBJ and STL come with three of their own for each
// triangle.
void mergeEqual(base::Mesh& mesh) {
    std::vector<std::uint32_t> kept, number(mesh.positions.size());
    const std::size_t slots = std::bit_ceil(std::max<std::size_t>(16, mesh.positions.size() * 2));
    std::vector<std::uint32_t> table(slots, 0xffffffff);
    const auto words = [&](std::uint32_t i, const auto& visit) {
        visit(&mesh.positions[i], sizeof(glm::vec3));
        if (!mesh.normals.empty()) visit(&mesh.normals[i], sizeof(glm::vec3));
        if (!mesh.uvs.empty()) visit(&mesh.uvs[i], sizeof(glm::vec2));
        if (!mesh.colors.empty()) visit(&mesh.colors[i], sizeof(glm::vec3));
    };
    const auto equal = [&](std::uint32_t a, std::uint32_t b) {
        return mesh.positions[a] == mesh.positions[b] &&
               (mesh.normals.empty() || mesh.normals[a] == mesh.normals[b]) &&
               (mesh.uvs.empty() || mesh.uvs[a] == mesh.uvs[b]) &&
               (mesh.colors.empty() || mesh.colors[a] == mesh.colors[b]);
    };
    for (std::uint32_t i = 0; i < number.size(); ++i) {
        std::uint64_t hash = 1469598103934665603u;
        words(i, [&](const void* data, std::size_t size) {
            for (std::size_t k = 0; k < size; k += 4) {
                std::uint32_t word;
                std::memcpy(&word, static_cast<const char*>(data) + k, 4);
                hash = (hash ^ (word == 0x80000000u ? 0 : word)) * 0x9e3779b97f4a7c15u;
                hash ^= hash >> 32;
            }
        });
        std::size_t slot = hash & (slots - 1);
        while (table[slot] != 0xffffffff && !equal(kept[table[slot]], i))
            slot = (slot + 1) & (slots - 1);
        if (table[slot] == 0xffffffff) {
            table[slot] = static_cast<std::uint32_t>(kept.size());
            kept.push_back(i);
        }
        number[i] = table[slot];
    }
    const auto pick = [&](auto& values) {
        for (std::size_t i = 0; i < kept.size() && !values.empty(); ++i)
            values[i] = values[kept[i]];
        if (!values.empty()) values.resize(kept.size());
    };
    pick(mesh.positions);
    pick(mesh.normals);
    pick(mesh.uvs);
    pick(mesh.colors);
    for (glm::uvec3& t : mesh.triangles)
        t = {number[t.x], number[t.y], number[t.z]};
}

std::shared_ptr<const base::Image8> texture(const aiScene& scene, const Jail& jail,
                                            std::initializer_list<aiTextureType> types) {
    for (unsigned i = 0; i < scene.mNumMaterials; ++i) {
        for (const aiTextureType type : types) {
            aiString name;
            if (scene.mMaterials[i]->GetTexture(type, 0, &name) != aiReturn_SUCCESS) continue;
            std::vector<std::byte> bytes;
            if (const aiTexture* inside = scene.GetEmbeddedTexture(name.C_Str())) {
                if (inside->mHeight != 0) continue; // raw texels; no format of ours has them
                const auto* data = reinterpret_cast<const std::byte*>(inside->pcData);
                bytes.assign(data, data + inside->mWidth);
            } else if (const int fd = jail.find(name.C_Str()); fd >= 0) {
                bytes = jail.read(fd, kMaxFile);
            }
            if (!bytes.empty())
                return std::make_shared<base::Image8>(io::decodeImage(bytes, name.C_Str()));
        }
    }
    return nullptr;
}

// Three channels, as normal maps are kept here.
std::shared_ptr<const base::Image8> normalMap(std::shared_ptr<const base::Image8> image) {
    if (!image || image->channels == 3) return image;
    auto out = std::make_shared<base::Image8>(image->width, image->height, 3);
    for (int y = 0; y < image->height; ++y) {
        for (int x = 0; x < image->width; ++x)
            std::copy_n(image->pixel(x, y), 3, out->pixel(x, y));
    }
    return out;
}

} // namespace

base::Mesh readMesh(const Jail& jail) {
    Assimp::Importer importer;
    importer.SetIOHandler(new JailedFiles(jail)); // the importer owns it
    const aiScene* scene =
        importer.ReadFile(jail.model(), aiProcess_Triangulate | aiProcess_ValidateDataStructure);
    if (!scene) {
        std::string why = importer.GetErrorString();
        while (why.ends_with('.') || why.ends_with('\n'))
            why.pop_back();
        throw base::Error(base::ErrorKind::BadFile, {"%1", why});
    }
    if (!scene->HasMeshes()) refuse(MAQUETTE_TR("it holds no mesh"));
    const auto is = [&](const char* e) { return hasExtension(jail.model(), e); };
    base::Mesh mesh = Collector(*scene, is(".glb") || is(".gltf")).run();
    if (mesh.triangles.empty()) refuse(MAQUETTE_TR("it holds no triangles"));
    if (is(".obj") || is(".stl")) mergeEqual(mesh);
    if (!mesh.uvs.empty())
        mesh.baseColor = texture(*scene, jail, {aiTextureType_BASE_COLOR, aiTextureType_DIFFUSE});
    if (!mesh.uvs.empty() && !mesh.normals.empty())
        mesh.normalMap = normalMap(texture(*scene, jail, {aiTextureType_NORMALS}));
    if (const char* defect = base::firstDefect(mesh)) refuse(defect);
    return mesh;
}

} // namespace maquette::worker
