#include "ui/library/asset_grid.h"

#include <algorithm>
#include <cmath>

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "ui/basics/theme.h"
#include "ui/library/asset_delegate.h"
#include "ui/library/asset_model.h"

namespace maquette::ui {

namespace {

constexpr std::chrono::milliseconds kPerView{160};
constexpr double kViewShare = 1.0 / 8;
constexpr int kLargestDragPicture = 128;

// What hangs on the pointer: the first object, and how many there are.
QPixmap dragPicture(const QImage& image, std::size_t count, const QWidget& widget) {
    QPixmap picture = QPixmap::fromImage(image.scaled(
        kLargestDragPicture, kLargestDragPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    if (count < 2 || picture.isNull()) return picture;
    const Tokens t = tokensOf(widget.palette());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect badge(picture.width() - 34, 4, 30, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(badge, 10, 10);
    painter.setPen(t.accentText);
    painter.drawText(badge, Qt::AlignCenter, QString::number(count));
    return picture;
}

} // namespace

AssetGrid::AssetGrid(AssetModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new AssetDelegate(this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setViewMode(QListView::ListMode); // with wrapping: lays out thousands at once
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setTileSide(AssetDelegate::kSide);
    m_turning.setInterval(kPerView);
    connect(&m_turning, &QTimer::timeout, this, &AssetGrid::turn);
}

void AssetGrid::setTileSide(int side) {
    m_delegate->setSide(side);
    m_model.setPictureSide(static_cast<int>(std::ceil(side * devicePixelRatioF())));
    verticalScrollBar()->setSingleStep(side / 3);
    spread();
}

int AssetGrid::tileSide() const {
    return m_delegate->side();
}

// Columns share the width, so that there is no ragged gap on the right.
void AssetGrid::spread() {
    const QSize tile = m_delegate->sizeHint({}, {});
    // The view keeps room for its scroll bar, whether it is there or not.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int room = maximumViewportSize().width() - bar - 2;
    const int columns = std::max(1, room / (tile.width() + 2));
    // A few objects stay together instead of drifting apart.
    const int wide = std::min(room / columns, tile.width() + tile.width() / 3);
    setGridSize({std::max(tile.width(), wide), tile.height() + 2});
}

std::vector<assets::AssetId> AssetGrid::selection() const {
    std::vector<assets::AssetId> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        ids.push_back(m_model.idAt(index));
    return ids;
}

void AssetGrid::keyPressEvent(QKeyEvent* event) {
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (digit && held == Qt::NoModifier && !selection().empty()) {
        Q_EMIT ratingChosen(selection(), event->key() - Qt::Key_0);
        return;
    }
    if (event->key() == Qt::Key_Escape && state() != EditingState) {
        Q_EMIT left();
        return;
    }
    QListView::keyPressEvent(event);
}

int AssetGrid::starAt(const QModelIndex& index, const QPoint& position) const {
    return index.isValid() ? m_delegate->starAt(visualRect(index), position) : 0;
}

// The same number of stars again takes them away.
void AssetGrid::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const int star = event->button() == Qt::LeftButton ? starAt(index, event->pos()) : 0;
    if (star == 0 || !index.flags().testFlag(Qt::ItemIsEditable))
        return QListView::mousePressEvent(event);
    const bool same = index.data(AssetModel::RatingRole).toInt() == star;
    Q_EMIT ratingChosen({m_model.idAt(index)}, same ? 0 : star);
}

// Two quick clicks on the stars are two clicks, and open nothing.
void AssetGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    if (starAt(indexAt(event->pos()), event->pos()) > 0) return mousePressEvent(event);
    QListView::mouseDoubleClickEvent(event);
}

void AssetGrid::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->buttons() != Qt::NoButton) {
        m_turning.stop();
        m_model.setHover({}, 0);
        return;
    }
    m_delegate->setPointedStar(starAt(index, event->pos()));
    const QRect picture = m_delegate->pictureRect(visualRect(index));
    m_model.setHover(m_model.idAt(index),
                     double(event->pos().x() - picture.x()) / std::max(1, picture.width()));
    m_turning.start();
}

void AssetGrid::turn() {
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    if (!index.isValid() || !index.data(AssetModel::HoverRole).toBool()) {
        m_turning.stop();
        m_model.setHover({}, 0);
        return;
    }
    const double now = index.data(AssetModel::TurnRole).toDouble();
    if (now >= 0) m_model.setHover(m_model.idAt(index), std::fmod(now + kViewShare, 1.0));
}

void AssetGrid::leaveEvent(QEvent* event) {
    m_turning.stop();
    m_delegate->setPointedStar(0);
    m_model.setHover({}, 0);
    QListView::leaveEvent(event);
}

void AssetGrid::resizeEvent(QResizeEvent* event) {
    spread();
    QListView::resizeEvent(event);
}

// The screen's scale may be another one now.
void AssetGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setTileSide(tileSide());
    QListView::changeEvent(event);
}

void AssetGrid::startDrag(Qt::DropActions) {
    const std::vector<assets::AssetId> ids = selection();
    if (ids.empty() || !m_makeDrag) return;
    auto* drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(m_makeDrag(ids));
    const QPixmap picture = dragPicture(
        m_model.indexOf(ids.front()).data(Qt::DecorationRole).value<QImage>(), ids.size(), *this);
    drag->setPixmap(picture);
    drag->setHotSpot({picture.width() / 2, picture.height() / 2});
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

} // namespace maquette::ui
