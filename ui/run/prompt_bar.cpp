#include "ui/run/prompt_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/theme.h"
#include "ui/run/model_chip.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/prompt_length.h"
#include "ui/run/reference_row.h"
#include "ui/run/transport.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/hint_row.h"

namespace maquette::ui {

PromptBar::PromptBar(QWidget* parent)
    : Card(parent)
    , m_pages(new QStackedLayout)
    , m_transport(new Transport(this)) {
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, space::kMedium);
    frame->addLayout(m_pages);
    m_pages->addWidget(makeEditing());
    m_pages->addWidget(m_transport);
    connect(m_edit, &PromptEdit::textChanged, this, &PromptBar::refresh);
    connect(m_edit, &PromptEdit::submitted, this, &PromptBar::start);
    connect(m_start, &QPushButton::clicked, this, &PromptBar::start);
    connect(m_back, &QToolButton::clicked, this, [this] { setWriting(false); });
    connect(m_transport, &Transport::writingRequested, this, [this] { setWriting(true); });
    connect(m_hints, &HintRow::wordChosen, m_edit, &PromptEdit::addWord);
    connect(m_hints, &HintRow::replacementChosen, this, &PromptBar::replaceWord);
    retranslate();
}

QWidget* PromptBar::makeEditing() {
    auto* page = new QWidget(this);
    m_edit = new PromptEdit(page);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_edit->setFont(large);
    m_hints = new HintRow(page);
    m_length = new PromptLength(page);
    m_start = new QPushButton(page);
    m_start->setProperty("primary", true);
    m_start->setMinimumHeight(36);
    m_more = new QToolButton(page);
    m_more->setIcon(icon("chevron-down"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMinimumHeight(36);
    m_more->hide();
    m_back = new QToolButton(page);
    m_back->setIcon(icon("close"));
    m_back->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kHair);
    row->addWidget(m_edit, 1, Qt::AlignVCenter);
    row->addSpacing(space::kSmall);
    row->addWidget(m_start);
    row->addWidget(m_more);
    row->addWidget(m_back);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    m_reference = new ReferenceRow(page);
    m_reference->hide();
    column->addWidget(makeOrigin(page));
    column->addWidget(m_reference);
    column->addLayout(row);
    column->addWidget(makeLeaveOut(page));
    m_model = new ModelChip(page);
    m_picture = makeFootButton(page);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kHair);
    foot->addWidget(m_hints, 1);
    foot->addWidget(m_length);
    foot->addWidget(m_picture);
    foot->addWidget(m_leaveOutToggle);
    foot->addWidget(m_model);
    column->addLayout(foot);
    return page;
}

QWidget* PromptBar::makeLeaveOut(QWidget* page) {
    m_leaveOut = new QLineEdit(page);
    decorateField(*m_leaveOut, "without");
    m_leaveOut->setMaxLength(2000);
    m_leaveOut->hide();
    m_leaveOutToggle = makeFootButton(page);
    m_leaveOutToggle->setIcon(icon("without"));
    m_leaveOutToggle->setCheckable(true);
    connect(m_leaveOutToggle, &QToolButton::clicked, this, [this](bool open) {
        openLeaveOut(open);
        open ? m_leaveOut->setFocus() : m_edit->setFocus();
    });
    connect(m_leaveOut, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT leaveOutChanged(m_leaveOut->text().simplified()); });
    connect(m_leaveOut, &QLineEdit::returnPressed, this, &PromptBar::start);
    return m_leaveOut;
}

