// The menus of LibraryView.

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "assets/search_json.h"
#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_places.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"

namespace maquette::ui {

void LibraryView::showMenu(const QPoint& position) {
    if (!m_grid->indexAt(position).isValid()) return;
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    inTrash() ? fillTrashMenu(menu) : fillObjectMenu(menu);
    menu.exec(m_grid->viewport()->mapToGlobal(position));
}

void LibraryView::fillTrashMenu(QMenu& menu) {
    menu.addAction(m_commands->restore);
    menu.addSeparator();
    menu.addAction(m_commands->emptyTrash);
}

void LibraryView::fillObjectMenu(QMenu& menu) {
    menu.addActions({m_actions.openAsset, m_actions.exportAsset, m_commands->savePictures});
    menu.addActions(m_guests);
    menu.addSeparator();
    menu.addActions({m_actions.renameAsset, m_commands->duplicate, m_commands->tags});
    if (m_editor.canWrite()) {
        QMenu* stars = menu.addMenu(icon("keep"), tr("Stars"));
        for (int rating = 5; rating >= 0; --rating) {
            const QString text = rating > 0 ? QString(rating, QChar(0x2605)) : tr("None");
            connect(stars->addAction(text + "\t" + QString::number(rating)), &QAction::triggered,
                    this, [this, rating] { m_editor.rate(selection(), rating); });
        }
        menu.addSeparator();
        addCollectionMenu(menu);
        addProjectMenu(menu);
    }
    menu.addSeparator();
    menu.addAction(m_actions.deleteAsset);
}

void LibraryView::addCollectionMenu(QMenu& menu) {
    QMenu* add = menu.addMenu(tr("Add to a collection"));
    for (const assets::Collection& collection : m_library.collections()) {
        if (!collection.filterJson.empty()) continue;
        connect(add->addAction(icon("keep"), say(collection.name)), &QAction::triggered, this,
                [this, id = collection.id] { m_editor.collect(id, selection()); });
    }
    add->addSeparator();
    add->addAction(m_commands->newCollection);
    if (const assets::CollectionId here = m_place.collection()) {
        connect(menu.addAction(tr("Take out of “%1”").arg(placeName())), &QAction::triggered, this,
                [this, here] { m_editor.uncollect(here, selection()); });
    }
}

void LibraryView::addProjectMenu(QMenu& menu) {
    const std::vector<assets::Project> projects = m_library.projects();
    if (projects.size() < 2) return;
    QMenu* move = menu.addMenu(tr("Move to a project"));
    for (const assets::Project& project : projects) {
        if (project.id == m_place.project()) continue;
        connect(move->addAction(icon("folder"), say(project.name)), &QAction::triggered, this,
                [this, id = project.id] { m_editor.move(selection(), id); });
    }
}

// Everything the sidebar shows, for the strip that has no room for one.
void LibraryView::showPlacesMenu() {
    QMenu menu(this);
    const auto offer = [&](const LibraryPlace& place, const QString& name, const char* iconName) {
        QAction* action = menu.addAction(icon(iconName), name);
        action->setCheckable(true);
        action->setChecked(place == m_place);
        connect(action, &QAction::triggered, this, [this, place] { setPlace(place); });
    };
    offer({}, tr("All objects"), "library");
    menu.addSection(tr("Projects"));
    for (const assets::Project& project : m_library.projects())
        offer(LibraryPlace::of(project.id), say(project.name), "folder");
    const std::vector<assets::Collection> collections = m_library.collections();
    if (!collections.empty()) menu.addSection(tr("Collections"));
    for (const assets::Collection& collection : collections)
        offer(LibraryPlace::of(collection.id), say(collection.name),
              collection.filterJson.empty() ? "keep" : "search");
    menu.addSeparator();
    offer(LibraryPlace::trash(), tr("Trash"), "trash");
    menu.addSeparator();
    menu.addActions({m_commands->newProject, m_commands->newCollection});
    const std::vector<assets::Project> deleted = m_library.projects(true);
    if (!deleted.empty() && m_editor.canWrite()) {
        QMenu* restore = menu.addMenu(tr("Deleted projects"));
        for (const assets::Project& project : deleted) {
            connect(restore->addAction(icon("restore"), tr("Put “%1” back").arg(say(project.name))),
                    &QAction::triggered, this,
                    [this, id = project.id] { m_library.restoreProject(id); });
        }
    }
    menu.exec(m_title->mapToGlobal(QPoint(0, m_title->height() + 2)));
}

void LibraryView::showPlaceMenu(const LibraryPlace& place, const QPoint& global) {
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    if (place.kind == LibraryPlace::Kind::Trash) {
        menu.addAction(m_commands->emptyTrash);
    } else if (m_editor.canWrite() && place.kind != LibraryPlace::Kind::Everything) {
        connect(menu.addAction(icon("rename"), tr("Rename")), &QAction::triggered, this,
                [this, place] { m_places->renameAt(place); });
        QAction* remove = menu.addAction(icon("trash"), tr("Delete"));
        connect(remove, &QAction::triggered, this, [this, place] { removePlace(place); });
        const bool last = place.project() && m_library.projects().size() < 2;
        remove->setEnabled(!last);
        if (last) remove->setToolTip(tr("This is the only project."));
    }
    menu.addSeparator();
    menu.addActions({m_commands->newProject, m_commands->newCollection});
    menu.exec(global);
}

// The objects of a deleted project go out of sight with it, and come back with it.
void LibraryView::removePlace(const LibraryPlace& place) {
    for (const assets::Project& project : m_library.projects()) {
        if (project.id == place.project()) m_editor.remove(project.id, say(project.name));
    }
    for (const assets::Collection& collection : m_library.collections()) {
        if (collection.id == place.collection())
            m_editor.remove(collection.id, say(collection.name));
    }
}

void LibraryView::showSortMenu() {
    QMenu menu(this);
    const std::pair<assets::SortBy, QString> orders[] = {
        {assets::SortBy::Newest, tr("Newest first")},
        {assets::SortBy::Oldest, tr("Oldest first")},
        {assets::SortBy::LastChanged, tr("Last changed first")},
        {assets::SortBy::Name, tr("By name")},
        {assets::SortBy::Rating, tr("Most stars first")}};
    for (const auto& [order, text] : orders) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order = order] { setOrder(order); });
    }
    menu.exec(m_sort->mapToGlobal(QPoint(0, m_sort->height() + 2)));
}

