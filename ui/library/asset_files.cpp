#include "ui/library/asset_files.h"

#include <algorithm>

#include "assets/import_client.h"
#include "assets/read_glb.h"
#include "engine/base/error.h"
#include "ui/basics/texts.h"

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

void AssetFiles::write(qint64 asset, const assets::ExportJob& job, const fs::path& glb) {
    inBackground([this, asset, job, glb](const std::stop_token& stop) -> Background::Answer {
        assets::ExportJob own = job;
        if (!own.mesh) own.mesh = std::make_shared<const base::Mesh>(assets::readGlb(glb));
        WrittenFile file = write(own, stop);
        file.asset = asset;
        return [this, file] { Q_EMIT written(file); };
    });
}

WrittenFile AssetFiles::write(const assets::ExportJob& job, const std::stop_token& stop) const {
    const assets::ExportOutcome outcome = assets::runExport(job, m_tools.work, {{}, stop});
    WrittenFile file;
    file.path = QString::fromStdString(outcome.files.front().string());
    file.bytes = static_cast<qint64>(outcome.bytes);
    file.receipts = outcome.receipts;
    file.whyUnchecked = say(outcome.receipts.front().unchecked);
    if (outcome.readBack) file.facts = m_tools.measure(*outcome.readBack);
    return file;
}

bool WrittenFile::good() const {
    return std::all_of(receipts.begin(), receipts.end(),
                       [](const assets::Receipt& receipt) { return receipt.good(); });
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
    auto mesh = std::make_shared<base::Mesh>(assets::importInOurFrame(file, {}, progress));
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
