#pragma once

#include <functional>

#include <QApplication>

#include "engine/base/error.h"

namespace maquette::studio {

// The Qt application of the studio. What an event handler throws is logged and handed to
// `onTrouble` instead of ending the program.
class Application final : public QApplication {
  public:
    // Sets name, version, desktop file and OpenGL format, and passes Qt's own messages to the log.
    // Without a display it prints a sentence and ends the process with the exit code for that.
    Application(int& argc, char** argv, const QString& version);
    ~Application() override;

    std::function<void(const base::Error&)> onTrouble;

    bool notify(QObject* receiver, QEvent* event) override;

  private:
    void trouble(const base::Error& error);
};

} // namespace maquette::studio
