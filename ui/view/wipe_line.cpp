#include "ui/view/wipe_line.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr double kLeast = 0.02; // the line never leaves the stage
constexpr double kStep = 0.02;
constexpr int kGripHeight = 44, kGripWidth = 16;

} // namespace

WipeLine::WipeLine(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    describe();
    hide();
}

void WipeLine::describe() {
    setAccessibleName(tr("Line between the two, at %1 %").arg(std::lround(100 * m_share)));
    setAccessibleDescription(tr("Left and Right move it."));
    setToolTip(m_fixed ? QString() : tr("Drag the line to wipe between the two"));
}

void WipeLine::setShare(double share) {
    m_share = std::clamp(share, kLeast, 1 - kLeast);
    describe();
    arrange();
}

void WipeLine::setFixed(bool fixed) {
    m_fixed = fixed;
    setAttribute(Qt::WA_TransparentForMouseEvents, fixed);
    setFocusPolicy(fixed ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    arrange();
    update();
}

void WipeLine::arrange() {
    const double share = m_fixed ? 0.5 : m_share;
    const int x = static_cast<int>(std::lround(share * parentWidget()->width()));
    setGeometry(x - kWidth / 2, 0, kWidth, parentWidget()->height());
}

void WipeLine::dragTo(double share) {
    if (m_fixed) return;
    setShare(share);
    Q_EMIT moved(m_share);
}

void WipeLine::mousePressEvent(QMouseEvent* event) {
    m_grip = event->pos().x() - kWidth / 2;
}

void WipeLine::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    const int x = mapToParent(event->pos()).x() - m_grip;
    dragTo(static_cast<double>(x) / std::max(parentWidget()->width(), 1));
}

void WipeLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return dragTo(m_share - kStep);
    case Qt::Key_Right:
        return dragTo(m_share + kStep);
    case Qt::Key_Home:
        return dragTo(0);
    case Qt::Key_End:
        return dragTo(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WipeLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    const double x = kWidth / 2.0;
    painter.setPen(QPen(QColor(0, 0, 0, 90), 3));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(m_fixed ? tokens.border : tokens.accent, 1.5));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    if (m_fixed) return;
    const QRectF grip(x - kGripWidth / 2.0, height() / 2.0 - kGripHeight / 2.0, kGripWidth,
                      kGripHeight);
    painter.setPen(QPen(hasFocus() ? tokens.text : tokens.accent, hasFocus() ? 2 : 1));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(grip, 7, 7);
    painter.setPen(QPen(tokens.quiet, 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const double dx : {-2.5, 2.5})
        painter.drawLine(QPointF(x + dx, height() / 2.0 - 7), QPointF(x + dx, height() / 2.0 + 7));
}

void WipeLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
