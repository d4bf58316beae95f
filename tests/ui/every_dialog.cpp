#include "tests/ui/every_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QTest>
#include <QTimer>

#include "ui/basics/actions.h"
#include "ui/shell/main_window.h"

namespace maquette::tests {

namespace {

constexpr int kMillisecondsToOpen = 120;

QList<QDialog*> openDialogs() {
    QList<QDialog*> open;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(top);
        if (dialog && dialog->isVisible()) open << dialog;
    }
    return open;
}

} // namespace

int visitEveryDialog(ui::MainWindow& window, const std::function<void(QWidget&)>& visit) {
    int visited = 0;
    for (QAction* command : window.actions().all()) {
        const QString english = QString::fromUtf8(command->property("textKey").toByteArray());
        const bool asks = english.endsWith(QChar(u'…'));
        if (!asks || !command->isEnabled()) continue;
        bool done = false;
        // A dialog may run an event loop of its own, so the look at it comes from a timer.
        const auto look = [&] {
            for (QDialog* dialog : openDialogs()) {
                if (!qobject_cast<QFileDialog*>(dialog)) {
                    visit(*dialog);
                    ++visited;
                }
                dialog->reject();
            }
            done = true;
        };
        QTimer::singleShot(kMillisecondsToOpen, &window, look);
        command->trigger();
        (void)QTest::qWaitFor([&] { return done; }, 5000);
    }
    return visited;
}

} // namespace maquette::tests
