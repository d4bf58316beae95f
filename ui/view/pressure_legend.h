#pragma once

#include "ui/widgets/card.h"

namespace maquette::ui {

// What the colours of the pressure view mean, in words.
class PressureLegend final : public Card {
    Q_OBJECT
  public:
    explicit PressureLegend(QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
};

} // namespace maquette::ui
