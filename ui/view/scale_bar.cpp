#include "ui/view/scale_bar.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <glm/common.hpp>

#include "engine/base/mesh.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/view/viewport.h"

namespace maquette::ui {

namespace {

constexpr double kLongest = 132;     // logical pixels
constexpr double kFormingSide = 1.6; // about the longest side of an object that forms, world units

double longestSide(const base::Mesh& mesh) {
    const base::Bounds box = base::bounds(mesh);
    const glm::vec3 size = box.high - box.low;
    return std::max({size.x, size.y, size.z});
}

} // namespace

double roundLength(double most) {
    if (!(most > 0) || !std::isfinite(most)) return 0;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= most * (1 + 1e-9)) return step * power;
    }
    return power;
}

QString lengthText(double length, const QString& unit) {
    if (unit.isEmpty()) {
        return QCoreApplication::translate("maquette::ui::ScaleBar", "%1 units")
            .arg(number(length, 4));
    }
    struct Size {
        const char* name;
        double metres;
    };
    static constexpr Size kMetric[] = {{"mm", 1e-3}, {"cm", 1e-2}, {"m", 1}, {"km", 1e3}};
    const auto* given = std::find_if(std::begin(kMetric), std::end(kMetric),
                                     [&](const Size& s) { return unit == QLatin1String(s.name); });
    if (given == std::end(kMetric)) return QStringLiteral("%1 %2").arg(number(length, 4), unit);
    const double metres = length * given->metres;
    const Size* best = kMetric;
    for (const Size& size : kMetric) {
        if (metres >= size.metres * (1 - 1e-9)) best = &size;
    }
    return QStringLiteral("%1 %2").arg(number(metres / best->metres, 4), QLatin1String(best->name));
}

ScaleBar::ScaleBar(Viewport& viewport, const Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_settings(settings) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&viewport, &Viewport::cameraChanged, this, &ScaleBar::refresh);
    connect(&viewport, &Viewport::contentChanged, this, &ScaleBar::refresh);
    refresh();
}

QSize ScaleBar::sizeHint() const {
    return {static_cast<int>(kLongest) + 24, 34};
}

// The user's size is that of the longest side; else a mesh has its own units, and a forming object
// is measured in world units.
double ScaleBar::unitsPerWorld() const {
    const base::Mesh* mesh = m_viewport.mesh();
    const double own = mesh ? double(m_viewport.meshUnits()) : 1.0;
    if (m_settings.realSize() <= 0) return own;
    const double side = mesh ? longestSide(*mesh) / own : kFormingSide;
    return m_settings.realSize() / std::max(side, 1e-9);
}

void ScaleBar::refresh() {
    const auto height = static_cast<float>(std::max(m_viewport.height(), 1));
    const double perPixel = double(m_viewport.camera().unitsPerPixel(height)) * unitsPerWorld();
    m_length = roundLength(perPixel * kLongest);
    m_pixels = perPixel > 0 ? m_length / perPixel : 0;
    const bool real = m_settings.realSize() > 0;
    m_text = lengthText(m_length, real ? m_settings.realUnit() : QString());
    if (real && !m_viewport.mesh()) m_text = tr("about %1").arg(m_text);
    setAccessibleName(tr("Scale"));
    setAccessibleDescription(tr("The bar is %1 long where the object stands.").arg(m_text));
    update();
}

void ScaleBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    const double right = width() - 6.5, left = right - std::round(m_pixels), y = height() - 7.5;
    QPainterPath bar;
    bar.moveTo(left, y - 5);
    bar.lineTo(left, y);
    bar.lineTo(right, y);
    bar.lineTo(right, y - 5);
    painter.setPen(QPen(tokens.window, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(bar);
    painter.setPen(QPen(tokens.quiet, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(bar);
    painter.setFont(captionFont(font()));
    painter.setPen(tokens.quiet);
    painter.drawText(QRectF(0, 0, right, y - 6), Qt::AlignRight | Qt::AlignBottom, m_text);
}

void ScaleBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
