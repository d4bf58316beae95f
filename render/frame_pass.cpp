#include "render/frame_pass.h"

#include <algorithm>
#include <cmath>
#include <exception>

#include <glm/geometric.hpp>

#include "engine/base/log.h"
#include "render/projection.h"
#include "render/upload_presenter.h"

namespace maquette::render {

namespace {

constexpr float kNearestAnchor = 0.2f;

// The corners of what the camera sees at the origin's depth: top left, top right, bottom left,
// bottom right.
std::array<glm::vec3, 4> anchorCorners(const base::Camera& camera) {
    const glm::vec3 eye = camera.position();
    const glm::vec3 forward = camera.forward();
    const float depth = std::max(-glm::dot(eye, forward), kNearestAnchor);
    const float y = depth * std::tan(0.5f * camera.fovY);
    const float x = y * static_cast<float>(camera.width) / static_cast<float>(camera.height);
    const glm::vec3 middle = eye + depth * forward;
    const glm::vec3 right = x * glm::vec3(camera.cameraToWorld[0]);
    const glm::vec3 up = y * glm::vec3(camera.cameraToWorld[1]);
    return {middle - right + up, middle + right + up, middle - right - up, middle + right - up};
}

int modeOf(const base::Frame& frame, const PresentedFrame& presented) {
    if (frame.shading == base::Shading::Depth && presented.depth != 0) return 1;
    if (frame.shading == base::Shading::Opacity) return 2;
    return 0;
}

} // namespace

FramePass::FramePass()
    : m_program("frame.vert", "frame.frag")
    , m_empty(makeVertexArray()) {}

const char* FramePass::presenterName(base::FrameDevice device) const {
    const auto& presenter = m_presenters[static_cast<std::size_t>(device)];
    return presenter ? presenter->name() : "";
}

PresentedFrame FramePass::present(const base::Frame& frame) {
    auto& presenter = m_presenters[static_cast<std::size_t>(frame.device)];
    if (!presenter) presenter = makeFramePresenter(frame.device);
    try {
        return presenter->present(frame);
    } catch (const std::exception& error) {
        if (std::string(presenter->name()) != "interop") throw;
        // A driver may promise sharing and then refuse it: main memory always works.
        base::logWarning(std::string("viewport: sharing with OpenGL failed, copying instead: ") +
                         error.what());
        presenter = std::make_unique<UploadPresenter>();
        return presenter->present(frame);
    }
}

void FramePass::draw(const Scene& scene) {
    const base::Frame& frame = *scene.frame;
    if (m_frame != &frame || m_serial != frame.serial) {
        m_presented = present(frame);
        m_frame = &frame;
        m_serial = frame.serial;
    }
    const std::array<glm::vec3, 4> corners = anchorCorners(frame.camera);
    static constexpr const char* kCorners[] = {"corners[0]", "corners[1]", "corners[2]",
                                               "corners[3]"};
    for (std::size_t i = 0; i < corners.size(); ++i)
        m_program.set(kCorners[i], corners[i]);
    Gl& f = gl();
    const float away = glm::length(frame.camera.position());
    m_program.set("worldToClip", worldToClip(scene.camera));
    m_program.set("mode", modeOf(frame, m_presented));
    m_program.set("depthRange", glm::vec2(std::max(away - 1.0f, 0.05f), away + 1.0f));
    f.glBindTextureUnit(0, m_presented.color);
    f.glBindTextureUnit(1, m_presented.depth);
    f.glDisable(GL_DEPTH_TEST);
    f.glDisable(GL_CULL_FACE);
    f.glEnable(GL_BLEND);
    f.glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    f.glBindVertexArray(m_empty.id());
    m_program.use();
    f.glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    f.glDisable(GL_BLEND);
}

} // namespace maquette::render
