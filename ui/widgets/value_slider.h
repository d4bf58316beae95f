#pragma once

#include <QWidget>

#include "engine/base/params.h"

class QLineEdit;

namespace maquette::ui {

// A number as a bar: its name inside on the left, its value on the right, filled as far as it is
// within its range. Drag to change (Shift: finely), arrows step, Enter or a double click types.
class ValueSlider final : public QWidget {
    Q_OBJECT
  public:
    explicit ValueSlider(const base::ParamSpec& spec, QWidget* parent = nullptr);

    double value() const { return m_value; }
    void setValue(double value); // shows it; emits nothing
    void setChanged(bool changed);
    void setCaption(const QString& name);
    QString valueText() const;
    int neededWidth() const; // so that name and value are read in full
    double minimum() const { return m_spec.minimum; }
    double maximum() const { return m_spec.maximum; }
    double step() const;
    void beginTyping();

  Q_SIGNALS:
    // gesture is the same during one drag, so that its changes can be undone as one.
    void edited(double value, int gesture);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    QSize sizeHint() const override;

  private:
    double shareOf(double value) const;
    double valueAt(double share) const;
    double rounded(double value) const;
    void edit(double value);
    void finishTyping();

    base::ParamSpec m_spec;
    QString m_caption;
    double m_value = 0;
    bool m_changed = false;
    bool m_hovered = false;
    bool m_dragging = false;
    double m_dragShare = 0;
    QPointF m_last;
    int m_gesture = 0;
    QLineEdit* m_field = nullptr;
};

// Lets screen readers see sliders as what they are. Call once at start.
void installAccessibleSliders();

} // namespace maquette::ui
