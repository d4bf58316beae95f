#pragma once

#include <memory>
#include <vector>

#include <QTemporaryDir>

#include "assets/id.h"

class QMimeData;

namespace maquette::ui {

class LibraryService;

// What a drag of objects carries: their numbers for our own window, and for other programs files in
// GLB under the objects' names. The files are copies, made only when somebody asks for them.
class AssetDrags final {
  public:
    explicit AssetDrags(LibraryService& library)
        : m_library(library) {}
    // The caller owns the data. Copies live until this object goes.
    QMimeData* make(const std::vector<assets::AssetId>& ids);

  private:
    LibraryService& m_library;
    std::shared_ptr<QTemporaryDir> m_folder; // shared with drags that outlive this
};

bool hasAssets(const QMimeData& data);
std::vector<assets::AssetId> assetsOf(const QMimeData& data);

} // namespace maquette::ui
