#include "render/scene_renderer.h"

#include <algorithm>
#include <cmath>

namespace maquette::render {

namespace {

// What lies on the other side of a comparison, as a scene of its own.
Scene otherOf(const Scene& scene) {
    const Comparison& comparison = *scene.comparison;
    Scene other = scene;
    other.mesh = comparison.mesh;
    other.frame = comparison.frame;
    other.floorY = comparison.floorY;
    return other;
}

} // namespace

SceneRenderer::SceneRenderer(QByteArray hudFont)
    : m_hud(std::move(hudFont)) {}

SceneRenderer::~SceneRenderer() = default;

void SceneRenderer::Content::prepare(const Scene& scene) {
    if (scene.mesh != source) {
        source = scene.mesh;
        mesh = scene.mesh ? std::make_unique<GpuMesh>(*scene.mesh) : nullptr;
        shadowFloor = scene.floorY - 1;
    }
    if (mesh && shadowFloor != scene.floorY) {
        shadow.update(*mesh, scene.floorY);
        shadowFloor = scene.floorY;
        roundShadow = false;
    } else if (!mesh && !roundShadow) {
        shadow.updateRound();
        roundShadow = true;
    }
}

void SceneRenderer::prepareImage(const Scene& scene, bool meshes) {
    const base::Camera& c = scene.camera;
    const int samples = meshes ? scene.samples : 0;
    const bool fits = m_image && m_image.width() == c.width && m_image.height() == c.height &&
                      m_image.samples() == samples;
    if (!fits) m_image = Framebuffer(GL_RGBA8, c.width, c.height, samples, true);
}

void SceneRenderer::draw(const Scene& scene, Content& content) {
    const bool shadow = content.mesh || scene.frame;
    m_backdrop.draw(scene, shadow ? content.shadow.texture() : 0, GroundShadow::kExtent);
    if (content.mesh) {
        m_meshes.draw(scene, *content.mesh);
    } else if (scene.frame) {
        content.frames.draw(scene);
    }
}

// Each side is cut out by the scissor; beside each other, each also has its own viewport and a
// camera of that shape.
void SceneRenderer::drawBoth(const Scene& scene) {
    const Comparison& comparison = *scene.comparison;
    const int width = scene.camera.width, height = scene.camera.height;
    const bool beside = comparison.layout == Comparison::Layout::Beside;
    const float line = beside ? 0.5f : std::clamp(comparison.line, 0.0f, 1.0f);
    const int cut = static_cast<int>(std::lround(line * static_cast<float>(width)));
    Scene left = scene, right = otherOf(scene);
    Content *leftContent = &m_own, *rightContent = m_other.get();
    if (comparison.onTheLeft) {
        std::swap(left, right);
        std::swap(leftContent, rightContent);
    }
    Gl& f = gl();
    const auto side = [&](Scene& part, Content& content, int from, int to) {
        if (to <= from) return;
        if (beside) {
            part.camera.width = to - from;
            f.glViewport(from, 0, to - from, height);
        }
        f.glScissor(from, 0, to - from, height);
        draw(part, content);
    };
    f.glEnable(GL_SCISSOR_TEST);
    side(left, *leftContent, 0, cut);
    side(right, *rightContent, cut, width);
    f.glDisable(GL_SCISSOR_TEST);
    f.glViewport(0, 0, width, height);
}

void SceneRenderer::render(const Scene& scene, GLuint target) {
    const base::Camera& c = scene.camera;
    if (c.width <= 0 || c.height <= 0) return;
    m_own.prepare(scene);
    if (scene.comparison) {
        if (!m_other) m_other = std::make_unique<Content>();
        m_other->prepare(otherOf(scene));
    } else {
        m_other.reset();
    }
    prepareImage(scene, m_own.mesh || (m_other && m_other->mesh));
    Gl& f = gl();
    constexpr float kFar = 1.0f;
    f.glBindFramebuffer(GL_FRAMEBUFFER, m_image.id());
    f.glViewport(0, 0, c.width, c.height);
    f.glDisable(GL_SCISSOR_TEST);
    f.glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    f.glDepthMask(GL_TRUE);
    f.glClearNamedFramebufferfv(m_image.id(), GL_DEPTH, 0, &kFar);
    if (scene.comparison) {
        drawBoth(scene);
    } else {
        draw(scene, m_own);
    }
    f.glBlitNamedFramebuffer(m_image.id(), target, 0, 0, c.width, c.height, 0, 0, c.width, c.height,
                             GL_COLOR_BUFFER_BIT, GL_NEAREST);
    f.glBindFramebuffer(GL_FRAMEBUFFER, target);
    m_hud.draw(scene.hud, scene.colors, c.width, c.height, scene.pixelRatio);
}

} // namespace maquette::render
