#include "ui/shell/shortcut_dialog.h"

#include <map>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/mnemonics.h"
#include "ui/basics/settings.h"
#include "ui/basics/theme.h"
#include "ui/widgets/field_buttons.h"

namespace maquette::ui {

namespace {

QString nameOf(const QAction* action) {
    return withoutMnemonic(action->text()).remove(QStringLiteral(" …")).remove(QChar(u'…'));
}

// Commands without a drawing stand in line with the others.
QIcon iconOrGap(const QAction* action) {
    if (!action->icon().isNull()) return action->icon();
    QPixmap gap(1, 1);
    gap.fill(Qt::transparent);
    return QIcon(gap);
}

} // namespace

ShortcutDialog::ShortcutDialog(Actions& actions, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_reason(new QLabel(this))
    , m_usual(new QPushButton(tr("Back to the usual keys"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_save(new QPushButton(tr("Save"), this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search commands"));
    m_search->setAccessibleName(tr("Search commands"));
    decorateField(*m_search, "search");
    nameFieldButtons(*m_search, tr("Search commands"), tr("Clear the search"));
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::Link);
    m_usual->setProperty("flat", true);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    makeLayout();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_usual, &QPushButton::clicked, this, &ShortcutDialog::toUsual);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    resize(660, 560);
    refresh();
}

void ShortcutDialog::makeLayout() {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_usual);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addLayout(buttons);
}

void ShortcutDialog::fill() {
    const QList<QAction*> commands = m_actions.all();
    m_table->setColumnCount(2);
    m_table->setRowCount(static_cast<int>(commands.size()));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFocusPolicy(Qt::NoFocus); // the fields in it take the keyboard
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->setColumnWidth(1, 224);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(windowTitle());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QAction* action = commands[row];
        m_table->setItem(row, 0, new QTableWidgetItem(iconOrGap(action), nameOf(action)));
        auto* keys = new QKeySequenceEdit(action->shortcut(), m_table);
        keys->setObjectName(action->objectName());
        keys->setAccessibleName(tr("Keys of %1").arg(nameOf(action)));
        keys->setFixedHeight(space::kControl);
        connect(keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::refresh);
        auto* cell = new QWidget(m_table); // which keeps the field in the row's middle
        auto* middle = new QHBoxLayout(cell);
        middle->setContentsMargins(0, 0, space::kHair, 0);
        middle->addWidget(keys);
        m_table->setCellWidget(row, 1, cell);
        m_table->setRowHeight(row, space::kControl + 8);
    }
}

QKeySequenceEdit* ShortcutDialog::keysOf(const QString& command) const {
    return m_table->findChild<QKeySequenceEdit*>(command);
}

QString ShortcutDialog::conflict() const {
    std::map<QString, QString> taken;
    for (const QAction* action : m_actions.all()) {
        const QKeySequence keys = keysOf(action->objectName())->keySequence();
        if (keys.isEmpty()) continue;
        const auto [other, free] = taken.emplace(keys.toString(), nameOf(action));
        if (!free) {
            return tr("%1 would run both “%2” and “%3”. Give one of them other keys.")
                .arg(keys.toString(QKeySequence::NativeText), other->second, nameOf(action));
        }
    }
    return {};
}

void ShortcutDialog::filter(const QString& text) {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool fits = m_table->item(row, 0)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !fits);
    }
}

void ShortcutDialog::refresh() {
    const QString why = conflict();
    m_reason->setText(why);
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why.isEmpty() ? tr("Use these keys from now on") : why);
}

void ShortcutDialog::toUsual() {
    for (const QAction* action : m_actions.all())
        keysOf(action->objectName())->setKeySequence(Actions::usualKeys(action));
}

void ShortcutDialog::accept() {
    for (const QAction* action : m_actions.all()) {
        const QKeySequence keys = keysOf(action->objectName())->keySequence();
        const bool usual = keys == Actions::usualKeys(action);
        m_settings.setShortcut(action->objectName(),
                               usual ? std::nullopt
                                     : std::optional(keys.toString(QKeySequence::PortableText)));
    }
    m_actions.loadShortcuts(m_settings);
    QDialog::accept();
}

} // namespace maquette::ui
