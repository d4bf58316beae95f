#include "ui/library/dropped_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "assets/picture_file.h"
#include "engine/base/error.h"

namespace maquette::ui {

namespace {

constexpr int kDeepest = 3, kMostFiles = 1000, kMostPictures = 16;

bool isMesh(const QFileInfo& file) {
    return readableMeshes().contains(file.suffix().toLower());
}

bool hasRecipe(const QFileInfo& file) {
    if (file.suffix().toLower() != "png") return false;
    try {
        return !assets::readPictureRecipe(file.filePath().toStdString()).empty();
    } catch (const base::Error&) {
        return false;
    }
}

// Links are not followed: a folder may lie inside itself.
void collect(const QDir& folder, int depth, QStringList& meshes) {
    const auto entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot |
                                                  QDir::NoSymLinks | QDir::Readable,
                                              QDir::Name | QDir::DirsLast);
    for (const QFileInfo& entry : entries) {
        if (meshes.size() >= kMostFiles) return;
        if (entry.isDir()) {
            if (depth < kDeepest) collect(QDir(entry.filePath()), depth + 1, meshes);
        } else if (isMesh(entry)) {
            meshes << entry.filePath();
        }
    }
}

QList<QFileInfo> localFiles(const QMimeData& data) {
    QList<QFileInfo> files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) files << QFileInfo(url.toLocalFile());
    }
    return files;
}

} // namespace

const QStringList& readableMeshes() {
    static const QStringList kinds{"glb", "gltf", "obj", "ply", "stl", "3mf"};
    return kinds;
}

bool mayTake(const QMimeData& data) {
    int pictures = 0;
    for (const QFileInfo& file : localFiles(data)) {
        if (file.isDir() || isMesh(file)) return true;
        if (file.suffix().toLower() == "png" && ++pictures <= kMostPictures && hasRecipe(file))
            return true;
    }
    return false;
}

DroppedFiles droppedFiles(const QMimeData& data) {
    DroppedFiles found;
    for (const QFileInfo& file : localFiles(data)) {
        if (file.isDir()) {
            collect(QDir(file.filePath()), 1, found.meshes);
        } else if (isMesh(file)) {
            found.meshes << file.filePath();
        } else if (found.pictures.size() < kMostPictures && hasRecipe(file)) {
            found.pictures << file.filePath();
        }
    }
    return found;
}

} // namespace maquette::ui
