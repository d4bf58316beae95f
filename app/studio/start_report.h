#pragma once

#include <QObject>

class QWidget;

namespace maquette::studio {

// Writes into the log how long it took from the start of the process until the window was painted
// and answered. Belongs to the window, and goes when it has said so.
class StartReport final : public QObject {
  public:
    explicit StartReport(QWidget& window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace maquette::studio
