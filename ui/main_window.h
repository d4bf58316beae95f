#pragma once

#include <functional>
#include <memory>

#include <QMainWindow>

#include "engine/api/engine.h"
#include "ui/settings.h"

class QLabel;

namespace maquette::ui {

class Actions;
class EngineBridge;
class RunController;
class RunSettings;
class Stage;

// The studio's window: puts the rooms together and connects them; it computes nothing itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    // The engine outlives the window.
    MainWindow(api::Engine& engine, std::function<std::string()> makeStaging);
    ~MainWindow() override;

    Stage& stage() { return *m_stage; }
    Actions& actions() { return *m_actions; }
    RunController& run() { return *m_run; }
    RunSettings& runSettings() { return *m_runSettings; }

  private:
    void connectRun();
    void begin(const api::Request& request);
    void follow(api::JobState state);
    void refreshActions();

    Settings m_settings;
    std::unique_ptr<EngineBridge> m_bridge;
    RunSettings* m_runSettings;
    RunController* m_run;
    Actions* m_actions;
    Stage* m_stage;
};

} // namespace maquette::ui
