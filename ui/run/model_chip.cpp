#include "ui/run/model_chip.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include "ui/basics/icons.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kWidest = 190; // the hints need the rest of the line

} // namespace

ModelChip::ModelChip(QWidget* parent)
    : QToolButton(parent) {
    setFont(captionFont(parent->font()));
    setIcon(ui::icon("model"));
    setIconSize({15, 15});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
}

void ModelChip::setManagerAction(QAction* manager) {
    m_manager = manager;
    rebuild();
}

void ModelChip::display(const QList<Choice>& choices, const QString& inUse) {
    m_choices = choices;
    m_inUse = inUse;
    rebuild();
}

void ModelChip::rebuild() {
    menu()->clear();
    auto* group = new QActionGroup(menu());
    QString name = tr("No model");
    for (const Choice& choice : m_choices) {
        QAction* action = menu()->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.id == m_inUse);
        action->setEnabled(choice.whyNot.isEmpty());
        action->setToolTip(choice.whyNot.isEmpty() ? choice.tip : choice.whyNot);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { Q_EMIT chosen(id); });
        if (choice.id == m_inUse) name = choice.name;
    }
    menu()->addSeparator();
    if (m_manager) menu()->addAction(m_manager);
    setText(fontMetrics().elidedText(name, Qt::ElideMiddle, kWidest));
    setToolTip(tr("Runs use the model “%1”. Choose another one here.").arg(name));
    setAccessibleName(tr("Model: %1").arg(name));
}

void ModelChip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) rebuild();
    QToolButton::changeEvent(event);
}

} // namespace maquette::ui
