#include "ui/asset_files.h"

#include <algorithm>

#include "assets/import_client.h"
#include "assets/read_glb.h"
#include "engine/base/error.h"
#include "ui/texts.h"

namespace maquette::ui {

namespace fs = std::filesystem;

AssetFiles::AssetFiles(MeshTools tools, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_background(this) {}

void AssetFiles::inBackground(std::function<Background::Answer(std::stop_token)> work) {
    m_background.run(std::move(work),
                     [this](const base::Error& error) { Q_EMIT failed(say(error.sentence())); });
}

void AssetFiles::open(qint64 asset, const fs::path& glb) {
    const quint64 generation = ++m_generation;
    inBackground([this, asset, glb, generation](const std::stop_token&) -> Background::Answer {
        std::shared_ptr<const base::Mesh> mesh =
            std::make_shared<const base::Mesh>(assets::readGlb(glb));
        return [this, asset, mesh, generation] {
            if (generation == m_generation) Q_EMIT opened(asset, mesh);
        };
    });
}

void AssetFiles::write(std::shared_ptr<const base::Mesh> mesh, const fs::path& glb,
                       const fs::path& target, const assets::ExportOptions& options) {
    inBackground(
        [this, mesh, glb, target, options](const std::stop_token& stop) -> Background::Answer {
            const std::shared_ptr<const base::Mesh> subject =
                mesh ? mesh : std::make_shared<const base::Mesh>(assets::readGlb(glb));
            return [this, file = write(*subject, target, options, stop)] { Q_EMIT written(file); };
        });
}

WrittenFile AssetFiles::write(const base::Mesh& mesh, const fs::path& target,
                              const assets::ExportOptions& options,
                              const std::stop_token& stop) const {
    const assets::ExportResult result = assets::exportMesh(mesh, target, options);
    WrittenFile file;
    file.path = QString::fromStdString(result.files.front().string());
    file.bytes = static_cast<qint64>(result.bytes);
    try {
        const base::Progress progress{{}, stop};
        const base::Mesh got = assets::importMesh(result.files.front(), {}, progress);
        file.facts = m_tools.measure(got);
        file.checks = assets::compareExport(result.files.front(), mesh, got).checks;
    } catch (const base::Error& error) {
        file.whyUnchecked = say(error.sentence());
    }
    return file;
}

bool WrittenFile::good() const {
    return whyUnchecked.isEmpty() &&
           std::all_of(checks.begin(), checks.end(),
                       [](const assets::ExportCheck& check) { return check.passed; });
}

void AssetFiles::writeTimelapse(std::vector<QImage> pictures, const QColor& ground,
                                const QString& parent, const QString& name,
                                const assets::FileOrigin& origin) {
    inBackground([this, pictures = std::move(pictures), ground, parent, name,
                  origin](const std::stop_token&) -> Background::Answer {
        const TimelapseFiles files = ui::writeTimelapse(pictures, ground, parent, name, origin);
        return [this, files] { Q_EMIT timelapseWritten(files); };
    });
}

void AssetFiles::import(const fs::path& file) {
    inBackground([this, file](const std::stop_token& stop) -> Background::Answer {
        return [this, found = read(file, stop)] { Q_EMIT imported(found); };
    });
}

ImportedFile AssetFiles::read(const fs::path& file, const std::stop_token& stop) const {
    const base::Progress progress{{}, stop};
    ImportedFile found;
    found.path = QString::fromStdString(file.string());
    auto mesh = std::make_shared<base::Mesh>(assets::importMesh(file, {}, progress));
    if (mesh->normals.empty()) base::computeNormals(*mesh);
    found.facts = m_tools.measure(*mesh);
    found.pictures = m_tools.draw(*mesh, progress);
    try {
        found.origin = assets::originOf(file);
    } catch (const base::Error&) {
        // The importer could read it; what it says of itself is a matter of luck.
    }
    found.mesh = std::move(mesh);
    return found;
}

} // namespace maquette::ui
