#include "render/upload_presenter.h"

#include "cuda/gl_interop.h"
#include "engine/base/error.h"

namespace maquette::render {

void UploadPresenter::resize(int width, int height) {
    if (m_color && width == m_width && height == m_height) return;
    m_color = makeTexture(GL_RGBA32F, width, height);
    m_depth = makeTexture(GL_R32F, width, height);
    gl().glTextureParameteri(m_depth.id(), GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl().glTextureParameteri(m_depth.id(), GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    m_width = width;
    m_height = height;
}

PresentedFrame UploadPresenter::present(const base::Frame& frame) {
    base::require(frame.width > 0 && frame.height > 0, "a preview frame is empty");
    const std::size_t pixels = static_cast<std::size_t>(frame.width) * frame.height;
    const float* color = frame.color.data.data();
    if (frame.device == base::FrameDevice::Cuda) {
        m_readBack.resize(4 * pixels);
        cuda::readBack(frame.cudaColor, 4 * pixels, frame.readyEvent, m_readBack.data());
        color = m_readBack.data();
    } else {
        base::require(frame.color.channels == 4 && frame.color.data.size() == 4 * pixels,
                      "a preview frame is not RGBA of its own size");
    }
    resize(frame.width, frame.height);
    Gl& f = gl();
    f.glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    f.glTextureSubImage2D(m_color.id(), 0, 0, 0, m_width, m_height, GL_RGBA, GL_FLOAT, color);
    const bool depth = frame.depth.channels == 1 && frame.depth.data.size() == pixels;
    if (depth) {
        f.glTextureSubImage2D(m_depth.id(), 0, 0, 0, m_width, m_height, GL_RED, GL_FLOAT,
                              frame.depth.data.data());
    }
    return {m_color.id(), depth ? m_depth.id() : 0, m_width, m_height};
}

} // namespace maquette::render
