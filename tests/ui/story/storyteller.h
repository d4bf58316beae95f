#pragma once

#include <functional>

#include <QString>

#include "ui/shell/main_window.h"

namespace maquette::tests {

// Plays a designer at the studio's window: waits, clicks, photographs, and notes what did not come
// out as expected.
class Storyteller {
  public:
    Storyteller(ui::MainWindow& window, QString folder, QString chapter);

    void shot(const QString& what, QWidget* widget = nullptr); // the whole window by default
    void expect(bool good, const QString& what);
    // Waits for it and notes when it did not come.
    bool wait(const QString& what, const std::function<bool()>& condition, int seconds = 1200);
    void click(const QString& buttonText);
    void orbit(int pixels); // a drag of the mouse to the right
    void start(const QString& prompt);
    bool waitForStep(std::int64_t step);
    bool waitForEnd(); // and until the result is in the library
    // Opens the export dialog by its command, photographs it and exports into the folder.
    void exportTo(const QString& folder);

    int failures() const { return m_failures; }

  private:
    ui::MainWindow& m_window;
    QString m_folder, m_chapter;
    int m_shots = 0, m_failures = 0;
    std::int64_t m_step = 0;
};

} // namespace maquette::tests
