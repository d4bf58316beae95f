#include "ui/widgets/tag_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/flow_layout.h"

namespace maquette::ui {

namespace {

constexpr int kLongestTag = 60;

} // namespace

TagEditor::TagEditor(QWidget* parent)
    : QWidget(parent)
    , m_chips(new FlowLayout(space::kHair))
    , m_field(new QLineEdit(this))
    , m_known(new QStringListModel(this)) {
    m_field->setMaxLength(kLongestTag);
    auto* completer = new QCompleter(m_known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Tags in use"));
    m_field->setCompleter(completer);
    // The field takes the completion first.
    connect(completer, QOverload<const QString&>::of(&QCompleter::activated), this,
            &TagEditor::commit, Qt::QueuedConnection);
    connect(m_field, &QLineEdit::returnPressed, this, &TagEditor::commit);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(',')) commit();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(m_chips);
    column->addWidget(m_field);
    retranslate();
}

void TagEditor::commit() {
    const QString tag = m_field->text().remove(',').simplified();
    m_field->clear();
    if (!tag.isEmpty() && !m_tags.contains(tag, Qt::CaseInsensitive)) Q_EMIT added(tag);
}

void TagEditor::setTags(const QStringList& tags) {
    if (tags == m_tags && m_chips->count() == tags.size()) return;
    m_tags = tags;
    clear(*m_chips);
    for (const QString& tag : tags) {
        auto* chip = new QPushButton(icon("close"), tag, this);
        chip->setProperty("tag", true);
        chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
        chip->setIconSize({12, 12});
        chip->setFont(captionFont(font()));
        chip->setToolTip(tr("Take this tag away"));
        chip->setAccessibleName(tr("Take the tag “%1” away").arg(tag));
        chip->setEnabled(isEnabled());
        connect(chip, &QPushButton::clicked, this, [this, tag] { Q_EMIT removed(tag); });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chips->invalidate();
    updateGeometry();
}

void TagEditor::setKnown(const QStringList& tags) {
    m_known->setStringList(tags);
}

void TagEditor::retranslate() {
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setToolTip(tr("Words of your own to find objects by; Enter adds one"));
}

void TagEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_chips->invalidate();
        setTags(std::exchange(m_tags, {}));
    }
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
