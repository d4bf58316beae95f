#include "ui/widgets/memory_meter.h"

#include <algorithm>

#include <QPainter>

#include "ui/basics/theme.h"

namespace maquette::ui {

MemoryMeter::MemoryMeter(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(8);
}

void MemoryMeter::display(std::uint64_t needed, std::uint64_t free) {
    setVisible(needed > 0 && free > 0);
    m_share = free > 0 ? static_cast<double>(needed) / static_cast<double>(free) : 0;
    update();
}

void MemoryMeter::paintEvent(QPaintEvent*) {
    constexpr double kTight = 0.85;
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -0.5);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(ground, 3, 3);
    QRectF filled = ground.adjusted(1, 1, -1, -1);
    filled.setWidth(std::max(4.0, filled.width() * std::min(m_share, 1.0)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_share > 1 ? t.danger : m_share > kTight ? t.attention : t.success);
    painter.drawRoundedRect(filled, 2, 2);
}

} // namespace maquette::ui
