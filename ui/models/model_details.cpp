#include "ui/models/model_details.h"

#include <algorithm>

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include "ui/basics/layouts.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/memory_meter.h"

namespace maquette::ui {

namespace {

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// A path may be broken before each of its folders.
QString breakable(const QString& path) {
    return QString(path).replace('/', QStringLiteral("\u200b/"));
}

} // namespace

ModelDetails::ModelDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(wrapped(this))
    , m_kind(wrapped(this))
    , m_facts(new QGridLayout)
    , m_meter(new MemoryMeter(this))
    , m_memory(wrapped(this))
    , m_reason(wrapped(this))
    , m_question(makeQuestion())
    , m_work(makeWork())
    , m_use(new QPushButton(this))
    , m_convert(new QPushButton(this))
    , m_folder(new QPushButton(this)) {
    m_title->setFont(titleFont(font()));
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_memory->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setProperty("notice", true);
    m_facts->setHorizontalSpacing(space::kMedium);
    m_facts->setVerticalSpacing(space::kHair);
    m_facts->setColumnStretch(1, 1);
    m_use->setProperty("primary", true);
    m_convert->setProperty("primary", true);
    m_folder->setProperty("flat", true);
    connect(m_use, &QPushButton::clicked, this, &ModelDetails::useRequested);
    connect(m_convert, &QPushButton::clicked, this, &ModelDetails::convertRequested);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QFileInfo file(say(m_subject->model.info.path));
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    buttons->addWidget(m_convert);
    buttons->addWidget(m_use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kHair, space::kHair, space::kHair);
    column->setSpacing(space::kHair);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addSpacing(space::kSmall);
    column->addLayout(m_facts);
    column->addSpacing(space::kSmall);
    column->addWidget(m_meter);
    column->addWidget(m_memory);
    column->addSpacing(space::kHair);
    column->addWidget(m_reason);
    column->addWidget(m_question);
    column->addWidget(m_work);
    column->addStretch(1);
    column->addLayout(buttons);
    retranslate();
}

QWidget* ModelDetails::makeQuestion() {
    auto* box = new QWidget(this);
    m_ask = wrapped(box);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_ask->setFont(strong);
    m_askNote = wrapped(box);
    m_askNote->setForegroundRole(QPalette::PlaceholderText);
    m_askNote->setFont(captionFont(font()));
    m_epsilon = new QPushButton(box);
    m_velocity = new QPushButton(box);
    for (QPushButton* button : {m_epsilon, m_velocity})
        button->setCheckable(true);
    connect(m_epsilon, &QPushButton::clicked, this, [this] { Q_EMIT predictionChosen("epsilon"); });
    connect(m_velocity, &QPushButton::clicked, this,
            [this] { Q_EMIT predictionChosen("v_prediction"); });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_epsilon, 1);
    row->addWidget(m_velocity, 1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_ask);
    column->addLayout(row);
    column->addWidget(m_askNote);
    return box;
}

QWidget* ModelDetails::makeWork() {
    auto* box = new QWidget(this);
    m_workText = wrapped(box);
    m_bar = new QProgressBar(box);
    m_bar->setTextVisible(false);
    m_stop = new QPushButton(box);
    m_stop->setProperty("flat", true);
    connect(m_stop, &QPushButton::clicked, this, &ModelDetails::stopRequested);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, space::kSmall, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->addWidget(m_workText, 0, 0, 1, 2);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_stop, 1, 1);
    grid->setColumnStretch(0, 1);
    return box;
}

QPushButton& ModelDetails::answer(const QString& prediction) {
    return prediction == "epsilon" ? *m_epsilon : *m_velocity;
}

QString ModelDetails::reason() const {
    return m_reason->isHidden() ? QString() : m_reason->text();
}

