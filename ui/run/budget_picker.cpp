#include "ui/run/budget_picker.h"

#include <cmath>

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/run/run_settings.h"
#include "ui/widgets/number_field.h"

namespace maquette::ui {

namespace {

constexpr double kMostMinutes = 600;
constexpr double kTight = 0.5; // of what the preset takes: coarse, and worth a word

class ChangeBudget final : public QUndoCommand {
  public:
    ChangeBudget(RunSettings& settings, double seconds, const QString& label)
        : QUndoCommand(label)
        , m_settings(settings)
        , m_before(settings.budget())
        , m_after(seconds) {}
    int id() const override { return 7; }
    void undo() override { m_settings.setBudget(m_before); }
    void redo() override { m_settings.setBudget(m_after); }
    bool mergeWith(const QUndoCommand* other) override {
        m_after = static_cast<const ChangeBudget*>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

  private:
    RunSettings& m_settings;
    double m_before, m_after;
};

} // namespace

BudgetPicker::BudgetPicker(RunSettings& settings, History& undo, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_undo(undo)
    , m_caption(new QLabel(this))
    , m_minutes(new QDoubleSpinBox(this))
    , m_words(new QLabel(this)) {
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setContentsMargins(10, 0, 0, 0);
    m_caption->setBuddy(m_minutes);
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setDecimals(1);
    m_minutes->setSingleStep(0.5);
    m_minutes->setAlignment(Qt::AlignRight);
    m_minutes->setMaximumWidth(150);
    m_minutes->setKeyboardTracking(false);
    m_words->setFont(captionFont(font()));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setContentsMargins(10, 0, 0, 0);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_caption, 1);
    row->addWidget(m_minutes);
    row->addSpacing(26); // the column of the reset buttons
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_minutes, &QDoubleSpinBox::valueChanged, this, &BudgetPicker::choose);
    connect(&settings, &RunSettings::budgetChanged, this, &BudgetPicker::show);
    retranslate();
}

void BudgetPicker::choose(double minutes) {
    const double seconds = std::round(60 * minutes);
    if (seconds != m_settings.budget())
        m_undo.push(new ChangeBudget(m_settings, seconds, tr("give it another time")));
}

void BudgetPicker::setExpected(double seconds) {
    m_expected = seconds;
    show();
}

void BudgetPicker::setBlocked(const QString& why) {
    m_blocked = why;
    show();
}

void BudgetPicker::show() {
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(m_settings.budget() / 60);
    m_minutes->setEnabled(m_blocked.isEmpty());
    m_minutes->setToolTip(m_blocked.isEmpty()
                              ? tr("The run is stretched or shrunk to end in this time, mesh and "
                                   "files included; it may change while the object forms")
                              : m_blocked);
    const double budget = m_settings.budget();
    QString words;
    if (m_expected <= 0 && budget <= 0)
        words = tr("Not measured on this machine yet.");
    else if (m_expected > 0 && budget <= 0)
        words = tr("This preset takes about %1 on this machine.").arg(clock(m_expected));
    else if (m_expected > 0 && budget < kTight * m_expected)
        words = tr("Coarser: the preset takes about %1 here.").arg(clock(m_expected));
    else if (m_expected > 0)
        words = tr("Without a limit: about %1 here.").arg(clock(m_expected));
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

QString BudgetPicker::words() const {
    return m_words->text();
}

void BudgetPicker::retranslate() {
    m_caption->setText(tr("Give it"));
    nameNumberField(*m_minutes, tr("Minutes for the run"));
    m_minutes->setSpecialValueText(tr("as it takes"));
    m_minutes->setSuffix(tr(" min"));
    show();
}

void BudgetPicker::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
