#pragma once

#include <QAbstractButton>

namespace maquette::ui {

// An on/off control: its text on the left, a pill whose knob stands right when on.
class ToggleSwitch final : public QAbstractButton {
    Q_OBJECT
  public:
    static constexpr int kPad = 10; // beside its words and its pill

    explicit ToggleSwitch(QWidget* parent = nullptr);
    void setHeading(bool heading); // its words head what stands below, and are drawn so

  protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;

  private:
    bool m_heading = false;
};

} // namespace maquette::ui
