#pragma once

#include <QStyledItemDelegate>

namespace maquette::ui {

// One thumbnail of the library: the object on a soft ground, its name below.
class AssetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    static constexpr int kSide = 112; // of the picture, logical pixels

    using QStyledItemDelegate::QStyledItemDelegate;
    void setCurrentAsset(qint64 id) { m_current = id; } // the one on the stage
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

  private:
    qint64 m_current = 0;
};

} // namespace maquette::ui
