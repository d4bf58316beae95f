#include "ui/run/parameter_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/toggle_switch.h"
#include "ui/widgets/value_slider.h"

namespace maquette::ui {

using base::ParamType;
using base::ParamValue;

namespace {

constexpr int kNoGesture = 0; // never merges with another change
constexpr int kCaptionInset = 10;

double asReal(const ParamValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    const double* real = std::get_if<double>(&value);
    return real ? *real : 0;
}

} // namespace

ParameterRow::ParameterRow(const base::ParamSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_reset(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    makeControl();
    row->addWidget(m_control, 1);
    row->addWidget(m_reset);
    m_reset->setIcon(icon("reset"));
    m_reset->setIconSize({14, 14});
    m_reset->setFixedSize(24, 24);
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    m_reset->setAccessibleName(tr("Reset %1").arg(say(spec.label)));
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &ParameterRow::resetRequested);
    setBlocked({});
}

void ParameterRow::makeControl() {
    switch (m_spec.type) {
    case ParamType::Boolean: {
        auto* control = new ToggleSwitch(this);
        control->setText(say(m_spec.label));
        connect(control, &QAbstractButton::clicked, this,
                [this](bool on) { Q_EMIT edited(on, kNoGesture); });
        m_show = [control](const ParamValue& v) {
            const bool* on = std::get_if<bool>(&v);
            control->setChecked(on && *on);
        };
        m_control = control;
        break;
    }
    case ParamType::Integer:
    case ParamType::Real: {
        auto* control = new ValueSlider(m_spec, this);
        control->setCaption(say(m_spec.label));
        connect(control, &ValueSlider::edited, this, [this](double value, int gesture) {
            if (m_spec.type == ParamType::Integer) {
                Q_EMIT edited(static_cast<std::int64_t>(std::llround(value)), gesture);
            } else {
                Q_EMIT edited(value, gesture);
            }
        });
        m_show = [control](const ParamValue& v) { control->setValue(asReal(v)); };
        m_control = control;
        break;
    }
    case ParamType::Choice:
        makeChoice();
        break;
    case ParamType::String:
        makeText();
        break;
    }
    m_control->setObjectName(say(m_spec.name));
}

void ParameterRow::makeChoice() {
    auto* holder = new QWidget(this);
    auto* caption = new QLabel(say(m_spec.label), holder);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto* control = new QComboBox(holder);
    for (const base::ParamChoice& choice : m_spec.choices)
        control->addItem(say(choice.label), say(choice.value));
    control->setAccessibleName(say(m_spec.label));
    control->setFocusPolicy(Qt::StrongFocus);
    caption->setBuddy(control);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(kCaptionInset, 0, 0, 0);
    row->addWidget(caption, 1);
    row->addWidget(control);
    connect(control, &QComboBox::activated, this, [this, control] {
        Q_EMIT edited(control->currentData().toString().toStdString(), kNoGesture);
    });
    m_show = [control](const ParamValue& v) {
        const auto* text = std::get_if<std::string>(&v);
        control->setCurrentIndex(control->findData(text ? say(*text) : QString()));
    };
    m_control = holder;
}

void ParameterRow::makeText() {
    auto* holder = new QWidget(this);
    auto* caption = new QLabel(say(m_spec.label), holder);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto* control = new QLineEdit(holder);
    control->setAccessibleName(say(m_spec.label));
    control->setPlaceholderText(tr("Nothing"));
    caption->setBuddy(control);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(kCaptionInset, 0, 0, 0);
    row->addWidget(caption);
    row->addWidget(control, 1);
    connect(control, &QLineEdit::editingFinished, this,
            [this, control] { Q_EMIT edited(control->text().toStdString(), kNoGesture); });
    m_show = [control](const ParamValue& v) {
        const auto* text = std::get_if<std::string>(&v);
        if (text && say(*text) != control->text()) control->setText(say(*text));
        control->setToolTip(control->text());
    };
    m_control = holder;
}

QString ParameterRow::tip() const {
    QString text =
        "<b>" + say(m_spec.label).toHtmlEscaped() + "</b><br>" + say(m_spec.tip).toHtmlEscaped();
    if (m_spec.type == ParamType::Integer || m_spec.type == ParamType::Real) {
        const QString unit = m_spec.unit.empty() ? QString() : " " + say(m_spec.unit);
        text += "<br><i>" +
                tr("%1 to %2").arg(number(m_spec.minimum, 6), number(m_spec.maximum, 7) + unit) +
                "</i>";
    }
    if (m_spec.live) text += "<br>" + tr("May change while the object forms.");
    return text;
}

void ParameterRow::display(const ParamValue& value, bool changed) {
    m_show(value);
    m_reset->setVisible(changed);
    if (auto* slider = qobject_cast<ValueSlider*>(m_control)) slider->setChanged(changed);
}

void ParameterRow::setBlocked(const QString& reason) {
    m_control->setEnabled(reason.isEmpty());
    m_reset->setEnabled(reason.isEmpty());
    // What it is, so that the reason can be understood, and the reason.
    setToolTip(reason.isEmpty() ? tip() : tip() + "<br><br>" + reason.toHtmlEscaped());
    m_reset->setToolTip(reason.isEmpty() ? tr("Back to the preset's value") : reason);
}

} // namespace maquette::ui
