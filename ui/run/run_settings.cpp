#include "ui/run/run_settings.h"

#include <algorithm>

#include "engine/base/error.h"

namespace maquette::ui {

RunSettings::RunSettings(std::vector<api::MethodInfo> methods, QObject* parent)
    : QObject(parent)
    , m_methods(std::move(methods)) {
    base::require(!m_methods.empty(), "the engine knows no method");
    if (!m_methods.front().presets.empty()) m_preset = m_methods.front().presets.front().id;
}

const api::MethodInfo& RunSettings::method() const {
    return m_methods[m_method];
}

const api::Preset* RunSettings::preset() const {
    const auto& presets = method().presets;
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&](const api::Preset& p) { return p.id == m_preset; });
    return found == presets.end() ? nullptr : &*found;
}

const base::ParamSpec* RunSettings::spec(const std::string& name) const {
    return base::findSpec(method().params, name);
}

const base::ParamSpec* RunSettings::leaveOutSpec() const {
    const base::ParamSpec* found = spec(api::kLiveNegativePrompt);
    return found && found->type == base::ParamType::String ? found : nullptr;
}

bool RunSettings::takesLeaveOut() const {
    return leaveOutSpec() || method().takesPrompt;
}

std::string RunSettings::leaveOut() const {
    const base::ParamSpec* described = leaveOutSpec();
    return described ? base::toText(value(described->name)) : m_leaveOut;
}

void RunSettings::setPrompt(const std::string& prompt) {
    if (prompt == m_prompt) return;
    m_prompt = prompt;
    Q_EMIT promptChanged();
}

void RunSettings::setLeaveOut(const std::string& words) {
    if (words == leaveOut()) return;
    if (const base::ParamSpec* described = leaveOutSpec()) setValue(described->name, words);
    m_leaveOut = words;
    Q_EMIT leaveOutChanged();
}

base::ParamValue RunSettings::standard(const std::string& name) const {
    const auto suiting = method().modelParams.find(m_modelKind);
    if (suiting != method().modelParams.end()) {
        const auto found = suiting->second.find(name);
        if (found != suiting->second.end()) return found->second;
    }
    const api::Preset* chosen = preset();
    if (chosen) {
        const auto found = chosen->params.find(name);
        if (found != chosen->params.end()) return found->second;
    }
    const base::ParamSpec* described = spec(name);
    return described ? described->defaultValue : base::ParamValue{};
}

base::ParamValue RunSettings::value(const std::string& name) const {
    const auto found = m_overrides.find(name);
    return found == m_overrides.end() ? standard(name) : found->second;
}

bool RunSettings::isChanged(const std::string& name) const {
    return m_overrides.contains(name);
}

// What suits the new model takes the place of values that were not chosen by hand.
void RunSettings::setModel(const api::ModelInfo& model) {
    if (model.id == m_model && model.kind == m_modelKind) return;
    m_model = model.id;
    m_modelKind = model.kind;
    setOverrides(base::Params(m_overrides));
    Q_EMIT modelChanged();
}

void RunSettings::setDevice(const std::string& id) {
    if (id == m_device) return;
    m_device = id;
    Q_EMIT deviceChanged();
}

void RunSettings::setMethod(const std::string& id) {
    for (std::size_t i = 0; i < m_methods.size(); ++i) {
        if (m_methods[i].id != id || i == m_method) continue;
        m_method = i;
        if (!preset()) m_preset = method().presets.empty() ? "" : method().presets.front().id;
        setOverrides(base::Params(m_overrides));
        Q_EMIT methodChanged();
    }
}

void RunSettings::setPreset(const std::string& id) {
    if (id == m_preset) return;
    const std::string before = std::exchange(m_preset, id);
    if (!preset()) {
        m_preset = before;
        return;
    }
    Q_EMIT presetChanged();
    for (const base::ParamSpec& one : method().params)
        Q_EMIT valueChanged(one.name);
}

void RunSettings::setSeed(std::uint64_t seed) {
    if (seed == m_seed) return;
    m_seed = seed;
    Q_EMIT seedChanged();
}

void RunSettings::setBudget(double seconds) {
    if (seconds == m_budget) return;
    m_budget = seconds;
    Q_EMIT budgetChanged();
}

void RunSettings::setLoras(std::vector<api::LoraUse> loras) {
    if (loras == m_loras) return;
    m_loras = std::move(loras);
    Q_EMIT lorasChanged();
}

void RunSettings::setReference(std::optional<api::ReferenceImage> reference) {
    m_reference = std::move(reference);
    Q_EMIT referenceChanged();
}

void RunSettings::setValue(const std::string& name, const base::ParamValue& value) {
    const base::ParamSpec* described = spec(name);
    if (!described) return;
    const base::ParamValue checked = base::checkedValue(*described, value);
    if (checked == standard(name)) {
        resetValue(name);
        return;
    }
    m_overrides[name] = checked;
    Q_EMIT valueChanged(name);
}

void RunSettings::resetValue(const std::string& name) {
    m_overrides.erase(name);
    Q_EMIT valueChanged(name);
}

void RunSettings::setOverrides(const base::Params& overrides) {
    m_overrides.clear();
    for (const auto& [name, value] : overrides) {
        const base::ParamSpec* described = spec(name);
        if (!described) continue;
        try {
            const base::ParamValue checked = base::checkedValue(*described, value);
            if (checked != standard(name)) m_overrides[name] = checked;
        } catch (const base::Error&) {
            // A recipe of another version may hold a value this method does not take any more.
        }
    }
    for (const base::ParamSpec& one : method().params)
        Q_EMIT valueChanged(one.name);
}

api::Request RunSettings::request(const std::string& prompt) const {
    api::Request request;
    request.method = method().id;
    request.model = m_model;
    request.device = m_device;
    request.prompt = prompt;
    if (!leaveOutSpec()) request.negativePrompt = m_leaveOut;
    request.preset = m_preset;
    request.params = m_overrides;
    request.seed = m_seed;
    request.budgetSeconds = m_budget;
    if (takesLoras()) request.loras = m_loras;
    if (takesReference()) request.image = m_reference;
    return request;
}

void RunSettings::take(const api::Request& request) {
    setMethod(request.method);
    setPreset(request.preset);
    setSeed(request.seed);
    setOverrides(request.params);
    if (!leaveOutSpec()) setLeaveOut(request.negativePrompt);
    setBudget(request.budgetSeconds);
    setLoras(request.loras);
    setReference(request.image);
    setPrompt(request.prompt);
}

std::string leaveOutOf(const api::Request& request) {
    const auto described = request.params.find(api::kLiveNegativePrompt);
    if (!request.negativePrompt.empty() || described == request.params.end())
        return request.negativePrompt;
    return base::toText(described->second);
}

} // namespace maquette::ui
