#include "ui/widgets/card.h"

#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/basics/theme.h"

namespace maquette::ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_radius(space::kCardRadius) {
    setContentsMargins(kShadow, kShadow, kShadow, kShadow);
}

void Card::setCornerRadius(int radius) {
    m_radius = radius;
    m_background = {};
    update();
}

// Painted once a size and theme; the shadow is a stack of ever fainter outlines.
const QPixmap& Card::background() {
    const qreal ratio = devicePixelRatioF();
    const Tokens tokens = tokensOf(palette());
    if (m_background.size() == size() * ratio && m_backgroundColor == tokens.panel) {
        return m_background;
    }
    m_backgroundColor = tokens.panel;
    m_background = QPixmap(size() * ratio);
    m_background.setDevicePixelRatio(ratio);
    m_background.fill(Qt::transparent);
    QPainter painter(&m_background);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(visibleRect());
    painter.setPen(Qt::NoPen);
    const double strength = isDark(palette()) ? 0.055 : 0.026;
    for (int i = kShadow - 4; i > 0; i -= 1) {
        const double fade = 1.0 - static_cast<double>(i) / kShadow;
        painter.setBrush(QColor::fromRgbF(0, 0, 0, strength * fade * fade));
        painter.drawRoundedRect(inner.adjusted(-i, -i + 3, i, i + 3), m_radius + i, m_radius + i);
    }
    painter.setBrush(tokens.panel);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
    return m_background;
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, background());
}

void Card::resizeEvent(QResizeEvent*) {
    m_background = {};
    update();
}

// Presses on the card stay with it, so that a click between two buttons never turns the object;
// presses on the shadow fall through.
bool Card::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        if (visibleRect().contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
            event->accept();
            return true;
        }
        event->ignore();
        return false;
    case QEvent::Wheel:
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

} // namespace maquette::ui
