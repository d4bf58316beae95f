#pragma once

#include <QWidget>

namespace maquette::ui {

// The line between the two sides of a comparison: dragged, or moved with the arrow keys.
class WipeLine final : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kWidth = 28; // of the widget; the line itself is thin

    explicit WipeLine(QWidget* parent);

    double share() const { return m_share; } // of the parent's width, from the left
    void setShare(double share);
    void setFixed(bool fixed); // side by side: it stays in the middle
    void arrange();

  Q_SIGNALS:
    void moved(double share); // by the user

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void dragTo(double share);
    void describe();

    double m_share = 0.5;
    bool m_fixed = false;
    int m_grip = 0; // where in the widget it was taken
};

} // namespace maquette::ui
