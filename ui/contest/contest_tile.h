#pragma once

#include <QImage>
#include <QPointF>
#include <QWidget>

#include "engine/api/contest.h"

class QToolButton;

namespace maquette::ui {

// One candidate of a contest: its picture of the moment, its rank and score, and what can be done
// with it. Dragging and the wheel are told, not acted upon: the camera belongs to all tiles.
class ContestTile final : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kLeastWidth = 116; // logical pixels

    ContestTile(std::uint64_t job, int number, QWidget* parent);

    std::uint64_t job() const { return m_report.job; }
    void setCaption(const QString& caption); // what tells it from the others
    void setPicture(const QImage& picture);
    // `byHand`: pinning is choosing; `over`: nothing goes on any more.
    void setReport(const api::CandidateReport& report, int rounds, bool byHand, bool over);
    void setBig(bool big); // whether it is the one looked at
    const api::CandidateReport& report() const { return m_report; }
    QToolButton& pinButton() { return *m_pin; }
    QToolButton& keepButton() { return *m_keep; }
    QToolButton& promoteButton() { return *m_promote; }
    QToolButton& stopButton() { return *m_stop; }
    QString words() const; // what it shows, for screen readers and tests

  Q_SIGNALS:
    void chosen();
    void dragged(const QPointF& pixels, bool pans);
    void wheeled(double notches);
    void pinRequested(bool pinned);
    void keepRequested();
    void promoteRequested();
    void stopRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QToolButton* button(const QString& icon);
    void refresh();
    QString standingText() const;
    QString scoreText() const;
    void paintRank(QPainter& painter, const QRect& inner) const;
    void paintFoot(QPainter& painter, const QRect& foot) const;

    const int m_number;
    api::CandidateReport m_report;
    QString m_caption;
    QImage m_picture;
    int m_rounds = 0;
    bool m_byHand = false, m_over = false, m_big = false;
    QToolButton *m_pin, *m_keep, *m_promote, *m_stop;
    QPointF m_pressed, m_last;
    bool m_moved = false;
    Qt::MouseButton m_button = Qt::NoButton;
};

} // namespace maquette::ui
