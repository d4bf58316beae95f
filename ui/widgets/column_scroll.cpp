#include "ui/widgets/column_scroll.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>

namespace maquette::ui {

ColumnScroll::ColumnScroll(int least, QWidget* parent)
    : QScrollArea(parent)
    , m_least(least) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize ColumnScroll::minimumSizeHint() const {
    const int content = widget() ? widget()->minimumSizeHint().width() : 0;
    const int bar = verticalScrollBar()->sizeHint().width() + 2 * frameWidth() + 2;
    return {std::max(m_least, content + bar), QScrollArea::minimumSizeHint().height()};
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace maquette::ui
