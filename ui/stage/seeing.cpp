#include "ui/stage/seeing.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/settings.h"
#include "ui/basics/theme.h"
#include "ui/desk/real_size_dialog.h"
#include "ui/stage/compare.h"
#include "ui/stage/stage.h"
#include "ui/view/imagination_card.h"
#include "ui/view/own_cameras.h"
#include "ui/view/scale_bar.h"
#include "ui/view/turntable.h"
#include "ui/view/view_cube.h"
#include "ui/view/viewport.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

namespace maquette::ui {

namespace {

constexpr int kEdge = space::kLarge;
constexpr int kLeastHeight = 420; // of the stage, for the cube beside everything else

} // namespace

Seeing::Seeing(Stage& stage, Actions& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_actions(actions)
    , m_settings(settings)
    , m_turntable(new Turntable(stage.viewport(), actions, settings))
    , m_cameras(new OwnCameras(stage.viewport(), actions, settings))
    , m_scale(new ScaleBar(stage.viewport(), settings, &stage))
    , m_imagination(new ImaginationCard(actions, settings, &stage))
    , m_compare(new Compare(stage, actions))
    , m_realSize(actions.add(
          "realSize", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Real size …"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions", "Say how large the object is in reality"),
          "ruler", ""))
    , m_background(this) {
    makeViewCard(actions);
    connect(m_realSize, &QAction::triggered, this, &Seeing::askRealSize);
    connect(m_imagination, &ImaginationCard::changed, this, &Seeing::arrange);
    connect(&stage, &Stage::arranged, this, &Seeing::arrange);
    refresh();
}

void Seeing::makeViewCard(Actions& actions) {
    m_viewCard = new Card(&m_stage);
    m_viewCard->setCornerRadius(space::kRadius + 3);
    m_cube = new ViewCube(m_stage.viewport(), m_viewCard);
    m_cube->setFixedSize(m_cube->sizeHint());
    m_views = new QToolButton(m_viewCard);
    m_views->setIcon(icon("camera"));
    m_views->setIconSize({18, 18});
    QToolButton* turntable = actionButton(m_turntable->action(), m_viewCard, 18);
    const auto menu = [this] { showViewMenu(m_views->mapToGlobal(m_views->rect().bottomLeft())); };
    connect(m_views, &QToolButton::clicked, this, menu);
    connect(m_cube, &ViewCube::menuRequested, this, &Seeing::showViewMenu);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addStretch(1);
    buttons->addWidget(turntable);
    buttons->addWidget(actionButton(m_compare->action(), m_viewCard, 18));
    buttons->addWidget(m_views);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_viewCard);
    column->setContentsMargins(space::kHair, space::kHair, space::kHair, space::kHair);
    column->setSpacing(0);
    column->addWidget(m_cube, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    connect(actions.grid, &QAction::toggled, this, &Seeing::refresh);
}

void Seeing::addToMenu(QMenu& view) const {
    m_cameras->addToMenu(view);
    m_turntable->addToMenu(view);
    view.addAction(m_realSize);
    view.addSeparator();
    m_compare->addToMenu(view);
    view.addAction(m_imagination->action());
}

void Seeing::showViewMenu(const QPoint& position) {
    QMenu menu(m_viewCard);
    menu.setToolTipsVisible(true);
    const Actions& a = m_actions;
    menu.addActions({a.fit, a.viewStudio, a.viewFront, a.viewBack, a.viewRight, a.viewLeft,
                     a.viewTop, a.viewBottom});
    menu.addSeparator();
    m_cameras->addToMenu(menu);
    m_turntable->addToMenu(menu);
    menu.exec(position);
}

void Seeing::askRealSize() {
    RealSizeDialog dialog(m_settings.realSize(), m_settings.realUnit(), &m_stage);
    if (dialog.exec() != QDialog::Accepted) return;
    m_settings.setRealSize(dialog.size(), dialog.unit());
    m_scale->refresh();
}

void Seeing::refresh() {
    m_views->setToolTip(tr("Views, own views and the turntable"));
    m_views->setAccessibleName(tr("Views"));
    const bool empty = m_stage.viewport().isEmpty();
    m_turntable->setWhyNot(empty ? tr("There is nothing to turn round yet.") : QString());
    arrange();
}

void Seeing::arrange() {
    const bool shown = !m_stage.viewport().isEmpty() && m_stage.showsViewport();
    constexpr int s = Card::kShadow;
    const QSize cube = m_viewCard->sizeHint();
    m_viewCard->setGeometry(m_stage.width() - cube.width() - kEdge + s, m_stage.topRight() - s,
                            cube.width(), cube.height());
    m_viewCard->setVisible(shown && m_stage.height() >= kLeastHeight);

    // In the corner, or above the bars where these reach into it.
    const QSize bar = m_scale->sizeHint();
    const QRect bars = m_stage.bars();
    int bottom = m_stage.height() - kEdge;
    if (bars.right() > m_stage.width() - kEdge - bar.width()) bottom = bars.top() - space::kSmall;
    m_scale->setGeometry(m_stage.width() - kEdge - bar.width(), bottom - bar.height(), bar.width(),
                         bar.height());
    m_scale->setVisible(shown && m_actions.grid->isChecked());
    arrangeImagination();
    m_compare->arrange();
}

// In the lower left corner, below the progress; above the bars where these reach into it.
void Seeing::arrangeImagination() {
    constexpr int s = Card::kShadow;
    constexpr int kProgressHeight = 236, kChrome = 64; // of the HUD; of the card round its picture
    const QRect bars = m_stage.bars();
    const int wide = m_imagination->sizeHint().width() - 2 * s;
    int bottom = m_stage.height() - kEdge;
    if (bars.left() < kEdge + wide + space::kSmall) bottom = bars.top() - space::kSmall;
    m_imagination->setRoom(bottom - kProgressHeight - kChrome);
    m_imagination->setVisible(m_imagination->isWanted() && m_stage.showsViewport());
    const QSize card = m_imagination->sizeHint();
    m_imagination->setGeometry(kEdge - s, bottom - card.height() + s, card.width(), card.height());
}

} // namespace maquette::ui
