#include "ui/desk/mesh_desk_panel.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include "ui/basics/history.h"
#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/desk/mesh_report.h"
#include "ui/desk/mesh_stack.h"
#include "ui/desk/mesh_step_card.h"
#include "ui/widgets/column_scroll.h"

namespace maquette::ui {

MeshDeskPanel::MeshDeskPanel(std::vector<base::MeshOperationInfo> operations, MeshStack& stack,
                             History& undo, QWidget* parent)
    : QWidget(parent)
    , m_operations(std::move(operations))
    , m_stack(stack)
    , m_undo(undo)
    , m_menu(new QMenu(this)) {
    auto* content = new QWidget;
    content->setObjectName("inspectorContent"); // the style of the panel beside it
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(makeHead());
    m_hint = new QLabel(content);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_hint);
    m_cardsColumn = new QVBoxLayout;
    m_cardsColumn->setSpacing(space::kSmall);
    column->addLayout(m_cardsColumn);
    m_report = new MeshReport([this](const std::string& operation) { return addWords(operation); },
                              content);
    column->addWidget(m_report);
    column->addStretch(1);
    m_scroll = new ColumnScroll(288, this);
    m_scroll->setWidget(content);

    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_progress->hide();
    m_save = new QPushButton(this);
    m_save->setProperty("primary", true);
    m_export = new QPushButton(this);
    connect(m_save, &QPushButton::clicked, this, &MeshDeskPanel::saveRequested);
    connect(m_export, &QPushButton::clicked, this, &MeshDeskPanel::exportRequested);
    auto* foot = new QHBoxLayout;
    // As wide as the cards, which have a scroll bar beside them.
    foot->setContentsMargins(space::kLarge, space::kSmall, space::kMedium + 10, space::kSmall);
    foot->setSpacing(space::kSmall);
    foot->addWidget(m_save, 1);
    foot->addWidget(m_export);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_scroll, 1);
    frame->addWidget(m_progress);
    frame->addLayout(foot);
    connect(&m_stack, &MeshStack::changed, this, &MeshDeskPanel::refresh);
    connect(m_report, &MeshReport::repairRequested, this,
            [this](const QString& operation) { addStep(operation.toStdString()); });
    retranslate();
}

QWidget* MeshDeskPanel::makeHead() {
    auto* head = new QWidget;
    m_title = new QLabel(head);
    m_title->setFont(titleFont(font()));
    m_name = new QLabel(head);
    m_name->setFont(captionFont(font()));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setWordWrap(true);
    m_add = new QPushButton(head);
    m_add->setMenu(m_menu);
    m_add->setProperty("menu", true); // room for the arrow
    m_compare = new QToolButton(head);
    m_compare->setIcon(icon("opacity"));
    m_compare->setFixedHeight(space::kControl);
    connect(m_compare, &QToolButton::pressed, this, [this] { Q_EMIT compareRequested(true); });
    connect(m_compare, &QToolButton::released, this, [this] { Q_EMIT compareRequested(false); });
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_name);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    row->addLayout(names, 1);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    return head;
}

const base::MeshOperationInfo* MeshDeskPanel::info(const std::string& id) const {
    for (const base::MeshOperationInfo& operation : m_operations) {
        if (operation.id == id) return &operation;
    }
    return nullptr;
}

// "Add “Repair”", as the history calls it.
QString MeshDeskPanel::addWords(const std::string& operation) const {
    const base::MeshOperationInfo* what = info(operation);
    QString words = tr("add “%1”").arg(what ? say(what->label) : say(operation));
    words[0] = words[0].toUpper();
    return words;
}

