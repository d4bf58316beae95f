#include "ui/field_buttons.h"

#include <QAction>
#include <QLineEdit>

#include "ui/icons.h"

namespace maquette::ui {

namespace {

constexpr const char* kLead = "lead";

} // namespace

void decorateField(QLineEdit& field, const QString& iconName) {
    field.setClearButtonEnabled(true);
    field.addAction(icon(iconName), QLineEdit::LeadingPosition)->setObjectName(kLead);
}

void nameFieldButtons(QLineEdit& field, const QString& lead, const QString& clear) {
    for (QAction* inside : field.findChildren<QAction*>())
        inside->setText(inside->objectName() == kLead ? lead : clear);
}

} // namespace maquette::ui
