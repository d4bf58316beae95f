#include "ui/library/object_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/basics/card_frame.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

ObjectCard::ObjectCard(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_prompt(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_useAll(new QPushButton(this))
    , m_useSeed(new QPushButton(this))
    , m_buttons(new QHBoxLayout) {
    m_name->setFont(titleFont(font()));
    for (QLabel* label : {m_name, m_prompt, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_prompt->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setFont(captionFont(font()));
    connect(m_useAll, &QPushButton::clicked, this, &ObjectCard::useAllRequested);
    connect(m_useSeed, &QPushButton::clicked, this, &ObjectCard::useSeedRequested);
    for (QPushButton* button : {m_useAll, m_useSeed})
        button->setFont(captionFont(font()));
    m_buttons->setSpacing(space::kSmall);
    m_buttons->addWidget(m_useAll);
    m_buttons->addWidget(m_useSeed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kHair);
    column->addWidget(m_name);
    column->addWidget(m_prompt);
    column->addWidget(m_facts);
    column->addSpacing(space::kHair);
    column->addLayout(m_buttons);
    retranslate();
}

void ObjectCard::display(const assets::Asset& asset, const QString& preset) {
    m_name->setText(say(asset.name));
    m_prompt->setText(say(asset.prompt));
    m_prompt->setVisible(!asset.prompt.empty() && asset.prompt != asset.name);
    QStringList facts;
    if (asset.triangles > 0)
        facts << tr("%1 triangles").arg(QLocale().toString(qint64(asset.triangles)));
    if (!preset.isEmpty()) facts << preset;
    const bool made = !asset.method.empty();
    facts << (made ? tr("seed %1").arg(asset.seed) : tr("imported"));
    m_useAll->setVisible(made);
    m_useSeed->setVisible(made);
    if (!asset.complete) facts << tr("stopped before its end");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ObjectCard::retranslate() {
    m_useAll->setText(tr("Use its settings"));
    m_useSeed->setText(tr("Use its seed"));
    m_useAll->setAccessibleName(m_useAll->text());
    m_useSeed->setAccessibleName(m_useSeed->text());
    // Each gets its share of what both need.
    for (int i = 0; i < m_buttons->count(); ++i)
        m_buttons->setStretch(i, m_buttons->itemAt(i)->widget()->sizeHint().width());
    setBlocked(m_blocked);
}

void ObjectCard::setBlocked(const QString& reason) {
    m_blocked = reason;
    const bool may = reason.isEmpty();
    m_useAll->setEnabled(may);
    m_useSeed->setEnabled(may);
    m_useAll->setToolTip(may ? tr("Prompt, method, preset, seed and parameters as they made this "
                                  "object; undo brings yours back")
                             : reason);
    m_useSeed->setToolTip(may ? tr("Only the seed; everything else stays as it is") : reason);
}

void ObjectCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ObjectCard::paintEvent(QPaintEvent*) {
    drawCardFrame(*this);
}

} // namespace maquette::ui
