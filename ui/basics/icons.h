#pragma once

#include <QIcon>
#include <QString>

namespace maquette::ui {

// One of our own drawings (resources/ui/icons/NAME.svg), drawn in the palette's colours of the
// moment: quiet, text under the pointer and when checked, faint when disabled. Crisp at any
// scale; follows the theme by itself.
QIcon icon(const QString& name);

// The same as a picture in one colour.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal pixelRatio);

} // namespace maquette::ui
