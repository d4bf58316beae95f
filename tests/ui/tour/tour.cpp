#include "tests/ui/tour/tour.h"

#include <QTest>

#include "ui/library/library_service.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"

namespace maquette::tests {

Tour::Tour(ui::MainWindow& window, ui::LibraryService& library, QString folder, QString name)
    : m_window(window)
    , m_library(library)
    , m_folder(std::move(folder))
    , m_name(std::move(name)) {}

void Tour::shot(const char* what, QWidget* widget) {
    QTest::qWait(900);
    const QString file = QString("%1/%2-%3-%4.png")
                             .arg(m_folder, m_name)
                             .arg(++m_count, 2, 10, QChar('0'))
                             .arg(what);
    (widget ? widget : &m_window)->grab().save(file);
}

void Tour::make(const QString& prompt) {
    m_window.stage().promptBar().setPrompt(prompt);
    m_window.stage().promptBar().start();
    waitForEnd();
}

void Tour::waitForEnd() {
    while (m_window.run().isActive())
        QTest::qWait(50);
    QTest::qWait(600);
}

} // namespace maquette::tests
