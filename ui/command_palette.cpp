#include "ui/command_palette.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace maquette::ui {

namespace {

constexpr int kWidth = 520, kHeight = 380;
constexpr int kAction = Qt::UserRole;

QString nameOf(const QAction* action) {
    return action->text().remove('&').remove(QStringLiteral(" …"));
}

} // namespace

CommandPalette::CommandPalette(const Actions& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({16, 16});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    resize(kWidth, kHeight);
    const QRect window = parent->frameGeometry();
    move(window.center().x() - kWidth / 2, window.top() + window.height() / 8);
    refresh();
    m_field->setFocus();
}

// Letters at the beginnings of words and close together rank first.
int CommandPalette::rank(const QString& text, const QString& letters) {
    int penalty = 0;
    qsizetype at = -1;
    for (const QChar letter : letters) {
        if (letter.isSpace()) continue;
        const qsizetype next = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (next < 0) return -1;
        const bool begins = next == 0 || text[next - 1].isSpace();
        penalty += begins ? 0 : static_cast<int>(std::min<qsizetype>(next - at, 12));
        at = next;
    }
    return penalty;
}

void CommandPalette::refresh() {
    std::vector<std::pair<int, QAction*>> found;
    for (QAction* action : m_actions.all()) {
        const int rank = CommandPalette::rank(nameOf(action), m_field->text());
        constexpr int kBehindTheOthers = 100;
        if (rank >= 0)
            found.emplace_back(rank + (action->isEnabled() ? 0 : kBehindTheOthers), action);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    m_list->clear();
    for (const auto& [rank, action] : found) {
        const QString more = action->isEnabled()
                                 ? action->shortcut().toString(QKeySequence::NativeText)
                                 : action->toolTip();
        auto* item = new QListWidgetItem(
            action->icon(),
            more.isEmpty() ? nameOf(action) : nameOf(action) + QStringLiteral("   ") + more,
            m_list);
        item->setData(kAction, QVariant::fromValue(action));
        item->setToolTip(action->toolTip());
        if (!action->isEnabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
}

// The dialog closes first: the command may open another one.
void CommandPalette::run() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled)) return;
    auto* action = item->data(kAction).value<QAction*>();
    accept();
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(m_list->count() - 1, 0)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace maquette::ui