// What somebody asked for may lie below the edge of the window. Once the layout has settled: what
// is taller than the window is shown from its top.
void MeshDeskPanel::bringIntoView(QWidget& widget) {
    QTimer::singleShot(0, &widget, [this, &widget] {
        QWidget& content = *m_scroll->widget();
        content.layout()->activate();
        const int top = widget.mapTo(&content, QPoint()).y();
        const int bottom = top + widget.height() + space::kSmall;
        QScrollBar& bar = *m_scroll->verticalScrollBar();
        const int seen = m_scroll->viewport()->height();
        if (top >= bar.value() && bottom <= bar.value() + seen) return;
        bar.setValue(std::min(bottom - seen, top - space::kSmall));
    });
}

void MeshDeskPanel::showAdvice(const std::vector<PrintAdvice>& advice) {
    m_report->setAdvice(advice);
    bringIntoView(*m_report);
}

void MeshDeskPanel::makeMenu() {
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    for (const base::MeshOperationInfo& operation : m_operations) {
        QAction* action = m_menu->addAction(say(operation.label));
        action->setToolTip(say(operation.tip));
        action->setData(say(operation.id));
        connect(action, &QAction::triggered, this, [this, id = operation.id] { addStep(id); });
    }
}

void MeshDeskPanel::push(const base::MeshRecipe& recipe, const QString& text, int gesture) {
    if (recipe == m_stack.recipe()) return;
    m_undo.push(new ChangeMeshStack(m_stack, recipe, text, gesture));
}

void MeshDeskPanel::addStep(const std::string& operation) {
    const base::MeshOperationInfo* what = info(operation);
    if (!what || !m_blocked.isEmpty() || !m_hasSubject) return;
    base::MeshRecipe recipe = m_stack.recipe();
    recipe.push_back({operation, true, {}});
    push(recipe, tr("add “%1”").arg(say(what->label)));
    if (!m_cards.empty()) bringIntoView(*m_cards.back());
}

void MeshDeskPanel::connectCard(MeshStepCard& card, std::size_t index) {
    const QString label = say(info(m_stack.recipe()[index].operation)->label);
    connect(&card, &MeshStepCard::toggled, this, [this, index, label](bool on) {
        base::MeshRecipe recipe = m_stack.recipe();
        recipe[index].enabled = on;
        push(recipe, on ? tr("switch “%1” on").arg(label) : tr("switch “%1” off").arg(label));
    });
    connect(&card, &MeshStepCard::moved, this, [this, index, label](int by) {
        base::MeshRecipe recipe = m_stack.recipe();
        const std::size_t other = index + static_cast<std::size_t>(by);
        if (other >= recipe.size()) return;
        std::swap(recipe[index], recipe[other]);
        push(recipe, tr("move “%1”").arg(label));
    });
    connect(&card, &MeshStepCard::removed, this, [this, index, label] {
        base::MeshRecipe recipe = m_stack.recipe();
        recipe.erase(recipe.begin() + static_cast<std::ptrdiff_t>(index));
        push(recipe, tr("remove “%1”").arg(label));
    });
    connect(&card, &MeshStepCard::edited, this,
            [this, index, label](const QString& name, const base::ParamValue& value, int gesture) {
                base::MeshRecipe recipe = m_stack.recipe();
                recipe[index].params[name.toStdString()] = value;
                push(recipe, tr("change “%1”").arg(label), gesture);
            });
    connect(&card, &MeshStepCard::resetRequested, this, [this, index, label](const QString& name) {
        base::MeshRecipe recipe = m_stack.recipe();
        recipe[index].params.erase(name.toStdString());
        push(recipe, tr("change “%1”").arg(label));
    });
}

void MeshDeskPanel::rebuild() {
    clear(*m_cardsColumn);
    m_cards.clear();
    const base::MeshRecipe& recipe = m_stack.recipe();
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        const base::MeshOperationInfo* what = info(recipe[i].operation);
        if (!what) continue; // of a newer version; the desk refuses the stack with a sentence
        auto* card = new MeshStepCard(*what, this);
        connectCard(*card, i);
        m_cards.append(card);
        m_cardsColumn->addWidget(card);
    }
}

