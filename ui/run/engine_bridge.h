#pragma once

#include <functional>

#include <QObject>

#include "engine/api/engine.h"
#include "ui/basics/background.h"

namespace maquette::ui {

// The only object of the studio that knows the engine. Lives on the GUI thread: the engine's wake
// call becomes one queued call, which drains the events and turns them into signals.
class EngineBridge final : public QObject {
    Q_OBJECT
  public:
    // The engine outlives the bridge.
    explicit EngineBridge(api::Engine& engine, QObject* parent = nullptr);
    ~EngineBridge() override;

    const std::vector<api::MethodInfo>& methods() const { return m_methods; }
    const std::vector<api::ModelInfo>& models() const { return m_models; }
    const api::MethodInfo* method(const std::string& id) const;
    const api::ModelInfo* model(const std::string& id) const;
    // Where jobs can compute; empty until they have been looked for, see devicesFound().
    void findDevices();
    const std::vector<api::DeviceInfo>& devices() const { return m_devices; }

    // These hand over to the engine and return at once. start() and update() throw base::Error
    // (Usage) when the request or a value cannot be right.
    api::JobId start(const api::Request& request);
    api::Preflight preflight(const api::Request& request) const; // throws as start()
    void pause(api::JobId job);
    void resume(api::JobId job);
    void stop(api::JobId job, bool keep);
    void checkpoint(api::JobId job);
    void update(api::JobId job, const base::Params& params);
    void setView(const base::ViewRequest& view);
    api::JobState state(api::JobId job) const;
    api::JobId startContest(const api::ContestRequest& request);
    void wish(api::JobId candidate, api::ContestWish wish);
    void look(api::JobId contest, api::JobId candidate); // 0: all alike
    void closeRound(api::JobId contest);

  Q_SIGNALS:
    void devicesFound();
    void stateChanged(const maquette::api::StateChanged& event);
    void progressed(const maquette::api::ProgressReport& event);
    // The frame stays valid until the next one arrives.
    void frameArrived(const maquette::base::Frame& frame);
    void previewed(const maquette::api::PreviewImage& event);
    void measured(const maquette::api::Metrics& event);
    void lookedAround(const maquette::api::ViewScores& event);
    void checkpointSaved(const maquette::api::CheckpointSaved& event);
    void momentTaken(const maquette::api::Moment& event);
    void steered(const maquette::api::Steered& event);
    void contestReported(const maquette::api::ContestReport& event);
    void assetReady(const maquette::api::AssetReady& event);
    void logged(const maquette::api::LogLine& event);
    void failed(const maquette::api::Failed& event);

  private:
    void drain();
    api::Engine& m_engine;
    std::vector<api::MethodInfo> m_methods;
    std::vector<api::ModelInfo> m_models;
    std::vector<api::DeviceInfo> m_devices;
    Background m_background; // last: it looks for devices
};

} // namespace maquette::ui
