#pragma once

#include <QPolygonF>
#include <QWidget>

#include "engine/base/brush.h"

namespace maquette::ui {

// What a brush is shown as: blue freezes, orange is to be redone, grey erases.
QColor brushColour(base::BrushMode mode);

// Drawn over the viewport while somebody paints: the ring of the brush on the surface, and what the
// stroke under way has covered so far, until the object's own picture shows it.
class BrushOverlay final : public QWidget {
    Q_OBJECT
  public:
    explicit BrushOverlay(QWidget* viewport);

    void setMode(base::BrushMode mode);
    void setRing(const QPolygonF& ring); // empty: beside the object
    const QPolygonF& ring() const { return m_ring; }
    void addTrail(const QPolygonF& covered);
    void clearTrail();
    bool hasTrail() const { return !m_trail.isEmpty(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh(const QRectF& where);

    base::BrushMode m_mode = base::BrushMode::Freeze;
    QPolygonF m_ring;
    QList<QPolygonF> m_trail;
};

} // namespace maquette::ui
