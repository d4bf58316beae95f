#include "render/backdrop_pass.h"

#include <glm/matrix.hpp>

#include "render/projection.h"

namespace maquette::render {

BackdropPass::BackdropPass()
    : m_program("screen.vert", "backdrop.frag")
    , m_empty(makeVertexArray()) {}

void BackdropPass::draw(const Scene& scene, GLuint shadowTexture, float shadowExtent) {
    const StudioColors& c = scene.colors;
    m_program.set("clipToWorld", glm::inverse(worldToClip(scene.camera)));
    m_program.set("eye", scene.camera.position());
    m_program.set("wallTop", c.backdropTop);
    m_program.set("wallBottom", c.backdropBottom);
    m_program.set("floorColor", c.floor);
    m_program.set("gridColor", c.grid);
    m_program.set("gridStrength", scene.grid ? c.gridStrength : 0.0f);
    m_program.set("floorY", scene.floorY);
    m_program.set("shadowStrength", c.shadowStrength);
    m_program.set("shadowExtent", shadowExtent);
    m_program.set("hasShadow", shadowTexture != 0 ? 1 : 0);
    Gl& f = gl();
    f.glBindTextureUnit(0, shadowTexture);
    f.glDisable(GL_DEPTH_TEST);
    f.glDisable(GL_BLEND);
    f.glBindVertexArray(m_empty.id());
    m_program.use();
    f.glDrawArrays(GL_TRIANGLES, 0, 3);
}

} // namespace maquette::render
