#include "ui/library/star_field.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/basics/theme.h"
#include "ui/library/asset_delegate.h"

namespace maquette::ui {

namespace {

constexpr int kStar = 20, kStars = 5;

} // namespace

StarField::StarField(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

QSize StarField::sizeHint() const {
    return {kStars * kStar + 2, kStar + 2};
}

void StarField::setRating(int rating) {
    if (rating == m_rating) return;
    m_rating = rating;
    describe();
    update();
}

void StarField::describe() {
    setAccessibleName(m_rating > 0 ? tr("Rating: %n star(s)", nullptr, m_rating)
                                   : tr("Rating: no stars"));
    setToolTip(isEnabled() ? tr("Click a star, or type 0 to 5") : tr("This cannot be changed now"));
}

int StarField::starAt(const QPoint& position) const {
    return std::clamp((position.x() - 1) / kStar + 1, 1, kStars);
}

void StarField::choose(int rating) {
    setRating(rating);
    Q_EMIT chosen(rating);
}

void StarField::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const int star = starAt(event->pos());
    choose(star == m_rating ? 0 : star);
}

void StarField::mouseMoveEvent(QMouseEvent* event) {
    m_pointed = starAt(event->pos());
    update();
}

void StarField::leaveEvent(QEvent*) {
    m_pointed = 0;
    update();
}

void StarField::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5) {
        choose(event->key() - Qt::Key_0);
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        const int next = std::clamp(m_rating + step, 0, kStars);
        if (next != m_rating) choose(next);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StarField::paintEvent(QPaintEvent*) {
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const int filled = m_pointed > 0 && isEnabled() ? m_pointed : m_rating;
    paintStars(painter, rect().adjusted(1, 1, -1, -1), filled, isEnabled() ? t.accent : t.faint,
               t.faint);
}

void StarField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::EnabledChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
