#include "ui/shell/inspector.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/object_card.h"
#include "ui/run/budget_picker.h"
#include "ui/run/commands.h"
#include "ui/run/device_picker.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/run_settings.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/segmented.h"

namespace maquette::ui {

namespace {

constexpr int kSideButton = 24; // the column the rows below keep their reset buttons in

QLabel* quietLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(captionFont(parent->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Inspector::Inspector(RunSettings& settings, History& undo, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_undo(undo) {
    auto* content = new QWidget;
    content->setObjectName("inspectorContent");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, space::kLarge);
    column->setSpacing(space::kSmall);
    m_object = new ObjectCard(content);
    m_object->hide();
    column->addWidget(m_object);
    m_column = column;
    column->addWidget(makeHead(actions));
    m_budget = new BudgetPicker(settings, undo, content);
    column->addWidget(m_budget);
    column->addWidget(makeSeed(actions));
    m_devices = new DevicePicker(content);
    column->addWidget(m_devices);
    m_parameters = new ParameterPanel(settings, undo, content);
    column->addSpacing(space::kSmall);
    column->addWidget(m_parameters);
    column->addStretch(1);

    m_scroll = new ColumnScroll(268, this);
    m_scroll->setWidget(content);

    m_changes = quietLabel(this);
    m_changes->setWordWrap(false);
    m_resetAll = new QToolButton(this);
    connect(m_resetAll, &QToolButton::clicked, this, &Inspector::resetAll);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kLarge, space::kHair, space::kMedium, space::kHair);
    foot->addWidget(m_changes, 1);
    foot->addWidget(m_resetAll);

    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_scroll, 1);
    frame->addLayout(foot);

    connect(&settings, &RunSettings::methodChanged, this, &Inspector::showMethod);
    connect(&settings, &RunSettings::presetChanged, this, &Inspector::showPreset);
    connect(&settings, &RunSettings::seedChanged, this, &Inspector::showSeed);
    connect(&settings, &RunSettings::valueChanged, this, &Inspector::showChanges);
    retranslate();
}

void Inspector::addCard(QWidget* card) {
    m_column->insertWidget(1, card);
}

void Inspector::setLineage(QWidget* lineage) {
    m_column->insertWidget(1, lineage);
}

void Inspector::setLoras(QWidget* loras) {
    m_column->insertWidget(m_column->indexOf(m_devices) + 1, loras);
}

QWidget* Inspector::makeHead(Actions& actions) {
    auto* head = new QWidget;
    m_method = new QComboBox(head);
    m_method->setFont(titleFont(font()));
    m_method->setFocusPolicy(Qt::StrongFocus);
    m_summary = quietLabel(head);
    QToolButton* card = actionButton(actions.methodCard, head);
    card->setFixedSize(kSideButton, kSideButton);
    m_presets = new Segmented(head);
    m_presetTip = quietLabel(head);
    m_model = quietLabel(head);
    connect(m_method, &QComboBox::activated, this,
            [this] { chooseMethod(m_method->currentData().toString()); });
    connect(m_presets, &Segmented::chosen, this, &Inspector::choosePreset);
    auto* name = new QHBoxLayout;
    name->setSpacing(2);
    name->addWidget(m_method, 1);
    name->addWidget(card);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(name);
    column->addWidget(m_summary);
    column->addSpacing(space::kSmall);
    column->addWidget(m_presets);
    column->addWidget(m_presetTip);
    column->addWidget(m_model);
    return head;
}

QWidget* Inspector::makeSeed(Actions& actions) {
    auto* holder = new QWidget;
    m_seedCaption = new QLabel(holder);
    m_seedCaption->setForegroundRole(QPalette::PlaceholderText);
    m_seedCaption->setContentsMargins(10, 0, 0, 0);
    m_seed = new QLineEdit(holder);
    m_seed->setAlignment(Qt::AlignRight);
    m_seed->setMaximumWidth(150);
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression("[0-9]{1,19}"), m_seed));
    m_seedCaption->setBuddy(m_seed);
    connect(m_seed, &QLineEdit::editingFinished, this, &Inspector::typeSeed);
    QToolButton* dice = actionButton(actions.randomSeed, holder);
    dice->setFixedSize(kSideButton, kSideButton);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_seedCaption, 1);
    row->addWidget(m_seed);
    row->addWidget(dice);
    return holder;
}

