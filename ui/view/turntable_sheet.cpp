#include "ui/view/turntable_sheet.h"

#include <algorithm>

#include <QImage>

namespace maquette::ui {

std::vector<base::Image8> turntableViews(const std::filesystem::path& file) {
    const QImage sheet =
        QImage(QString::fromStdString(file.string())).convertToFormat(QImage::Format_RGBA8888);
    const int size = sheet.height();
    if (size == 0 || sheet.width() % size != 0) return {};
    std::vector<base::Image8> views;
    for (int left = 0; left < sheet.width(); left += size) {
        base::Image8 view(size, size, 4);
        for (int y = 0; y < size; ++y) {
            const uchar* row = sheet.constScanLine(y) + static_cast<std::ptrdiff_t>(4) * left;
            std::copy_n(row, 4 * size, view.pixel(0, y));
        }
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace maquette::ui
