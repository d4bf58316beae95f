#include "render/ground_shadow.h"

#include <cmath>
#include <vector>

namespace maquette::render {

GroundShadow::GroundShadow()
    : m_fromBelow("shadow.vert", "shadow.frag")
    , m_blur("screen.vert", "blur.frag")
    , m_empty(makeVertexArray())
    , m_front(GL_R16F, kSize, kSize, 0, true)
    , m_back(GL_R16F, kSize, kSize, 0, false) {}

void GroundShadow::update(const GpuMesh& mesh, float floorY) {
    Gl& f = gl();
    constexpr float kClear[] = {0, 0, 0, 0};
    constexpr float kFar = 1.0f;
    f.glBindFramebuffer(GL_FRAMEBUFFER, m_front.id());
    f.glViewport(0, 0, kSize, kSize);
    f.glClearNamedFramebufferfv(m_front.id(), GL_COLOR, 0, kClear);
    f.glClearNamedFramebufferfv(m_front.id(), GL_DEPTH, 0, &kFar);
    f.glEnable(GL_DEPTH_TEST);
    f.glDepthFunc(GL_LESS);
    f.glDepthMask(GL_TRUE);
    f.glDisable(GL_BLEND);
    f.glDisable(GL_CULL_FACE);
    m_fromBelow.set("extent", kExtent);
    m_fromBelow.set("floorY", floorY);
    m_fromBelow.use();
    mesh.bind();
    f.glBindVertexArray(m_empty.id());
    f.glDrawArrays(GL_TRIANGLES, 0, mesh.corners());
    f.glDisable(GL_DEPTH_TEST);
    blur();
}

void GroundShadow::blur() {
    Gl& f = gl();
    m_blur.use();
    for (const float radius : {1.0f, 3.0f}) {
        f.glBindFramebuffer(GL_FRAMEBUFFER, m_back.id());
        f.glBindTextureUnit(0, m_front.colorTexture());
        m_blur.set("stride", glm::vec2(radius / kSize, 0));
        f.glDrawArrays(GL_TRIANGLES, 0, 3);
        f.glBindFramebuffer(GL_FRAMEBUFFER, m_front.id());
        f.glBindTextureUnit(0, m_back.colorTexture());
        m_blur.set("stride", glm::vec2(0, radius / kSize));
        f.glDrawArrays(GL_TRIANGLES, 0, 3);
    }
}

void GroundShadow::updateRound() {
    std::vector<float> dark(static_cast<std::size_t>(kSize) * kSize);
    for (int y = 0; y < kSize; ++y) {
        for (int x = 0; x < kSize; ++x) {
            const float u = (static_cast<float>(x) + 0.5f) / kSize * 2 - 1;
            const float v = (static_cast<float>(y) + 0.5f) / kSize * 2 - 1;
            const float radius2 = (u * u + v * v) * kExtent * kExtent;
            dark[static_cast<std::size_t>(y) * kSize + x] = 0.55f * std::exp(-3.2f * radius2);
        }
    }
    gl().glTextureSubImage2D(m_front.colorTexture(), 0, 0, 0, kSize, kSize, GL_RED, GL_FLOAT,
                             dark.data());
}

} // namespace maquette::render
