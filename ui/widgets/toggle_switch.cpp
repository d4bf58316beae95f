#include "ui/widgets/toggle_switch.h"

#include <QPainter>

#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kPillWidth = 30;
constexpr int kPillHeight = 17;

} // namespace

ToggleSwitch::ToggleSwitch(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(space::kControl);
}

void ToggleSwitch::setHeading(bool heading) {
    m_heading = heading;
    QFont words = font();
    words.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    setFont(words);
}

void ToggleSwitch::paintEvent(QPaintEvent*) {
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                                space::kRadius);
    }
    painter.setPen(!isEnabled() ? t.faint : m_heading ? t.text : t.quiet);
    const QRect words = rect().adjusted(kPad, 0, -kPad - kPillWidth - space::kSmall, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    const QRectF pill(width() - kPad - kPillWidth, (height() - kPillHeight) / 2.0, kPillWidth,
                      kPillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? t.raised : isChecked() ? t.accent : t.hover);
    painter.drawRoundedRect(pill, kPillHeight / 2.0, kPillHeight / 2.0);
    const double knob = kPillHeight - 5;
    const double x = isChecked() ? pill.right() - knob - 2.5 : pill.left() + 2.5;
    painter.setBrush(!isEnabled() ? t.faint : isChecked() ? t.accentText : t.quiet);
    painter.drawEllipse(QRectF(x, pill.top() + 2.5, knob, knob));
}

QSize ToggleSwitch::sizeHint() const {
    return {180, space::kControl};
}

} // namespace maquette::ui
