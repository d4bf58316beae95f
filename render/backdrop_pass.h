#pragma once

#include "render/scene.h"
#include "render/shader_program.h"

namespace maquette::render {

// Fills the target with the studio: wall, floor, grid, and a shadow map of the floor (one channel,
// 1 is dark) covering [-extent, extent] in x and z; texture 0 means no shadow.
class BackdropPass {
  public:
    BackdropPass();
    void draw(const Scene& scene, GLuint shadowTexture, float shadowExtent);

  private:
    ShaderProgram m_program;
    VertexArray m_empty;
};

} // namespace maquette::render
