#include "ui/queue/queue_panel.h"

#include <utility>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/theme.h"
#include "ui/queue/queue_delegate.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

namespace maquette::ui {

QueueActions QueueActions::make(Actions& a) {
    QueueActions q;
    q.addToQueue =
        a.add("addToQueue", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Add to queue"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                "Let this object form when those before it are finished"),
              "queue", "Ctrl+Shift+Return");
    q.addSeveral =
        a.add("addSeveral", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Add &several …"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                "Queue a list of prompts, or one prompt with many seeds"),
              "queue-several", "Ctrl+Shift+A");
    q.go = a.add("queueGo", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Start the &queue"),
                 QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                   "Make what waits, one after the other; or hold the queue"),
                 "play", "");
    q.overnight =
        a.add("queueOvernight", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Run over&night"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                "Make everything that waits and keep the machine awake until then"),
              "moon", "", true);
    q.retry = a.add("queueRetry", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Try &again"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions", "Let this run wait for another try"),
                    "reset", "");
    q.remove =
        a.add("queueRemove", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Take out"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions", "Take the selected runs out of the queue"),
              "close", "");
    q.clear = a.add("queueClear", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Clear finished"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                      "Take finished runs off the list; their objects stay"),
                    "check", "");
    q.show = a.add("queue", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Queue"),
                   QT_TRANSLATE_NOOP("maquette::ui::Actions", "Show or hide the queue"), "queue",
                   "Ctrl+Shift+K", true);
    return q;
}

QueuePanel::QueuePanel(QueueController& queue, const QueueActions& actions,
                       const std::vector<api::MethodInfo>& methods, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_actions(actions)
    , m_model(new QueueModel(queue, methods, this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(m_list)) {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_actions.retry, m_actions.remove, m_actions.clear});
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kHair, space::kMedium, 0);
    column->setSpacing(space::kHair);
    column->addWidget(makeHead());
    column->addWidget(m_list, 1);
    column->addStrut(356); // at the least; the words of the head may need more

    connect(&queue, &QueueController::rowsChanged, this, &QueuePanel::refresh);
    connect(&queue, &QueueController::stateChanged, this, &QueuePanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueuePanel::refreshActions);
    connect(m_model, &QueueModel::modelAboutToBeReset, this, [this] { m_kept = selection(); });
    connect(m_model, &QueueModel::modelReset, this, [this] {
        for (const assets::RunId id : std::exchange(m_kept, {})) {
            const int row = m_model->rowOf(id);
            if (row < 0) continue;
            m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
            m_list->selectionModel()->setCurrentIndex(m_model->index(row),
                                                      QItemSelectionModel::NoUpdate);
        }
    });
    connect(m_actions.remove, &QAction::triggered, this, [this] { m_queue.remove(selection()); });
    connect(m_actions.retry, &QAction::triggered, this, [this] { m_queue.retry(selection()); });
    connect(m_actions.clear, &QAction::triggered, &queue, &QueueController::clearEnded);
    connect(m_actions.overnight, &QAction::triggered, &queue, &QueueController::setOvernight);
    connect(m_actions.go, &QAction::triggered, &queue,
            [&queue] { queue.isGoing() ? queue.hold() : queue.go(); });
    retranslate();
}

QWidget* QueuePanel::makeHead() {
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_count = new ElidedLabel(head);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_go = new QPushButton(head);
    m_go->setProperty("flat", true);
    connect(m_go, &QPushButton::clicked, m_actions.go, &QAction::trigger);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::kHair, 2, 0, 2);
    row->setSpacing(space::kHair);
    row->addWidget(m_title);
    row->addSpacing(space::kHair);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_go);
    // The others are in the list's menu; a cross up here would look like one that closes the panel.
    for (QAction* action : {m_actions.overnight, m_actions.addSeveral})
        row->addWidget(actionButton(action, head));
    return head;
}

std::vector<assets::RunId> QueuePanel::selection() const {
    std::vector<assets::RunId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.push_back(m_model->at(index.row()).id);
    return ids;
}

void QueuePanel::moveSelected(int by) {
    const std::vector<assets::RunId> ids = selection();
    if (ids.size() != 1) return;
    const int row = m_model->rowOf(ids.front());
    const int to = row + by;
    if (to < 0 || to >= m_model->rowCount()) return;
    m_model->moveRow({}, row, {}, by > 0 ? to + 1 : to);
}

// The keys of the list; Delete belongs to the library elsewhere in the window.
bool QueuePanel::keyPressed(int key, Qt::KeyboardModifiers modifiers, bool act) {
    const bool moves = modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down);
    const bool removes = modifiers == Qt::NoModifier && key == Qt::Key_Delete;
    if (act && moves) moveSelected(key == Qt::Key_Up ? -1 : 1);
    if (act && removes) m_queue.remove(selection());
    return moves || removes;
}

bool QueuePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize) m_empty->setGeometry(m_list->rect());
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool act = event->type() == QEvent::KeyPress;
        if (keyPressed(key->key(), key->modifiers() & ~Qt::KeypadModifier, act)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePanel::refresh() {
    const int waiting = m_queue.waiting();
    const bool going = m_queue.isGoing();
    m_count->setWords(m_queue.rows().empty() ? QString()
                      : going                ? tr("%n waiting", nullptr, waiting)
                                             : tr("%n waiting, on hold", nullptr, waiting));
    m_go->setText(going ? tr("Hold") : tr("Start"));
    m_go->setIcon(icon(going ? "pause" : "play"));
    m_go->setAccessibleName(going ? tr("Hold the queue") : tr("Start the queue"));
    m_actions.go->setText(m_go->accessibleName());
    m_actions.overnight->setChecked(m_queue.isOvernight());
    m_empty->setVisible(m_queue.rows().empty());
    refreshActions();
    m_go->setEnabled(m_actions.go->isEnabled());
    m_go->setToolTip(!going && waiting == 0 ? m_actions.go->toolTip()
                     : going ? tr("The run that goes on is finished; nothing starts after it")
                             : tr("Make what waits, one after the other"));
}

void QueuePanel::refreshActions() {
    bool mayRemove = false, mayRetry = false, mayClear = false;
    for (const assets::RunId id : selection()) {
        const assets::RunState state = m_model->at(m_model->rowOf(id)).progress.state;
        mayRemove |= !assets::isLive(state);
        mayRetry |= state == assets::RunState::Failed || state == assets::RunState::Stopped;
    }
    for (const assets::Run& run : m_queue.rows()) {
        mayClear |= run.progress.state == assets::RunState::Done ||
                    run.progress.state == assets::RunState::Stopped;
    }
    const QString nothing = tr("Nothing waits in the queue.");
    const bool idle = m_queue.waiting() == 0 && !m_queue.isGoing();
    Actions::setWhy(m_actions.go, idle ? nothing : QString());
    Actions::setWhy(m_actions.overnight, idle ? nothing : QString());
    Actions::setWhy(m_actions.remove,
                    mayRemove ? QString() : tr("Select a run that is not being made first."));
    Actions::setWhy(m_actions.retry,
                    mayRetry ? QString() : tr("Select a run that failed or was stopped first."));
    Actions::setWhy(m_actions.clear, mayClear ? QString() : tr("There are no finished runs here."));
}

void QueuePanel::retranslate() {
    m_title->setText(tr("Queue"));
    m_list->setAccessibleName(tr("Runs in the queue"));
    m_list->setAccessibleDescription(tr("Alt with an arrow key moves a run, Delete takes it out"));
    m_empty->setText(tr("What shall form later waits here.\nType a prompt and choose “Add to "
                        "queue”."));
    refresh();
}

void QueuePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
