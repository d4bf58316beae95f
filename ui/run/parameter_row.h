#pragma once

#include <functional>

#include <QWidget>

#include "engine/base/params.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace maquette::ui {

class ToggleSwitch;
class ValueSlider;

// One parameter: the control that fits its type, its tip, and a button that puts it back, there
// only while the value differs from the preset's.
class ParameterRow final : public QWidget {
    Q_OBJECT
  public:
    ParameterRow(const base::ParamSpec& spec, QWidget* parent = nullptr);

    const base::ParamSpec& spec() const { return m_spec; }
    void display(const base::ParamValue& value, bool changed);
    // A reason why it cannot be changed now; "" when it can.
    void setBlocked(const QString& reason);
    QWidget* control() const { return m_control; }
    QToolButton* resetButton() const { return m_reset; }

  Q_SIGNALS:
    void edited(const maquette::base::ParamValue& value, int gesture);
    void resetRequested();

  private:
    void makeControl();
    void makeChoice();
    void makeText();
    QString tip() const;

    base::ParamSpec m_spec;
    QWidget* m_control = nullptr;
    std::function<void(const base::ParamValue&)> m_show;
    QToolButton* m_reset;
};

} // namespace maquette::ui
