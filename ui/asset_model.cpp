#include "ui/asset_model.h"

#include <algorithm>

#include <QDateTime>
#include <QImage>
#include <QLocale>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/library_service.h"
#include "ui/texts.h"

namespace maquette::ui {

namespace {

constexpr std::int64_t kPage = 200;
constexpr int kThumbnailsKept = 600;

QString dateText(assets::Time time) {
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace

AssetModel::AssetModel(LibraryService& library, QObject* parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_thumbnails(kThumbnailsKept) {
    m_query.limit = kPage;
    connect(&library, &LibraryService::changed, this, &AssetModel::reload);
    reload();
}

void AssetModel::setSearch(const QString& text) {
    const std::string wanted = text.trimmed().toStdString();
    if (wanted == m_query.text) return;
    m_query.text = wanted;
    reload();
}

QString AssetModel::search() const {
    return say(m_query.text);
}

// As many rows as were loaded before, so that the view keeps its place.
void AssetModel::reload() {
    assets::SearchQuery query = m_query;
    query.limit = std::max<std::int64_t>(kPage, static_cast<std::int64_t>(m_rows.size()));
    assets::SearchPage page;
    try {
        page = m_library.search(query);
    } catch (const base::Error& error) {
        base::logWarning(std::string("library: ") + error.what());
    }
    beginResetModel();
    m_rows = std::move(page.assets);
    m_total = page.total;
    endResetModel();
    Q_EMIT counted();
}

assets::AssetId AssetModel::idAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())) return {};
    return m_rows[static_cast<std::size_t>(index.row())].id;
}

QModelIndex AssetModel::indexOf(assets::AssetId id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id) return index(static_cast<int>(i));
    }
    return {};
}

int AssetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QImage AssetModel::thumbnail(assets::AssetId id) const {
    if (const QImage* kept = m_thumbnails.object(id.value)) return *kept;
    QImage image;
    try {
        image = m_library.thumbnail(id);
    } catch (const base::Error& error) {
        base::logWarning(std::string("library: ") + error.what());
    }
    m_thumbnails.insert(id.value, new QImage(image));
    return image;
}

QVariant AssetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())) return {};
    const assets::AssetSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return say(row.name);
    case Qt::DecorationRole:
        return thumbnail(row.id);
    case Qt::ToolTipRole: {
        QString text = "<b>" + say(row.name).toHtmlEscaped() + "</b>";
        if (row.prompt != row.name) text += "<br>" + say(row.prompt).toHtmlEscaped();
        text += "<br>" + dateText(row.created);
        if (!row.complete) text += "<br>" + tr("Stopped before its end");
        return text;
    }
    case Qt::AccessibleTextRole:
        return row.complete ? say(row.name) : tr("%1, stopped before its end").arg(say(row.name));
    case IdRole:
        return static_cast<qint64>(row.id.value);
    case PromptRole:
        return say(row.prompt);
    case CompleteRole:
        return row.complete;
    case CreatedRole:
        return dateText(row.created);
    default:
        return {};
    }
}

bool AssetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString after = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || after.isEmpty() || !m_library.canWrite()) {
        return false;
    }
    assets::AssetSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString before = say(row.name);
    if (before == after) return false;
    row.name = after.toStdString(); // shown at once; the library confirms by changed()
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    Q_EMIT renamed(row.id, before, after);
    return true;
}

Qt::ItemFlags AssetModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_library.canWrite() ? flags | Qt::ItemIsEditable : flags;
}

bool AssetModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && static_cast<qint64>(m_rows.size()) < m_total;
}

void AssetModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    assets::SearchQuery query = m_query;
    query.offset = static_cast<std::int64_t>(m_rows.size());
    assets::SearchPage page;
    try {
        page = m_library.search(query);
    } catch (const base::Error& error) {
        base::logWarning(std::string("library: ") + error.what());
    }
    m_total = page.total;
    if (page.assets.empty()) {
        m_total = static_cast<qint64>(m_rows.size());
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.assets.size()) - 1);
    std::move(page.assets.begin(), page.assets.end(), std::back_inserter(m_rows));
    endInsertRows();
}

} // namespace maquette::ui
