#include "ui/library/library_view.h"

#include <utility>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>

#include "assets/search_json.h"
#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/asset_delegate.h"
#include "ui/library/asset_details.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_places.h"
#include "ui/library/library_service.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_buttons.h"

namespace maquette::ui {

namespace {

constexpr int kPlacesWidth = 208;
constexpr int kSmallestTile = 88, kLargestTile = 232, kUsualTile = 156;

} // namespace

LibraryView::LibraryView(LibraryService& library, History& undo, Actions& actions, NameOf nameOf,
                         QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_editor(library, undo)
    , m_drags(library)
    , m_nameOf(std::move(nameOf))
    , m_actions(actions)
    , m_commands(std::make_unique<LibraryActions>(actions))
    , m_model(new AssetModel(library, this))
    , m_grid(new AssetGrid(*m_model, this))
    , m_places(new LibraryPlaces(library, m_editor, this))
    , m_filters(new LibraryFilters(library, m_nameOf, this))
    , m_details(makeDetails(this))
    , m_empty(new QLabel(m_grid)) {
    setAutoFillBackground(true); // large, it lies on the viewport
    m_grid->setMinimumHeight(m_grid->delegate().sizeHint({}, {}).height() + 8);
    m_grid->installEventFilter(this);
    m_grid->setDragMaker([this](const auto& ids) { return m_drags.make(ids); });
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_places->setFixedWidth(kPlacesWidth);
    m_order = Settings().librarySort();

    auto* middle = new QVBoxLayout;
    middle->setSpacing(space::kHair);
    middle->addWidget(makeHead());
    middle->addWidget(m_filters);
    middle->addWidget(makeNotice());
    middle->addWidget(m_grid, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kHair, space::kMedium, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_places);
    row->addLayout(middle, 1);
    row->addWidget(m_details);
    m_places->hide();
    m_details->hide();
    m_filters->hide();
    m_filters->offerProjects(true);
    connectGrid();
    connectPlaces();
    retranslate();
    search();
}

LibraryView::~LibraryView() = default;

AssetDetails* LibraryView::makeDetails(QWidget* parent) {
    return new AssetDetails(m_library, m_editor, m_nameOf, parent);
}

void LibraryView::connectGrid() {
    connect(m_grid, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!inTrash()) Q_EMIT openRequested(m_model->idAt(index));
    });
    connect(m_grid, &QListView::customContextMenuRequested, this, &LibraryView::showMenu);
    connect(m_grid, &AssetGrid::ratingChosen, this,
            [this](const auto& ids, int rating) { m_editor.rate(ids, rating); });
    connect(m_grid, &AssetGrid::left, this, [this] {
        if (m_large) Q_EMIT left();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_large) m_details->show(selection());
        Q_EMIT selectionChanged();
    });
    connect(m_model, &AssetModel::counted, this, &LibraryView::refresh);
    connect(m_model, &AssetModel::modelAboutToBeReset, this, [this] {
        m_kept = selection();
        m_keptScroll = m_grid->verticalScrollBar()->value();
    });
    connect(m_model, &AssetModel::modelReset, this, [this] {
        for (const assets::AssetId id : std::exchange(m_kept, {})) {
            m_grid->selectionModel()->select(m_model->indexOf(id), QItemSelectionModel::Select);
        }
        m_grid->doItemsLayout();
        m_grid->verticalScrollBar()->setValue(m_keptScroll);
    });
    connect(m_model, &AssetModel::renamed, this,
            [this](assets::AssetId id, const QString& before, const QString& after) {
                m_editor.rename(id, before, after);
            });
}

void LibraryView::connectPlaces() {
    connect(m_places, &LibraryPlaces::chosen, this, &LibraryView::setPlace);
    connect(m_places, &LibraryPlaces::menuRequested, this, &LibraryView::showPlaceMenu);
    connect(m_filters, &LibraryFilters::changed, this, &LibraryView::search);
    connect(m_filters, &LibraryFilters::saveRequested, this, &LibraryView::saveSearch);
    connect(m_details, &AssetDetails::openRequested, this, &LibraryView::openRequested);
    connect(m_details, &AssetDetails::originRequested, this, &LibraryView::reveal);
    connect(&m_library, &LibraryService::changed, this, &LibraryView::follow);
    connect(m_commands->newProject, &QAction::triggered, this, &LibraryView::newProject);
    connect(m_commands->newCollection, &QAction::triggered, this, &LibraryView::newCollection);
    connect(m_commands->filters, &QAction::triggered, this, &LibraryView::setFiltersShown);
    connect(m_commands->duplicate, &QAction::triggered, this,
            [this] { m_editor.duplicate(selection()); });
    connect(m_commands->restore, &QAction::triggered, this,
            [this] { m_editor.restore(selection()); });
}

