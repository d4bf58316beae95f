#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <memory>

#include <QObject>

#include "assets/export_mesh.h"
#include "engine/base/mesh.h"

namespace maquette::ui {

// Reads and writes mesh files on threads of its own, so that the window never waits for them.
// Answers come on the GUI thread. Only the newest opening answers; older ones drop themselves.
class AssetFiles final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    ~AssetFiles() override;

    void open(qint64 asset, const std::filesystem::path& glb);
    // Writes the mesh, or, without one, what the GLB holds.
    void write(std::shared_ptr<const base::Mesh> mesh, const std::filesystem::path& glb,
               const std::filesystem::path& target, const assets::ExportOptions& options);

  Q_SIGNALS:
    void opened(qint64 asset, std::shared_ptr<const maquette::base::Mesh> mesh);
    void written(const QString& path, qint64 bytes);
    void failed(const QString& sentence);

  private:
    void inBackground(std::function<std::function<void()>()> work);
    quint64 m_generation = 0;
    std::vector<std::future<void>> m_running;
};

} // namespace maquette::ui
