#include "ui/asset_files.h"

#include <algorithm>
#include <chrono>

#include "assets/read_glb.h"
#include "engine/base/error.h"
#include "ui/texts.h"

namespace maquette::ui {

namespace fs = std::filesystem;

AssetFiles::~AssetFiles() {
    for (std::future<void>& one : m_running)
        one.wait();
}

// The work returns what is to be done on the GUI thread with its result.
void AssetFiles::inBackground(std::function<std::function<void()>()> work) {
    std::erase_if(m_running, [](const std::future<void>& one) {
        return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    m_running.push_back(std::async(std::launch::async, [this, work = std::move(work)] {
        std::function<void()> answer;
        try {
            answer = work();
        } catch (const base::Error& error) {
            answer = [this, sentence = say(error.sentence())] { Q_EMIT failed(sentence); };
        } catch (const std::exception& error) {
            answer = [this, sentence = QString::fromUtf8(error.what())] {
                Q_EMIT failed(sentence);
            };
        }
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    }));
}

void AssetFiles::open(qint64 asset, const fs::path& glb) {
    const quint64 generation = ++m_generation;
    inBackground([this, asset, glb, generation]() -> std::function<void()> {
        std::shared_ptr<const base::Mesh> mesh =
            std::make_shared<const base::Mesh>(assets::readGlb(glb));
        return [this, asset, mesh, generation] {
            if (generation == m_generation) Q_EMIT opened(asset, mesh);
        };
    });
}

void AssetFiles::write(std::shared_ptr<const base::Mesh> mesh, const fs::path& glb,
                       const fs::path& target, const assets::ExportOptions& options) {
    inBackground([this, mesh, glb, target, options]() -> std::function<void()> {
        const std::shared_ptr<const base::Mesh> subject =
            mesh ? mesh : std::make_shared<const base::Mesh>(assets::readGlb(glb));
        const assets::ExportResult result = assets::exportMesh(*subject, target, options);
        const QString path = QString::fromStdString(result.files.front().string());
        return [this, path, bytes = static_cast<qint64>(result.bytes)] {
            Q_EMIT written(path, bytes);
        };
    });
}

} // namespace maquette::ui
