#include "ui/widgets/action_button.h"

#include <QAction>
#include <QToolButton>

#include "ui/basics/mnemonics.h"

namespace maquette::ui {

QToolButton* actionButton(QAction* action, QWidget* parent, int iconSize) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize({iconSize, iconSize});
    const auto name = [button, action] {
        button->setAccessibleName(withoutMnemonic(action->text()));
    };
    QObject::connect(action, &QAction::changed, button, name);
    name();
    return button;
}

} // namespace maquette::ui
