#pragma once

#include <QStyledItemDelegate>

namespace maquette::ui {

// One thumbnail of the library: the object on a soft ground, its stars and its name.
class AssetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    static constexpr int kSide = 112; // of the picture in the strip, logical pixels

    using QStyledItemDelegate::QStyledItemDelegate;
    void setCurrentAsset(qint64 id) { m_current = id; } // the one on the stage
    void setSide(int side) { m_side = side; }
    int side() const { return m_side; }
    void setPointedStar(int star) { m_pointedStar = star; } // 1..5 under the pointer; 0: none

    QRect pictureRect(const QRect& item) const;
    // Which star of a tile is at this place; 0: none.
    int starAt(const QRect& item, const QPoint& position) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

  private:
    QRect nameRect(const QRect& item) const;
    QRect starsRect(const QRect& item) const;
    void paintPicture(QPainter& painter, const QRect& picture, const QModelIndex& index,
                      bool hovered) const;
    void paintStars(QPainter& painter, const QRect& item, const QModelIndex& index,
                    bool hovered) const;
    void paintTurn(QPainter& painter, const QRect& picture, double turn) const;

    qint64 m_current = 0;
    int m_side = kSide;
    int m_pointedStar = 0;
};

// Five small stars, `filled` of them full. Used by tiles and by the rating field.
void paintStars(QPainter& painter, const QRect& rect, int filled, const QColor& full,
                const QColor& empty);

} // namespace maquette::ui
