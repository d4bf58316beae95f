#include "ui/library/asset_model.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QLocale>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/texts.h"
#include "ui/library/library_service.h"
#include "ui/library/picture_loader.h"

namespace maquette::ui {

namespace {

constexpr std::int64_t kPage = 200;
constexpr int kKilobytesOfPictures = 96 * 1024;

bool sameIds(const std::vector<assets::AssetSummary>& one,
             const std::vector<assets::AssetSummary>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const auto& a, const auto& b) { return a.id == b.id; });
}

QString dateText(assets::Time time) {
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace

AssetModel::AssetModel(LibraryService& library, QObject* parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_loader(new PictureLoader(library.folder().toStdString(), this))
    , m_thumbnails(kKilobytesOfPictures) {
    m_query.limit = kPage;
    connect(m_loader, &PictureLoader::thumbnailRead, this, &AssetModel::takeThumbnail);
    connect(m_loader, &PictureLoader::turntableRead, this, &AssetModel::takeTurntable);
    connect(&library, &LibraryService::changed, this, &AssetModel::reload);
    reload();
}

AssetModel::~AssetModel() = default;

void AssetModel::setSearch(const QString& text) {
    const std::string wanted = text.trimmed().toStdString();
    if (wanted == m_search) return;
    m_search = wanted;
    showQuery();
}

QString AssetModel::search() const {
    return say(m_search);
}

void AssetModel::setQuery(const assets::SearchQuery& query) {
    m_query = query;
    m_fixedText = query.text;
    m_query.offset = 0;
    m_query.limit = kPage;
    showQuery();
}

// Another question begins at its top.
void AssetModel::showQuery() {
    m_query.text = m_fixedText + (m_fixedText.empty() || m_search.empty() ? "" : " ") + m_search;
    m_wanted = kPage;
    reload();
}

assets::SearchPage AssetModel::read(const assets::SearchQuery& query) const {
    try {
        return m_library.search(query);
    } catch (const base::Error& error) {
        base::logWarning(std::string("library: ") + error.what());
        return {};
    }
}

// As many rows as were loaded before, so that the view keeps its place. When the same objects are
// there as before, only what is said of them is new, and the view keeps everything.
void AssetModel::reload() {
    assets::SearchQuery query = m_query;
    query.limit = std::max(kPage, m_wanted);
    assets::SearchPage page = read(query);
    if (!m_rows.empty() && sameIds(m_rows, page.assets)) {
        m_rows = std::move(page.assets);
        m_total = page.total;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(page.assets);
        m_total = page.total;
        endResetModel();
    }
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

void AssetModel::setPictureSide(int pixels) {
    if (pixels == m_side) return;
    m_side = pixels;
    m_thumbnails.clear();
    m_turntable.clear();
}

// A changed object keeps its old picture until the new one is read.
QImage AssetModel::picture(const assets::AssetSummary& row) const {
    if (row.id == m_hovered && !m_turntable.isEmpty()) {
        const auto count = static_cast<int>(m_turntable.size());
        return m_turntable[std::clamp(static_cast<int>(m_across * count), 0, count - 1)];
    }
    const Thumbnail* kept = m_thumbnails.object(row.id.value);
    if (!kept || kept->ofVersion != row.modified) m_loader->wantThumbnail(row.id, m_side);
    return kept ? kept->image : QImage();
}

void AssetModel::takeThumbnail(qint64 id, int side, const QImage& image) {
    if (side != m_side) return; // asked for before the size was changed
    const QModelIndex index = indexOf({id});
    if (!index.isValid()) return;
    const assets::Time version = m_rows[static_cast<std::size_t>(index.row())].modified;
    m_thumbnails.insert(id, new Thumbnail{image, version},
                        std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    repaint({id});
}

void AssetModel::takeTurntable(qint64 id, int side, const QList<QImage>& views) {
    if (id != m_hovered.value || side != m_side) return;
    m_turntable = views;
    repaint({id});
}

void AssetModel::setHover(assets::AssetId id, double across) {
    m_across = across;
    const assets::AssetId before = std::exchange(m_hovered, id);
    if (before != id) {
        m_turntable.clear();
        if (id) m_loader->wantTurntable(id, m_side);
        repaint(before);
    }
    repaint(id);
}

void AssetModel::repaint(assets::AssetId id) {
    const QModelIndex found = id ? indexOf(id) : QModelIndex();
    if (found.isValid()) Q_EMIT dataChanged(found, found, {Qt::DecorationRole});
}

QString AssetModel::tip(const assets::AssetSummary& row) const {
    QString text = "<b>" + say(row.name).toHtmlEscaped() + "</b>";
    if (row.prompt != row.name) text += "<br>" + say(row.prompt).toHtmlEscaped();
    text += "<br>" + dateText(row.created);
    if (!row.complete) text += "<br>" + tr("Stopped before its end");
    return text;
}

QVariant AssetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())) return {};
    const assets::AssetSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return say(row.name);
    case Qt::DecorationRole:
        return picture(row);
    case Qt::ToolTipRole:
        return tip(row);
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
    case RatingRole:
        return row.rating;
    case KindRole:
        return say(row.kind);
    case HoverRole:
        return row.id == m_hovered;
    case TurnRole:
        return row.id == m_hovered && !m_turntable.isEmpty() ? m_across : -1.0;
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
    const Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return m_library.canWrite() && !m_query.trash ? flags | Qt::ItemIsEditable : flags;
}

bool AssetModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && static_cast<qint64>(m_rows.size()) < m_total;
}

void AssetModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    assets::SearchQuery query = m_query;
    query.offset = static_cast<std::int64_t>(m_rows.size());
    assets::SearchPage page = read(query);
    m_total = page.total;
    if (page.assets.empty()) {
        m_total = static_cast<qint64>(m_rows.size());
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.assets.size()) - 1);
    std::move(page.assets.begin(), page.assets.end(), std::back_inserter(m_rows));
    m_wanted = static_cast<std::int64_t>(m_rows.size());
    endInsertRows();
}

} // namespace maquette::ui
