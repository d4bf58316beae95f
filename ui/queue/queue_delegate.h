#pragma once

#include <QStyledItemDelegate>

namespace maquette::ui {

// One run in line: what it shall be, with which settings, and how it stands.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace maquette::ui
