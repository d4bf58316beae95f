#pragma once

#include "engine/base/mesh.h"
#include "render/gl_handles.h"

namespace maquette::render {

// A mesh in buffers that shaders pull from (bindings 0 positions, 1 normals, 2 uvs, 3 colours,
// 4 triangle corners, 5 tangents where there is a normal map), its base colour texture and its
// normal map with mip levels.
class GpuMesh {
  public:
    // Normals are computed when the mesh has none. The mesh must keep its invariants.
    explicit GpuMesh(const base::Mesh& mesh);

    void bind() const;
    int corners() const { return m_corners; } // vertices to draw
    bool hasUvs() const { return m_hasUvs; }
    bool hasColors() const { return m_hasColors; }
    GLuint baseColor() const { return m_baseColor.id(); }
    GLuint normalMap() const { return m_normalMap.id(); }
    const base::Bounds& bounds() const { return m_bounds; }

  private:
    Buffer m_positions, m_normals, m_uvs, m_colors, m_triangles, m_tangents;
    Texture m_baseColor, m_normalMap;
    int m_corners = 0;
    bool m_hasUvs = false;
    bool m_hasColors = false;
    base::Bounds m_bounds;
};

} // namespace maquette::render
