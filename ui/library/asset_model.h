#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>

#include "assets/asset_search.h"

namespace maquette::ui {

class LibraryService;
class PictureLoader;

// The library's assets that fit a search, fetched page by page; pictures are read on a thread of
// their own when they are first shown. Follows the library's changes by itself.
class AssetModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        PromptRole,
        CompleteRole,
        CreatedRole,
        RatingRole,
        KindRole,
        HoverRole, // whether the pointer is on it
        TurnRole,  // 0..1: which part of the turntable is shown; < 0: the thumbnail
    };

    explicit AssetModel(LibraryService& library, QObject* parent = nullptr);
    ~AssetModel() override;

    void setSearch(const QString& text);
    QString search() const;
    // Everything but the page; a text in it is looked for beside the one of setSearch.
    void setQuery(const assets::SearchQuery& query);
    const assets::SearchQuery& query() const { return m_query; }
    qint64 total() const { return m_total; }
    assets::AssetId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(assets::AssetId id) const;
    // How large pictures are shown, in pixels of the screen.
    void setPictureSide(int pixels);
    // Pictures that were shown are kept up to this many kilobytes (96 MB at first), then those that
    // were not seen for longest are dropped and read again when they are; and what they take now.
    void setPictureMemory(int kilobytes) { m_thumbnails.setMaxCost(kilobytes); }
    qsizetype pictureKilobytes() const { return m_thumbnails.totalCost(); }
    // Which object the pointer is on (0: none), and how far across it (0..1).
    void setHover(assets::AssetId id, double across);
    // Whether the hovered object's turntable is there.
    bool hasTurntable() const { return !m_turntable.isEmpty(); }

    void reload(); // what the library says now

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
    void showQuery();
    assets::SearchPage read(const assets::SearchQuery& query) const;
    QImage picture(const assets::AssetSummary& row) const;
    QString tip(const assets::AssetSummary& row) const;
    void takeThumbnail(qint64 id, int side, const QImage& image);
    void takeTurntable(qint64 id, int side, const QList<QImage>& views);
    void repaint(assets::AssetId id);

    LibraryService& m_library;
    PictureLoader* m_loader;
    assets::SearchQuery m_query;
    std::string m_search, m_fixedText; // what is typed, what the place asks for
    std::vector<assets::AssetSummary> m_rows;
    qint64 m_total = 0;
    std::int64_t m_wanted = 0; // rows to read; grows with each page
    int m_side = 112;
    struct Thumbnail {
        QImage image;
        assets::Time ofVersion; // when the object was last changed
    };
    QCache<qint64, Thumbnail> m_thumbnails; // cost: kilobytes
    assets::AssetId m_hovered;
    double m_across = 0;
    QList<QImage> m_turntable; // of the hovered one
};

} // namespace maquette::ui
