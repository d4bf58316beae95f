#pragma once

#include <QStringList>

class QLineEdit;

namespace maquette::ui {

// Puts our drawing at the beginning of a field and a button that clears it at its end.
void decorateField(QLineEdit& field, const QString& iconName);
// Readers of the screen meet both as buttons of Qt's own, which have no names until this gives
// them.
void nameFieldButtons(QLineEdit& field, const QString& lead, const QString& clear);
// What an empty field says: the first of these that it has room for, now and whenever its width
// changes. The field is never narrower than the last one.
void setPlaceholders(QLineEdit& field, const QStringList& longestFirst);

} // namespace maquette::ui
