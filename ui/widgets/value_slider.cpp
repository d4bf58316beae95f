#include "ui/widgets/value_slider.h"

#include <algorithm>
#include <atomic>
#include <cmath>

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kPad = 10;

int nextGesture() {
    static int last = 0;
    return ++last;
}

} // namespace

ValueSlider::ValueSlider(const base::ParamSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_value(spec.minimum) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
    setFixedHeight(space::kControl);
}

double ValueSlider::step() const {
    if (m_spec.step > 0) return m_spec.step;
    if (m_spec.type == base::ParamType::Integer) return 1;
    return std::pow(10.0,
                    std::floor(std::log10(std::max(m_spec.maximum - m_spec.minimum, 1e-9))) - 2);
}

double ValueSlider::shareOf(double value) const {
    const double low = m_spec.minimum, high = m_spec.maximum;
    if (high <= low) return 0;
    if (m_spec.logarithmic && low > 0) return std::log(value / low) / std::log(high / low);
    return (value - low) / (high - low);
}

double ValueSlider::valueAt(double share) const {
    const double low = m_spec.minimum, high = m_spec.maximum;
    const double s = std::clamp(share, 0.0, 1.0);
    if (m_spec.logarithmic && low > 0) return low * std::pow(high / low, s);
    return low + s * (high - low);
}

// To whole steps, or three digits on a logarithmic scale, where no step fits both ends.
double ValueSlider::rounded(double value) const {
    double result = value;
    if (m_spec.logarithmic && m_spec.step <= 0 && value > 0) {
        const double unit = std::pow(10.0, std::floor(std::log10(value)) - 2);
        result = std::round(value / unit) * unit;
        if (m_spec.type == base::ParamType::Integer) result = std::round(result);
    } else {
        result = std::round(value / step()) * step();
    }
    return std::clamp(result, m_spec.minimum, m_spec.maximum);
}

void ValueSlider::setValue(double value) {
    if (value == m_value) return;
    m_value = value;
    update();
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
}

void ValueSlider::setChanged(bool changed) {
    m_changed = changed;
    update();
}

void ValueSlider::setCaption(const QString& name) {
    m_caption = name;
    setAccessibleName(name);
    update();
}

QString ValueSlider::valueText() const {
    const bool whole = m_spec.type == base::ParamType::Integer;
    const QString text = whole ? QLocale().toString(static_cast<qint64>(std::llround(m_value)))
                               : QLocale().toString(m_value, 'g', 4);
    return m_spec.unit.empty() ? text : text + " " + say(m_spec.unit);
}

int ValueSlider::neededWidth() const {
    return fontMetrics().horizontalAdvance(m_caption) + space::kSmall +
           fontMetrics().horizontalAdvance(valueText()) + 2 * kPad;
}

void ValueSlider::edit(double value) {
    const double next = rounded(value);
    if (next == m_value) return;
    m_value = next;
    update();
    Q_EMIT edited(next, m_gesture);
}

void ValueSlider::paintEvent(QPaintEvent*) {
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, space::kRadius, space::kRadius);
    painter.fillPath(shape, m_hovered && isEnabled() ? t.hover : t.raised);
    if (isEnabled()) {
        QColor fill = m_changed ? t.accent : t.quiet;
        fill.setAlphaF(m_changed ? 0.34f : 0.17f);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(
            QRectF(box.left(), box.top(), box.width() * shareOf(m_value), box.height()), fill);
        painter.restore();
    }
    const bool outlined = t.panel == contrastTokens().panel;
    if (hasFocus() || outlined) {
        painter.setPen(hasFocus() ? QPen(t.accent, outlined ? 2 : 1)
                                  : QPen(isEnabled() ? t.border : t.faint, 1));
        painter.drawPath(shape);
    }
    const QRect inner = rect().adjusted(kPad, 0, -kPad, 0);
    painter.setPen(isEnabled() ? t.text : t.faint);
    const QString value = valueText();
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, value);
    const int room = inner.width() - fontMetrics().horizontalAdvance(value) - space::kSmall;
    painter.setPen(isEnabled() ? t.quiet : t.faint);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_caption, Qt::ElideRight, room));
}

void ValueSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_dragging = true;
    m_last = event->position();
    m_dragShare = shareOf(m_value);
    m_gesture = nextGesture();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging) return;
    const double fine = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.1 : 1.0;
    m_dragShare += fine * (event->position().x() - m_last.x()) / std::max(width(), 1);
    m_dragShare = std::clamp(m_dragShare, 0.0, 1.0);
    m_last = event->position();
    edit(valueAt(m_dragShare));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
}

void ValueSlider::mouseDoubleClickEvent(QMouseEvent*) {
    beginTyping();
}

void ValueSlider::keyPressEvent(QKeyEvent* event) {
    m_gesture = nextGesture();
    const bool scaled = m_spec.logarithmic && m_spec.step <= 0;
    const auto stepped = [&](double steps) {
        edit(scaled ? valueAt(shareOf(m_value) + 0.02 * steps) : m_value + steps * step());
    };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return stepped(1);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return stepped(-1);
    case Qt::Key_PageUp:
        return stepped(10);
    case Qt::Key_PageDown:
        return stepped(-10);
    case Qt::Key_Home:
        return edit(m_spec.minimum);
    case Qt::Key_End:
        return edit(m_spec.maximum);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return beginTyping();
    default:
        QWidget::keyPressEvent(event);
    }
}

// Only with the focus: scrolling the panel must never change what lies under the pointer.
void ValueSlider::wheelEvent(QWheelEvent* event) {
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    m_gesture = nextGesture();
    edit(valueAt(shareOf(m_value) + (event->angleDelta().y() > 0 ? 0.01 : -0.01)));
}

void ValueSlider::beginTyping() {
    if (m_field) return;
    m_field = new QLineEdit(QLocale().toString(m_value, 'g', 6), this);
    m_field->setAccessibleName(accessibleName());
    m_field->setAlignment(Qt::AlignRight);
    m_field->setGeometry(rect());
    m_field->selectAll();
    m_field->show();
    m_field->setFocus();
    m_gesture = nextGesture();
    connect(m_field, &QLineEdit::editingFinished, this, &ValueSlider::finishTyping);
}

void ValueSlider::finishTyping() {
    if (!m_field) return;
    QLineEdit* field = std::exchange(m_field, nullptr);
    bool good = false;
    double value = QLocale().toDouble(field->text(), &good);
    if (!good) value = QLocale::c().toDouble(field->text(), &good);
    field->deleteLater();
    if (!good) return; // what cannot be a number changes nothing
    const double next =
        std::clamp(m_spec.type == base::ParamType::Integer ? std::round(value) : value,
                   m_spec.minimum, m_spec.maximum);
    if (next == m_value) return;
    m_value = next;
    update();
    Q_EMIT edited(next, m_gesture);
}

void ValueSlider::enterEvent(QEnterEvent*) {
    m_hovered = true;
    update();
}

void ValueSlider::leaveEvent(QEvent*) {
    m_hovered = false;
    update();
}

QSize ValueSlider::sizeHint() const {
    return {180, space::kControl};
}

namespace {

class AccessibleSlider final : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit AccessibleSlider(ValueSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_slider->valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_slider->value(); }
    void setCurrentValue(const QVariant& value) override {
        Q_EMIT m_slider->edited(value.toDouble(), nextGesture());
    }
    QVariant maximumValue() const override { return m_slider->maximum(); }
    QVariant minimumValue() const override { return m_slider->minimum(); }
    QVariant minimumStepSize() const override { return m_slider->step(); }

  private:
    ValueSlider* m_slider;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* slider = qobject_cast<ValueSlider*>(object);
    return slider ? new AccessibleSlider(slider) : nullptr;
}

} // namespace

void installAccessibleSliders() {
    QAccessible::installFactory(makeAccessible);
}

} // namespace maquette::ui
