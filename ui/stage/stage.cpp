#include "ui/stage/stage.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/theme.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/timeline_bar.h"
#include "ui/stage/welcome_page.h"
#include "ui/view/viewport.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

namespace {

constexpr int kPromptWidth = 760; // of the visible card, at most
constexpr int kEdge = space::kLarge;

} // namespace

Stage::Stage(Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_viewport(new Viewport(this))
    , m_empty(new EmptyState(this))
    , m_welcome(new WelcomePage(this))
    , m_modes(new Card(this))
    , m_messages(new MessageBar(this))
    , m_promptBar(new PromptBar(this))
    , m_timeline(new TimelineBar(actions, this))
    , m_drop(new Card(this))
    , m_dropText(new QLabel(m_drop)) {
    makeModes(actions);
    auto* drop = new QVBoxLayout(m_drop);
    drop->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kHuge);
    drop->addWidget(m_dropText);
    m_dropText->setFont(titleFont(font()));
    m_drop->hide();
    m_promptBar->installEventFilter(this);
    m_messages->installEventFilter(this);
    m_timeline->installEventFilter(this);
    m_empty->installEventFilter(this);
    m_welcome->installEventFilter(this);
    setTabOrder(m_promptBar, m_timeline);
    setTabOrder(m_timeline, m_modes);
    setTabOrder(m_modes, m_viewport);
    refresh();
}

void Stage::makeModes(Actions& actions) {
    m_modes->setCornerRadius(space::kRadius + 3);
    auto* row = new QHBoxLayout(m_modes);
    constexpr int kPad = space::kHair;
    row->setContentsMargins(kPad, kPad, kPad, kPad);
    row->setSpacing(2);
    const auto button = [&](QAction* action) {
        QToolButton* made = actionButton(action, m_modes, 18);
        row->addWidget(made);
        return made;
    };
    for (QAction* action : {actions.shadeColor, actions.shadeShaded, actions.shadeDepth,
                            actions.shadeNormal, actions.shadeOpacity})
        m_fieldModes << button(action);
    for (QAction* action : {actions.meshTextured, actions.meshUnlit, actions.meshSolid,
                            actions.meshNormals, actions.meshWire, actions.meshChecker})
        m_meshModes << button(action);
    row->addSpacing(space::kHair);
    for (QAction* action : {actions.fit, actions.grid, actions.hud})
        button(action);
}

void Stage::addFieldMode(QAction* action) {
    auto* row = qobject_cast<QHBoxLayout*>(m_modes->layout());
    QToolButton* button = actionButton(action, m_modes, 18);
    row->insertWidget(row->indexOf(m_fieldModes.last()) + 1, button);
    m_fieldModes << button;
}

void Stage::addTool(Card* tool) {
    tool->setParent(this);
    tool->hide();
    tool->installEventFilter(this);
    m_tools << tool;
}

void Stage::refresh() {
    const bool mesh = m_viewport->showsMesh();
    const bool empty = m_viewport->isEmpty() && !m_promptBar->isRunning();
    for (QToolButton* button : m_fieldModes)
        button->setVisible(!mesh);
    for (QToolButton* button : m_meshModes)
        button->setVisible(mesh);
    const bool covered = m_instead && !m_instead->isHidden();
    m_modes->setVisible(!empty && !covered);
    m_empty->setVisible(empty && !covered && !m_welcoming);
    m_welcome->setVisible(empty && !covered && m_welcoming);
    arrange();
}

