#include "ui/asset_delegate.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include "ui/asset_model.h"
#include "ui/theme.h"

namespace maquette::ui {

namespace {

constexpr int kPad = 5;
constexpr int kNameHeight = 22;

QRect pictureRect(const QRect& item) {
    return {item.x() + kPad, item.y() + kPad, AssetDelegate::kSide, AssetDelegate::kSide};
}

QRect nameRect(const QRect& item) {
    return {item.x() + kPad, item.y() + kPad + AssetDelegate::kSide + 2, AssetDelegate::kSide,
            kNameHeight};
}

} // namespace

void AssetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens t = tokensOf(QGuiApplication::palette()); // the view's has other highlights
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool onStage = m_current != 0 && index.data(AssetModel::IdRole).toLongLong() == m_current;
    const QRect picture = pictureRect(option.rect);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(picture, space::kRadius + 1, space::kRadius + 1);
    QLinearGradient ground(picture.topLeft(), picture.bottomLeft());
    ground.setColorAt(0, hovered ? t.hover.lighter(106) : t.hover);
    ground.setColorAt(1, t.raised);
    painter->fillPath(shape, ground);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    if (!image.isNull()) {
        painter->setClipPath(shape);
        const QSize size = image.size().scaled(picture.size(), Qt::KeepAspectRatio);
        painter->drawImage(
            QRect(picture.center() - QPoint(size.width() / 2, size.height() / 2), size), image);
        painter->setClipping(false);
    }
    if (selected || onStage) {
        painter->setPen(QPen(selected ? t.accent : t.quiet, 2));
        painter->drawPath(shape);
    }
    painter->setFont(captionFont(option.font));
    painter->setPen(selected || hovered ? t.text : t.quiet);
    const QRect name = nameRect(option.rect);
    const QString text = QFontMetrics(painter->font())
                             .elidedText(index.data().toString(), Qt::ElideRight, name.width());
    painter->drawText(name, Qt::AlignHCenter | Qt::AlignVCenter, text);
    if (!index.data(AssetModel::CompleteRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.attention);
        painter->drawEllipse(QPointF(picture.right() - 9, picture.top() + 10), 3.5, 3.5);
    }
    painter->restore();
}

QSize AssetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {kSide + 2 * kPad, kSide + 2 * kPad + 2 + kNameHeight};
}

QWidget* AssetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex&) const {
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignHCenter);
    editor->setAccessibleName(tr("Name of the object"));
    return editor;
}

void AssetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(nameRect(option.rect).adjusted(-kPad, -4, kPad, 4));
}

} // namespace maquette::ui
