#pragma once

#include <QString>

class QAbstractSpinBox;
class QSpinBox;
class QWidget;

namespace maquette::ui {

// The name of a field for a number, for the line inside it as well.
void nameNumberField(QAbstractSpinBox& field, const QString& name);
// One for whole numbers.
QSpinBox* numberField(const QString& name, int from, int to, int value, QWidget* parent);

} // namespace maquette::ui
