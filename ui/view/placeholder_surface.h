#pragma once

#include <QWidget>

#include "ui/view/viewport_surface.h"

namespace maquette::ui {

// Where there is no OpenGL at all: a graded backdrop, and the engine's frames as flat pictures.
// Meshes are not drawn; it says so.
class PlaceholderSurface final : public QWidget, public ViewportSurface {
    Q_OBJECT
  public:
    PlaceholderSurface(QWidget* parent, QString reason);
    SurfaceKind kind() const override { return SurfaceKind::Placeholder; }
    QWidget* widget() override { return this; }
    void present(render::Scene scene) override;
    bool software() const override { return true; }
    QString description() const override { return m_reason; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_reason;
    render::Scene m_scene;
};

} // namespace maquette::ui
