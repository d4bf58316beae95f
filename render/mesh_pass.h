#pragma once

#include "render/gpu_mesh.h"
#include "render/scene.h"
#include "render/shader_program.h"

namespace maquette::render {

// Draws a mesh under soft studio light, with depth test, into the bound target.
class MeshPass {
  public:
    MeshPass();
    void draw(const Scene& scene, const GpuMesh& mesh);

  private:
    ShaderProgram m_program;
    VertexArray m_empty;
};

} // namespace maquette::render
