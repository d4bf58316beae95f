#pragma once

#include <optional>

#include <QPolygonF>
#include <QWidget>

#include "render/orbit_camera.h"

namespace maquette::ui {

class Viewport;

// A small cube that turns with the camera and names the sides; a click on a side looks from there,
// a drag turns. It says where the camera stands, for those who cannot see it.
class ViewCube final : public QWidget {
    Q_OBJECT
  public:
    explicit ViewCube(Viewport& viewport, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {84, 84}; }
    // The side under this point, if any.
    std::optional<render::ViewPreset> sideAt(const QPointF& point) const;
    QPolygonF outline(render::ViewPreset side) const; // empty where it is not seen

  Q_SIGNALS:
    void menuRequested(const QPoint& globalPosition);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Face;
    static const Face* faces();
    QPolygonF outline(const Face& face) const;
    float facing(const Face& face) const;
    void refresh();

    Viewport& m_viewport;
    QString m_words;
    std::optional<render::ViewPreset> m_hovered;
    QPointF m_pressed, m_last;
    bool m_down = false, m_dragged = false;
};

} // namespace maquette::ui
