#include "render/interop_presenter.h"

#include "cuda/gl_interop.h"
#include "engine/base/error.h"

namespace maquette::render {

InteropPresenter::InteropPresenter() = default;
InteropPresenter::~InteropPresenter() = default;

PresentedFrame InteropPresenter::present(const base::Frame& frame) {
    base::require(frame.device == base::FrameDevice::Cuda && frame.cudaColor != nullptr,
                  "a frame without device memory came to the interop presenter");
    if (!m_shared || frame.width != m_width || frame.height != m_height) {
        m_shared.reset();
        m_color = makeTexture(GL_RGBA32F, frame.width, frame.height);
        m_shared = std::make_unique<cuda::GlTexture>(m_color.id());
        m_width = frame.width;
        m_height = frame.height;
    }
    m_shared->copyFrom(frame.cudaColor, m_width, m_height, frame.readyEvent, frame.readEvent);
    return {m_color.id(), 0, m_width, m_height};
}

} // namespace maquette::render
