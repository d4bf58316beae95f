#pragma once

#include <QImage>
#include <QString>

#include "assets/file_origin.h"

namespace maquette::ui {

// Writes a PNG that carries where it comes from; see assets/picture_file.h. Throws base::Error(Io).
// Any thread.
void savePicture(const QImage& image, const QString& file, const assets::FileOrigin& origin);

} // namespace maquette::ui
