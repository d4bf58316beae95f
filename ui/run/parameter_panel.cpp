#include "ui/run/parameter_panel.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/basics/history.h"
#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/run/commands.h"
#include "ui/run/parameter_row.h"
#include "ui/run/run_settings.h"

namespace maquette::ui {

ParameterPanel::ParameterPanel(RunSettings& settings, History& undo, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_undo(undo)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kHair);
    connect(&settings, &RunSettings::methodChanged, this, &ParameterPanel::rebuild);
    connect(&settings, &RunSettings::valueChanged, this, &ParameterPanel::refresh);
    rebuild();
}

ParameterRow* ParameterPanel::row(const std::string& name) const {
    const auto found = m_rows.find(name);
    return found == m_rows.end() ? nullptr : found->second;
}

int ParameterPanel::changedCount() const {
    return static_cast<int>(m_settings.overrides().size());
}

void ParameterPanel::addRows(QVBoxLayout& column, bool advanced) {
    std::string group;
    for (const base::ParamSpec& spec : m_settings.method().params) {
        if (spec.advanced != advanced || &spec == m_settings.leaveOutSpec()) continue;
        if (spec.group != group && !advanced) {
            group = spec.group;
            QString title = say(base::Text(group.c_str()));
            if (!title.isEmpty()) title[0] = title[0].toUpper();
            auto* header = new QLabel(title, this);
            QFont font = captionFont(this->font());
            font.setWeight(QFont::DemiBold);
            header->setFont(font);
            header->setForegroundRole(QPalette::PlaceholderText);
            header->setContentsMargins(2, column.isEmpty() ? 0 : space::kMedium, 0, 2);
            column.addWidget(header);
        }
        auto* row = new ParameterRow(spec, this);
        m_rows[spec.name] = row;
        connectRow(*row);
        column.addWidget(row);
    }
}

void ParameterPanel::connectRow(ParameterRow& row) {
    const std::string name = row.spec().name;
    const QString label = say(row.spec().label);
    connect(&row, &ParameterRow::edited, this,
            [this, name, label](const base::ParamValue& value, int gesture) {
                if (value == m_settings.value(name)) return;
                m_undo.push(new ChangeParam(m_settings, name, value, label, gesture));
            });
    connect(&row, &ParameterRow::resetRequested, this, [this, name, label] {
        m_undo.push(new ChangeParam(m_settings, name, m_settings.standard(name), label, 0));
    });
}

void ParameterPanel::rebuild() {
    clear(*m_column);
    m_rows.clear();
    addRows(*m_column, false);
    m_fold = new QToolButton(this);
    m_fold->setCheckable(true);
    m_fold->setProperty("fold", true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setText(tr("Expert settings"));
    m_fold->setToolTip(tr("Settings that only matter when you know the method"));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setIconSize({14, 14});
    connect(m_fold, &QToolButton::toggled, this, &ParameterPanel::setAdvancedOpen);
    m_advanced = new QWidget(this);
    auto* column = new QVBoxLayout(m_advanced);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    addRows(*column, true);
    m_column->addSpacing(space::kSmall);
    m_column->addWidget(m_fold);
    m_column->addWidget(m_advanced);
    const bool any = !column->isEmpty();
    m_fold->setVisible(any);
    setAdvancedOpen(m_advancedOpen);
    for (const auto& [name, row] : m_rows)
        refresh(name);
    refreshBlocks();
}

void ParameterPanel::setAdvancedOpen(bool open) {
    m_advancedOpen = open;
    m_fold->setChecked(open);
    m_fold->setIcon(icon(open ? "chevron-down" : "chevron-right"));
    m_advanced->setVisible(open);
}

void ParameterPanel::refresh(const std::string& name) {
    if (ParameterRow* one = row(name))
        one->display(m_settings.value(name), m_settings.isChanged(name));
}

void ParameterPanel::setRunning(bool running) {
    m_running = running;
    refreshBlocks();
}

void ParameterPanel::refreshBlocks() {
    for (const auto& [name, row] : m_rows) {
        row->setBlocked(m_running && !row->spec().live
                            ? tr("Fixed while this run goes on. Stop it, or wait for its end, to "
                                 "change this.")
                            : QString());
    }
}

void ParameterPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) rebuild();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
