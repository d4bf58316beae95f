#pragma once

#include <memory>

#include "render/frame_presenter.h"

namespace maquette::cuda {
class GlTexture;
}

namespace maquette::render {

// Copies frames on the device into a texture shared between CUDA and OpenGL: nothing touches main
// memory. The texture is registered once a size, unregistered with this object.
class InteropPresenter final : public FramePresenter {
  public:
    InteropPresenter();
    ~InteropPresenter() override;
    PresentedFrame present(const base::Frame& frame) override;
    const char* name() const override { return "interop"; }

  private:
    Texture m_color;
    std::unique_ptr<cuda::GlTexture> m_shared; // destroyed before the texture it registers
    int m_width = 0;
    int m_height = 0;
};

} // namespace maquette::render
