#include "ui/run/engine_bridge.h"

#include <algorithm>

#include "engine/base/log.h"

namespace maquette::ui {

EngineBridge::EngineBridge(api::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_methods(engine.methods())
    , m_models(engine.models())
    , m_background(this) {
    m_engine.onWake(
        [this] { QMetaObject::invokeMethod(this, &EngineBridge::drain, Qt::QueuedConnection); });
}

void EngineBridge::findDevices() {
    m_background.run(
        [this](const std::stop_token&) -> Background::Answer {
            return [this, found = m_engine.devices()] {
                m_devices = found;
                Q_EMIT devicesFound();
            };
        },
        [](const base::Error& error) { base::logWarning(error.what()); });
}

EngineBridge::~EngineBridge() {
    m_engine.onWake({});
}

const api::MethodInfo* EngineBridge::method(const std::string& id) const {
    const auto found = std::find_if(m_methods.begin(), m_methods.end(),
                                    [&](const api::MethodInfo& info) { return info.id == id; });
    return found == m_methods.end() ? nullptr : &*found;
}

const api::ModelInfo* EngineBridge::model(const std::string& id) const {
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const api::ModelInfo& info) { return info.id == id; });
    return found == m_models.end() ? nullptr : &*found;
}

api::JobId EngineBridge::start(const api::Request& request) {
    return m_engine.submit(request);
}
api::Preflight EngineBridge::preflight(const api::Request& request) const {
    return m_engine.preflight(request);
}
void EngineBridge::pause(api::JobId job) {
    m_engine.pause(job);
}
void EngineBridge::resume(api::JobId job) {
    m_engine.resume(job);
}
void EngineBridge::stop(api::JobId job, bool keep) {
    m_engine.cancel(job, keep);
}
void EngineBridge::checkpoint(api::JobId job) {
    m_engine.checkpoint(job);
}
void EngineBridge::update(api::JobId job, const base::Params& params) {
    m_engine.update(job, params);
}
api::JobId EngineBridge::startContest(const api::ContestRequest& request) {
    return m_engine.submitContest(request);
}
void EngineBridge::wish(api::JobId candidate, api::ContestWish wish) {
    m_engine.wish(candidate, wish);
}
void EngineBridge::look(api::JobId contest, api::JobId candidate) {
    m_engine.wish(candidate ? candidate : contest, api::ContestWish::Look);
}
void EngineBridge::closeRound(api::JobId contest) {
    m_engine.closeRound(contest);
}
void EngineBridge::setView(const base::ViewRequest& view) {
    m_engine.setView(view);
}
api::JobState EngineBridge::state(api::JobId job) const {
    return m_engine.state(job);
}

namespace {

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

void EngineBridge::drain() {
    bool newFrame = false;
    for (const api::Event& event : m_engine.drain()) {
        std::visit(Overloaded{
                       [&](const api::StateChanged& e) { Q_EMIT stateChanged(e); },
                       [&](const api::ProgressReport& e) { Q_EMIT progressed(e); },
                       [&](const api::FrameReady&) { newFrame = true; },
                       [&](const api::PreviewImage& e) { Q_EMIT previewed(e); },
                       [&](const api::Metrics& e) { Q_EMIT measured(e); },
                       [&](const api::ViewScores& e) { Q_EMIT lookedAround(e); },
                       [&](const api::CheckpointSaved& e) { Q_EMIT checkpointSaved(e); },
                       [&](const api::AssetReady& e) { Q_EMIT assetReady(e); },
                       [&](const api::LogLine& e) { Q_EMIT logged(e); },
                       [&](const api::Moment& e) { Q_EMIT momentTaken(e); },
                       [&](const api::Steered& e) { Q_EMIT steered(e); },
                       [&](const api::ContestReport& e) { Q_EMIT contestReported(e); },
                       [&](const api::Failed& e) { Q_EMIT failed(e); },
                   },
                   event);
    }
    if (!newFrame) return;
    if (const base::Frame* frame = m_engine.takeFrame()) Q_EMIT frameArrived(*frame);
}

} // namespace maquette::ui
