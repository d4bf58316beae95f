#include "ui/view/brush_overlay.h"

#include <QPainter>
#include <QPainterPath>

namespace maquette::ui {

QColor brushColour(base::BrushMode mode) {
    return mode == base::BrushMode::Freeze ? QColor(86, 170, 255)
           : mode == base::BrushMode::Redo ? QColor(255, 158, 64)
                                           : QColor(226, 226, 230);
}

BrushOverlay::BrushOverlay(QWidget* viewport)
    : QWidget(viewport) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void BrushOverlay::setMode(base::BrushMode mode) {
    m_mode = mode;
    update();
}

void BrushOverlay::refresh(const QRectF& where) {
    update(where.adjusted(-6, -6, 6, 6).toAlignedRect());
}

void BrushOverlay::setRing(const QPolygonF& ring) {
    if (ring == m_ring) return;
    refresh(m_ring.boundingRect());
    m_ring = ring;
    refresh(m_ring.boundingRect());
}

void BrushOverlay::addTrail(const QPolygonF& covered) {
    m_trail << covered;
    refresh(covered.boundingRect());
}

void BrushOverlay::clearTrail() {
    if (m_trail.isEmpty()) return;
    m_trail.clear();
    update();
}

void BrushOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = brushColour(m_mode);
    if (!m_trail.isEmpty()) {
        QPainterPath covered;
        covered.setFillRule(Qt::WindingFill);
        for (const QPolygonF& part : m_trail)
            covered.addPolygon(part);
        QColor fill = colour;
        fill.setAlphaF(.34f);
        painter.fillPath(covered, fill);
        // Hatched as the engine paints what is marked, to be seen on the brush's own colour too.
        const bool redo = m_mode == base::BrushMode::Redo;
        painter.fillPath(covered, QBrush(QColor(255, 255, 255, 150),
                                         redo ? Qt::FDiagPattern : Qt::BDiagPattern));
    }
    if (m_ring.isEmpty()) return;
    // A dark line below keeps the ring visible on any colour.
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
    painter.drawPolygon(m_ring);
    painter.setPen(QPen(colour, 2));
    painter.drawPolygon(m_ring);
}

} // namespace maquette::ui
