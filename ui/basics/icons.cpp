#include "ui/basics/icons.h"

#include <cmath>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

class ThemedIcon final : public QIconEngine {
  public:
    explicit ThemedIcon(QString name)
        : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap image = iconPixmap(m_name, colorOf(mode, state), side, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2,
                            rect.y() + (rect.height() - side) / 2, image);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return iconPixmap(m_name, colorOf(mode, state), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override {
        const int side =
            static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
        return iconPixmap(m_name, colorOf(mode, state), side, scale);
    }

    QIconEngine* clone() const override { return new ThemedIcon(*this); }

  private:
    static QColor colorOf(QIcon::Mode mode, QIcon::State state) {
        const Tokens t = tokensOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled) return t.faint;
        return mode == QIcon::Normal && state == QIcon::Off ? t.quiet : t.text;
    }
    QString m_name;
};

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal pixelRatio) {
    const QString key = QStringLiteral("maquette/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(pixelRatio);
    QPixmap image;
    if (QPixmapCache::find(key, &image)) return image;
    const int pixels = std::max(1, static_cast<int>(std::lround(size * pixelRatio)));
    image = QPixmap(pixels, pixels);
    image.fill(Qt::transparent);
    QFile file(":/icons/" + name + ".svg");
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(drawing);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    image.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, image);
    return image;
}

QIcon icon(const QString& name) {
    return QIcon(new ThemedIcon(name));
}

} // namespace maquette::ui