// A project or collection may have come or gone; a place that is gone gives way to everything.
void LibraryView::follow() {
    bool there = m_place.kind == LibraryPlace::Kind::Everything || inTrash();
    for (const assets::Project& project : m_library.projects()) {
        there = there || LibraryPlace::of(project.id) == m_place;
        if (project.uid != m_toOpen) continue;
        m_toOpen.clear();
        return setPlace(LibraryPlace::of(project.id));
    }
    for (const assets::Collection& collection : m_library.collections())
        there = there || LibraryPlace::of(collection.id) == m_place;
    there ? showPlace() : setPlace({});
}

QWidget* LibraryView::makeHead() {
    auto* head = new QWidget(this);
    m_title = new QToolButton(head);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    m_title->setIcon(icon("chevron-down"));
    m_title->setIconSize({12, 12});
    m_title->setFocusPolicy(Qt::TabFocus);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    connect(m_title, &QToolButton::clicked, this, &LibraryView::showPlacesMenu);
    m_count = new QLabel(head);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search = new QLineEdit(head);
    decorateField(*m_search, "search");
    m_search->setMaximumWidth(260);
    connect(m_search, &QLineEdit::textChanged, m_model, &AssetModel::setSearch);
    m_sort = new QToolButton(head);
    m_sort->setIcon(icon("sort"));
    m_sort->setFocusPolicy(Qt::TabFocus);
    connect(m_sort, &QToolButton::clicked, this, &LibraryView::showSortMenu);
    m_size = new QSlider(Qt::Horizontal, head);
    m_size->setRange(kSmallestTile, kLargestTile);
    m_size->setFixedWidth(92);
    m_size->setValue(Settings().tileSide(kUsualTile));
    m_size->hide();
    connect(m_size, &QSlider::valueChanged, this, [this](int side) {
        if (!m_large) return;
        m_grid->setTileSide(side);
        Settings().setTileSide(side);
    });
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(space::kHair);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_size);
    row->addSpacing(space::kHair);
    row->addWidget(m_search, 100); // as wide as may be; the rest stays free
    row->addWidget(actionButton(m_commands->filters, head));
    row->addWidget(m_sort);
    row->addSpacing(space::kSmall);
    for (QAction* action : {m_actions.importMesh, m_actions.openAsset, m_actions.exportAsset,
                            m_actions.renameAsset, m_actions.deleteAsset, m_commands->large})
        row->addWidget(actionButton(action, head));
    return head;
}

