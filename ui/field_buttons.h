#pragma once

class QLineEdit;
class QString;

namespace maquette::ui {

// Puts our drawing at the beginning of a field and a button that clears it at its end.
void decorateField(QLineEdit& field, const QString& iconName);
// Readers of the screen meet both as buttons of Qt's own, which have no names until this gives
// them.
void nameFieldButtons(QLineEdit& field, const QString& lead, const QString& clear);

} // namespace maquette::ui
