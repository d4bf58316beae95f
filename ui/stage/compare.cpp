#include "ui/stage/compare.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/theme.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/view/wipe_line.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

namespace maquette::ui {

namespace {

using Layout = render::Comparison::Layout;

constexpr int kMostName = 220; // logical pixels

QLabel* nameLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setProperty("notice", true);
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->hide();
    return label;
}

void say(QLabel& label, const QString& name) {
    label.setText(label.fontMetrics().elidedText(name, Qt::ElideMiddle, kMostName));
    label.setAccessibleName(name);
    label.adjustSize();
}

} // namespace

Compare::Compare(Stage& stage, Actions& actions)
    : QObject(&stage)
    , m_stage(stage)
    , m_action(actions.add("compare", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Compare"),
                           QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                             "Wipe between two objects, or two moments of a run"),
                           "compare", "Ctrl+Shift+Y", true))
    , m_swap(actions.add(
          "compareSwap", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Swap the two sides"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions", "The left one goes to the right, and back"),
          "swap", "Ctrl+Shift+U"))
    , m_beside(actions.add("compareBeside",
                           QT_TRANSLATE_NOOP("maquette::ui::Actions", "Side &by side"),
                           QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                             "Show both whole instead of wiping between them"),
                           "beside", "Ctrl+Shift+G", true))
    , m_line(new WipeLine(&stage))
    , m_left(nameLabel(&stage))
    , m_right(nameLabel(&stage))
    , m_bar(new Card(&stage))
    , m_layout(new Segmented(m_bar))
    , m_close(new QToolButton(m_bar)) {
    m_bar->setCornerRadius(space::kRadius + 3);
    m_layout->setMinimumWidth(210);
    m_close->setIcon(icon("close"));
    m_close->setIconSize({16, 16});
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::kHair, space::kHair, space::kHair, space::kHair);
    row->addWidget(m_layout);
    row->addWidget(actionButton(m_swap, m_bar, 18));
    row->addWidget(m_close);
    m_bar->hide();
    m_bar->installEventFilter(this);
    connect(m_layout, &Segmented::chosen, this,
            [this](const QString& id) { setBeside(id == "beside"); });
    connect(m_beside, &QAction::triggered, this, &Compare::setBeside);
    connect(m_swap, &QAction::triggered, this, &Compare::swap);
    connect(m_close, &QToolButton::clicked, this, &Compare::end);
    connect(m_line, &WipeLine::moved, this, &Compare::moveLine);
    connect(&stage.viewport(), &Viewport::contentChanged, this, &Compare::end);
    retranslate();
    refresh();
}

void Compare::begin(const Side& other, const QString& ownName, bool otherLeft) {
    render::Comparison comparison = Viewport::staged(other.mesh);
    comparison.frame = other.mesh ? nullptr : other.frame;
    comparison.layout = m_beside->isChecked() ? Layout::Beside : Layout::Wipe;
    comparison.line = static_cast<float>(m_line->share());
    comparison.onTheLeft = otherLeft;
    m_stage.viewport().setComparison(comparison);
    m_otherName = other.name;
    m_ownName = ownName;
    m_active = true;
    m_line->setFixed(comparison.layout == Layout::Beside);
    show();
}

void Compare::setOwnName(const QString& name) {
    m_ownName = name;
    if (m_active) show();
}

void Compare::end() {
    if (!m_active) return;
    m_active = false;
    m_stage.viewport().setComparison({});
    arrange();
    refresh();
    Q_EMIT ended();
}

void Compare::swap() {
    if (!m_active) return;
    render::Comparison comparison = *m_stage.viewport().comparison();
    comparison.onTheLeft = !comparison.onTheLeft;
    m_stage.viewport().setComparison(comparison);
    show();
}

void Compare::setBeside(bool beside) {
    m_beside->setChecked(beside);
    m_layout->setCurrent(beside ? "beside" : "wipe");
    if (!m_active) return;
    render::Comparison comparison = *m_stage.viewport().comparison();
    comparison.layout = beside ? Layout::Beside : Layout::Wipe;
    m_stage.viewport().setComparison(comparison);
    m_line->setFixed(beside);
    show();
}

bool Compare::isBeside() const {
    return m_beside->isChecked();
}

void Compare::moveLine(double share) {
    m_line->setShare(share);
    if (!m_active) return;
    render::Comparison comparison = *m_stage.viewport().comparison();
    comparison.line = static_cast<float>(m_line->share());
    m_stage.viewport().setComparison(comparison);
    arrange();
}

double Compare::line() const {
    return m_line->share();
}

QString Compare::leftName() const {
    const auto& comparison = m_stage.viewport().comparison();
    return comparison && comparison->onTheLeft ? m_otherName : m_ownName;
}

QString Compare::rightName() const {
    const auto& comparison = m_stage.viewport().comparison();
    return comparison && comparison->onTheLeft ? m_ownName : m_otherName;
}

void Compare::show() {
    say(*m_left, leftName());
    say(*m_right, rightName());
    refresh();
    arrange();
}

void Compare::refresh() {
    m_action->setChecked(m_active);
    const QString none = m_active ? QString() : tr("Nothing is being compared.");
    Actions::setWhy(m_swap, none);
    Actions::setWhy(m_beside, none);
}

void Compare::arrange() {
    const bool shown = m_active && m_stage.showsViewport();
    for (QWidget* widget : {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_left),
                            static_cast<QWidget*>(m_right), static_cast<QWidget*>(m_bar)})
        widget->setVisible(shown);
    if (!shown) return;
    m_line->arrange();
    const int x = m_line->geometry().center().x();
    const int top = m_stage.topRight() + space::kSmall;
    constexpr int kGap = space::kMedium, kCubeColumn = 128; // what floats at the right edge
    const int leftX = std::max(space::kLarge, x - kGap - m_left->width());
    const int rightX =
        std::min(x + kGap, m_stage.width() - kCubeColumn - space::kLarge - m_right->width());
    m_left->move(leftX, top);
    m_right->move(std::max(rightX, leftX + m_left->width() + space::kHair), top);
    const QSize bar = m_bar->sizeHint();
    constexpr int s = Card::kShadow;
    m_bar->setGeometry((m_stage.width() - bar.width()) / 2,
                       m_stage.bars().top() - space::kSmall - bar.height() + s, bar.width(),
                       bar.height());
}

void Compare::addToMenu(QMenu& menu) const {
    menu.addActions({m_action, m_swap, m_beside});
}

void Compare::retranslate() {
    m_layout->setOptions({{"wipe", tr("Wipe"), tr("One picture, a line between the two")},
                          {"beside", tr("Side by side"), tr("Both whole, under the same camera")}});
    m_layout->setAccessibleName(tr("How to compare"));
    m_layout->setCurrent(m_beside->isChecked() ? "beside" : "wipe");
    m_close->setAccessibleName(tr("End the comparison"));
    m_close->setToolTip(m_close->accessibleName());
}

bool Compare::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace maquette::ui
