#include "ui/run/transport.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/run/prompt_edit.h"
#include "ui/widgets/field_buttons.h"

namespace maquette::ui {

using api::JobState;

namespace {

constexpr int kChoicePage = 1, kWordsPage = 2;

} // namespace

Transport::Transport(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this)) {
    m_pages->addWidget(makeRunning());
    m_pages->addWidget(makeChoice());
    m_pages->addWidget(makeWords());
    retranslate();
}

QWidget* Transport::makeRunning() {
    auto* page = new QWidget(this);
    m_prompt = new QLabel(page);
    m_prompt->setFont(titleFont(font()));
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_prompt->setMinimumWidth(20); // a long prompt is cut, not the buttons
    m_progress = new QLabel(page);
    m_progress->setFont(captionFont(font()));
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_next = new QPushButton(icon("queue"), {}, page);
    m_next->setProperty("flat", true);
    connect(m_next, &QPushButton::clicked, this, &Transport::writingRequested);
    m_pause = new QPushButton(icon("pause"), {}, page);
    m_stop = new QPushButton(icon("stop"), {}, page);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_state == JobState::Paused) {
            Q_EMIT resumeRequested();
        } else {
            Q_EMIT pauseRequested();
        }
    });
    connect(m_stop, &QPushButton::clicked, this, &Transport::askStop);

    m_pen = new QToolButton(page);
    m_pen->setIcon(icon("rename"));
    m_pen->setIconSize({14, 14});
    m_pen->hide();
    connect(m_pen, &QToolButton::clicked, this, &Transport::askWords);
    auto* title = new QHBoxLayout;
    title->setSpacing(space::kHair);
    title->addWidget(m_prompt);
    title->addWidget(m_pen);
    title->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    words->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addLayout(words, 1);
    row->addWidget(m_next);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(row);
    column->addWidget(m_bar);
    return page;
}

QWidget* Transport::makeChoice() {
    auto* page = new QWidget(this);
    m_question = new QLabel(page);
    m_question->setFont(titleFont(font()));
    m_keep = new QPushButton(page);
    m_keep->setProperty("primary", true);
    m_discard = new QPushButton(page);
    m_goOn = new QPushButton(page);
    m_goOn->setProperty("flat", true);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT stopRequested(true); });
    connect(m_discard, &QPushButton::clicked, this, [this] { Q_EMIT stopRequested(false); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_question, 1);
    row->addWidget(m_goOn);
    row->addWidget(m_discard);
    row->addWidget(m_keep);
    return page;
}

