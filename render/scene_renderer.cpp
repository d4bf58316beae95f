#include "render/scene_renderer.h"

namespace maquette::render {

SceneRenderer::SceneRenderer(QByteArray hudFont)
    : m_hud(std::move(hudFont)) {}

SceneRenderer::~SceneRenderer() = default;

// Uploads what changed: the mesh, its shadow, the multisampled image's size.
void SceneRenderer::prepare(const Scene& scene) {
    if (scene.mesh != m_meshSource) {
        m_meshSource = scene.mesh;
        m_mesh = scene.mesh ? std::make_unique<GpuMesh>(*scene.mesh) : nullptr;
        m_shadowFloor = scene.floorY - 1;
    }
    if (m_mesh && m_shadowFloor != scene.floorY) {
        m_shadow.update(*m_mesh, scene.floorY);
        m_shadowFloor = scene.floorY;
        m_roundShadow = false;
    } else if (!m_mesh && !m_roundShadow) {
        m_shadow.updateRound();
        m_roundShadow = true;
    }
    const base::Camera& c = scene.camera;
    const bool sampled = m_mesh && scene.samples > 0;
    const bool fits = m_image && m_image.width() == c.width && m_image.height() == c.height &&
                      m_image.samples() == (sampled ? scene.samples : 0);
    if (!fits)
        m_image = Framebuffer(GL_RGBA8, c.width, c.height, sampled ? scene.samples : 0, true);
}

void SceneRenderer::drawContent(const Scene& scene) {
    const bool shadow = m_mesh || scene.frame;
    m_backdrop.draw(scene, shadow ? m_shadow.texture() : 0, GroundShadow::kExtent);
    if (m_mesh) {
        m_meshes.draw(scene, *m_mesh);
    } else if (scene.frame) {
        m_frames.draw(scene);
    }
}

void SceneRenderer::render(const Scene& scene, GLuint target) {
    const base::Camera& c = scene.camera;
    if (c.width <= 0 || c.height <= 0) return;
    prepare(scene);
    Gl& f = gl();
    constexpr float kFar = 1.0f;
    f.glBindFramebuffer(GL_FRAMEBUFFER, m_image.id());
    f.glViewport(0, 0, c.width, c.height);
    f.glDisable(GL_SCISSOR_TEST);
    f.glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    f.glDepthMask(GL_TRUE);
    f.glClearNamedFramebufferfv(m_image.id(), GL_DEPTH, 0, &kFar);
    drawContent(scene);
    f.glBlitNamedFramebuffer(m_image.id(), target, 0, 0, c.width, c.height, 0, 0, c.width, c.height,
                             GL_COLOR_BUFFER_BIT, GL_NEAREST);
    f.glBindFramebuffer(GL_FRAMEBUFFER, target);
    m_hud.draw(scene.hud, scene.colors, c.width, c.height, scene.pixelRatio);
}

} // namespace maquette::render
