#include "ui/view/placeholder_surface.h"

#include <QPainter>

namespace maquette::ui {

namespace {

QColor color(const glm::vec3& c) {
    return QColor::fromRgbF(c.x, c.y, c.z);
}

QImage pictureOf(const base::Frame& frame) {
    const base::Image8 pixels = base::toImage8(frame.color);
    return QImage(pixels.data.data(), pixels.width, pixels.height, 4 * pixels.width,
                  QImage::Format_RGBA8888_Premultiplied)
        .copy();
}

} // namespace

PlaceholderSurface::PlaceholderSurface(QWidget* parent, QString reason)
    : QWidget(parent)
    , m_reason(std::move(reason)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PlaceholderSurface::present(render::Scene scene) {
    m_scene = std::move(scene);
    update();
}

void PlaceholderSurface::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QLinearGradient wall(0, 0, 0, height());
    wall.setColorAt(0, color(m_scene.colors.backdropTop));
    wall.setColorAt(1, color(m_scene.colors.backdropBottom));
    painter.fillRect(rect(), wall);
    if (m_scene.mesh) { // the last frame may be of something else
        painter.setPen(color(m_scene.colors.textQuiet));
        return painter.drawText(rect().adjusted(24, 24, -24, -24),
                                Qt::AlignCenter | Qt::TextWordWrap,
                                tr("Without OpenGL, objects are seen here only while they form."));
    }
    const base::Frame* frame = m_scene.frame.get();
    if (!frame || frame->device != base::FrameDevice::Cpu || frame->color.channels != 4) return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QImage picture = pictureOf(*frame);
    const QSize size = picture.size().scaled(this->size(), Qt::KeepAspectRatio);
    painter.drawImage(
        QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), picture);
}

} // namespace maquette::ui
