#include "ui/run/timeline_track.h"

#include <cmath>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kHeight = 30, kEdge = 9; // logical pixels
constexpr double kHandle = 6, kRing = 2.5, kDot = 1.3;

} // namespace

TimelineTrack::TimelineTrack(QWidget* parent)
    : QAbstractSlider(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setSingleStep(1);
    setPageStep(6);
    connect(this, &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
}

void TimelineTrack::setMoments(const std::vector<bool>& states) {
    m_states = states;
    setRange(0, static_cast<int>(states.size()));
    update();
}

void TimelineTrack::setFlags(std::vector<Flag> flags) {
    m_flags = std::move(flags);
    update();
}

QSize TimelineTrack::sizeHint() const {
    return {320, kHeight};
}

int TimelineTrack::xOf(double place) const {
    const double share = maximum() > 0 ? place / maximum() : 1;
    return kEdge + static_cast<int>(std::lround(share * (width() - 2 * kEdge)));
}

int TimelineTrack::placeAt(int x) const {
    const double share = static_cast<double>(x - kEdge) / std::max(width() - 2 * kEdge, 1);
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * maximum()));
}

void TimelineTrack::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = 0.5 * height() + 3;
    const int here = xOf(value());
    painter.setPen(QPen(tokens.hover, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(kEdge, middle), QPointF(width() - kEdge, middle));
    painter.setPen(QPen(tokens.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(kEdge, middle), QPointF(here, middle));
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const QPointF at(xOf(static_cast<double>(i)), middle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_states[i] ? tokens.text : tokens.faint);
        const double radius = m_states[i] ? kRing : kDot;
        painter.drawEllipse(at, radius, radius);
    }
    for (const Flag& flag : m_flags) {
        const double x = xOf(flag.place);
        QPainterPath shape({x, middle - 4});
        shape.lineTo(x, middle - 14);
        shape.lineTo(x + 7, middle - 11);
        shape.lineTo(x, middle - 8);
        painter.setPen(QPen(tokens.attention, 1));
        painter.setBrush(tokens.attention);
        painter.drawPath(shape);
    }
    painter.setPen(QPen(tokens.panel, 2));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(here, middle), kHandle, kHandle);
    if (!hasFocus()) return;
    painter.setPen(QPen(tokens.text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(here, middle), kHandle + 2, kHandle + 2);
}

void TimelineTrack::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    setSliderDown(true);
    setSliderPosition(placeAt(event->pos().x()));
}

void TimelineTrack::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown()) setSliderPosition(placeAt(event->pos().x()));
}

void TimelineTrack::mouseReleaseEvent(QMouseEvent*) {
    setSliderDown(false);
}

// What was steered, where the pointer rests on a flag.
bool TimelineTrack::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Flag& flag : m_flags) {
        if (std::abs(xOf(flag.place) + 3 - help->pos().x()) > 8) continue;
        QToolTip::showText(help->globalPos(), flag.text, this);
        return true;
    }
    return QAbstractSlider::event(event);
}

} // namespace maquette::ui
