#include "ui/library_view.h"

#include <utility>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

#include "ui/action_button.h"
#include "ui/actions.h"
#include "ui/asset_delegate.h"
#include "ui/asset_model.h"
#include "ui/field_buttons.h"
#include "ui/icons.h"
#include "ui/library_commands.h"
#include "ui/library_service.h"
#include "ui/theme.h"

namespace maquette::ui {

LibraryView::LibraryView(LibraryService& library, QUndoStack& undo, Actions& actions,
                         QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_undo(undo)
    , m_actions(actions)
    , m_model(new AssetModel(library, this))
    , m_delegate(new AssetDelegate(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(m_list)) {
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(m_delegate->sizeHint({}, {}).height() + 4 * m_list->spacing());
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kHair, space::kMedium, 0);
    column->setSpacing(space::kHair);
    column->addWidget(makeHead(actions));
    column->addWidget(m_list, 1);

    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(m_model->idAt(index)); });
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryView::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryView::selectionChanged);
    connect(m_model, &AssetModel::counted, this, &LibraryView::refresh);
    connect(m_model, &AssetModel::modelAboutToBeReset, this, [this] { m_kept = selection(); });
    connect(m_model, &AssetModel::modelReset, this, [this] {
        for (const assets::AssetId id : std::exchange(m_kept, {})) {
            m_list->selectionModel()->select(m_model->indexOf(id), QItemSelectionModel::Select);
        }
    });
    connect(m_model, &AssetModel::renamed, this,
            [this](assets::AssetId id, const QString& before, const QString& after) {
                m_undo.push(new RenameAsset(m_library, id, before, after));
            });
    retranslate();
}

QWidget* LibraryView::makeHead(Actions& actions) {
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_count = new QLabel(head);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search = new QLineEdit(head);
    decorateField(*m_search, "search");
    m_search->setMaximumWidth(260);
    connect(m_search, &QLineEdit::textChanged, m_model, &AssetModel::setSearch);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::kHair, 2, 0, 2);
    row->setSpacing(space::kSmall);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    for (QAction* action : {actions.importMesh, actions.openAsset, actions.exportAsset,
                            actions.renameAsset, actions.deleteAsset}) {
        row->addWidget(actionButton(action, head));
    }
    return head;
}

void LibraryView::retranslate() {
    m_title->setText(tr("Library"));
    m_search->setPlaceholderText(tr("Search names and prompts"));
    m_search->setAccessibleName(tr("Search the library"));
    nameFieldButtons(*m_search, tr("Search the library"), tr("Clear the search"));
    m_search->setToolTip(tr("Finds words in names, prompts and tags while you type"));
    m_list->setAccessibleName(tr("Objects in the library"));
    refresh();
}

void LibraryView::refresh() {
    const bool searching = !m_model->search().isEmpty();
    m_count->setText(tr("%n object(s)", nullptr, static_cast<int>(m_model->total())));
    m_empty->setText(searching ? tr("Nothing is called that. Try another word.")
                               : tr("What you make appears here."));
    m_empty->setVisible(m_model->total() == 0);
    m_empty->setGeometry(m_list->rect());
    if (m_pending) select(m_pending);
    Q_EMIT selectionChanged();
}

assets::AssetId LibraryView::current() const {
    const std::vector<assets::AssetId> ids = selection();
    return ids.size() == 1 ? ids.front() : assets::AssetId{};
}

std::vector<assets::AssetId> LibraryView::selection() const {
    std::vector<assets::AssetId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.push_back(m_model->idAt(index));
    return ids;
}

void LibraryView::setOnStage(assets::AssetId id) {
    m_delegate->setCurrentAsset(id.value);
    m_list->viewport()->update();
}

void LibraryView::select(assets::AssetId id) {
    const QModelIndex index = m_model->indexOf(id);
    m_pending = index.isValid() ? assets::AssetId{} : id;
    if (!index.isValid()) return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void LibraryView::renameCurrent() {
    const QModelIndex index = m_model->indexOf(current());
    if (index.isValid()) m_list->edit(index);
}

void LibraryView::deleteSelection() {
    const std::vector<assets::AssetId> ids = selection();
    if (!ids.empty()) m_undo.push(new DeleteAssets(m_library, ids));
}

void LibraryView::showMenu(const QPoint& position) {
    if (!m_list->indexAt(position).isValid()) return;
    QMenu menu(this);
    menu.addActions({m_actions.openAsset, m_actions.exportAsset, m_actions.renameAsset});
    menu.addSeparator();
    menu.addAction(m_actions.deleteAsset);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

bool LibraryView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::Resize) m_empty->setGeometry(m_list->rect());
    return QWidget::eventFilter(watched, event);
}

void LibraryView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
