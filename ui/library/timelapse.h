#pragma once

#include <vector>

#include <QColor>
#include <QImage>
#include <QString>

#include "assets/file_origin.h"

namespace maquette::ui {

struct TimelapseFiles {
    QString folder;
    QString video;
    int pictures = 0;
};

// Writes the pictures, on this ground, as a numbered sequence of PNGs and as a video of twelve
// pictures a second that rests on the last one, into a new folder `name` (numbered when there is
// one already) inside `parent`. Each PNG carries the origin's recipe. Throws base::Error(Io). Any
// thread.
TimelapseFiles writeTimelapse(const std::vector<QImage>& pictures, const QColor& ground,
                              const QString& parent, const QString& name,
                              const assets::FileOrigin& origin = {});

} // namespace maquette::ui
