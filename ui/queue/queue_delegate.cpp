#include "ui/queue/queue_delegate.h"

#include <QGuiApplication>
#include <QPainter>

#include "assets/records.h"
#include "ui/basics/theme.h"
#include "ui/queue/queue_model.h"

namespace maquette::ui {

using assets::RunState;

namespace {

constexpr int kHeight = 40;
constexpr int kMark = 26; // column of the dot

QColor colorOf(RunState state, const Tokens& t) {
    switch (state) {
    case RunState::Running:
        return t.accent;
    case RunState::Paused:
    case RunState::Interrupted:
        return t.attention;
    case RunState::Failed:
        return t.danger;
    case RunState::Done:
        return t.success;
    case RunState::Queued:
    case RunState::Stopped:
        break;
    }
    return t.faint;
}

QString fitting(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens t = tokensOf(QGuiApplication::palette());
    const auto state = static_cast<RunState>(index.data(QueueModel::StateRole).toInt());
    const bool waits = state == RunState::Queued;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.hover : t.raised);
        painter->drawRoundedRect(row, space::kRadius, space::kRadius);
    }
    const QPointF dot(row.left() + kMark / 2.0, row.center().y() + 0.5);
    painter->setPen(waits ? QPen(t.quiet, 1.4) : QPen(Qt::NoPen));
    painter->setBrush(waits ? QBrush(Qt::NoBrush) : QBrush(colorOf(state, t)));
    painter->drawEllipse(dot, 4, 4);

    const QFont small = captionFont(option.font);
    const QRect text = row.adjusted(kMark, 3, -space::kSmall, -3);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() / 2);
    painter->setFont(small);
    const QString settings = index.data(QueueModel::SettingsRole).toString();
    const int aside = QFontMetrics(small).horizontalAdvance(settings) + space::kSmall;
    painter->setPen(t.quiet);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, settings);
    painter->setPen(state == RunState::Failed ? t.danger : t.quiet);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      fitting(small, index.data(QueueModel::StatusRole).toString(), lower.width()));
    painter->setFont(option.font);
    painter->setPen(state == RunState::Done ? t.quiet : t.text);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      fitting(option.font, index.data().toString(), upper.width() - aside));
    const double share = index.data(QueueModel::ShareRole).toDouble();
    if (share >= 0) {
        const QRectF track(row.left() + kMark, row.bottom() - 1.5, row.width() - kMark - 8, 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.border);
        painter->drawRoundedRect(track, 1, 1);
        painter->setBrush(t.accent);
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, 2)), 1, 1);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, kHeight};
}

} // namespace maquette::ui
