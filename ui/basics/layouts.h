#pragma once

#include <QLayout>
#include <QWidget>

namespace maquette::ui {

// Takes everything out of a layout. Widgets go when control is back in the event loop, because one
// of them may be the sender of the signal that led here.
inline void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace maquette::ui
