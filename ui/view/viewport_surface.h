#pragma once

#include <functional>
#include <memory>

#include <QWidget>

#include "render/scene.h"

namespace maquette::ui {

// What the viewport's picture is drawn on. Scenes are shown newest first; a surface that is still
// busy with one drops those in between. Times of the last redraw are kept for the latency bench.
class ViewportSurface {
  public:
    virtual ~ViewportSurface() = default;
    virtual QWidget* widget() = 0;
    virtual void present(render::Scene scene) = 0;
    // Drawn by the processor: redraws must be rationed while a job computes.
    virtual bool software() const = 0;
    // In words for the About page and the log: "OpenGL (llvmpipe …), own thread".
    virtual QString description() const = 0;
    // Called on the GUI thread when drawing is not possible any more; the argument says why.
    std::function<void(const QString&)> onFailure;
};

// QOpenGLWidget where the graphics hardware draws; a thread of its own where the processor does, so
// that the window answers while the picture is computed; without OpenGL (offscreen platform, no
// driver) a calm placeholder that still shows the engine's frames.
std::unique_ptr<ViewportSurface> makeViewportSurface(QWidget* parent);

} // namespace maquette::ui
