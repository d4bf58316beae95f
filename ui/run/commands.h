#pragma once

#include <optional>

#include <QUndoCommand>

#include "engine/api/request.h"

namespace maquette::ui {

class RunSettings;

// A changed parameter. Changes of one gesture (a drag) become one step; one that ends where it
// began vanishes.
class ChangeParam final : public QUndoCommand {
  public:
    // gesture 0 merges with nothing.
    ChangeParam(RunSettings& settings, std::string name, base::ParamValue value,
                const QString& label, int gesture);
    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

  private:
    RunSettings& m_settings;
    std::string m_name;
    base::ParamValue m_before;
    base::ParamValue m_after;
    int m_gesture;
};

class ChangeSeed final : public QUndoCommand {
  public:
    ChangeSeed(RunSettings& settings, std::uint64_t seed);
    void undo() override;
    void redo() override;

  private:
    RunSettings& m_settings;
    std::uint64_t m_before;
    std::uint64_t m_after;
};

// The words for what should form. What is typed in one go becomes one step.
class ChangePrompt final : public QUndoCommand {
  public:
    // gesture 0 merges with nothing.
    ChangePrompt(RunSettings& settings, std::string words, int gesture);
    void undo() override;
    void redo() override;
    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* other) override;

  private:
    RunSettings& m_settings;
    std::string m_before;
    std::string m_after;
    int m_gesture;
};

// The words for what the object should not have.
class ChangeLeaveOut final : public QUndoCommand {
  public:
    ChangeLeaveOut(RunSettings& settings, std::string words);
    void undo() override;
    void redo() override;

  private:
    RunSettings& m_settings;
    std::string m_before;
    std::string m_after;
};

// The list of LoRAs: one more, one less, another weight. Weights of one gesture become one step.
class ChangeLoras final : public QUndoCommand {
  public:
    using List = std::vector<api::LoraUse>;
    // gesture 0 merges with nothing.
    ChangeLoras(RunSettings& settings, List after, const QString& text, int gesture = 0);
    void undo() override;
    void redo() override;
    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* other) override;

  private:
    RunSettings& m_settings;
    List m_before;
    List m_after;
    int m_gesture;
};

// The picture that guides the run, or where its camera stood. Turning one picture is one step.
class ChangeReference final : public QUndoCommand {
  public:
    ChangeReference(RunSettings& settings, std::optional<api::ReferenceImage> after,
                    const QString& text);
    void undo() override;
    void redo() override;
    int id() const override { return 3; }
    bool mergeWith(const QUndoCommand* other) override;

  private:
    bool turnsOnly() const; // the picture stays
    RunSettings& m_settings;
    std::optional<api::ReferenceImage> m_before;
    std::optional<api::ReferenceImage> m_after;
};

// Method, preset, seed and parameters together: what choosing a preset, another method or a stored
// recipe changes.
class ChangeRunSettings final : public QUndoCommand {
  public:
    struct State {
        std::string method;
        std::string preset;
        std::uint64_t seed = 0;
        base::Params overrides;
        std::string leaveOut;
        std::optional<std::string> prompt; // none: stays as it is
        std::vector<api::LoraUse> loras = {};
        std::optional<api::ReferenceImage> reference = {};
    };
    ChangeRunSettings(RunSettings& settings, State after, const QString& text);
    static State stateOf(const RunSettings& settings);
    void undo() override;
    void redo() override;

  private:
    void apply(const State& state);
    RunSettings& m_settings;
    State m_before;
    State m_after;
};

} // namespace maquette::ui
