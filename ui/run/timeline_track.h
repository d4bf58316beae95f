#pragma once

#include <vector>

#include <QAbstractSlider>

namespace maquette::ui {

// The line of a timeline: one place for each moment and a last one for the present. Values are
// places. Arrow keys, the wheel and a drag move; rings are moments a run can go on from, flags are
// what was steered.
class TimelineTrack final : public QAbstractSlider {
    Q_OBJECT
  public:
    struct Flag {
        double place = 0;
        QString text;
    };

    explicit TimelineTrack(QWidget* parent = nullptr);
    // How many moments, and which of them have a state.
    void setMoments(const std::vector<bool>& states);
    void setFlags(std::vector<Flag> flags);
    const std::vector<Flag>& flags() const { return m_flags; }
    int xOf(double place) const; // in the widget

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

  private:
    int placeAt(int x) const;
    std::vector<bool> m_states;
    std::vector<Flag> m_flags;
};

} // namespace maquette::ui
