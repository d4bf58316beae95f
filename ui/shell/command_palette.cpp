#include "ui/shell/command_palette.h"

#include <algorithm>

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/basics/actions.h"
#include "ui/basics/mnemonics.h"
#include "ui/basics/theme.h"
#include "ui/widgets/field_buttons.h"

namespace maquette::ui {

namespace {

constexpr int kWidth = 560, kHeight = 420, kRow = 34;
constexpr int kAction = Qt::UserRole, kName = Qt::UserRole + 1, kMore = Qt::UserRole + 2;

QString nameOf(const QAction* action) {
    return withoutMnemonic(action->text()).remove(QStringLiteral(" …")).remove(QChar(u'…'));
}

// The command on the left; its keys, or why it cannot run, on the right.
class PaletteRow final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens t = tokensOf(QGuiApplication::palette());
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? t.hover : t.raised);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), space::kRadius,
                                     space::kRadius);
        }
        QRect inner = option.rect.adjusted(space::kSmall, 0, -space::kSmall, 0);
        const QIcon mark = index.data(Qt::DecorationRole).value<QIcon>();
        mark.paint(painter, QRect(inner.left(), inner.top(), 16, inner.height()), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(inner.left() + 16 + space::kMedium);
        const QString name = index.data(kName).toString();
        painter->setPen(enabled ? t.text : t.quiet);
        painter->drawText(inner, Qt::AlignVCenter, name);
        inner.setLeft(inner.left() + option.fontMetrics.horizontalAdvance(name) + space::kLarge);
        const QFont small = captionFont(option.font);
        painter->setFont(small);
        painter->setPen(t.quiet);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(index.data(kMore).toString(),
                                                         Qt::ElideRight, inner.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, kRow};
    }
};

} // namespace

CommandPalette::CommandPalette(const Actions& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setObjectName("palette");
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find a command"));
    decorateField(*m_field, "search");
    nameFieldButtons(*m_field, tr("Find a command"), tr("Clear the search"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({16, 16});
    m_list->setItemDelegate(new PaletteRow(m_list));
    m_list->setMouseTracking(true);
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
        item->setData(kName, nameOf(action));
        item->setData(kMore, more);
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
