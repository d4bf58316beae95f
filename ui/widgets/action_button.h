#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace maquette::ui {

// A tool button of a command. Its accessible name follows the command's words, also into another
// language.
QToolButton* actionButton(QAction* action, QWidget* parent, int iconSize = 16);

} // namespace maquette::ui
