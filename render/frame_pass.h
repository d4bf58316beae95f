#pragma once

#include <array>
#include <memory>

#include "render/frame_presenter.h"
#include "render/scene.h"
#include "render/shader_program.h"

namespace maquette::render {

// Draws the engine's newest preview over the backdrop. The picture is anchored in the world at the
// origin's distance from its own camera; seen from that camera it fills the view exactly.
class FramePass {
  public:
    FramePass();
    void draw(const Scene& scene);
    // Which presenter frames of this kind go through; "" before the first one.
    const char* presenterName(base::FrameDevice device) const;

  private:
    PresentedFrame present(const base::Frame& frame);
    ShaderProgram m_program;
    VertexArray m_empty;
    std::array<std::unique_ptr<FramePresenter>, 2> m_presenters; // by FrameDevice
    PresentedFrame m_presented;
    std::uint64_t m_serial = 0; // of the frame in m_presented
    const base::Frame* m_frame = nullptr;
};

} // namespace maquette::render
