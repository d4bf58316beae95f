#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "engine/base/frame.h"
#include "render/orbit_camera.h"

class QLabel;
class QPushButton;

namespace maquette::ui {

class ContestController;
class ContestTile;

// A contest on the stage: its candidates side by side, seen by one camera, and how the rounds go.
// Choosing a tile shows it big beside the others; choosing it again, all alike.
class ContestView final : public QWidget {
    Q_OBJECT
  public:
    ContestView(ContestController& contest, QWidget* parent = nullptr);

    void begin(const render::OrbitCamera& camera); // a new contest
    const std::vector<ContestTile*>& tiles() const { return m_tiles; }
    const render::OrbitCamera& camera() const { return m_camera; }
    QPushButton& goOnButton() { return *m_goOn; }
    QPushButton& closeButton() { return *m_close; }
    QString headline() const;

  Q_SIGNALS:
    void viewChanged(const maquette::base::ViewRequest& view);
    void closeRequested(); // back to the stage; offered when the contest is over

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void connectTile(ContestTile& tile);
    void choose(std::size_t index);
    void turn(const QPointF& pixels, bool pans);
    void zoom(double notches);
    void announce();
    void arrange();
    void arrangeGrid(const std::vector<ContestTile*>& tiles, const QRect& area, int columns);
    void refresh();
    QString rule() const;

    ContestController& m_contest;
    std::vector<ContestTile*> m_tiles;
    render::OrbitCamera m_camera;
    int m_big = -1;  // the tile looked at
    int m_head = 62; // height of what stands above the tiles
    QSize m_pictureSize{200, 200};
    QLabel* m_title;
    QLabel* m_rule;
    QPushButton* m_goOn;
    QPushButton* m_close;
    QTimer m_announceTimer;
};

} // namespace maquette::ui