QWidget* Transport::makeWords() {
    auto* page = new QWidget(this);
    m_words = new PromptEdit(page);
    m_take = new QPushButton(page);
    m_take->setProperty("primary", true);
    m_leave = new QPushButton(page);
    m_leave->setProperty("flat", true);
    connect(m_words, &PromptEdit::submitted, this, &Transport::takeWords);
    connect(m_words, &PromptEdit::textChanged, this, [this] {
        const bool asBefore = m_words->text().simplified() == m_said; // perhaps none, by a picture
        const QString why =
            asBefore ? QString() : whyNotPrompt(m_words->text(), m_words->vocabulary());
        m_take->setEnabled(why.isEmpty());
        m_take->setToolTip(
            why.isEmpty() ? tr("From the next step on the object follows these words") : why);
    });
    connect(m_take, &QPushButton::clicked, this, &Transport::takeWords);
    connect(m_leave, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    m_without = new QLineEdit(page);
    decorateField(*m_without, "without");
    m_without->setMaxLength(2000);
    connect(m_without, &QLineEdit::returnPressed, this, &Transport::takeWords);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(m_leave);
    row->addWidget(m_take);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(row);
    column->addWidget(m_without);
    return page;
}

void Transport::setVocabulary(const Vocabulary& vocabulary) {
    m_words->setVocabulary(vocabulary);
}

void Transport::setPrompt(const QString& prompt) {
    m_said = prompt;
    m_prompt->setText(titleOf(prompt));
    m_prompt->setToolTip(m_prompt->text());
}

QString Transport::titleOf(const QString& prompt) {
    return prompt.isEmpty() ? tr("From a picture") : prompt;
}

void Transport::setLeaveOut(const QString& words) {
    m_leaveOut = words;
}

void Transport::setSteerable(bool steerable) {
    m_pen->setVisible(steerable);
    if (!steerable && m_pages->currentIndex() == kWordsPage) m_pages->setCurrentIndex(0);
}

void Transport::askWords() {
    if (m_pen->isHidden()) return;
    m_words->setText(m_said);
    m_without->setText(m_leaveOut);
    m_pages->setCurrentIndex(kWordsPage);
    m_words->setFocus();
}

void Transport::takeWords() {
    if (!m_take->isEnabled()) return;
    m_pages->setCurrentIndex(0);
    const QString words = m_words->text().simplified();
    const QString leaveOut = m_without->text().simplified();
    if (words != m_said || leaveOut != m_leaveOut) Q_EMIT wordsRequested(words, leaveOut);
}

void Transport::retranslate() {
    m_pen->setToolTip(tr("Say it in other words while it forms"));
    m_pen->setAccessibleName(tr("Change the prompt"));
    m_words->setAccessibleName(tr("Other words for this run"));
    m_without->setAccessibleName(tr("What this run should leave out from now on"));
    m_without->setPlaceholderText(tr("Leave out, for example “blurry, text”"));
    nameFieldButtons(*m_without, tr("What to leave out"), tr("Clear what to leave out"));
    m_take->setText(tr("Go on with this"));
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(tr("Leave the words as they are"));
    m_next->setText(tr("Next …"));
    m_next->setToolTip(tr("Write down what shall form after this"));
    m_next->setAccessibleName(tr("Queue what shall form next"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop here; you can keep what is there"));
    m_question->setText(tr("Stop here?"));
    m_keep->setText(tr("Keep what is there"));
    m_keep->setToolTip(tr("The object as it is now goes into the library"));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Nothing of this run is kept"));
    m_goOn->setText(tr("Go on"));
    m_goOn->setToolTip(tr("Let it form further"));
    m_bar->setAccessibleName(tr("Progress"));
    for (QPushButton* button : {m_stop, m_keep, m_discard, m_goOn, m_take, m_leave})
        button->setAccessibleName(button->text());
    setState(m_state);
}

void Transport::begin(const QString& prompt) {
    setPrompt(prompt);
    m_progress->setText(tr("Getting ready …"));
    m_bar->setValue(0);
    m_pages->setCurrentIndex(0);
}

void Transport::setState(JobState state) {
    m_state = state;
    const bool paused = state == JobState::Paused;
    const bool mayPause = state == JobState::Running || paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setIcon(icon(paused ? "play" : "pause"));
    m_pause->setEnabled(mayPause);
    m_pause->setToolTip(paused     ? tr("Let it form further")
                        : mayPause ? tr("Hold the formation; you can still look round")
                                   : tr("Pausing is possible once the object is forming"));
    m_stop->setEnabled(state != JobState::Stopping && !api::isFinal(state));
    if (state == JobState::Stopping) {
        m_pages->setCurrentIndex(0);
        m_progress->setText(tr("Stopping …"));
    } else if (api::isFinal(state)) {
        m_pages->setCurrentIndex(0);
    }
}

void Transport::setProgress(const api::ProgressReport& report) {
    m_bar->setValue(static_cast<int>(1000 * report.share));
    QStringList parts{say(report.phase)};
    if (report.steps > 0) parts << tr("step %1 of %2").arg(report.step).arg(report.steps);
    if (m_state == JobState::Paused) {
        parts << tr("paused");
    } else {
        if (report.stepsPerSecond > 0) parts << tr("%1 it/s").arg(number(report.stepsPerSecond, 3));
        parts << timeLeft(report.secondsLeft);
    }
    m_progress->setText(parts.join(QStringLiteral("  ·  ")));
}

void Transport::askStop() {
    if (!m_stop->isEnabled()) return;
    m_pages->setCurrentIndex(kChoicePage);
    m_keep->setFocus();
}

bool Transport::isAsking() const {
    return m_pages->currentIndex() == kChoicePage;
}

QString Transport::progressText() const {
    return m_progress->text();
}

void Transport::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
