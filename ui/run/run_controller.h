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
    // Notes a run that is about to start and gives the folder for its files; may throw base::Error.
    using MakeStaging = std::function<std::string(const api::Request&)>;

    RunController(EngineBridge& bridge, RunSettings& settings, MakeStaging makeStaging,
                  QObject* parent = nullptr);

    void start(const QString& prompt);
    void start(const api::Request& request); // as it is: a resumed run
    void pause();
    void resume();
    void stop(bool keep);
    // A parameter changed in the panel: live ones reach a run that is under way.
    void parameterChanged(const std::string& name);
    // Another budget from the next step on, where the method takes one; 0: none.
    void steerBudget(double seconds);
    // Other words from the next step on; for methods that take them (see maySteerPrompt). What is
    // as before is not told again.
    void steerWords(const QString& prompt, const QString& leaveOut);
    bool maySteerPrompt() const;
    // The strokes of the brush, all of them; for methods that take them while they form.
    bool paint(const std::string& strokes); // whether they were taken
    bool mayPaint() const;
    const std::string& prompt() const { return m_prompt; } // the words in force
    const std::string& leaveOut() const { return m_leaveOut; }

    api::JobId job() const { return m_job; }
    api::JobState state() const { return m_state; }
    bool isActive() const;    // between start and the final state
    bool isComputing() const; // uses the processor: not paused
    bool gaveAsset() const { return m_gaveAsset; }
    const api::Request& request() const { return m_request; }

  Q_SIGNALS:
    void started(const maquette::api::Request& request);
    void stateChanged(maquette::api::JobState state);
    void progressed(const maquette::api::ProgressReport& report);
    void finished(const maquette::api::AssetReady& asset);
    // A wish was not taken; the run goes on.
    void refused(const QString& sentence);
    void steered(const maquette::api::SteeringEvent& change);
    // The model does not seem to fit into the memory; the same request with ignoreMemory would be
    // started all the same.
    void shortOfMemory(const QString& sentence, const maquette::api::Request& request);
    // A sentence for the user, and the detail for whoever mends it.
    void failed(const QString& sentence, const QString& detail);

  private:
    void follow(const api::StateChanged& event);
    bool forms() const;
    bool steer(const base::Params& live);
    EngineBridge& m_bridge;
    RunSettings& m_settings;
    MakeStaging m_makeStaging;
    api::JobId m_job = 0;
    api::JobState m_state = api::JobState::Idle;
    api::Request m_request;
    std::string m_prompt;
    std::string m_leaveOut;
    bool m_gaveAsset = false;
};

} // namespace maquette::ui
