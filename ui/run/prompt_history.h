#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace maquette::ui {

class History;
class PromptBar;
class RunSettings;

// Keeps the line of the prompt and the settings' words the same, and every change of the line a
// step of the undo stack; what is typed without a pause is one step.
class PromptHistory final : public QObject {
    Q_OBJECT
  public:
    PromptHistory(PromptBar& bar, RunSettings& settings, History& undo, QObject* parent);

  private:
    void take();
    void show();
    PromptBar& m_bar;
    RunSettings& m_settings;
    History& m_undo;
    QElapsedTimer m_sinceLast;
    int m_gesture = 1;
    bool m_showing = false;
};

} // namespace maquette::ui
