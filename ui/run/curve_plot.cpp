#include "ui/run/curve_plot.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/view/scale_bar.h"

namespace maquette::ui {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kScaleWidth = 58, kStepsHeight = 20, kPad = 6; // logical pixels
// Told apart by hue and, for those who see few hues, by lightness.
constexpr int kHues[] = {17, 200, 96, 275, 48, 330, 165, 235};

} // namespace

CurvePlot::CurvePlot(const CurveModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    const auto changed = [this] { scheduleMeasure(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_reading.reset();
        scheduleMeasure();
    });
    connect(&model, &CurveModel::namesChanged, this, changed);
    describe();
}

void CurvePlot::scheduleMeasure() {
    m_stale = true;
    update(); // measured when it is drawn: a hidden plot costs nothing
}

void CurvePlot::setShown(std::set<std::string> figures) {
    m_shown = std::move(figures);
    scheduleMeasure();
    measure();
    describe();
}

void CurvePlot::setLogarithmic(bool logarithmic) {
    m_logarithmic = logarithmic;
    scheduleMeasure();
}

void CurvePlot::setSmoothing(int steps) {
    m_smoothing = std::max(1, steps);
    scheduleMeasure();
}

QColor CurvePlot::colorOf(const std::string& figure) const {
    const auto& names = m_model.names();
    const auto index = std::find(names.begin(), names.end(), figure) - names.begin();
    const bool dark = isDark(palette());
    const int hue = kHues[static_cast<std::size_t>(index) % std::size(kHues)];
    const int step = static_cast<int>(index % 3) * 14;
    return QColor::fromHsl(hue, dark ? 170 : 190, dark ? 158 + step : 96 - step);
}

// A running mean over what was measured round each row.
void CurvePlot::measure() {
    m_stale = false;
    const std::size_t rows = m_model.steps().size();
    m_values.assign(m_model.names().size(), {});
    m_low = std::numeric_limits<double>::max();
    m_high = std::numeric_limits<double>::lowest();
    for (std::size_t figure = 0; figure < m_values.size(); ++figure) {
        if (!m_shown.contains(m_model.names()[figure])) continue;
        std::vector<double>& drawn = m_values[figure];
        drawn.assign(rows, kNone);
        const auto half = static_cast<std::size_t>(m_smoothing / 2);
        double sum = 0;
        std::size_t count = 0, from = 0, to = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            const auto add = [&](std::size_t at, int sign) {
                const double value = m_model.value(at, figure);
                if (!std::isfinite(value) || (m_logarithmic && value <= 0)) return;
                sum += sign * (m_logarithmic ? std::log(value) : value);
                sign > 0 ? ++count : --count;
            };
            for (; to < std::min(rows, row + half + 1); ++to)
                add(to, 1);
            for (; from + half < row; ++from)
                add(from, -1);
            if (count == 0) continue;
            const double mean = sum / static_cast<double>(count);
            drawn[row] = m_logarithmic ? std::exp(mean) : mean;
            m_low = std::min(m_low, drawn[row]);
            m_high = std::max(m_high, drawn[row]);
        }
    }
    if (m_low > m_high) m_low = m_logarithmic ? 0.1 : 0, m_high = 1;
    if (m_logarithmic) {
        m_high = std::max(m_high, m_low * 1.05);
    } else if (m_high - m_low < 1e-12) {
        m_low -= 0.5;
        m_high += 0.5;
    }
}

double CurvePlot::drawn(std::size_t row, std::size_t figure) const {
    if (figure >= m_values.size() || row >= m_values[figure].size()) return kNone;
    return m_values[figure][row];
}

QRectF CurvePlot::area() const {
    return QRectF(rect()).adjusted(kScaleWidth, kPad, -kPad - 4, -kStepsHeight);
}

double CurvePlot::height(double value) const {
    if (m_logarithmic) return std::log(value / m_low) / std::log(m_high / m_low);
    return (value - m_low) / (m_high - m_low);
}

std::optional<QPointF> CurvePlot::place(std::size_t row, std::size_t figure) const {
    const double value = drawn(row, figure);
    if (!std::isfinite(value)) return {};
    const auto& steps = m_model.steps();
    const auto first = static_cast<double>(steps.front());
    const double span = std::max(1.0, static_cast<double>(steps.back()) - first);
    const QRectF inside = area();
    return QPointF(inside.left() +
                       (static_cast<double>(steps[row]) - first) / span * inside.width(),
                   inside.bottom() - height(value) * inside.height());
}

void CurvePlot::paintScale(QPainter& painter) const {
    const Tokens tokens = tokensOf(palette());
    const QRectF inside = area();
    painter.setFont(captionFont(font()));
    const auto line = [&](double value) {
        const double y = inside.bottom() - height(value) * inside.height();
        if (y < inside.top() - 1 || y > inside.bottom() + 1) return;
        painter.setPen(QPen(tokens.border, 1));
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
        painter.setPen(tokens.quiet);
        painter.drawText(QRectF(0, y - 10, kScaleWidth - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         number(value, 3));
    };
    if (m_logarithmic) {
        const double decades = std::log10(m_high / m_low);
        for (double power = std::pow(10, std::floor(std::log10(m_low))); power <= m_high;
             power *= 10) {
            line(power);
            if (decades < 1.6) line(2 * power), line(5 * power);
        }
    } else {
        const double step = roundLength((m_high - m_low) / 2.5);
        for (double value = std::ceil(m_low / step) * step; value <= m_high + 1e-9 * step;
             value += step)
            line(std::abs(value) < 1e-9 * step ? 0 : value);
    }
    painter.setPen(tokens.quiet);
    const QRectF foot(inside.left(), inside.bottom() + 2, inside.width(), kStepsHeight - 2);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     tr("step %1").arg(m_model.steps().front()));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(m_model.steps().back()));
}

void CurvePlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    if (m_stale) measure();
    const std::size_t rows = m_model.steps().size();
    if (rows < 2) {
        painter.setPen(tokens.quiet);
        painter.drawText(rect(), Qt::AlignCenter, tr("The curves come with the first steps."));
        return;
    }
    paintScale(painter);
    for (std::size_t figure = 0; figure < m_values.size(); ++figure) {
        if (m_values[figure].empty()) continue;
        QPainterPath path;
        bool open = false;
        for (std::size_t row = 0; row < rows; ++row) {
            const auto at = place(row, figure);
            if (at) open ? path.lineTo(*at) : path.moveTo(*at);
            open = at.has_value();
        }
        painter.setPen(QPen(colorOf(m_model.names()[figure]), 1.6, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawPath(path);
    }
    paintReading(painter);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                            space::kRadius);
}

void CurvePlot::paintReading(QPainter& painter) const {
    if (!m_reading || *m_reading >= m_model.steps().size()) return;
    const Tokens tokens = tokensOf(palette());
    const QRectF inside = area();
    const std::size_t row = *m_reading;
    QStringList lines{tr("step %1").arg(m_model.steps()[row])};
    QList<QColor> colors{tokens.quiet};
    std::optional<double> x;
    for (std::size_t figure = 0; figure < m_values.size(); ++figure) {
        const auto at = place(row, figure);
        if (!at) continue;
        x = at->x();
        colors << colorOf(m_model.names()[figure]);
        lines << QStringLiteral("%1  %2").arg(figureName(m_model.names()[figure]),
                                              number(drawn(row, figure), 4));
    }
    if (!x) return;
    painter.setPen(QPen(tokens.faint, 1));
    painter.drawLine(QPointF(*x, inside.top()), QPointF(*x, inside.bottom()));
    for (std::size_t figure = 0; figure < m_values.size(); ++figure) {
        if (const auto at = place(row, figure)) {
            painter.setPen(QPen(tokens.panel, 2));
            painter.setBrush(colorOf(m_model.names()[figure]));
            painter.drawEllipse(*at, 4, 4);
        }
    }
    const QFontMetricsF metrics(captionFont(font()));
    double wide = 0;
    for (const QString& text : lines)
        wide = std::max(wide, metrics.horizontalAdvance(text));
    const double high = metrics.height() * static_cast<double>(lines.size());
    const bool leftOf = *x + wide + 30 > inside.right();
    const QRectF box(leftOf ? *x - wide - 26 : *x + 10, inside.top(), wide + 16, high + 10);
    painter.setPen(QPen(tokens.border, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box, space::kRadius, space::kRadius);
    painter.setFont(captionFont(font()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setPen(colors[i]);
        painter.drawText(QRectF(box.left() + 8, box.top() + 5 + double(i) * metrics.height(),
                                wide + 4, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
}

void CurvePlot::read(std::optional<std::size_t> row) {
    if (m_reading == row) return;
    m_reading = row;
    describe();
    update();
}

QString CurvePlot::readingText() const {
    if (!m_reading || *m_reading >= m_model.steps().size()) return {};
    QStringList parts{tr("Step %1").arg(m_model.steps()[*m_reading])};
    for (std::size_t figure = 0; figure < m_values.size(); ++figure) {
        const double value = drawn(*m_reading, figure);
        if (std::isfinite(value)) {
            parts << QStringLiteral("%1: %2").arg(figureName(m_model.names()[figure]),
                                                  number(value, 4));
        }
    }
    return parts.join(QStringLiteral(", "));
}

void CurvePlot::describe() {
    setAccessibleName(tr("Curves of the run"));
    const QString read = readingText();
    setAccessibleDescription(
        read.isEmpty() ? tr("Left and Right read the values; the table says them all.") : read);
}

void CurvePlot::mouseMoveEvent(QMouseEvent* event) {
    const auto& steps = m_model.steps();
    const QRectF inside = area();
    if (steps.size() < 2 || event->position().x() < inside.left() - 8) return read({});
    const double share = std::clamp(
        (event->position().x() - inside.left()) / std::max(inside.width(), 1.0), 0.0, 1.0);
    const double step = static_cast<double>(steps.front()) +
                        share * static_cast<double>(steps.back() - steps.front());
    auto behind =
        std::lower_bound(steps.begin(), steps.end(), static_cast<std::int64_t>(std::floor(step)));
    if (behind == steps.end()) --behind;
    if (behind != steps.begin() &&
        step - static_cast<double>(*std::prev(behind)) < static_cast<double>(*behind) - step)
        --behind;
    read(static_cast<std::size_t>(behind - steps.begin()));
}

void CurvePlot::leaveEvent(QEvent*) {
    if (!hasFocus()) read({});
}

void CurvePlot::keyPressEvent(QKeyEvent* event) {
    const std::size_t rows = m_model.steps().size();
    const int move = event->key() == Qt::Key_Left       ? -1
                     : event->key() == Qt::Key_Right    ? 1
                     : event->key() == Qt::Key_PageUp   ? -20
                     : event->key() == Qt::Key_PageDown ? 20
                                                        : 0;
    if (move == 0 || rows == 0) return QWidget::keyPressEvent(event);
    const auto last = static_cast<std::ptrdiff_t>(rows) - 1;
    const auto now = m_reading ? static_cast<std::ptrdiff_t>(*m_reading) : last;
    const std::ptrdiff_t next = m_reading ? std::clamp<std::ptrdiff_t>(now + move, 0, last) : last;
    read(static_cast<std::size_t>(next));
}

void CurvePlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
