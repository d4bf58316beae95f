#pragma once

#include "render/gpu_mesh.h"
#include "render/shader_program.h"

namespace maquette::render {

// The soft contact shadow of a mesh on its floor: seen from below once, blurred, kept.
class GroundShadow {
  public:
    static constexpr float kExtent = 1.6f; // half the side of the square it covers
    static constexpr int kSize = 256;

    GroundShadow();
    void update(const GpuMesh& mesh, float floorY);
    // The soft round shadow of an object whose shape is not known yet.
    void updateRound();
    GLuint texture() const { return m_front.colorTexture(); }

  private:
    void blur();
    ShaderProgram m_fromBelow;
    ShaderProgram m_blur;
    VertexArray m_empty;
    Framebuffer m_front;
    Framebuffer m_back;
};

} // namespace maquette::render
