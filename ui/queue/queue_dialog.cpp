#include "ui/queue/queue_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/number_field.h"

namespace maquette::ui {

namespace {

constexpr int kMostSeeds = 100, kMostRuns = 1000;
constexpr int kLargestSeed = 999'999;

} // namespace

QueueDialog::QueueDialog(const api::Request& settings, const Vocabulary& vocabulary,
                         QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_vocabulary(vocabulary)
    , m_prompts(new QPlainTextEdit(this))
    , m_seeds(numberField(tr("Seeds for each prompt"), 1, kMostSeeds, 1, this))
    , m_firstSeed(
          numberField(tr("First seed"), 0, kLargestSeed,
                      static_cast<int>(std::min<std::uint64_t>(settings.seed, kLargestSeed)), this))
    , m_summary(new QLabel(this)) {
    setWindowTitle(tr("Add several runs"));
    auto* title = new QLabel(tr("One prompt on each line"), this);
    title->setFont(titleFont(font()));
    title->setBuddy(m_prompts);
    m_prompts->setAccessibleName(tr("Prompts, one on each line"));
    m_prompts->setPlaceholderText(tr("a red chair\na blue mug\na green teapot"));
    m_prompts->setPlainText(say(settings.prompt));
    m_prompts->setTabChangesFocus(true);
    m_prompts->setProperty("field", true);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setMinimumHeight(2 * m_summary->fontMetrics().lineSpacing());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto* seeds = new QHBoxLayout;
    seeds->setSpacing(space::kSmall);
    auto* count = new QLabel(tr("Seeds for each"), this);
    auto* first = new QLabel(tr("from seed"), this);
    seeds->addWidget(count);
    seeds->addWidget(m_seeds);
    seeds->addSpacing(space::kSmall);
    seeds->addWidget(first);
    seeds->addWidget(m_firstSeed);
    seeds->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_add = new QPushButton(tr("Add to queue"), this);
    m_add->setProperty("primary", true);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setAccessibleName(m_add->text());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(title);
    column->addWidget(m_prompts, 1);
    column->addLayout(seeds);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    resize(520, 400);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &QueueDialog::refresh);
    connect(m_seeds, &QSpinBox::valueChanged, this, &QueueDialog::refresh);
    connect(m_firstSeed, &QSpinBox::valueChanged, this, &QueueDialog::refresh);
    refresh();
}

QStringList QueueDialog::lines() const {
    QStringList lines;
    for (const QString& line : m_prompts->toPlainText().split('\n')) {
        const QString prompt = line.simplified();
        if (!prompt.isEmpty()) lines << prompt;
    }
    return lines;
}

// How many runs, or the first line that cannot be made and why.
void QueueDialog::refresh() {
    const QStringList prompts = lines();
    const qsizetype runs = prompts.size() * m_seeds->value();
    QString why;
    if (prompts.isEmpty()) why = tr("Write at least one prompt.");
    for (const QString& prompt : prompts) {
        const QString refusal = whyNotPrompt(prompt, m_vocabulary);
        if (refusal.isEmpty() || !why.isEmpty()) continue;
        why = tr("“%1”: %2").arg(prompt, refusal);
    }
    if (runs > kMostRuns) why = tr("That is more than %1 runs.").arg(kMostRuns);
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
    const int last = m_firstSeed->value() + m_seeds->value() - 1;
    const QString seeds = m_seeds->value() == 1
                              ? tr("seed %1").arg(m_firstSeed->value())
                              : tr("seeds %1 to %2").arg(m_firstSeed->value()).arg(last);
    m_summary->setText(!why.isEmpty() ? why
                                      : tr("%n run(s)", nullptr, static_cast<int>(runs)) +
                                            QStringLiteral(", ") + seeds);
}

std::vector<api::Request> QueueDialog::requests() const {
    std::vector<api::Request> requests;
    for (const QString& prompt : lines()) {
        for (int i = 0; i < m_seeds->value(); ++i) {
            api::Request request = m_settings;
            request.prompt = prompt.toStdString();
            request.seed = static_cast<std::uint64_t>(m_firstSeed->value() + i);
            requests.push_back(std::move(request));
        }
    }
    return requests;
}

} // namespace maquette::ui
