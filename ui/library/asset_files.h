#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include <QObject>

#include "assets/export_job.h"
#include "assets/file_origin.h"
#include "assets/import_client.h"
#include "engine/base/mesh.h"
#include "ui/basics/background.h"
#include "ui/desk/mesh_tools.h"
#include "ui/library/timelapse.h"

namespace maquette::ui {

// A mesh from outside, read in the sandbox.
struct ImportedFile {
    QString path;
    std::shared_ptr<const base::Mesh> mesh;
    MeshFacts facts;
    MeshPictures pictures;
    assets::FileOrigin origin;
};

// An export, and what an independent reader found in it.
struct WrittenFile {
    qint64 asset = 0;
    QString path;
    qint64 bytes = 0;                      // of all its files
    MeshFacts facts;                       // of the mesh as it was read back
    std::vector<assets::Receipt> receipts; // of the object, then of its coarser versions
    QString whyUnchecked;                  // not empty: it could not be read back
    bool good() const;
};

// Reads and writes mesh files on threads of its own, so that the window never waits for them.
// Answers come on the GUI thread. Only the newest opening answers; older ones drop themselves.
class AssetFiles final : public QObject {
    Q_OBJECT
  public:
    AssetFiles(MeshTools tools, QObject* parent);

    void open(qint64 asset, const std::filesystem::path& glb);
    // Reads a mesh file of any kind in the sandboxed worker.
    void import(const std::filesystem::path& file);
    // See writeTimelapse().
    void writeTimelapse(std::vector<QImage> pictures, const QColor& ground, const QString& parent,
                        const QString& name, const assets::FileOrigin& origin = {});
    // Writes the job's mesh, or, without one, what the GLB holds; then reads the files back and
    // compares.
    void write(qint64 asset, const assets::ExportJob& job, const std::filesystem::path& glb);

  Q_SIGNALS:
    void opened(qint64 asset, std::shared_ptr<const maquette::base::Mesh> mesh);
    void imported(const maquette::ui::ImportedFile& file);
    void written(const maquette::ui::WrittenFile& file);
    void timelapseWritten(const maquette::ui::TimelapseFiles& files);
    void failed(const QString& sentence);

  private:
    void inBackground(std::function<Background::Answer(std::stop_token)> work);
    ImportedFile read(const std::filesystem::path& file, const std::stop_token& stop) const;
    WrittenFile write(const assets::ExportJob& job, const std::stop_token& stop) const;

    MeshTools m_tools;
    quint64 m_generation = 0;
    Background m_background; // last: stops before the rest goes
};

} // namespace maquette::ui
