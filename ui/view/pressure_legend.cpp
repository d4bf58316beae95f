#include "ui/view/pressure_legend.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>

#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kWidth = 248, kHeight = 46, kBar = 8;

} // namespace

PressureLegend::PressureLegend(QWidget* parent)
    : Card(parent) {
    setCornerRadius(space::kRadius + 3);
    setFixedSize(kWidth + 2 * kShadow, kHeight + 2 * kShadow);
    retranslate();
    hide();
}

void PressureLegend::retranslate() {
    setAccessibleName(tr("Pressure: dark blue is settled, bright is where the model still pushes"));
    setToolTip(tr("How strongly the model pulled at each place over the last steps"));
    update();
}

void PressureLegend::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside =
        visibleRect().adjusted(space::kMedium, space::kSmall, -space::kMedium, -space::kSmall);
    const QRectF bar(inside.left(), inside.top(), inside.width(), kBar);
    QLinearGradient colours(bar.topLeft(), bar.topRight()); // as engine/fields paints them
    colours.setColorAt(0, QColor(18, 28, 74));
    colours.setColorAt(.25, QColor(15, 92, 122));
    colours.setColorAt(.5, QColor(77, 168, 112));
    colours.setColorAt(.75, QColor(250, 176, 61));
    colours.setColorAt(1, QColor(255, 247, 219));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours);
    painter.drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    painter.setFont(captionFont(font()));
    painter.setPen(tokensOf(palette()).quiet);
    const QRect words(inside.left(), inside.top() + kBar, inside.width(), inside.height() - kBar);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, tr("settled"));
    painter.drawText(words, Qt::AlignRight | Qt::AlignBottom, tr("still pushing"));
}

void PressureLegend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Card::changeEvent(event);
}

} // namespace maquette::ui
