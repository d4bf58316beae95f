#pragma once

#include <optional>

#include <QWidget>

#include "assets/asset_search.h"
#include "ui/library/asset_drag.h"
#include "ui/library/asset_grid.h"
#include "ui/library/library_editor.h"
#include "ui/library/library_place.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QSlider;
class QToolButton;

namespace maquette::ui {

class Actions;
class AssetDetails;
class AssetModel;
class History;
struct LibraryActions;
class LibraryFilters;
class LibraryPlaces;
class LibraryService;

// The library: a strip of thumbnails in a dock or, large, a place of its own with the projects and
// collections on the left and the selected object's card on the right. Search as you type, filters,
// order; every change is a step of the undo stack.
class LibraryView final : public QWidget {
    Q_OBJECT
  public:
    using NameOf = std::function<QString(const std::string&)>; // of a method or model, for people
    LibraryView(LibraryService& library, History& undo, Actions& actions, NameOf nameOf,
                QWidget* parent = nullptr);
    ~LibraryView() override;

    AssetModel& model() { return *m_model; }
    AssetGrid& list() { return *m_grid; }
    void addCommand(QAction* command) { m_guests << command; } // to the menu of objects
    QLineEdit& searchField() { return *m_search; }
    LibraryFilters& filters() { return *m_filters; }
    LibraryPlaces& places() { return *m_places; }
    AssetDetails& details() { return *m_details; }
    // Another card like details(), which follows no selection by itself.
    AssetDetails* makeDetails(QWidget* parent);
    LibraryEditor& editor() { return m_editor; }
    LibraryActions& commands() { return *m_commands; }

    assets::AssetId current() const; // of the selection; none: 0
    std::vector<assets::AssetId> selection() const { return m_grid->selection(); }
    void setOnStage(assets::AssetId id);
    // Now, or as soon as the library shows it.
    void select(assets::AssetId id);
    // The same, going where the object is first.
    void reveal(assets::AssetId id);
    void renameCurrent();
    void deleteSelection();

    LibraryPlace place() const { return m_place; }
    void setPlace(const LibraryPlace& place);
    bool inTrash() const { return m_place == LibraryPlace::trash(); }
    void setLarge(bool large);
    bool isLarge() const { return m_large; }
    void setFiltersShown(bool shown);
    void setOrder(assets::SortBy order);
    void newProject();
    void newCollection();

  Q_SIGNALS:
    void openRequested(maquette::assets::AssetId id);
    void selectionChanged();
    void placeChanged();
    void left(); // the user is done with the large library

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    // library_view.cpp
    QWidget* makeHead();
    QWidget* makeNotice();
    void connectGrid();
    void connectPlaces();
    void follow();
    void search();
    void refresh();
    void showPlace();
    void retranslate();
    QString placeName() const;
    QString whyEmpty() const;
    // library_view_menus.cpp
    void showMenu(const QPoint& position);
    void fillTrashMenu(QMenu& menu);
    void fillObjectMenu(QMenu& menu);
    void addCollectionMenu(QMenu& menu);
    void addProjectMenu(QMenu& menu);
    void showPlacesMenu();
    void showPlaceMenu(const LibraryPlace& place, const QPoint& global);
    void showSortMenu();
    std::optional<QString> nameForNew(const QString& suggestion);
    void saveSearch();
    void removePlace(const LibraryPlace& place);

    LibraryService& m_library;
    LibraryEditor m_editor;
    AssetDrags m_drags;
    NameOf m_nameOf;
    Actions& m_actions;
    std::unique_ptr<LibraryActions> m_commands;
    AssetModel* m_model;
    AssetGrid* m_grid;
    LibraryPlaces* m_places;
    LibraryFilters* m_filters;
    AssetDetails* m_details;
    QToolButton* m_title = nullptr;
    QLabel* m_count = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_sort = nullptr;
    QSlider* m_size = nullptr;
    QWidget* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    QLabel* m_empty;
    LibraryPlace m_place;
    assets::SortBy m_order = assets::SortBy::Newest;
    bool m_large = false;
    std::string m_toOpen;                // the uid of a project that is about to be there
    assets::AssetId m_pending;           // to be selected once the library shows it
    std::vector<assets::AssetId> m_kept; // selected while the list is made anew
    int m_keptScroll = 0;
    QList<QAction*> m_guests; // commands of other features
};

} // namespace maquette::ui
