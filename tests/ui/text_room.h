#pragma once

#include <QStringList>

class QWidget;

namespace maquette::tests {

// Texts that are seen in part only: every visible label, button, box and tab below this widget
// whose text needs more room than it has, as "class "text": needs 120, has 80".
QStringList clippedTexts(QWidget& root);

} // namespace maquette::tests
