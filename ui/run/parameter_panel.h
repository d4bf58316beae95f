#pragma once

#include <map>

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace maquette::ui {

class History;
class ParameterRow;
class RunSettings;

// The parameters of the chosen method, made from what the method says about itself: one row each,
// in groups, the expert ones folded away; the words to leave out
// stand beside the prompt instead. Every edit is an undo command.
class ParameterPanel final : public QWidget {
    Q_OBJECT
  public:
    ParameterPanel(RunSettings& settings, History& undo, QWidget* parent = nullptr);

    // While a run is under way only live parameters may change.
    void setRunning(bool running);
    ParameterRow* row(const std::string& name) const;
    int changedCount() const;
    void setAdvancedOpen(bool open);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    void refresh(const std::string& name);
    void addRows(QVBoxLayout& column, bool advanced);
    void connectRow(ParameterRow& row);
    void refreshBlocks();

    RunSettings& m_settings;
    History& m_undo;
    QVBoxLayout* m_column;
    QToolButton* m_fold = nullptr;
    QWidget* m_advanced = nullptr;
    std::map<std::string, ParameterRow*> m_rows;
    bool m_running = false;
    bool m_advancedOpen = false;
};

} // namespace maquette::ui
