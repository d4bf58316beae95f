#pragma once

class QWidget;

namespace maquette::ui {

// The thin rounded line round a card; call it from paintEvent.
void drawCardFrame(QWidget& card);

} // namespace maquette::ui
