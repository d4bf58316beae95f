#pragma once

#include <functional>

class QWidget;

namespace maquette::ui {
class MainWindow;
}

namespace maquette::tests {

// Runs every command that ends in "…", which is how commands that ask something first are written,
// shows what it opened to `visit` and closes that again. Those that cannot run now are left out,
// and so are Qt's own dialogs for files. The number of dialogs that were visited.
int visitEveryDialog(ui::MainWindow& window, const std::function<void(QWidget&)>& visit);

} // namespace maquette::tests
