#include "ui/queue/queue_feature.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

QueueFeature::QueueFeature(LibraryService& library, History& undo, const RecipeCodec& codec,
                           QueueController::Start start, Actions& actions,
                           const std::vector<api::MethodInfo>& methods, QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_line(new QueueController(library, undo, codec, std::move(start), this))
    , m_actions(QueueActions::make(actions))
    , m_panel(new QueuePanel(*m_line, m_actions, methods, window))
    , m_button(new QToolButton(window)) {
    m_button->setIcon(icon("queue"));
    m_button->setIconSize({14, 14});
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFont(captionFont(window->font()));
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, m_actions.show, &QAction::trigger);
    connect(m_line, &QueueController::rowsChanged, this, &QueueFeature::refresh);
    connect(m_line, &QueueController::stateChanged, this, &QueueFeature::refresh);
    window->installEventFilter(this);
    refresh();
}

void QueueFeature::setDock(QDockWidget* dock) {
    m_dock = dock;
    dock->hide();
    QAction* show = m_actions.show;
    connect(show, &QAction::triggered, dock, &QDockWidget::setVisible);
    connect(dock, &QDockWidget::visibilityChanged, show,
            [show, dock] { show->setChecked(!dock->isHidden()); });
}

void QueueFeature::refresh() {
    const int waiting = m_line->waiting();
    m_button->setVisible(waiting > 0);
    m_button->setText(m_line->isGoing() ? tr("%n in the queue", nullptr, waiting)
                                        : tr("%n in the queue, on hold", nullptr, waiting));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(tr("Show or hide the queue"));
    m_awake.setAwake(m_line->isOvernight(), tr("Objects are being made"));
}

void QueueFeature::notify(const QString& title, const QString& text) {
    if (!m_window->isActiveWindow()) m_notice.show(title, text);
}

bool QueueFeature::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::LanguageChange) refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace maquette::ui
