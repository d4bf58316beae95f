#pragma once

#include <QObject>

#include "engine/api/engine.h"

namespace maquette::ui {

// What the next run will be made with: model, device, method, preset, seed and the parameters that
// differ from the preset. A plain document that undo commands change; widgets show it and never
// keep a copy.
class RunSettings final : public QObject {
    Q_OBJECT
  public:
    explicit RunSettings(std::vector<api::MethodInfo> methods, QObject* parent = nullptr);

    const std::vector<api::MethodInfo>& methods() const { return m_methods; }
    const api::MethodInfo& method() const; // there is always at least one
    const api::Preset* preset() const;     // nullptr when the method has none
    const std::string& model() const { return m_model; }
    const std::string& device() const { return m_device; }
    const std::string& prompt() const { return m_prompt; } // as it is typed
    std::uint64_t seed() const { return m_seed; }
    double budget() const { return m_budget; } // seconds for the whole run; 0: as it takes
    const base::Params& overrides() const { return m_overrides; }
    const std::string& modelKind() const { return m_modelKind; }

    // What changes the model, and the picture that guides the run. Both stay chosen where model or
    // method take none; requests then leave them out.
    const std::vector<api::LoraUse>& loras() const { return m_loras; }
    bool takesLoras() const { return m_modelKind != "zero123"; } // guided by a picture alone
    const std::optional<api::ReferenceImage>& reference() const { return m_reference; }
    bool takesReference() const { return method().takesImage; }
    bool needsReference() const { return m_modelKind == "zero123" && !m_reference; }

    // What the object should not have. A method may describe it as a parameter of its own.
    bool takesLeaveOut() const;
    std::string leaveOut() const;
    const base::ParamSpec* leaveOutSpec() const; // nullptr: the method describes none
    // The value in force, and what a reset would put there: what suits the model, else the
    // preset's, else the default.
    base::ParamValue value(const std::string& name) const;
    base::ParamValue standard(const std::string& name) const;
    bool isChanged(const std::string& name) const;

    // Unknown ids are ignored; changing the method keeps overrides both methods have.
    void setModel(const api::ModelInfo& model);
    void setDevice(const std::string& id); // "auto", "cpu", "cuda"
    void setMethod(const std::string& id);
    void setPreset(const std::string& id);
    void setPrompt(const std::string& prompt);
    void setLeaveOut(const std::string& words);
    void setSeed(std::uint64_t seed);
    void setBudget(double seconds);
    void setLoras(std::vector<api::LoraUse> loras);
    void setReference(std::optional<api::ReferenceImage> reference);
    // Throws base::Error (Usage) for values outside the parameter's range.
    void setValue(const std::string& name, const base::ParamValue& value);
    void resetValue(const std::string& name);
    void setOverrides(const base::Params& overrides); // drops what does not fit the method

    // The parts of a request that come from here, and all of them put back but model and device.
    api::Request request(const std::string& prompt) const;
    void take(const api::Request& request);

  Q_SIGNALS:
    void modelChanged();
    void deviceChanged();
    void methodChanged();
    void presetChanged();
    void promptChanged();
    void leaveOutChanged();
    void seedChanged();
    void budgetChanged();
    void lorasChanged();
    void referenceChanged();
    void valueChanged(const std::string& name);

  private:
    const base::ParamSpec* spec(const std::string& name) const;
    std::vector<api::MethodInfo> m_methods;
    std::size_t m_method = 0;
    std::string m_preset;
    std::string m_model = "starter";
    std::string m_modelKind = "starter";
    std::string m_device = "auto";
    std::string m_prompt;
    std::string m_leaveOut;
    std::uint64_t m_seed = 0;
    double m_budget = 0;
    std::vector<api::LoraUse> m_loras;
    std::optional<api::ReferenceImage> m_reference;
    base::Params m_overrides;
};

// What a request's object should not have; a method may describe it as a parameter of its own.
std::string leaveOutOf(const api::Request& request);

} // namespace maquette::ui
