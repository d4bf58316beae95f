#pragma once

#include <vector>

#include "render/frame_presenter.h"

namespace maquette::render {

// One upload a frame. Frames in device memory are first read back into pinned memory.
class UploadPresenter final : public FramePresenter {
  public:
    PresentedFrame present(const base::Frame& frame) override;
    const char* name() const override { return "upload"; }

  private:
    void resize(int width, int height);
    Texture m_color;
    Texture m_depth;
    int m_width = 0;
    int m_height = 0;
    std::vector<float> m_readBack; // RGBA of a frame that came from device memory
};

} // namespace maquette::render