void LibraryView::setOrder(assets::SortBy order) {
    m_order = order;
    Settings().setLibrarySort(order);
    search();
}

// In the large library the new one is named in the sidebar; the strip has none and asks first.
std::optional<QString> LibraryView::nameForNew(const QString& suggestion) {
    if (m_large) return suggestion;
    bool given = false;
    const QString name =
        QInputDialog::getText(this, suggestion, tr("Name"), QLineEdit::Normal, suggestion, &given)
            .simplified();
    return given && !name.isEmpty() ? std::optional(name) : std::nullopt;
}

void LibraryView::newProject() {
    const std::optional<QString> name = nameForNew(tr("New project"));
    if (!name) return;
    m_toOpen = m_editor.newProject(*name);
    if (m_large) m_places->nameNew(m_toOpen);
}

void LibraryView::newCollection() {
    const std::optional<QString> name = nameForNew(tr("New collection"));
    if (!name) return;
    const std::string uid = m_editor.newCollection(*name, selection());
    if (m_large) m_places->nameNew(uid);
}

void LibraryView::saveSearch() {
    assets::SearchQuery query = m_filters->query();
    query.text = m_model->search().toStdString();
    if (m_place.project()) query.project = m_place.project();
    const std::optional<QString> name = nameForNew(tr("Saved search"));
    if (!name) return;
    const std::string uid = m_editor.newCollection(*name, {}, assets::searchToJson(query));
    if (m_large) m_places->nameNew(uid);
}

} // namespace maquette::ui
