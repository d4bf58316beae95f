#pragma once

#include <QStringList>

class QMimeData;

namespace maquette::ui {

// The kinds of mesh files that can be imported, as extensions.
const QStringList& readableMeshes();

// What of a drop is for us.
struct DroppedFiles {
    QStringList meshes;   // also those inside dropped folders
    QStringList pictures; // PNGs that carry a recipe of ours
    bool isEmpty() const { return meshes.isEmpty() && pictures.isEmpty(); }
};

// While it is dragged: folders count as one file that may be ours. Looks into few files only.
bool mayTake(const QMimeData& data);
// When it was dropped: folders are looked through, a few levels deep and a thousand files at most.
DroppedFiles droppedFiles(const QMimeData& data);

} // namespace maquette::ui
