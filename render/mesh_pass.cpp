#include "render/mesh_pass.h"

#include "render/projection.h"

namespace maquette::render {

MeshPass::MeshPass()
    : m_program("mesh.vert", "mesh.frag")
    , m_empty(makeVertexArray()) {}

void MeshPass::draw(const Scene& scene, const GpuMesh& mesh) {
    const glm::mat4& frame = scene.camera.cameraToWorld;
    m_program.set("worldToClip", worldToClip(scene.camera));
    m_program.set("eye", scene.camera.position());
    m_program.set("viewRight", glm::vec3(frame[0]));
    m_program.set("viewUp", glm::vec3(frame[1]));
    m_program.set("viewBack", glm::vec3(frame[2]));
    m_program.set("clay", scene.colors.clay);
    m_program.set("wire", scene.colors.wire);
    m_program.set("wireWidth", 0.6f * scene.pixelRatio);
    m_program.set("floorY", scene.floorY);
    m_program.set("style", static_cast<int>(scene.meshStyle));
    m_program.set("hasUvs", mesh.hasUvs() ? 1 : 0);
    m_program.set("hasColors", mesh.hasColors() ? 1 : 0);
    m_program.set("hasTexture", mesh.baseColor() != 0 ? 1 : 0);
    m_program.set("hasNormalMap", mesh.normalMap() != 0 ? 1 : 0);
    Gl& f = gl();
    mesh.bind();
    f.glBindTextureUnit(0, mesh.baseColor());
    f.glBindTextureUnit(1, mesh.normalMap());
    f.glEnable(GL_DEPTH_TEST);
    f.glDepthFunc(GL_LESS);
    f.glDepthMask(GL_TRUE);
    f.glDisable(GL_BLEND);
    f.glDisable(GL_CULL_FACE);
    f.glBindVertexArray(m_empty.id());
    m_program.use();
    f.glDrawArrays(GL_TRIANGLES, 0, mesh.corners());
    f.glDisable(GL_DEPTH_TEST);
}

} // namespace maquette::render
