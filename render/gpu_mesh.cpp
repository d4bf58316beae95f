#include "render/gpu_mesh.h"

#include <algorithm>
#include <bit>

#include "engine/base/tangents.h"

namespace maquette::render {

namespace {

template <class T>
Buffer bufferOf(const std::vector<T>& values) {
    return makeBuffer(values.data(), values.size() * sizeof(T));
}

Texture textureOf(const base::Image8& image) {
    Gl& f = gl();
    const int size = std::max(image.width, image.height);
    const int levels = std::bit_width(static_cast<unsigned>(size));
    GLuint id = 0;
    f.glCreateTextures(GL_TEXTURE_2D, 1, &id);
    Texture texture(id);
    f.glTextureStorage2D(id, levels, GL_RGBA8, image.width, image.height);
    f.glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    const GLenum format = image.channels == 4 ? GL_RGBA : image.channels == 3 ? GL_RGB : GL_RED;
    f.glTextureSubImage2D(id, 0, 0, 0, image.width, image.height, format, GL_UNSIGNED_BYTE,
                          image.data.data());
    f.glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    f.glGenerateTextureMipmap(id);
    f.glTextureParameteri(id, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    f.glTextureParameteri(id, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    return texture;
}

} // namespace

GpuMesh::GpuMesh(const base::Mesh& mesh)
    : m_positions(bufferOf(mesh.positions))
    , m_uvs(bufferOf(mesh.uvs))
    , m_colors(bufferOf(mesh.colors))
    , m_triangles(bufferOf(mesh.triangles))
    , m_corners(static_cast<int>(3 * mesh.triangles.size()))
    , m_hasUvs(!mesh.uvs.empty())
    , m_hasColors(!mesh.colors.empty())
    , m_bounds(base::bounds(mesh)) {
    if (mesh.normals.empty()) {
        base::Mesh copy;
        copy.positions = mesh.positions;
        copy.triangles = mesh.triangles;
        base::computeNormals(copy);
        m_normals = bufferOf(copy.normals);
    } else {
        m_normals = bufferOf(mesh.normals);
    }
    if (mesh.baseColor && m_hasUvs) m_baseColor = textureOf(*mesh.baseColor);
    if (mesh.normalMap) m_normalMap = textureOf(*mesh.normalMap);
    m_tangents = bufferOf(mesh.normalMap ? base::tangents(mesh) : std::vector<glm::vec4>{});
}

void GpuMesh::bind() const {
    const GLuint names[] = {m_positions.id(), m_normals.id(),   m_uvs.id(),
                            m_colors.id(),    m_triangles.id(), m_tangents.id()};
    for (GLuint i = 0; i < 6; ++i)
        gl().glBindBufferBase(GL_SHADER_STORAGE_BUFFER, i, names[i]);
}

} // namespace maquette::render