// A small button beside the model's; hidden until what it is for is offered.
QToolButton* PromptBar::makeFootButton(QWidget* page) {
    auto* button = new QToolButton(page);
    button->setFont(captionFont(font()));
    button->setIconSize({15, 15});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

void PromptBar::setPictureAction(QAction* choose) {
    m_picture->setIcon(choose->icon());
    connect(m_picture, &QToolButton::clicked, choose, &QAction::trigger);
    const auto follow = [this, choose] {
        m_picture->setToolTip(choose->toolTip());
        m_picture->setEnabled(choose->isEnabled());
    };
    connect(choose, &QAction::changed, this, follow);
    follow();
}

void PromptBar::setPictureOffered(bool offered) {
    m_picture->setVisible(offered);
}

void PromptBar::setPictureShown(bool shown) {
    m_reference->setVisible(shown);
    refresh();
}

// Words that apply are never out of sight.
void PromptBar::openLeaveOut(bool open) {
    const bool shown = !m_leaveOutToggle->isHidden() && (open || !m_leaveOut->text().isEmpty());
    m_leaveOutToggle->setChecked(shown);
    m_leaveOut->setVisible(shown);
}

void PromptBar::setLeaveOutOffered(bool offered, const QString& tip) {
    m_leaveOutToggle->setVisible(offered);
    m_leaveOutToggle->setToolTip(tip);
    m_leaveOut->setToolTip(tip);
    openLeaveOut(m_leaveOutToggle->isChecked());
}

void PromptBar::setLeaveOut(const QString& words) {
    if (words != m_leaveOut->text().simplified()) m_leaveOut->setText(words);
    openLeaveOut(m_leaveOut->isVisible());
}

QWidget* PromptBar::makeOrigin(QWidget* page) {
    m_originRow = new QWidget(page);
    auto* mark = new QLabel(m_originRow);
    mark->setPixmap(iconPixmap("fork", tokensOf(palette()).accent, 16, devicePixelRatioF()));
    m_origin = new QLabel(m_originRow);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_dropOrigin = new QToolButton(m_originRow);
    m_dropOrigin->setIcon(icon("close"));
    m_dropOrigin->setIconSize({14, 14});
    connect(m_dropOrigin, &QToolButton::clicked, this, &PromptBar::originDropped);
    auto* row = new QHBoxLayout(m_originRow);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(space::kHair);
    row->addWidget(mark);
    row->addWidget(m_origin, 1);
    row->addWidget(m_dropOrigin);
    m_originRow->hide();
    return m_originRow;
}

void PromptBar::setOrigin(const QString& text) {
    m_origin->setText(text);
    m_originRow->setVisible(!text.isEmpty());
}

void PromptBar::retranslate() {
    m_dropOrigin->setToolTip(tr("Start from nothing instead"));
    m_dropOrigin->setAccessibleName(m_dropOrigin->toolTip());
    m_picture->setText(tr("Picture"));
    m_picture->setAccessibleName(tr("Guide by a picture"));
    m_leaveOutToggle->setText(tr("Leave out"));
    m_leaveOutToggle->setAccessibleName(tr("Leave out"));
    m_leaveOut->setAccessibleName(tr("What to leave out"));
    m_leaveOut->setPlaceholderText(tr("What should not form, for example “blurry, text”"));
    nameFieldButtons(*m_leaveOut, tr("What to leave out"), tr("Clear what to leave out"));
    m_more->setToolTip(tr("Other ways to begin"));
    m_more->setAccessibleName(m_more->toolTip());
    m_back->setToolTip(tr("Back to the run that goes on"));
    m_back->setAccessibleName(m_back->toolTip());
    m_edit->setAccessibleName(tr("Prompt"));
    m_edit->setAccessibleDescription(tr("What should form, in a few words"));
    m_edit->setPlaceholderText(tr("Describe an object, for example “a red chair”"));
    refresh();
}

void PromptBar::setVocabulary(const Vocabulary& vocabulary) {
    m_edit->setVocabulary(vocabulary);
    m_transport->setVocabulary(vocabulary);
    refresh();
}

QString PromptBar::prompt() const {
    return m_edit->text().simplified();
}

void PromptBar::setPrompt(const QString& prompt) {
    m_edit->setText(prompt);
}

void PromptBar::focusPrompt() {
    m_edit->setFocus();
}

void PromptBar::setBlocked(const QString& reason) {
    m_blocked = reason;
    refresh();
}

QString PromptBar::whyNotStart() const {
    if (!m_blocked.isEmpty()) return m_blocked;
    if (!m_reference->isHidden() && prompt().isEmpty()) return {}; // the picture says it
    return whyNotPrompt(m_edit->text(), m_edit->vocabulary());
}

void PromptBar::refresh() {
    m_hints->update(m_edit->text(), m_edit->vocabulary());
    measure();
    const QString reason = whyNotStart();
    const QString act = m_running ? tr("Let it form when those before it are finished (Enter)")
                                  : tr("Let the object form (Enter)");
    m_start->setText(m_running ? tr("Add to queue") : tr("Start"));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(reason.isEmpty());
    m_start->setToolTip(reason.isEmpty() ? act : reason);
    const Tokens tokens = tokensOf(palette());
    m_start->setIcon(iconPixmap(m_running ? "queue" : "play",
                                reason.isEmpty() ? tokens.accentText : tokens.faint, 16,
                                devicePixelRatioF()));
    Q_EMIT promptChanged();
}

void PromptBar::measure() {
    m_length->update(prompt());
}

void PromptBar::start() {
    if (m_running) return addToQueue();
    if (!whyNotStart().isEmpty()) return;
    m_writing = false;
    Q_EMIT leaveOutChanged(m_leaveOut->text().simplified()); // it may be typed in still
    Q_EMIT startRequested(prompt());
}

void PromptBar::addToQueue() {
    if (!whyNotStart().isEmpty()) return;
    Q_EMIT leaveOutChanged(m_leaveOut->text().simplified());
    Q_EMIT queueRequested(prompt());
}

void PromptBar::setStartMenu(const QList<QAction*>& actions) {
    auto* menu = new QMenu(m_more);
    menu->addActions(actions);
    menu->setToolTipsVisible(true);
    delete m_more->menu();
    m_more->setMenu(menu);
    m_more->show();
}

void PromptBar::replaceWord(const QString& unknown, const QString& known) {
    static const QString pattern = QStringLiteral("\\b%1\\b");
    QString text = m_edit->text();
    text.replace(QRegularExpression(pattern.arg(QRegularExpression::escape(unknown)),
                                    QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption),
                 known);
    m_edit->setText(text);
    m_edit->setFocus();
}

void PromptBar::showRunning(const QString& prompt) {
    m_transport->begin(prompt);
    m_running = true;
    showPage();
}

void PromptBar::showEditing() {
    m_running = false;
    showPage();
}

void PromptBar::setWriting(bool writing) {
    m_writing = writing && m_running;
    showPage();
    if (m_writing) m_edit->setFocus();
}

// Whoever is writing the next prompt is not disturbed by runs that end and start.
void PromptBar::showPage() {
    m_back->setVisible(m_running);
    m_pages->setCurrentIndex(m_running && !m_writing ? 1 : 0);
    refresh();
}

void PromptBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refresh();
    Card::changeEvent(event);
}

} // namespace maquette::ui
