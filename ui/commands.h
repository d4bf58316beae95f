#pragma once

#include <optional>

#include <QUndoCommand>

#include "engine/base/params.h"

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
