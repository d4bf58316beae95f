#include "ui/library/asset_delegate.h"

#include <cmath>
#include <numbers>

#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include "ui/basics/theme.h"
#include "ui/library/asset_model.h"

namespace maquette::ui {

namespace {

constexpr int kPad = 5;
constexpr int kNameHeight = 22;
constexpr int kStars = 5;
constexpr int kStar = 13; // the side of one in a tile

QPainterPath starPath(const QPointF& center, double radius) {
    QPainterPath path;
    for (int i = 0; i < 2 * kStars; ++i) {
        const double angle = std::numbers::pi * (i / double(kStars) - 0.5);
        const double r = i % 2 == 0 ? radius : radius * 0.46;
        const QPointF point = center + r * QPointF(std::cos(angle), std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintStars(QPainter& painter, const QRect& rect, int filled, const QColor& full,
                const QColor& empty) {
    const double step = rect.width() / double(kStars);
    const double radius = std::min<double>(step, rect.height()) * 0.42;
    // Those that are not given are outlines: full ones in another colour would count as given.
    for (int i = 0; i < kStars; ++i) {
        const QPointF center(rect.x() + (i + 0.5) * step, rect.y() + rect.height() / 2.0);
        if (i < filled)
            painter.fillPath(starPath(center, radius), full);
        else
            painter.strokePath(starPath(center, radius - 0.5), QPen(empty, 1));
    }
}

QRect AssetDelegate::pictureRect(const QRect& item) const {
    return {item.x() + (item.width() - m_side) / 2, item.y() + kPad, m_side, m_side};
}

QRect AssetDelegate::nameRect(const QRect& item) const {
    const QRect picture = pictureRect(item);
    return {picture.x(), picture.bottom() + 3, picture.width(), kNameHeight};
}

QRect AssetDelegate::starsRect(const QRect& item) const {
    const QRect picture = pictureRect(item);
    return {picture.x() + 6, picture.bottom() - kStar - 5, kStars * kStar, kStar};
}

int AssetDelegate::starAt(const QRect& item, const QPoint& position) const {
    const QRect stars = starsRect(item).adjusted(0, -3, 0, 5);
    return stars.contains(position) ? (position.x() - stars.x()) / kStar + 1 : 0;
}

void AssetDelegate::paintPicture(QPainter& painter, const QRect& picture, const QModelIndex& index,
                                 bool hovered) const {
    const Tokens t = tokensOf(QGuiApplication::palette()); // the view's has other highlights
    QPainterPath shape;
    shape.addRoundedRect(picture, space::kRadius + 1, space::kRadius + 1);
    QLinearGradient ground(picture.topLeft(), picture.bottomLeft());
    ground.setColorAt(0, hovered ? t.hover.lighter(106) : t.hover);
    ground.setColorAt(1, t.raised);
    painter.fillPath(shape, ground);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    if (image.isNull()) return;
    // Pictures come in the size they are shown in; only smaller ones are stretched.
    const QSize size = image.size().scaled(picture.size(), Qt::KeepAspectRatio);
    painter.drawImage(
        QRect(picture.center() - QPoint((size.width() - 1) / 2, (size.height() - 1) / 2), size),
        image);
}

void AssetDelegate::paintStars(QPainter& painter, const QRect& item, const QModelIndex& index,
                               bool hovered) const {
    const int rating = index.data(AssetModel::RatingRole).toInt();
    const bool offered = hovered && index.flags().testFlag(Qt::ItemIsEditable);
    if (rating == 0 && !offered) return;
    const Tokens t = tokensOf(QGuiApplication::palette());
    QColor ground = t.window, empty = t.quiet;
    ground.setAlphaF(0.86f); // the stars are to be read on a red object too
    empty.setAlphaF(offered ? 0.55f : 0.0f);
    const QRect stars = starsRect(item);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const int shown = offered ? kStars : rating;
    painter.drawRoundedRect(QRect(stars.x() - 3, stars.y() - 2, shown * kStar + 6, kStar + 4), 8,
                            8);
    ui::paintStars(painter, stars, offered && m_pointedStar > 0 ? m_pointedStar : rating, t.accent,
                   empty);
}

// Where in the turn the picture is: a short bright piece of a line along the lower edge.
void AssetDelegate::paintTurn(QPainter& painter, const QRect& picture, double turn) const {
    const Tokens t = tokensOf(QGuiApplication::palette());
    const double width = picture.width() - 16.0;
    QColor line = t.quiet;
    line.setAlphaF(0.35f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    const double top = picture.top() + 6.0;
    painter.drawRoundedRect(QRectF(picture.x() + 8, top, width, 2), 1, 1);
    painter.setBrush(t.accent);
    const double x = std::clamp(turn, 0.0, 0.999);
    painter.drawRoundedRect(
        QRectF(picture.x() + 8 + std::floor(x * 8) / 8 * width, top, width / 8, 2), 1, 1);
}

void AssetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens t = tokensOf(QGuiApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = index.data(AssetModel::HoverRole).toBool();
    const bool onStage = m_current != 0 && index.data(AssetModel::IdRole).toLongLong() == m_current;
    const QRect picture = pictureRect(option.rect);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(*painter, picture, index, hovered);
    if (const double turn = index.data(AssetModel::TurnRole).toDouble(); turn >= 0)
        paintTurn(*painter, picture, turn);
    paintStars(*painter, option.rect, index, hovered);
    if (selected || onStage) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(selected ? t.accent : t.quiet, 2));
        painter->drawRoundedRect(picture, space::kRadius + 1, space::kRadius + 1);
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
    return {m_side + 2 * kPad, m_side + 2 * kPad + 2 + kNameHeight};
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