void Stage::arrange() {
    m_viewport->setGeometry(rect());
    if (m_cover) m_cover->setGeometry(rect());
    constexpr int s = Card::kShadow;

    const int barWidth = std::min(kPromptWidth, width() - 2 * kEdge) + 2 * s;
    const int barHeight = m_promptBar->sizeHint().height();
    m_promptBar->setGeometry((width() - barWidth) / 2, height() - barHeight - kEdge + s - 4,
                             barWidth, barHeight);

    if (m_instead) {
        m_instead->setContentsMargins(0, 0, 0, height() - m_promptBar->y() - s);
        m_instead->setGeometry(rect());
    }

    const int lineHeight = m_timeline->sizeHint().height();
    m_timeline->setGeometry(m_promptBar->x(), m_promptBar->y() + 2 * s - space::kSmall - lineHeight,
                            barWidth, lineHeight);

    const QSize modes = m_modes->sizeHint();
    m_modes->setGeometry(width() - modes.width() - kEdge + s, kEdge - s, modes.width(),
                         modes.height());

    int toolTop = m_modes->y() + modes.height() - 2 * s + space::kSmall;
    for (Card* tool : m_tools) {
        if (tool->isHidden()) continue;
        QSize size = tool->sizeHint().expandedTo(tool->minimumSize());
        size = size.boundedTo(tool->maximumSize());
        if (tool->hasHeightForWidth()) size.setHeight(tool->heightForWidth(size.width()));
        tool->setGeometry(width() - size.width() - kEdge + s, toolTop, size.width(), size.height());
        toolTop += size.height() - 2 * s + space::kSmall;
    }

    const int messageWidth = std::min(620 + 2 * s, width() - 2 * kEdge + 2 * s);
    const int messageLeft = (width() - messageWidth) / 2;
    const bool besideModes =
        m_modes->isHidden() || messageLeft + messageWidth - s < m_modes->x() + s - space::kSmall;
    const int messageHeight = m_messages->arrangedHeight(messageWidth);
    const int messageTop = m_cover       ? height() - messageHeight - kEdge + 2 * s
                           : besideModes ? kEdge
                                         : kEdge + modes.height() - 2 * s + space::kSmall;
    m_messages->setGeometry(messageLeft, messageTop - s, messageWidth, messageHeight);

    const QSize drop = m_drop->sizeHint();
    m_drop->setGeometry((width() - drop.width()) / 2, (height() - drop.height()) / 2, drop.width(),
                        drop.height());

    m_welcome->fitInto(width() - 2 * kEdge);
    for (QWidget* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_welcome)}) {
        const QSize wanted = page->sizeHint().boundedTo(size() - QSize(2 * kEdge, 0));
        page->setGeometry((width() - wanted.width()) / 2,
                          std::max(kEdge, (m_promptBar->y() - wanted.height()) / 2), wanted.width(),
                          wanted.height());
    }
    Q_EMIT arranged();
}

bool Stage::showsViewport() const {
    return !m_cover && (!m_instead || m_instead->isHidden());
}

int Stage::topRight() const {
    if (m_modes->isHidden()) return kEdge;
    int bottom = m_modes->visibleRect().translated(m_modes->pos()).bottom();
    for (const Card* tool : m_tools) {
        if (!tool->isHidden())
            bottom = std::max(bottom, tool->visibleRect().translated(tool->pos()).bottom());
    }
    return bottom + space::kSmall;
}

QRect Stage::bars() const {
    const QRect prompt = m_promptBar->visibleRect().translated(m_promptBar->pos());
    return m_timeline->isHidden()
               ? prompt
               : prompt.united(m_timeline->visibleRect().translated(m_timeline->pos()));
}

// What is covered keeps its state but cannot be reached by keys.
void Stage::coverWith(QWidget* cover) {
    if (m_cover) m_cover->setParent(nullptr);
    for (QObject* child : children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget != m_messages && widget != m_drop) widget->setEnabled(!cover);
    }
    m_cover = cover;
    if (cover) {
        cover->setParent(this);
        cover->show();
        cover->raise();
        m_messages->raise();
    }
    arrange();
}

void Stage::setInstead(QWidget* cover) {
    m_instead = cover;
    cover->setParent(this);
    cover->hide();
    cover->installEventFilter(this);
    m_promptBar->raise();
    m_messages->raise();
    m_drop->raise();
    setTabOrder(m_promptBar, cover);
    arrange();
}

void Stage::setWelcoming(bool welcoming) {
    m_welcoming = welcoming;
    refresh();
}

void Stage::showDropHint(const QString& text) {
    m_dropText->setText(text);
    m_drop->setVisible(!text.isEmpty());
    m_drop->raise();
    arrange();
}

void Stage::resizeEvent(QResizeEvent*) {
    arrange();
}

bool Stage::eventFilter(QObject* watched, QEvent* event) {
    const bool shown = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (event->type() == QEvent::LayoutRequest || (shown && watched != m_promptBar)) arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace maquette::ui
