#pragma once

#include <map>

#include <QWidget>

#include "engine/base/mesh_recipe.h"
#include "ui/desk/mesh_tools.h"

class QLabel;
class QToolButton;

namespace maquette::ui {

class ParameterRow;
class ToggleSwitch;

// One operation on the desk's stack: on or off, its values, its place, and what it did.
class MeshStepCard final : public QWidget {
    Q_OBJECT
  public:
    MeshStepCard(const base::MeshOperationInfo& info, QWidget* parent = nullptr);

    void display(const base::MeshStep& step, bool first, bool last);
    void setOutcome(const DeskStep& outcome);
    ToggleSwitch& toggle() { return *m_toggle; }
    QToolButton& upButton() { return *m_up; }
    QToolButton& downButton() { return *m_down; }
    QToolButton& removeButton() { return *m_remove; }
    ParameterRow* row(const std::string& name) const;

  Q_SIGNALS:
    void toggled(bool on);
    void moved(int by);
    void removed();
    void edited(const QString& name, const maquette::base::ParamValue& value, int gesture);
    void resetRequested(const QString& name);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QToolButton* sideButton(const char* icon, const QString& name);

    base::MeshOperationInfo m_info;
    ToggleSwitch* m_toggle;
    QToolButton *m_up, *m_down, *m_remove;
    QWidget* m_body;
    QLabel* m_outcome;
    std::map<std::string, ParameterRow*> m_rows;
};

} // namespace maquette::ui
