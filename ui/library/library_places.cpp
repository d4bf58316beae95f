#include "ui/library/library_places.h"

#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/asset_drag.h"
#include "ui/library/library_editor.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

namespace {

constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2; // as it is in the library

LibraryPlace placeOf(const QTreeWidgetItem* item) {
    return item->data(0, kPlaceRole).value<LibraryPlace>();
}

} // namespace

LibraryPlaces::LibraryPlaces(LibraryService& library, LibraryEditor& editor, QWidget* parent)
    : QTreeWidget(parent)
    , m_library(library)
    , m_editor(editor) {
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setObjectName("places");
    setFrameShape(QFrame::NoFrame);
    setIconSize({16, 16});
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setAcceptDrops(library.canWrite());
    setDragDropMode(QAbstractItemView::DropOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (m_filling || !item || !item->data(0, kPlaceRole).isValid()) return;
        m_place = placeOf(item);
        Q_EMIT chosen(m_place);
    });
    connect(this, &QTreeWidget::itemChanged, this, &LibraryPlaces::rename);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QTreeWidgetItem* item = itemAt(at);
        if (item && item->data(0, kPlaceRole).isValid())
            Q_EMIT menuRequested(placeOf(item), viewport()->mapToGlobal(at));
    });
    connect(&library, &LibraryService::changed, this, &LibraryPlaces::fill);
    fill();
}

QTreeWidgetItem* LibraryPlaces::section(const QString& title) {
    auto* item = new QTreeWidgetItem(this, {title});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(0, captionFont(font()));
    // The style sheet makes the quiet colour of a list's own palette half as strong as the text.
    item->setForeground(0, tokensOf(QGuiApplication::palette()).quiet);
    return item;
}

QTreeWidgetItem* LibraryPlaces::entry(QTreeWidgetItem* parent, const LibraryPlace& place,
                                      const QString& name, const QString& iconName,
                                      const QString& tip) {
    auto* item = new QTreeWidgetItem(parent ? parent : invisibleRootItem(), QStringList{name});
    item->setIcon(0, icon(iconName));
    item->setToolTip(0, tip);
    item->setData(0, kPlaceRole, QVariant::fromValue(place));
    item->setData(0, kNameRole, name);
    const bool named = place.project() || place.collection();
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    item->setFlags(named && m_library.canWrite() ? flags | Qt::ItemIsEditable : flags);
    return item;
}

void LibraryPlaces::fill() {
    if (state() == EditingState) return; // the next news comes with the new name
    m_filling = true;
    clear();
    entry(nullptr, {}, tr("All objects"), "library", tr("The objects of every project"));
    QTreeWidgetItem* projects = section(tr("Projects"));
    const assets::ProjectId current = m_library.project();
    std::optional<LibraryPlace> toName;
    for (const assets::Project& project : m_library.projects()) {
        const bool here = project.id == current;
        QTreeWidgetItem* item =
            entry(projects, LibraryPlace::of(project.id), say(project.name), "folder",
                  here ? tr("New objects go into this project") : QString());
        QFont weight = font();
        weight.setWeight(here ? QFont::DemiBold : QFont::Normal);
        item->setFont(0, weight);
        if (project.uid == m_toName) toName = LibraryPlace::of(project.id);
    }
    QTreeWidgetItem* collections = section(tr("Collections"));
    for (const assets::Collection& collection : m_library.collections()) {
        const bool saved = !collection.filterJson.empty();
        entry(collections, LibraryPlace::of(collection.id), say(collection.name),
              saved ? "search" : "keep",
              saved ? tr("A saved search: it fills itself")
                    : tr("%n object(s); drop more on it", nullptr,
                         static_cast<int>(collection.size)));
        if (collection.uid == m_toName) toName = LibraryPlace::of(collection.id);
    }
    collections->setHidden(collections->childCount() == 0);
    auto* gap = new QTreeWidgetItem(this); // the trash is no collection
    gap->setFlags(Qt::NoItemFlags);
    gap->setSizeHint(0, {0, space::kMedium});
    entry(nullptr, LibraryPlace::trash(), tr("Trash"), "trash", tr("What was deleted"));
    expandAll();
    setAccessibleName(tr("Places of the library"));
    setCurrentItem(find(m_place));
    m_filling = false;
    if (!toName) return;
    m_toName.clear();
    renameAt(*toName);
}

QTreeWidgetItem* LibraryPlaces::find(const LibraryPlace& place) const {
    for (QTreeWidgetItemIterator item(const_cast<LibraryPlaces*>(this)); *item; ++item) {
        if ((*item)->data(0, kPlaceRole).isValid() && placeOf(*item) == place) return *item;
    }
    return nullptr;
}

void LibraryPlaces::setPlace(const LibraryPlace& place) {
    m_place = place;
    fill(); // the mark of the current project moves, too
}

void LibraryPlaces::renameAt(const LibraryPlace& place) {
    if (QTreeWidgetItem* item = find(place)) editItem(item);
}

void LibraryPlaces::rename(QTreeWidgetItem* item) {
    if (m_filling || !item->data(0, kPlaceRole).isValid()) return;
    const QString before = item->data(0, kNameRole).toString(), after = item->text(0).simplified();
    if (after == before) return;
    if (after.isEmpty()) {
        item->setText(0, before);
        return;
    }
    const LibraryPlace place = placeOf(item);
    item->setData(0, kNameRole, after);
    if (place.project()) m_editor.rename(place.project(), before, after);
    if (place.collection()) m_editor.rename(place.collection(), before, after);
}

bool LibraryPlaces::takes(QTreeWidgetItem* item) const {
    if (!item || !item->data(0, kPlaceRole).isValid()) return false;
    const LibraryPlace place = placeOf(item);
    if (place == m_place) return false;
    if (!place.collection()) return place.kind != LibraryPlace::Kind::Everything;
    for (const assets::Collection& collection : m_library.collections()) {
        if (collection.id == place.collection()) return collection.filterJson.empty();
    }
    return false;
}

void LibraryPlaces::dragEnterEvent(QDragEnterEvent* event) {
    if (hasAssets(*event->mimeData())) event->acceptProposedAction();
}

void LibraryPlaces::dragMoveEvent(QDragMoveEvent* event) {
    QTreeWidgetItem* item = itemAt(event->position().toPoint());
    const bool may = hasAssets(*event->mimeData()) && takes(item);
    event->setAccepted(may);
    m_filling = true;
    setCurrentItem(may ? item : find(m_place)); // shows where it would go
    m_filling = false;
}

void LibraryPlaces::dragLeaveEvent(QDragLeaveEvent*) {
    m_filling = true;
    setCurrentItem(find(m_place));
    m_filling = false;
}

void LibraryPlaces::dropEvent(QDropEvent* event) {
    QTreeWidgetItem* item = itemAt(event->position().toPoint());
    dragLeaveEvent(nullptr);
    if (!hasAssets(*event->mimeData()) || !takes(item)) return;
    event->acceptProposedAction();
    const std::vector<assets::AssetId> ids = assetsOf(*event->mimeData());
    const LibraryPlace place = placeOf(item);
    if (place.project()) m_editor.move(ids, place.project());
    if (place.collection()) m_editor.collect(place.collection(), ids);
    if (place.kind == LibraryPlace::Kind::Trash) m_editor.remove(ids);
}

void LibraryPlaces::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) fill();
    QTreeWidget::changeEvent(event);
}

} // namespace maquette::ui
