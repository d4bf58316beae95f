#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "engine/api/engine.h"

namespace maquette::ui {

class EngineBridge;
class RunSettings;

// The one run the window follows: starts it, forwards what the designer asks of it, and knows where
// it stands. Errors the engine throws come back as failed().
class RunController final : public QObject {
    Q_OBJECT
  public:
    // makeStaging gives a fresh folder for each run's files; it may throw base::Error.
    RunController(EngineBridge& bridge, RunSettings& settings,
                  std::function<std::string()> makeStaging, QObject* parent = nullptr);

    void start(const QString& prompt, const std::string& resumeFrom = {});
    void start(const api::Request& request); // as it is: a resumed run
    void pause();
    void resume();
    void stop(bool keep);
    // A parameter changed in the panel: live ones reach a run that is under way.
    void parameterChanged(const std::string& name);

    api::JobId job() const { return m_job; }
    api::JobState state() const { return m_state; }
    bool isActive() const;    // between start and the final state
    bool isComputing() const; // uses the processor: not paused
    const api::Request& request() const { return m_request; }

  Q_SIGNALS:
    void started(const maquette::api::Request& request);
    void stateChanged(maquette::api::JobState state);
    void progressed(const maquette::api::ProgressReport& report);
    void finished(const maquette::api::AssetReady& asset);
    // A sentence for the user, and the detail for whoever mends it.
    void failed(const QString& sentence, const QString& detail);
    void discarded();

  private:
    void follow(const api::StateChanged& event);
    EngineBridge& m_bridge;
    RunSettings& m_settings;
    std::function<std::string()> m_makeStaging;
    api::JobId m_job = 0;
    api::JobState m_state = api::JobState::Idle;
    api::Request m_request;
    bool m_gaveAsset = false;
};

} // namespace maquette::ui
