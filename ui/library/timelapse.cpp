#include "ui/library/timelapse.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>

#include "assets/export_video.h"
#include "engine/base/error.h"
#include "ui/library/save_picture.h"

namespace maquette::ui {

namespace {

constexpr int kSide = 640; // pixels
constexpr int kPerSecond = 12, kRestFrames = 18;
constexpr int kQuality = 92;

QImage onGround(const QImage& picture, const QColor& ground) {
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(0, 0, kSide, kSide), picture);
    return image;
}

std::vector<std::byte> jpegOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", kQuality);
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.constData());
    return {begin, begin + bytes.size()};
}

QString newFolder(const QString& parent, const QString& name) {
    const QDir place(parent);
    QString free = name;
    for (int i = 2; place.exists(free); ++i)
        free = QStringLiteral("%1 (%2)").arg(name).arg(i);
    if (place.mkpath(free)) return place.filePath(free);
    throw base::Error(base::ErrorKind::Io,
                      {MAQUETTE_TR("The folder %1 cannot be made. Check its permissions and the "
                                   "free space."),
                       place.filePath(free).toStdString()});
}

} // namespace

TimelapseFiles writeTimelapse(const std::vector<QImage>& pictures, const QColor& ground,
                              const QString& parent, const QString& name,
                              const assets::FileOrigin& origin) {
    TimelapseFiles files;
    files.folder = newFolder(parent, name);
    std::vector<std::vector<std::byte>> frames;
    for (const QImage& picture : pictures) {
        const QImage image = onGround(picture, ground);
        const QString file =
            QStringLiteral("%1/%2.png").arg(files.folder).arg(++files.pictures, 4, 10, QChar('0'));
        savePicture(image, file, origin);
        frames.push_back(jpegOf(image));
    }
    for (int i = 0; i < kRestFrames && !frames.empty(); ++i)
        frames.push_back(std::vector(frames.back()));
    files.video = QStringLiteral("%1/%2.avi").arg(files.folder, name);
    assets::writeMotionJpeg(files.video.toStdString(), frames, kSide, kSide, kPerSecond);
    return files;
}

} // namespace maquette::ui
