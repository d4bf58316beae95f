#pragma once

#include <QAbstractButton>

namespace maquette::ui {

// An on/off control: its text on the left, a pill whose knob stands right when on.
class ToggleSwitch final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit ToggleSwitch(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;
};

} // namespace maquette::ui