void ModelDetails::addFact(const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    const int row = m_facts->rowCount();
    auto* caption = new QLabel(name, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setAlignment(Qt::AlignTop);
    QLabel* text = wrapped(this);
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(caption, row, 0);
    m_facts->addWidget(text, row, 1);
}

void ModelDetails::display(const std::optional<Subject>& subject) {
    m_subject = subject;
    clear(*m_facts);
    for (QWidget* part : QList<QWidget*>{m_meter, m_memory, m_reason, m_question, m_work, m_use,
                                         m_convert, m_folder})
        part->hide();
    if (!subject) return showNothing();
    m_title->setText(say(subject->model.info.name));
    m_kind->setText(kindInWords(subject->model));
    showFacts();
    showVerdict();
    showButtons();
}

void ModelDetails::showNothing() {
    m_title->setText(tr("No model is selected"));
    m_kind->setText(tr("Select one on the left to see what it is and to use it."));
}

void ModelDetails::showFacts() {
    const api::ListedModel& model = m_subject->model;
    addFact(tr("Family"), familyInWords(model.info.base));
    addFact(tr("Numbers"), dtypeInWords(model.info.dtype));
    if (model.info.bytes > 0) addFact(tr("Size"), bytes(static_cast<double>(model.info.bytes)));
    addFact(tr("Licence"), !model.info.licence.empty() ? say(model.info.licence)
                           : model.info.path.empty()   ? QString()
                                                       : tr("The file does not say"));
    addFact(tr("Found in"), ownerInWords(model.owner));
    addFact(tr("Where"), breakable(say(model.info.path)));
    if (model.memory.needed == 0 || stateOf(model) != ModelState::Usable) return;
    m_meter->display(model.memory.needed, model.memory.free);
    m_memory->setText(memoryInWords(model.memory));
    m_memory->show();
}

void ModelDetails::showVerdict() {
    const api::ListedModel& model = m_subject->model;
    const ModelState state = stateOf(model);
    QString why = whyNotUsable(model);
    if (state == ModelState::NeedsConversion) {
        why = tr("A file of this kind can carry programs, so it is never opened as it is. "
                 "Converting reads the numbers alone, in a process that may do nothing else, and "
                 "writes them into a new file of Maquette's own. Yours stays as it is.");
    }
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_question->setVisible(state == ModelState::Usable &&
                           (model.info.asksPrediction || !model.info.prediction.empty()));
    m_epsilon->setChecked(model.info.prediction == "epsilon");
    m_velocity->setChecked(model.info.prediction == "v_prediction");
    const bool converting = m_subject->conversion >= 0;
    m_work->setVisible(converting);
    m_bar->setRange(0, m_subject->conversion > 0 ? 1000 : 0);
    m_bar->setValue(static_cast<int>(1000 * std::max(m_subject->conversion, 0.0)));
}

void ModelDetails::showButtons() {
    const api::ListedModel& model = m_subject->model;
    const ModelState state = stateOf(model);
    const bool lora = model.use == api::ModelUse::Lora && model.info.refusal.empty();
    QString why = m_subject->inUse ? tr("Runs use this model already.") : m_subject->whyNotUse;
    if (why.isEmpty() && model.info.asksPrediction) why = tr("Answer the question first.");
    m_use->setVisible(state == ModelState::Usable || lora);
    m_use->setText(m_subject->inUse ? tr("In use")
                   : lora           ? tr("Add to runs")
                                    : tr("Use this model"));
    m_use->setAccessibleName(m_use->text());
    m_use->setEnabled(why.isEmpty());
    m_use->setToolTip(!why.isEmpty() ? why
                      : lora         ? tr("It changes the model from the next run on")
                                     : tr("Runs use this model from now on"));
    m_convert->setVisible(state == ModelState::NeedsConversion && m_subject->conversion < 0);
    m_convert->setEnabled(m_subject->whyNotConvert.isEmpty());
    m_convert->setToolTip(m_subject->whyNotConvert.isEmpty()
                              ? tr("Make a safe copy that can be used; nothing in it is executed")
                              : m_subject->whyNotConvert);
    m_folder->setVisible(!model.info.path.empty());
    // A reason that the button's tip would hide stands in the open.
    if ((lora || (m_reason->isHidden() && state == ModelState::Usable)) && !m_subject->inUse &&
        !m_subject->whyNotUse.isEmpty()) {
        m_reason->setText(m_subject->whyNotUse);
        m_reason->show();
    }
}

void ModelDetails::retranslate() {
    m_ask->setText(tr("Which edition of Stable Diffusion 2 is this?"));
    m_epsilon->setText(tr("Base, 512 pixels"));
    m_epsilon->setToolTip(tr("Its name mostly says “base” or “512”"));
    m_velocity->setText(tr("768 pixels"));
    m_velocity->setToolTip(tr("Its name mostly says “768” or “v”"));
    m_askNote->setText(tr("The file does not tell. The answer is remembered for it; if objects "
                          "stay grey and noisy, it was the other one."));
    m_workText->setText(tr("Converting …"));
    m_bar->setAccessibleName(m_workText->text());
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop this; nothing half-made stays"));
    m_convert->setText(tr("Convert safely"));
    m_folder->setText(tr("Show the folder"));
    m_folder->setToolTip(tr("Open the folder it lies in"));
    m_meter->setAccessibleName(tr("Memory"));
    for (QPushButton* button : {m_epsilon, m_velocity, m_stop, m_convert, m_folder, m_use})
        button->setAccessibleName(button->text());
    display(std::optional<Subject>(m_subject));
}

void ModelDetails::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
