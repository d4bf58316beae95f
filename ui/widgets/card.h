#pragma once

#include <QWidget>

namespace maquette::ui {

// A panel that floats on the viewport: rounded, with a hairline and a soft shadow. Its contents
// keep clear of the shadow by themselves (contents margins).
class Card : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kShadow = 18; // logical pixels round the visible card

    explicit Card(QWidget* parent = nullptr);
    QRect visibleRect() const { return rect().adjusted(kShadow, kShadow, -kShadow, -kShadow); }
    void setCornerRadius(int radius);

  protected:
    void paintEvent(QPaintEvent* event) override;
    // The card is opaque to the mouse, its shadow is not.
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    const QPixmap& background();
    QPixmap m_background;
    QColor m_backgroundColor;
    int m_radius;
};

} // namespace maquette::ui
