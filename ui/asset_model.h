#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>

#include "assets/asset_search.h"

namespace maquette::ui {

class LibraryService;

// The library's assets that fit a search, newest first, fetched page by page; thumbnails are read
// when they are first shown. Follows the library's changes by itself.
class AssetModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { IdRole = Qt::UserRole + 1, PromptRole, CompleteRole, CreatedRole };

    explicit AssetModel(LibraryService& library, QObject* parent = nullptr);

    void setSearch(const QString& text);
    QString search() const;
    qint64 total() const { return m_total; }
    assets::AssetId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(assets::AssetId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    void counted(); // total() is new
    // The user typed another name for an asset.
    void renamed(maquette::assets::AssetId id, const QString& before, const QString& after);

  private:
    void reload();
    QImage thumbnail(assets::AssetId id) const;

    LibraryService& m_library;
    assets::SearchQuery m_query;
    std::vector<assets::AssetSummary> m_rows;
    qint64 m_total = 0;
    mutable QCache<qint64, QImage> m_thumbnails;
};

} // namespace maquette::ui
