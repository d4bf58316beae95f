#include "ui/widgets/picture_tile.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kCaption = 28; // height of the line below the picture

} // namespace

PictureTile::PictureTile(const QString& pictureFile, int side, QWidget* parent)
    : QAbstractButton(parent)
    , m_picture(pictureFile)
    , m_side(side) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PictureTile::sizeHint() const {
    return {m_side, m_side + kCaption};
}

void PictureTile::paintEvent(QPaintEvent*) {
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool called = underMouse() || hasFocus();
    const qreal rim = isChecked() || hasFocus() ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2);
    painter.setPen(QPen(isChecked() || hasFocus() ? t.accent : called ? t.faint : t.border, rim));
    painter.setBrush(called ? t.raised : t.panel);
    painter.drawRoundedRect(box, space::kCardRadius - 2, space::kCardRadius - 2);
    constexpr int kInset = 6;
    painter.drawPixmap(QRect(kInset, kInset, m_side - 2 * kInset, m_side - 2 * kInset), m_picture);
    painter.setPen(isChecked() || called ? t.text : t.quiet);
    const QRect line(space::kSmall, m_side - kInset, width() - 2 * space::kSmall, kCaption);
    painter.drawText(line, Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

void PictureTile::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void PictureTile::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace maquette::ui
