#include "ui/widgets/elided_label.h"

#include <algorithm>

#include <QEvent>

namespace maquette::ui {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    setAccessibleName(words);
    fit();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const {
    const QMargins edges = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_words) + edges.left() + edges.right() + 1,
            QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    constexpr int kLeast = 24;
    return {std::min(kLeast, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::fit() {
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_words ? QString() : m_words);
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
        updateGeometry();
    }
}

} // namespace maquette::ui
