#include "ui/run/commands.h"

#include <QCoreApplication>

#include "ui/run/run_settings.h"

namespace maquette::ui {

ChangeParam::ChangeParam(RunSettings& settings, std::string name, base::ParamValue value,
                         const QString& label, int gesture)
    : QUndoCommand(QCoreApplication::translate("maquette::ui::Commands", "change “%1”").arg(label))
    , m_settings(settings)
    , m_name(std::move(name))
    , m_before(settings.value(m_name))
    , m_after(std::move(value))
    , m_gesture(gesture) {}

void ChangeParam::undo() {
    m_settings.setValue(m_name, m_before);
}

void ChangeParam::redo() {
    m_settings.setValue(m_name, m_after);
}

bool ChangeParam::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const ChangeParam*>(other);
    if (!next || next->m_name != m_name || m_gesture == 0 || next->m_gesture != m_gesture) {
        return false;
    }
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

ChangeSeed::ChangeSeed(RunSettings& settings, std::uint64_t seed)
    : QUndoCommand(QCoreApplication::translate("maquette::ui::Commands", "change the seed"))
    , m_settings(settings)
    , m_before(settings.seed())
    , m_after(seed) {}

void ChangeSeed::undo() {
    m_settings.setSeed(m_before);
}

void ChangeSeed::redo() {
    m_settings.setSeed(m_after);
}

ChangePrompt::ChangePrompt(RunSettings& settings, std::string words, int gesture)
    : QUndoCommand(QCoreApplication::translate("maquette::ui::Commands", "change the words"))
    , m_settings(settings)
    , m_before(settings.prompt())
    , m_after(std::move(words))
    , m_gesture(gesture) {}

void ChangePrompt::undo() {
    m_settings.setPrompt(m_before);
}

void ChangePrompt::redo() {
    m_settings.setPrompt(m_after);
}

bool ChangePrompt::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const ChangePrompt*>(other);
    if (!next || m_gesture == 0 || next->m_gesture != m_gesture) return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

ChangeLeaveOut::ChangeLeaveOut(RunSettings& settings, std::string words)
    : QUndoCommand(
          QCoreApplication::translate("maquette::ui::Commands", "change what to leave out"))
    , m_settings(settings)
    , m_before(settings.leaveOut())
    , m_after(std::move(words)) {}

void ChangeLeaveOut::undo() {
    m_settings.setLeaveOut(m_before);
}

void ChangeLeaveOut::redo() {
    m_settings.setLeaveOut(m_after);
}

ChangeLoras::ChangeLoras(RunSettings& settings, List after, const QString& text, int gesture)
    : QUndoCommand(text)
    , m_settings(settings)
    , m_before(settings.loras())
    , m_after(std::move(after))
    , m_gesture(gesture) {}

void ChangeLoras::undo() {
    m_settings.setLoras(m_before);
}

void ChangeLoras::redo() {
    m_settings.setLoras(m_after);
}

bool ChangeLoras::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const ChangeLoras*>(other);
    if (!next || m_gesture == 0 || next->m_gesture != m_gesture) return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

ChangeReference::ChangeReference(RunSettings& settings, std::optional<api::ReferenceImage> after,
                                 const QString& text)
    : QUndoCommand(text)
    , m_settings(settings)
    , m_before(settings.reference())
    , m_after(std::move(after)) {}

void ChangeReference::undo() {
    m_settings.setReference(m_before);
}

void ChangeReference::redo() {
    m_settings.setReference(m_after);
}

bool ChangeReference::turnsOnly() const {
    return m_before && m_after && m_before->path == m_after->path;
}

bool ChangeReference::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const ChangeReference*>(other);
    if (!next || !turnsOnly() || !next->turnsOnly()) return false;
    m_after = next->m_after;
    setObsolete(m_after->azimuth == m_before->azimuth && m_after->elevation == m_before->elevation);
    return true;
}

ChangeRunSettings::ChangeRunSettings(RunSettings& settings, State after, const QString& text)
    : QUndoCommand(text)
    , m_settings(settings)
    , m_before(stateOf(settings))
    , m_after(std::move(after)) {}

ChangeRunSettings::State ChangeRunSettings::stateOf(const RunSettings& settings) {
    const api::Preset* preset = settings.preset();
    return {settings.method().id, preset ? preset->id : std::string(),
            settings.seed(),      settings.overrides(),
            settings.leaveOut(),  settings.prompt(),
            settings.loras(),     settings.reference()};
}

void ChangeRunSettings::undo() {
    apply(m_before);
}

void ChangeRunSettings::redo() {
    apply(m_after);
}

void ChangeRunSettings::apply(const State& state) {
    m_settings.setMethod(state.method);
    m_settings.setPreset(state.preset);
    m_settings.setSeed(state.seed);
    m_settings.setOverrides(state.overrides);
    m_settings.setLeaveOut(state.leaveOut);
    if (state.prompt) m_settings.setPrompt(*state.prompt);
    m_settings.setLoras(state.loras);
    m_settings.setReference(state.reference);
}

} // namespace maquette::ui
