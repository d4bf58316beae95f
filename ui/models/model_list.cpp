#include "ui/models/model_list.h"

#include <algorithm>

#include <QGuiApplication>
#include <QPainter>

#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/models/model_shelf.h"

namespace maquette::ui {

ModelList::ModelList(const ModelShelf& shelf, QObject* parent)
    : QAbstractListModel(parent)
    , m_shelf(shelf) {
    refresh();
}

int ModelList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModelList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const api::ListedModel& model = m_rows[static_cast<std::size_t>(index.row())];
    const ModelState state = stateOf(model);
    const bool inUse = model.info.id == m_inUse;
    const bool asks = state == ModelState::Usable && model.info.asksPrediction;
    const QString name = say(model.info.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return model.info.path.empty() ? name : say(model.info.path);
    case Qt::AccessibleTextRole:
        return QStringList{name, summaryOf(model), data(index, LabelRole).toString()}.join(
            QStringLiteral(", "));
    case IdRole:
        return say(model.info.id);
    case SummaryRole:
        return summaryOf(model);
    case StateRole:
        return static_cast<int>(state);
    case InUseRole:
        return inUse;
    case LabelRole:
        return inUse ? tr("In use") : asks ? tr("One question") : stateInWords(state);
    case CallsRole:
        return asks || state == ModelState::NeedsConversion;
    case SearchRole:
        return QStringList{name,
                           summaryOf(model),
                           kindInWords(model),
                           say(model.info.path),
                           say(model.info.licence),
                           say(model.info.dtype)}
            .join(' ');
    default:
        return {};
    }
}

void ModelList::refresh() {
    beginResetModel();
    m_rows = m_shelf.models();
    const auto rank = [](const api::ListedModel& model) {
        return model.info.id == "starter" ? -1 : static_cast<int>(stateOf(model));
    };
    std::stable_sort(
        m_rows.begin(), m_rows.end(),
        [&](const api::ListedModel& a, const api::ListedModel& b) { return rank(a) < rank(b); });
    endResetModel();
}

void ModelList::setInUse(const std::string& id) {
    m_inUse = id;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex ModelList::indexOf(const std::string& id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&](const api::ListedModel& each) { return each.info.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void ModelFilter::setWords(const QString& words) {
    m_words = words.split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ModelFilter::setState(const QString& state) {
    m_state = state;
    invalidateFilter();
}

bool ModelFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto state = static_cast<ModelState>(index.data(ModelList::StateRole).toInt());
    const bool fits =
        m_state == "all" || (m_state == "ready" && state == ModelState::Usable) ||
        (m_state == "convert" && state == ModelState::NeedsConversion) ||
        (m_state == "rest" && (state == ModelState::Refused || state == ModelState::Part));
    const QString text = index.data(ModelList::SearchRole).toString();
    return fits && std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

namespace {

constexpr int kRowHeight = 54, kMark = 20;

QString markOf(ModelState state) {
    switch (state) {
    case ModelState::Usable:
        return QStringLiteral("cube");
    case ModelState::NeedsConversion:
        return QStringLiteral("import");
    case ModelState::Part:
        return QStringLiteral("shape");
    case ModelState::Refused:
        break;
    }
    return QStringLiteral("warning");
}

} // namespace

void ModelRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const {
    const Tokens t = tokensOf(QGuiApplication::palette()); // the view's has other highlights
    const auto state = static_cast<ModelState>(index.data(ModelList::StateRole).toInt());
    const bool inUse = index.data(ModelList::InUseRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool dim = state == ModelState::Refused || state == ModelState::Part;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(selected ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? t.hover : t.raised);
        painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                                 space::kRadius);
    }
    const QRect inner = ground.toRect().adjusted(space::kMedium, 0, -space::kMedium, 0);
    const QColor mark = inUse ? t.accent : dim ? t.faint : t.quiet;
    painter->drawPixmap(
        inner.left(), inner.center().y() - kMark / 2 + 1,
        iconPixmap(markOf(state), mark, kMark, painter->device()->devicePixelRatioF()));

    const QFont small = captionFont(option.font);
    const QString label = index.data(ModelList::LabelRole).toString();
    const int labelWidth = QFontMetrics(small).horizontalAdvance(label) + 2 * space::kSmall;
    const QRect pill(inner.right() - labelWidth, inner.center().y() - 10, labelWidth, 21);
    painter->setPen(Qt::NoPen);
    painter->setBrush(inUse ? t.accent : Qt::transparent);
    painter->drawRoundedRect(pill, 10, 10);
    painter->setFont(small);
    painter->setPen(inUse                                       ? t.accentText
                    : index.data(ModelList::CallsRole).toBool() ? t.attention
                                                                : t.quiet);
    painter->drawText(pill, Qt::AlignCenter, label);

    const int left = inner.left() + kMark + space::kMedium;
    const QRect text(left, inner.top() + 7, pill.left() - left - space::kSmall, 20);
    QFont name = option.font;
    name.setWeight(QFont::Medium);
    painter->setFont(name);
    painter->setPen(dim ? t.quiet : t.text);
    painter->drawText(
        text, Qt::AlignVCenter,
        QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->setFont(small);
    painter->setPen(t.quiet);
    painter->drawText(text.translated(0, 20), Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(ModelList::SummaryRole).toString(),
                                                     Qt::ElideRight, text.width()));
    painter->restore();
}

QSize ModelRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {240, kRowHeight};
}

} // namespace maquette::ui