QWidget* LibraryView::makeNotice() {
    m_notice = new QWidget(this);
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(m_notice);
    row->setContentsMargins(space::kHair, 0, 0, space::kHair);
    row->setSpacing(space::kSmall);
    row->addWidget(m_noticeText);
    for (QAction* action : {m_commands->restore, m_commands->emptyTrash}) {
        QToolButton* button = actionButton(action, m_notice);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_notice->hide();
    return m_notice;
}

void LibraryView::retranslate() {
    setPlaceholders(*m_search, {tr("Search names and prompts"), tr("Search")});
    m_search->setAccessibleName(tr("Search the library"));
    nameFieldButtons(*m_search, tr("Search the library"), tr("Clear the search"));
    m_search->setToolTip(tr("Finds words in names, prompts and tags while you type"));
    m_grid->setAccessibleName(tr("Objects in the library"));
    m_sort->setToolTip(tr("In which order objects are shown"));
    m_sort->setAccessibleName(tr("Order"));
    m_size->setToolTip(tr("How large the pictures are"));
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_title->setToolTip(tr("Choose a project, a collection or the trash"));
    showPlace();
    refresh();
}

void LibraryView::search() {
    assets::SearchQuery query = m_filters->query();
    if (m_place.kind == LibraryPlace::Kind::Project) query.project = m_place.project();
    if (m_place.kind == LibraryPlace::Kind::Trash) query.trash = true;
    if (const assets::CollectionId id = m_place.collection()) query.collection = id;
    // A saved search is a collection whose filter is what it holds.
    for (const assets::Collection& saved : m_library.collections()) {
        if (saved.id != m_place.collection() || saved.filterJson.empty()) continue;
        try {
            query = assets::narrowed(assets::searchFromJson(saved.filterJson), query);
            query.collection = {};
        } catch (const base::Error& error) {
            base::logWarning(std::string("library: ") + error.what());
        }
    }
    query.sort = m_order;
    m_model->setQuery(query);
    m_grid->scrollToTop();
}

void LibraryView::setPlace(const LibraryPlace& place) {
    const bool other = !(place == m_place);
    m_place = place;
    if (place.project()) {
        m_library.setProject(place.project());
        for (const assets::Project& project : m_library.projects()) {
            if (project.id == place.project())
                Settings().setProject(QString::fromStdString(project.uid));
        }
    }
    if (other) m_filters->offerProjects(place.kind != LibraryPlace::Kind::Project);
    m_places->setPlace(place);
    showPlace();
    search();
    Q_EMIT placeChanged();
}

void LibraryView::showPlace() {
    m_title->setText(placeName());
    m_title->setAccessibleName(tr("Shown: %1").arg(placeName()));
    m_notice->setVisible(inTrash());
    if (!inTrash()) return;
    const assets::TrashFacts trash = m_library.trash();
    m_noticeText->setText(
        trash.assets == 0 ? tr("The trash is empty.")
                          : tr("%1, %2 on the disk", "objects, size")
                                .arg(tr("%n object(s)", nullptr, static_cast<int>(trash.assets)),
                                     bytes(static_cast<double>(trash.bytes))));
}

QString LibraryView::placeName() const {
    if (inTrash()) return tr("Trash");
    for (const assets::Project& project : m_library.projects()) {
        if (m_place.project() == project.id) return say(project.name);
    }
    for (const assets::Collection& collection : m_library.collections()) {
        if (m_place.collection() == collection.id) return say(collection.name);
    }
    return tr("Library");
}

QString LibraryView::whyEmpty() const {
    if (!m_model->search().isEmpty()) return tr("Nothing is called that. Try another word.");
    if (!m_filters->isEmpty()) return tr("Nothing passes these filters.");
    if (inTrash()) return tr("What you delete waits here.");
    if (m_place.collection()) return tr("Drag objects onto the collection's name.");
    return tr("What you make appears here.");
}

void LibraryView::refresh() {
    m_count->setText(tr("%n object(s)", nullptr, static_cast<int>(m_model->total())));
    m_empty->setText(whyEmpty());
    m_empty->setVisible(m_model->total() == 0);
    m_empty->setGeometry(m_grid->rect());
    if (m_pending) select(m_pending);
    Q_EMIT selectionChanged();
}

assets::AssetId LibraryView::current() const {
    const std::vector<assets::AssetId> ids = selection();
    return ids.size() == 1 ? ids.front() : assets::AssetId{};
}

void LibraryView::setOnStage(assets::AssetId id) {
    m_grid->delegate().setCurrentAsset(id.value);
    m_grid->viewport()->update();
}

void LibraryView::select(assets::AssetId id) {
    const QModelIndex index = m_model->indexOf(id);
    m_pending = index.isValid() ? assets::AssetId{} : id;
    if (!index.isValid()) return;
    m_grid->setCurrentIndex(index);
    m_grid->scrollTo(index);
}

void LibraryView::reveal(assets::AssetId id) {
    try {
        const assets::Asset asset = m_library.asset(id);
        const bool elsewhere = asset.deleted.has_value() != inTrash() || m_place.collection() ||
                               (m_place.project() && m_place.project() != asset.project);
        if (elsewhere)
            setPlace(asset.deleted ? LibraryPlace::trash() : LibraryPlace::of(asset.project));
        m_model->reload(); // its news may be on the way still
        while (!m_model->indexOf(id).isValid() && m_model->canFetchMore({}))
            m_model->fetchMore({});
    } catch (const base::Error&) {
        return; // gone for good
    }
    select(id);
}

void LibraryView::renameCurrent() {
    const QModelIndex index = m_model->indexOf(current());
    if (index.isValid()) m_grid->edit(index);
}

void LibraryView::deleteSelection() {
    if (!inTrash()) m_editor.remove(selection());
}

void LibraryView::setLarge(bool large) {
    m_large = large;
    m_places->setVisible(large);
    m_details->setVisible(large);
    m_size->setVisible(large);
    m_grid->setTileSide(large ? m_size->value() : AssetDelegate::kSide);
    if (large) {
        m_details->show(selection());
        m_grid->setFocus();
    }
}

void LibraryView::setFiltersShown(bool shown) {
    m_commands->filters->setChecked(shown);
    m_filters->setVisible(shown);
    if (!shown) m_filters->reset(); // what is out of sight does not filter
}

bool LibraryView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::Resize) m_empty->setGeometry(m_grid->rect());
    return QWidget::eventFilter(watched, event);
}

void LibraryView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
