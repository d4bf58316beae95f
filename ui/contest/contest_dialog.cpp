#include "ui/contest/contest_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "engine/api/contest_plan.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented.h"

namespace maquette::ui {

namespace {

constexpr int kMostRounds = 4, kMostMinutes = 600;

// The fields of all these forms begin at one line.
void alignFields(std::initializer_list<const QFormLayout*> forms) {
    QList<QWidget*> labels;
    int widest = 0;
    for (const QFormLayout* form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            labels << form->itemAt(row, QFormLayout::LabelRole)->widget();
            widest = std::max(widest, labels.back()->sizeHint().width());
        }
    }
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
}

} // namespace

ContestDialog::ContestDialog(const api::Request& settings, const Vocabulary& vocabulary,
                             double secondsAlone, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_vocabulary(vocabulary)
    , m_secondsAlone(secondsAlone)
    , m_kind(new Segmented(this))
    , m_judge(new Segmented(this))
    , m_pages(new QStackedWidget(this))
    , m_rounds(numberField(tr("Rounds"), 1, kMostRounds, 3, this))
    , m_minutes(numberField(tr("Minutes for all of it"), 0, kMostMinutes, 0, this))
    , m_summary(new QLabel(this)) {
    setWindowTitle(tr("Contest"));
    auto* title = new QLabel(tr("Let several form in turns and keep the best"), this);
    title->setFont(titleFont(font()));
    m_kind->setAccessibleName(tr("What competes"));
    m_kind->setOptions({{"seeds", tr("One prompt, many seeds"),
                         tr("The same words form differently with each seed")},
                        {"prompts", tr("Several prompts"), tr("Other words for the same wish")}});
    m_judge->setAccessibleName(tr("Who judges"));
    m_judge->setOptions(
        {{"score", tr("The text match"),
          tr("A small network looks at 8 views of each and says how well they match the words")},
         {"hand", tr("I choose"), tr("The contest waits for you after each round")}});
    m_pages->addWidget(makeSeeds());
    m_pages->addWidget(makePrompts());
    m_minutes->setSpecialValueText(tr("as it takes"));
    m_minutes->setSuffix(tr(" min"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setMinimumHeight(3 * m_summary->fontMetrics().lineSpacing());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(this);
    m_start = new QPushButton(tr("Start the contest"), this);
    m_start->setProperty("primary", true);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    m_start->setAccessibleName(m_start->text());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->setSpacing(space::kSmall);
    form->addRow(tr("Rounds"), m_rounds);
    form->addRow(tr("Give it"), m_minutes);
    form->addRow(tr("Judge"), m_judge);
    alignFields({form, static_cast<const QFormLayout*>(m_pages->widget(0)->layout())});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(title);
    column->addWidget(m_kind);
    column->addWidget(m_pages);
    column->addLayout(form);
    column->addStretch(1); // or the rows take what is left over
    column->addWidget(m_summary);
    column->addWidget(buttons);
    m_judge->setCurrent("score");
    m_kind->setCurrent("seeds");
    connect(m_kind, &Segmented::chosen, this, [this](const QString& id) {
        m_pages->setCurrentIndex(id == "seeds" ? 0 : 1);
        m_pages->setFixedHeight(m_pages->currentWidget()->sizeHint().height());
        refresh();
    });
    connect(m_judge, &Segmented::chosen, this, &ContestDialog::refresh);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &ContestDialog::refresh);
    for (QSpinBox* each : {m_seeds, m_rounds, m_minutes})
        connect(each, &QSpinBox::valueChanged, this, &ContestDialog::refresh);
    m_pages->setFixedHeight(m_pages->currentWidget()->sizeHint().height());
    resize(500, 420);
    refresh();
}

QWidget* ContestDialog::makeSeeds() {
    auto* page = new QWidget(this);
    m_prompt = new QLabel(page);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_prompt->setText(m_settings.prompt.empty()
                          ? tr("Type a prompt on the stage first.")
                          : QStringLiteral("“%1”").arg(say(m_settings.prompt)));
    m_seeds = numberField(tr("Seeds"), static_cast<int>(api::kFewestCandidates),
                          static_cast<int>(api::kMostCandidates), 6, page);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::kSmall);
    form->addRow(tr("Prompt"), m_prompt);
    form->addRow(tr("Seeds"), m_seeds);
    return page;
}

QWidget* ContestDialog::makePrompts() {
    auto* page = new QWidget(this);
    m_prompts = new QPlainTextEdit(page);
    m_prompts->setAccessibleName(tr("Prompts, one on each line"));
    m_prompts->setPlaceholderText(tr("a red chair\na blue mug\na green teapot"));
    m_prompts->setPlainText(say(m_settings.prompt));
    m_prompts->setTabChangesFocus(true);
    m_prompts->setProperty("field", true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_prompts);
    return page;
}

QStringList ContestDialog::lines() const {
    QStringList lines;
    if (m_pages->currentIndex() == 0) {
        for (int i = 0; i < m_seeds->value(); ++i)
            lines << say(m_settings.prompt);
        return lines;
    }
    for (const QString& line : m_prompts->toPlainText().split('\n')) {
        if (!line.simplified().isEmpty()) lines << line.simplified();
    }
    return lines;
}

QString ContestDialog::whyNot() const {
    const QStringList prompts = lines();
    for (const QString& prompt : prompts) {
        const QString refusal = whyNotPrompt(prompt, m_vocabulary);
        if (!refusal.isEmpty()) return tr("“%1”: %2").arg(prompt, refusal);
    }
    const auto count = static_cast<std::size_t>(prompts.size());
    if (count < api::kFewestCandidates) return tr("Write at least two prompts.");
    if (count > api::kMostCandidates)
        return tr("At most %1 can compete.").arg(api::kMostCandidates);
    return {};
}

void ContestDialog::refresh() {
    const QString why = whyNot();
    m_start->setEnabled(why.isEmpty());
    m_start->setToolTip(why);
    if (!why.isEmpty()) return m_summary->setText(why);
    const std::size_t count = static_cast<std::size_t>(lines().size());
    const api::ContestPlan plan = api::planContest(count, m_rounds->value());
    QStringList left;
    for (const int racing : plan.racing)
        left << QString::number(racing);
    const double units = plan.unitsFrom(0);
    QString text = tr("%1 candidates: %2.").arg(count).arg(left.join(QStringLiteral(" → "))) + " " +
                   tr("As much work as %1 runs instead of %2.").arg(number(units, 2)).arg(count);
    if (m_minutes->value() > 0)
        text += " " + tr("It will be over in %1.").arg(clock(60 * m_minutes->value()));
    else if (m_secondsAlone > 0)
        text += " " + tr("About %1 on this machine.").arg(clock(units * m_secondsAlone));
    m_summary->setText(text);
}

QString ContestDialog::summary() const {
    return m_summary->text();
}

api::ContestRequest ContestDialog::request() const {
    api::ContestRequest contest;
    contest.rounds = m_rounds->value();
    contest.byHand = m_judge->current() == "hand";
    contest.budgetSeconds = 60.0 * m_minutes->value();
    const bool seeds = m_pages->currentIndex() == 0;
    std::uint64_t seed = m_settings.seed;
    for (const QString& prompt : lines()) {
        api::Request each = m_settings;
        each.prompt = prompt.toStdString();
        each.seed = seeds ? seed++ : seed;
        each.budgetSeconds = 0;
        each.fork.reset();
        contest.candidates.push_back(std::move(each));
    }
    return contest;
}

} // namespace maquette::ui
