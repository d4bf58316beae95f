#include "ui/basics/card_frame.h"

#include <QPainter>
#include <QWidget>

#include "ui/basics/theme.h"

namespace maquette::ui {

void drawCardFrame(QWidget& card) {
    constexpr int kRadius = space::kRadius + 3;
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(card.palette()).border, 1));
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace maquette::ui
