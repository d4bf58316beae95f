#pragma once

#include <QListView>
#include <QTimer>

#include "assets/id.h"

namespace maquette::ui {

class AssetDelegate;
class AssetModel;

// The thumbnails in rows that fill the width. The pointer turns the object it is on; stars are
// given by a click on them or by the keys 0 to 5; objects are dragged out.
class AssetGrid final : public QListView {
    Q_OBJECT
  public:
    explicit AssetGrid(AssetModel& model, QWidget* parent = nullptr);

    AssetDelegate& delegate() { return *m_delegate; }
    void setTileSide(int side); // of the pictures, logical pixels
    int tileSide() const;
    std::vector<assets::AssetId> selection() const;
    // What a drag of the selection carries; made by whoever knows the library.
    using MakeDrag = std::function<QMimeData*(const std::vector<assets::AssetId>&)>;
    void setDragMaker(MakeDrag make) { m_makeDrag = std::move(make); }
    const MakeDrag& dragMaker() const { return m_makeDrag; }

  Q_SIGNALS:
    void ratingChosen(const std::vector<maquette::assets::AssetId>& ids, int rating);
    void left(); // by Escape

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

  private:
    void spread();
    void turn();
    int starAt(const QModelIndex& index, const QPoint& position) const; // 0: none

    AssetModel& m_model;
    AssetDelegate* m_delegate;
    MakeDrag m_makeDrag;
    QTimer m_turning; // an object the pointer rests on goes on turning
};

} // namespace maquette::ui
