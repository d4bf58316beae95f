#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/basics/layouts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_chips(new QHBoxLayout) {
    m_title->setFont(heroFont(font()));
    m_title->setAlignment(Qt::AlignCenter);
    m_subtitle->setAlignment(Qt::AlignCenter);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_chips->setSpacing(space::kSmall);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(space::kSmall);
    column->addLayout(m_chips);
    retranslate();
}

void EmptyState::setExamples(const QStringList& prompts) {
    m_examples = prompts.mid(0, 3);
    retranslate();
}

void EmptyState::retranslate() {
    m_title->setText(tr("Type what you want to see form"));
    m_subtitle->setText(m_examples.isEmpty() ? QString() : tr("or begin with one of these"));
    clear(*m_chips);
    m_chips->addStretch();
    for (const QString& prompt : m_examples) {
        auto* chip = new QPushButton(prompt, this);
        chip->setProperty("chip", true);
        chip->setCursor(Qt::PointingHandCursor);
        chip->setToolTip(tr("Start with “%1”").arg(prompt));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QPushButton::clicked, this,
                [this, prompt] { Q_EMIT exampleChosen(prompt); });
        m_chips->addWidget(chip);
    }
    m_chips->addStretch();
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
