#include "ui/widgets/flow_layout.h"

#include <algorithm>

#include <QWidget>

namespace maquette::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap) {}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::place(const QRect& rect, bool move) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0, y = 0, line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), room.width()));
        if (x > 0 && x + size.width() > room.width()) {
            x = 0;
            y += line + m_gap;
            line = 0;
        }
        if (move) {
            const int left = mirrored ? room.right() + 1 - x - size.width() : room.x() + x;
            item->setGeometry({{left, room.y() + y}, size});
        }
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    const QMargins margins = contentsMargins();
    return y + line + margins.top() + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const {
    return place({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

} // namespace maquette::ui
