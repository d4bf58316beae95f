#pragma once

#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QToolButton;

namespace maquette::ui {

class ValueSlider;

// The brush's own tools, floating on the stage while it is in hand: what it does, how large it is,
// and the way out.
class BrushBar final : public Card {
    Q_OBJECT
  public:
    // The commands stand in the order given; `leave` puts the brush away.
    BrushBar(const QList<QAction*>& modes, QAction* clear, QAction* leave, QWidget* parent);

    static constexpr float kSmallest = .04f, kLargest = .5f; // radii
    void setRadius(float radius);
    void setHint(const QString& text);

  Q_SIGNALS:
    void radiusChosen(float radius);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    ValueSlider* m_size;
    QLabel* m_hint;
};

} // namespace maquette::ui
