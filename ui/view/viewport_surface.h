#pragma once

#include <functional>
#include <memory>

#include <QWidget>

#include "render/scene.h"
#include "ui/view/surface_drill.h"

namespace maquette::ui {

// What a picture is drawn on, from what needs most to what needs nothing.
enum class SurfaceKind {
    Hardware,    // QOpenGLWidget, drawn by the graphics card
    OwnThread,   // OpenGL on a thread of its own, into memory
    Placeholder, // no OpenGL: a backdrop and the engine's frames
};

// What the viewport's picture is drawn on. Scenes are shown newest first; a surface that is still
// busy with one drops those in between. Times of the last redraw are kept for the latency bench.
class ViewportSurface {
  public:
    virtual ~ViewportSurface() = default;
    virtual SurfaceKind kind() const = 0;
    virtual QWidget* widget() = 0;
    virtual void present(render::Scene scene) = 0;
    // Drawn by the processor: redraws must be rationed while a job computes.
    virtual bool software() const = 0;
    // In words for the About page and the log: "OpenGL (llvmpipe …), own thread".
    virtual QString description() const = 0;
    // Called on the GUI thread, once, when this surface cannot draw any more; the argument says
    // why. Another surface may be able to. It must not be destroyed from within the call.
    std::function<void(const QString&)> onFailure;
};

// QOpenGLWidget where the graphics hardware draws; a thread of its own where the processor does, so
// that the window answers while the picture is computed; without OpenGL (offscreen platform, no
// driver) a calm placeholder that still shows the engine's frames. No better kind than `best`.
std::unique_ptr<ViewportSurface> makeViewportSurface(QWidget* parent,
                                                     SurfaceKind best = SurfaceKind::Hardware,
                                                     const SurfaceDrill& drill = {});

} // namespace maquette::ui
