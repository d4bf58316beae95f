#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QSpinBox>

namespace maquette::ui {

void nameNumberField(QAbstractSpinBox& field, const QString& name) {
    field.setAccessibleName(name);
    for (QLineEdit* line : field.findChildren<QLineEdit*>())
        line->setAccessibleName(name);
}

QSpinBox* numberField(const QString& name, int from, int to, int value, QWidget* parent) {
    auto* field = new QSpinBox(parent);
    field->setRange(from, to);
    field->setValue(value);
    field->setMinimumWidth(120); // the words of a special value may need more
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameNumberField(*field, name);
    return field;
}

} // namespace maquette::ui