void MeshDeskPanel::refresh(bool structure) {
    if (structure) rebuild();
    const base::MeshRecipe& recipe = m_stack.recipe();
    const auto count = static_cast<std::size_t>(m_cards.size());
    for (std::size_t i = 0; i < std::min(count, recipe.size()); ++i) {
        m_cards[static_cast<int>(i)]->display(recipe[i], i == 0, i + 1 == recipe.size());
        m_cards[static_cast<int>(i)]->setEnabled(m_blocked.isEmpty());
    }
    m_report->clearAdvice();
    m_hint->setVisible(!m_hasSubject || recipe.empty() || !m_blocked.isEmpty());
    m_hint->setText(!m_blocked.isEmpty() ? m_blocked
                    : m_hasSubject
                        ? tr("Add operations; the object stays as it is, and each can be changed, "
                             "moved or switched off at any time.")
                        : tr("Open a finished object from the library to work on its mesh."));
    m_report->setVisible(m_hasSubject);
    const QString why = !m_blocked.isEmpty() ? m_blocked
                        : m_hasSubject       ? QString()
                                             : m_hint->text();
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why.isEmpty() ? tr("Add an operation to the stack") : why);
    const bool work = m_stack.hasWork();
    const QString nothing = tr("No operation is switched on.");
    m_compare->setEnabled(why.isEmpty() && work);
    m_compare->setToolTip(!why.isEmpty() ? why : work ? tr("Hold to see it as it was") : nothing);
    const QString notSave = !why.isEmpty() ? why
                            : !work        ? nothing
                            : m_working    ? tr("The operations are still being done.")
                                           : m_notSaving;
    m_save->setEnabled(notSave.isEmpty());
    m_save->setToolTip(notSave.isEmpty()
                           ? tr("Keep the result in the library beside the object it was made of")
                           : notSave);
    const QString notExport = !why.isEmpty() ? why
                              : m_working    ? tr("The operations are still being done.")
                                             : QString();
    m_export->setEnabled(notExport.isEmpty());
    m_export->setToolTip(notExport.isEmpty() ? tr("Write it as a file, as it is shown")
                                             : notExport);
}

void MeshDeskPanel::setSubject(const QString& name) {
    m_hasSubject = !name.isEmpty();
    m_name->setText(name);
    m_name->setVisible(m_hasSubject);
    refresh(true);
}

void MeshDeskPanel::setBlocked(const QString& reason) {
    if (m_blocked == reason) return;
    m_blocked = reason;
    refresh(false);
}

void MeshDeskPanel::setWorking(bool working) {
    if (m_working == working) return;
    m_working = working;
    m_progress->setVisible(working);
    m_progress->setValue(0);
    refresh(false);
}

void MeshDeskPanel::setProgress(float share) {
    m_progress->setValue(static_cast<int>(share * 1000));
}

void MeshDeskPanel::setSaving(const QString& whyNot) {
    m_notSaving = whyNot;
    refresh(false);
}

void MeshDeskPanel::setOutcome(const DeskOutcome& outcome) {
    for (int i = 0; i < m_cards.size() && i < static_cast<int>(outcome.steps.size()); ++i)
        m_cards[i]->setOutcome(outcome.steps[static_cast<std::size_t>(i)]);
}

MeshStepCard* MeshDeskPanel::card(int index) const {
    return m_cards.value(index, nullptr);
}

void MeshDeskPanel::retranslate() {
    m_title->setText(tr("Mesh desk"));
    m_add->setText(tr("Add operation"));
    m_add->setAccessibleName(m_add->text());
    m_menu->setAccessibleName(m_add->text());
    m_compare->setAccessibleName(tr("Show the object as it was"));
    m_scroll->setAccessibleName(tr("Operations"));
    m_progress->setAccessibleName(tr("Progress of the operations"));
    m_save->setText(tr("Save as new object"));
    m_save->setAccessibleName(m_save->text());
    m_export->setText(tr("Export …"));
    m_export->setAccessibleName(tr("Export"));
    makeMenu();
    refresh(true);
}

void MeshDeskPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