void Inspector::retranslate() {
    m_scroll->setAccessibleName(tr("Parameters"));
    m_method->setAccessibleName(tr("Method"));
    m_presets->setAccessibleName(tr("Preset"));
    m_seedCaption->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same prompt, settings and seed form the same object again"));
    m_resetAll->setText(tr("Reset all"));
    m_resetAll->setAccessibleName(m_resetAll->text());
    m_method->clear();
    for (const api::MethodInfo& method : m_settings.methods())
        m_method->addItem(say(method.name), say(method.id));
    showMethod();
    showSeed();
}

void Inspector::showMethod() {
    const api::MethodInfo& method = m_settings.method();
    m_method->setCurrentIndex(m_method->findData(say(method.id)));
    m_method->setEnabled(m_settings.methods().size() > 1 && !m_running);
    m_method->setToolTip(m_running ? tr("The method of this run")
                         : m_settings.methods().size() > 1
                             ? tr("How the object is made")
                             : tr("This is the only method installed"));
    m_summary->setText(say(method.summary));
    m_presets->setVisible(!method.presets.empty());
    QList<Segmented::Option> options;
    for (const api::Preset& preset : method.presets) {
        QString tip = say(preset.tip);
        const auto known = m_expected.find(preset.id);
        if (known != m_expected.end())
            tip += " " + tr("On this machine about %1.").arg(clock(known->second));
        options.append({say(preset.id), say(preset.label), tip});
    }
    m_presets->setOptions(options);
    showPreset();
}

void Inspector::setExpected(const std::map<std::string, double>& seconds) {
    if (seconds == m_expected) return;
    m_expected = seconds;
    showMethod();
}

void Inspector::showPreset() {
    const api::Preset* preset = m_settings.preset();
    m_presets->setCurrent(preset ? say(preset->id) : QString());
    m_presetTip->setText(preset ? say(preset->tip) : QString());
    m_presetTip->setVisible(preset != nullptr);
    showChanges();
}

void Inspector::showSeed() {
    m_seed->setText(QString::number(m_settings.seed()));
}

void Inspector::showChanges() {
    const int count = static_cast<int>(m_settings.overrides().size());
    m_changes->setText(count == 0 ? tr("As the preset says") : tr("%n changed", nullptr, count));
    m_resetAll->setEnabled(count > 0 && !m_running);
    m_resetAll->setToolTip(m_running   ? tr("Not while a run goes on")
                           : count > 0 ? tr("Put every parameter back to the preset's value")
                                       : tr("Nothing has been changed"));
}

void Inspector::setModel(const api::ModelInfo* model) {
    if (!model) {
        m_model->setText(tr("No model is installed."));
        return;
    }
    QStringList parts{say(model->name)};
    if (model->bytes > 0) parts << bytes(static_cast<double>(model->bytes));
    if (!model->licence.empty()) parts << say(model->licence);
    m_model->setText(parts.join(QStringLiteral(" · ")));
}

void Inspector::setRunning(bool running) {
    m_running = running;
    m_parameters->setRunning(running);
    m_object->setBlocked(running ? tr("Not while a run goes on") : QString());
    m_presets->setOptionsEnabled(!running,
                                 tr("The preset of this run. Stop it to choose another."));
    const bool live = m_settings.method().takesLiveBudget;
    m_budget->setBlocked(running && !live ? tr("The time of this run") : QString());
    m_seed->setEnabled(!running);
    m_devices->setBlocked(running ? tr("This run keeps its device.") : QString());
    m_seed->setToolTip(running
                           ? tr("The seed of this run")
                           : tr("The same prompt, settings and seed form the same object again"));
    showMethod();
}

void Inspector::choosePreset(const QString& id) {
    ChangeRunSettings::State state = ChangeRunSettings::stateOf(m_settings);
    state.preset = id.toStdString();
    m_undo.push(new ChangeRunSettings(m_settings, state, tr("choose a preset")));
}

void Inspector::chooseMethod(const QString& id) {
    ChangeRunSettings::State state = ChangeRunSettings::stateOf(m_settings);
    if (state.method == id.toStdString()) return;
    state.method = id.toStdString();
    m_undo.push(new ChangeRunSettings(m_settings, state, tr("choose a method")));
}

void Inspector::typeSeed() {
    bool good = false;
    const quint64 seed = m_seed->text().toULongLong(&good);
    if (!good || seed == m_settings.seed()) return showSeed();
    m_undo.push(new ChangeSeed(m_settings, seed));
}

void Inspector::resetAll() {
    ChangeRunSettings::State state = ChangeRunSettings::stateOf(m_settings);
    state.overrides.clear();
    m_undo.push(new ChangeRunSettings(m_settings, state, tr("reset all parameters")));
}

void Inspector::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
