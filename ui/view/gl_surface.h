#pragma once

#include <QOpenGLWidget>

#include "render/scene_renderer.h"
#include "ui/view/viewport_surface.h"

namespace maquette::ui {

// Hardware OpenGL: draws in paintGL, frames on the device never leave it.
class GlSurface final : public QOpenGLWidget, public ViewportSurface {
    Q_OBJECT
  public:
    explicit GlSurface(QWidget* parent);
    ~GlSurface() override;

    QWidget* widget() override { return this; }
    void present(render::Scene scene) override;
    bool software() const override { return false; }
    QString description() const override { return m_description; }

  protected:
    void initializeGL() override;
    void paintGL() override;

  private:
    void release();
    render::Scene m_scene;
    std::unique_ptr<render::SceneRenderer> m_renderer;
    QString m_description;
};

} // namespace maquette::ui
