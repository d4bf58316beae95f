#include "tests/ui/story/storyteller.h"

#include <cstdio>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "ui/basics/actions.h"
#include "ui/library/export_dialog.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

namespace maquette::tests {

Storyteller::Storyteller(ui::MainWindow& window, QString folder, QString chapter)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_chapter(std::move(chapter)) {
    QObject::connect(&window.run(), &ui::RunController::progressed, &window,
                     [this](const api::ProgressReport& report) { m_step = report.step; });
}

void Storyteller::shot(const QString& what, QWidget* widget) {
    QTest::qWait(1000); // the stage is drawn by a thread of its own
    const QString name = QString("%1-%2-%3.png").arg(m_chapter).arg(++m_shots, 2, 10, QChar('0'));
    (widget ? widget : &m_window)->grab().save(m_folder + "/" + name.arg(what));
}

void Storyteller::expect(bool good, const QString& what) {
    std::printf("STORY %s %s: %s\n", good ? "ok    " : "FAILED", qPrintable(m_chapter),
                qPrintable(what));
    std::fflush(stdout);
    m_failures += good ? 0 : 1;
}

bool Storyteller::wait(const QString& what, const std::function<bool()>& condition, int seconds) {
    const bool came = QTest::qWaitFor(condition, 1000 * seconds);
    expect(came, what);
    return came;
}

void Storyteller::click(const QString& text) {
    for (QPushButton* button : m_window.findChildren<QPushButton*>()) {
        if (button->text() != text || !button->isVisible()) continue;
        expect(button->isEnabled(), "the button " + text);
        QTest::mouseClick(button, Qt::LeftButton);
        return;
    }
    expect(false, "a button " + text);
}

void Storyteller::orbit(int pixels) {
    QWidget* viewport = &m_window.stage().viewport();
    const QPoint from(500, 300);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    constexpr int kMoves = 20;
    for (int i = 1; i <= kMoves; ++i) {
        QTest::mouseMove(viewport, from + QPoint(pixels * i / kMoves, 0));
        QTest::qWait(16);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(pixels, 0));
}

void Storyteller::start(const QString& prompt) {
    ui::PromptBar& bar = m_window.stage().promptBar();
    bar.focusPrompt();
    bar.edit().selectAll();
    QTest::keyClicks(&bar.edit(), prompt);
    QTest::keyClick(&bar.edit(), Qt::Key_Escape); // the completions
    m_step = 0;
    click("Start");
    expect(m_window.run().isActive(), "a run of " + prompt);
}

bool Storyteller::waitForStep(std::int64_t step) {
    wait(QString("an end to waiting for step %1").arg(step),
         [&] { return m_step >= step || !m_window.run().isActive(); });
    expect(m_step >= step, QString("step %1").arg(step));
    return m_step >= step;
}

bool Storyteller::waitForEnd() {
    const assets::AssetId before = m_window.onStage();
    return wait("an object in the library", [&] {
        return !m_window.run().isActive() && m_window.onStage() && m_window.onStage() != before;
    });
}

void Storyteller::exportTo(const QString& folder) {
    QTimer::singleShot(800, &m_window, [this, folder] {
        auto* dialog = dynamic_cast<ui::ExportDialog*>(QApplication::activeModalWidget());
        expect(dialog != nullptr, "the export dialog");
        if (!dialog) return;
        dialog->folderField().setText(folder);
        shot("export-dialog", dialog);
        QTest::mouseClick(&dialog->exportButton(), Qt::LeftButton);
    });
    m_window.actions().exportAsset->trigger();
}

} // namespace maquette::tests
