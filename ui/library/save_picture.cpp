#include "ui/library/save_picture.h"

#include <cstring>

#include "assets/picture_file.h"

namespace maquette::ui {

void savePicture(const QImage& image, const QString& file, const assets::FileOrigin& origin) {
    const bool alpha = image.hasAlphaChannel();
    const QImage plain =
        image.convertToFormat(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    base::Image8 pixels;
    pixels.width = plain.width();
    pixels.height = plain.height();
    pixels.channels = alpha ? 4 : 3;
    const auto row = static_cast<std::size_t>(pixels.width) * pixels.channels;
    pixels.data.resize(row * pixels.height);
    for (int y = 0; y < pixels.height; ++y)
        std::memcpy(pixels.data.data() + row * y, plain.constScanLine(y), row);
    assets::writePicture(file.toStdString(), pixels, origin.recipeJson, origin.assetUid);
}

} // namespace maquette::ui
