#pragma once

#include <QOpenGLWidget>

#include "render/scene_renderer.h"
#include "ui/view/viewport_surface.h"

namespace maquette::ui {

// Hardware OpenGL: draws in paintGL, frames on the device never leave it. Qt makes another context
// when the widget comes to another window or its window is made anew; the scene is then uploaded
// again. A context that the driver took away is a failure.
class GlSurface final : public QOpenGLWidget, public ViewportSurface {
    Q_OBJECT
  public:
    explicit GlSurface(QWidget* parent, SurfaceDrill drill = {});
    ~GlSurface() override;

    SurfaceKind kind() const override { return SurfaceKind::Hardware; }
    QWidget* widget() override { return this; }
    void present(render::Scene scene) override;
    bool software() const override { return false; }
    QString description() const override { return m_description; }

  protected:
    void initializeGL() override;
    void paintGL() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void release();
    void fail(const QString& why);
    void guarded(const std::function<void()>& drawing);

    SurfaceDrill m_drill;
    render::Scene m_scene;
    std::unique_ptr<render::SceneRenderer> m_renderer;
    QString m_description;
    bool m_failed = false;
};

} // namespace maquette::ui
