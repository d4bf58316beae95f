#pragma once

#include <optional>
#include <set>

#include <QWidget>

#include "ui/run/curve_model.h"

namespace maquette::ui {

// Draws figures of a run over its steps. The pointer, or the arrow keys, read values out; the table
// beside it says the same.
class CurvePlot final : public QWidget {
    Q_OBJECT
  public:
    explicit CurvePlot(const CurveModel& model, QWidget* parent = nullptr);

    void setShown(std::set<std::string> figures);
    const std::set<std::string>& shown() const { return m_shown; }
    void setLogarithmic(bool logarithmic);
    void setSmoothing(int steps); // rows that a value is averaged over; 1: as measured
    QSize sizeHint() const override { return {420, 150}; }
    QSize minimumSizeHint() const override { return {200, 96}; }

    QColor colorOf(const std::string& figure) const;
    // What is read out: the row, or nothing; and in words.
    std::optional<std::size_t> reading() const { return m_reading; }
    void read(std::optional<std::size_t> row);
    QString readingText() const;
    // A figure as it is drawn at a row; NaN where there is nothing to draw.
    double drawn(std::size_t row, std::size_t figure) const;
    // Where a value lies; the figures share one scale.
    std::optional<QPointF> place(std::size_t row, std::size_t figure) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void measure(); // smoothed values and their range, after a change
    void scheduleMeasure();
    QRectF area() const;
    double height(double value) const; // 0 at the bottom, 1 at the top
    void paintScale(QPainter& painter) const;
    void paintReading(QPainter& painter) const;
    void describe();

    const CurveModel& m_model;
    std::set<std::string> m_shown;
    std::vector<std::vector<double>> m_values; // by figure, then row
    double m_low = 0, m_high = 1;
    bool m_logarithmic = false, m_stale = true;
    int m_smoothing = 1;
    std::optional<std::size_t> m_reading;
};

} // namespace maquette::ui
