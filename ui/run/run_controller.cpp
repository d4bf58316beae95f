#include "ui/run/run_controller.h"

#include "ui/basics/texts.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/run_settings.h"

namespace maquette::ui {

using api::JobState;

RunController::RunController(EngineBridge& bridge, RunSettings& settings, MakeStaging makeStaging,
                             QObject* parent)
    : QObject(parent)
    , m_bridge(bridge)
    , m_settings(settings)
    , m_makeStaging(std::move(makeStaging)) {
    connect(&bridge, &EngineBridge::stateChanged, this, &RunController::follow);
    connect(&bridge, &EngineBridge::progressed, this, [this](const api::ProgressReport& report) {
        if (report.job == m_job) Q_EMIT progressed(report);
    });
    connect(&bridge, &EngineBridge::assetReady, this, [this](const api::AssetReady& asset) {
        if (asset.job != m_job) return;
        m_gaveAsset = true;
        Q_EMIT finished(asset);
    });
    connect(&bridge, &EngineBridge::failed, this, [this](const api::Failed& event) {
        if (event.job != m_job) return;
        Q_EMIT failed(say(event.sentence), say(event.detail));
    });
    connect(&bridge, &EngineBridge::steered, this, [this](const api::Steered& event) {
        if (event.job != m_job) return;
        const auto take = [&](const char* name, std::string& words) {
            const auto found = event.change.params.find(name);
            if (found != event.change.params.end()) words = base::toText(found->second);
        };
        take(api::kLivePrompt, m_prompt);
        take(api::kLiveNegativePrompt, m_leaveOut);
        Q_EMIT steered(event.change);
    });
    connect(&settings, &RunSettings::valueChanged, this, &RunController::parameterChanged);
}

void RunController::start(const QString& prompt) {
    start(m_settings.request(prompt.toStdString()));
}

void RunController::start(const api::Request& asked) {
    if (isActive()) return;
    try {
        api::Request request = asked;
        if (request.outputFolder.empty()) request.outputFolder = m_makeStaging(request);
        m_job = m_bridge.start(request);
        m_request = std::move(request);
        m_prompt = m_request.prompt;
        m_leaveOut = leaveOutOf(m_request);
        m_state = JobState::Idle;
        m_gaveAsset = false;
        Q_EMIT started(m_request);
    } catch (const base::Error& error) {
        if (error.kind() == base::ErrorKind::OutOfMemory) {
            Q_EMIT shortOfMemory(say(error.sentence()), asked);
        } else {
            Q_EMIT failed(say(error.sentence()), say(error.detail()));
        }
    }
}

void RunController::pause() {
    if (m_state == JobState::Running) m_bridge.pause(m_job);
}

void RunController::resume() {
    if (m_state == JobState::Paused) m_bridge.resume(m_job);
}

void RunController::stop(bool keep) {
    if (isActive()) m_bridge.stop(m_job, keep);
}

bool RunController::isActive() const {
    return m_job != 0 && !api::isFinal(m_state);
}

bool RunController::isComputing() const {
    return isActive() && m_state != JobState::Paused;
}

void RunController::parameterChanged(const std::string& name) {
    if (!isActive() || m_request.method != m_settings.method().id) return;
    const base::ParamSpec* spec = base::findSpec(m_settings.method().params, name);
    if (!spec || !spec->live) return;
    steer({{name, m_settings.value(name)}});
}

bool RunController::steer(const base::Params& live) {
    try {
        m_bridge.update(m_job, live);
        return true;
    } catch (const base::Error& error) {
        Q_EMIT refused(say(error.sentence()));
        return false;
    }
}

bool RunController::forms() const {
    const bool forms = m_state == JobState::Running || m_state == JobState::Paused;
    return isActive() && forms && !m_request.meshOnly;
}

bool RunController::maySteerPrompt() const {
    const api::MethodInfo* method = m_bridge.method(m_request.method);
    return forms() && method && method->takesLivePrompt;
}

bool RunController::mayPaint() const {
    const api::MethodInfo* method = m_bridge.method(m_request.method);
    return forms() && method && method->takesMask;
}

bool RunController::paint(const std::string& strokes) {
    return mayPaint() && steer({{api::kLiveMask, strokes}});
}

void RunController::steerBudget(double seconds) {
    const api::MethodInfo* method = m_bridge.method(m_request.method);
    if (isActive() && method && method->takesLiveBudget && !m_request.meshOnly)
        steer({{api::kLiveBudget, seconds}});
}

void RunController::steerWords(const QString& prompt, const QString& leaveOut) {
    if (!maySteerPrompt()) return;
    base::Params words;
    if (prompt.toStdString() != m_prompt) words[api::kLivePrompt] = prompt.toStdString();
    if (leaveOut.toStdString() != m_leaveOut)
        words[api::kLiveNegativePrompt] = leaveOut.toStdString();
    if (!words.empty()) steer(words);
}

void RunController::follow(const api::StateChanged& event) {
    if (event.job != m_job) return;
    m_state = event.state;
    Q_EMIT stateChanged(m_state);
}

} // namespace maquette::ui
