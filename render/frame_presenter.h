#pragma once

#include <memory>

#include "engine/base/frame.h"
#include "render/gl_handles.h"

namespace maquette::render {

// A frame's pixels as textures: colour RGBA, premultiplied and display-referred; depth with one
// channel, or 0 when the frame brought none. Row 0 is the image's top.
struct PresentedFrame {
    GLuint color = 0;
    GLuint depth = 0;
    int width = 0;
    int height = 0;
};

// Brings the engine's preview frames into textures of one OpenGL context. Make, use and destroy it
// while that context is current.
class FramePresenter {
  public:
    virtual ~FramePresenter() = default;
    // The textures stay valid until the next call. Throws Error when the device refuses.
    virtual PresentedFrame present(const base::Frame& frame) = 0;
    virtual const char* name() const = 0;
};

// The right presenter for frames that live there: pixels in main memory are uploaded; pixels in
// device memory go straight into the texture when this context runs on a CUDA device, otherwise
// over main memory. Decided here, at run time; the choice is logged once a context.
std::unique_ptr<FramePresenter> makeFramePresenter(base::FrameDevice device);

} // namespace maquette::render
