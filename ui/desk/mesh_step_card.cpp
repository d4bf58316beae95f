#include "ui/desk/mesh_step_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/basics/card_frame.h"
#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/run/parameter_row.h"
#include "ui/widgets/toggle_switch.h"

namespace maquette::ui {

MeshStepCard::MeshStepCard(const base::MeshOperationInfo& info, QWidget* parent)
    : QWidget(parent)
    , m_info(info)
    , m_toggle(new ToggleSwitch(this))
    , m_up(sideButton("chevron-up", tr("Move %1 up").arg(say(info.label))))
    , m_down(sideButton("chevron-down", tr("Move %1 down").arg(say(info.label))))
    , m_remove(sideButton("close", tr("Remove %1").arg(say(info.label))))
    , m_body(new QWidget(this))
    , m_outcome(new QLabel(this)) {
    m_toggle->setHeading(true);
    m_toggle->setText(say(info.label));
    m_toggle->setAccessibleName(say(info.label));
    m_toggle->setToolTip(say(info.tip));
    m_remove->setToolTip(tr("Take it off the stack; undo brings it back"));
    connect(m_toggle, &QAbstractButton::clicked, this, &MeshStepCard::toggled);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &QToolButton::clicked, this, &MeshStepCard::removed);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_toggle, 1);
    for (QToolButton* button : {m_up, m_down, m_remove})
        head->addWidget(button);
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(ToggleSwitch::kPad, 0, 0, 0); // below the words of the title
    rows->setSpacing(space::kHair);
    for (const base::ParamSpec& spec : info.params) {
        auto* row = new ParameterRow(spec, m_body);
        row->resetButton()->setToolTip(tr("Back to the usual value"));
        const QString name = say(spec.name);
        connect(row, &ParameterRow::edited, this,
                [this, name](const base::ParamValue& value, int gesture) {
                    Q_EMIT edited(name, value, gesture);
                });
        connect(row, &ParameterRow::resetRequested, this,
                [this, name] { Q_EMIT resetRequested(name); });
        m_rows[spec.name] = row;
        rows->addWidget(row);
    }
    m_body->setVisible(!info.params.empty());
    m_outcome->setWordWrap(true);
    m_outcome->setFont(captionFont(font()));
    m_outcome->setContentsMargins(ToggleSwitch::kPad, 0, 0, 0);
    m_outcome->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, space::kHair, space::kHair, space::kSmall);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_body);
    column->addWidget(m_outcome);
}

QToolButton* MeshStepCard::sideButton(const char* name, const QString& words) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(name));
    button->setIconSize({14, 14});
    button->setFixedSize(24, 24);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

ParameterRow* MeshStepCard::row(const std::string& name) const {
    const auto found = m_rows.find(name);
    return found == m_rows.end() ? nullptr : found->second;
}

void MeshStepCard::display(const base::MeshStep& step, bool first, bool last) {
    m_toggle->setChecked(step.enabled);
    m_up->setEnabled(!first);
    m_up->setToolTip(first ? tr("It is the first already") : tr("Do it earlier"));
    m_down->setEnabled(!last);
    m_down->setToolTip(last ? tr("It is the last already") : tr("Do it later"));
    for (const base::ParamSpec& spec : m_info.params) {
        const auto found = step.params.find(spec.name);
        const bool own = found != step.params.end();
        ParameterRow& row = *m_rows.at(spec.name);
        row.display(own ? found->second : spec.defaultValue, own);
        row.setBlocked(step.enabled ? QString() : tr("Switched off"));
    }
    if (!step.enabled) m_outcome->hide();
}

void MeshStepCard::setOutcome(const DeskStep& outcome) {
    m_outcome->setText(sayFigures(outcome.words));
    m_outcome->setVisible(!outcome.words.empty());
    const Tokens tokens = tokensOf(palette());
    QPalette colors = m_outcome->palette();
    colors.setColor(QPalette::WindowText, outcome.failed ? tokens.attention : tokens.quiet);
    m_outcome->setPalette(colors);
}

void MeshStepCard::paintEvent(QPaintEvent*) {
    drawCardFrame(*this);
}

} // namespace maquette::ui
