#include "ui/library_service.h"

#include <QBuffer>
#include <QPainter>
#include <QPointer>

#include "assets/export_mesh.h"
#include "assets/library_thread.h"
#include "assets/recipe_info.h"
#include "ui/texts.h"

namespace maquette::ui {

namespace fs = std::filesystem;
using assets::AssetId;
using assets::Library;
using assets::LibraryThread;

namespace {

constexpr double kSecondsBetweenNotes = 5; // progress of a run in the library

// The views side by side as a PNG.
std::vector<std::byte> turntablePng(const std::vector<base::Image8>& views) {
    if (views.empty() || views.front().channels != 4) return {};
    const int side = views.front().width, height = views.front().height;
    QImage sheet(side * static_cast<int>(views.size()), height, QImage::Format_RGBA8888);
    sheet.fill(Qt::transparent);
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const base::Image8& view = views[i];
        painter.drawImage(static_cast<int>(i) * side, 0,
                          QImage(view.data.data(), view.width, view.height, 4 * view.width,
                                 QImage::Format_RGBA8888));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    sheet.save(&buffer, "PNG");
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.constData());
    return {begin, begin + bytes.size()};
}

assets::NewAsset newAsset(const api::AssetReady& asset, const api::Request& request) {
    assets::NewAsset row;
    static_cast<assets::AssetInfo&>(row) = assets::infoFromRecipe(asset.recipeJson);
    row.prompt = request.prompt;
    row.negativePrompt = request.negativePrompt;
    row.method = request.method;
    row.preset = request.preset;
    row.model = request.model;
    row.seed = request.seed;
    row.complete = asset.complete;
    row.thumbnail = asset.thumbnail;
    if (asset.mesh) row.triangles = static_cast<std::int64_t>(asset.mesh->triangles.size());
    return row;
}

// Writes the mesh beside the checkpoints, on the library's drive, so that taking it in is a rename.
void attachFiles(assets::NewAsset& row, const api::AssetReady& asset, const fs::path& folder) {
    if (asset.mesh && !asset.mesh->empty()) {
        const fs::path glb = folder / "asset.glb";
        assets::ExportOptions options;
        options.name = row.prompt;
        options.recipeJson = asset.recipeJson;
        assets::exportMesh(*asset.mesh, glb, options);
        row.files.push_back({assets::role::kGlb, "asset.glb", glb, assets::Take::Move, {}});
    }
    std::vector<std::byte> sheet = turntablePng(asset.turntable);
    if (!sheet.empty()) {
        row.files.push_back(
            {assets::role::kTurntable, "turntable.png", {}, assets::Take::Copy, std::move(sheet)});
    }
}

} // namespace

LibraryService::LibraryService(const fs::path& folder, QObject* parent)
    : QObject(parent) {
    assets::LibraryOptions options;
    options.access = assets::Access::OwnOrRead;
    assets::LibraryListener listener;
    // Both are called on the library's thread.
    listener.changed = [this](const assets::ChangeSet& changes) {
        // A run's progress is noted every few seconds; what the window shows is not touched by it.
        if (changes.assets.empty() && changes.projects.empty()) return;
        QMetaObject::invokeMethod(this, &LibraryService::changed, Qt::QueuedConnection);
    };
    listener.failed = [this](const base::Error& error) {
        const QString sentence = say(error.sentence());
        QMetaObject::invokeMethod(
            this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
    };
    m_thread = std::make_unique<LibraryThread>(folder, options, listener);
    m_reader = std::make_unique<Library>(Library::openForReading(folder));
}

LibraryService::~LibraryService() {
    m_thread.reset(); // finishes what was asked for, while this object still takes the news
}

bool LibraryService::canWrite() const {
    return m_thread->canWrite();
}

QString LibraryService::notice() const {
    return say(m_thread->notice());
}

QString LibraryService::folder() const {
    return QString::fromStdString(m_thread->folder().root.string());
}

assets::SearchPage LibraryService::search(const assets::SearchQuery& query) const {
    return m_reader->assets().search(query);
}

assets::Asset LibraryService::asset(AssetId id) const {
    return m_reader->assets().get(id);
}

QImage LibraryService::thumbnail(AssetId id) const {
    const std::vector<std::byte> png = m_reader->assets().thumbnail(id);
    return QImage::fromData(reinterpret_cast<const uchar*>(png.data()),
                            static_cast<int>(png.size()), "PNG");
}

fs::path LibraryService::path(const assets::AssetFile& file) const {
    return m_reader->assets().path(file);
}

std::vector<LibraryService::Interrupted> LibraryService::interrupted() const {
    std::vector<Interrupted> found;
    const assets::RunStore runs = m_reader->runs();
    for (const assets::Run& run : runs.interrupted()) {
        const std::vector<assets::Checkpoint> checkpoints = runs.checkpoints(run.id);
        if (checkpoints.empty()) continue;
        found.push_back({run, runs.checkpointFile(checkpoints.front()), checkpoints.front().step});
    }
    return found;
}

void LibraryService::post(std::function<void(Library&)> task) {
    m_thread->run(std::move(task));
}

void LibraryService::rename(AssetId id, const QString& name) {
    post([id, text = name.toStdString()](Library& library) { library.assets().rename(id, text); });
}

void LibraryService::remove(const std::vector<AssetId>& ids) {
    post([ids](Library& library) { library.assets().remove(ids); });
}

void LibraryService::restore(const std::vector<AssetId>& ids) {
    post([ids](Library& library) { library.assets().restore(ids); });
}

void LibraryService::forgetRun(assets::RunId id) {
    post([id](Library& library) { library.runs().remove(id); });
}

std::string LibraryService::beginRun(const api::Request& request, const std::string& requestJson,
                                     assets::RunId continued) {
    m_runUid.clear(); // until there is a new one, nothing more may be said of the last
    m_progress = {};
    if (continued) {
        const std::string uid = m_reader->runs().get(continued).uid;
        const std::string folder = m_thread->folder().createRunFolder(uid).string();
        m_runUid = uid;
        post([continued](Library& library) { library.runs().resume(continued); });
        return folder;
    }
    assets::NewRun row;
    row.uid = assets::newUid();
    row.prompt = request.prompt;
    row.method = request.method;
    row.preset = request.preset;
    row.model = request.model;
    row.device = request.device;
    row.requestJson = requestJson;
    row.seed = request.seed;
    row.folder = m_thread->folder().createRunFolder(row.uid).string();
    m_runUid = row.uid;
    post([row](Library& library) { library.runs().start(row); });
    return row.folder;
}

void LibraryService::updateRun(assets::RunState state, const std::string& message) {
    if (m_runUid.empty()) return;
    m_progress.state = state;
    m_progress.message = message;
    post([uid = m_runUid, progress = m_progress](Library& library) {
        if (const auto id = library.runs().find(uid)) library.runs().update(*id, progress);
    });
}

void LibraryService::noteProgress(const api::ProgressReport& report) {
    const bool due = report.secondsElapsed >= m_progress.seconds + kSecondsBetweenNotes;
    m_progress.step = report.step;
    m_progress.steps = report.steps;
    if (!due) return;
    m_progress.seconds = report.secondsElapsed;
    updateRun(assets::RunState::Running);
}

void LibraryService::noteState(api::JobState state, bool kept) {
    if (state == api::JobState::Paused) updateRun(assets::RunState::Paused);
    if (state == api::JobState::Running) updateRun(assets::RunState::Running);
    if (state == api::JobState::Done) {
        updateRun(kept ? assets::RunState::Done : assets::RunState::Stopped);
    }
    if (api::isFinal(state)) m_runUid.clear();
}

void LibraryService::noteFailure(const QString& sentence) {
    updateRun(assets::RunState::Failed, sentence.toStdString());
    m_runUid.clear();
}

void LibraryService::noteCheckpoint(const api::CheckpointSaved& event) {
    if (m_runUid.empty()) return;
    post([uid = m_runUid, event](Library& library) {
        const auto id = library.runs().find(uid);
        if (!id || !fs::exists(event.file)) return; // newer ones may have replaced it meanwhile
        library.runs().addCheckpoint(*id, event.step, event.file, assets::Take::Share);
    });
}

void LibraryService::keep(const api::AssetReady& asset, const api::Request& request) {
    const QPointer<LibraryService> self(this);
    post([self, asset, request, uid = m_runUid](Library& library) {
        assets::NewAsset row = newAsset(asset, request);
        if (const auto run = library.runs().find(uid)) row.run = *run;
        attachFiles(row, asset, request.outputFolder);
        const AssetId id = library.assets().add(row);
        QMetaObject::invokeMethod(
            self,
            [self, id] {
                if (self) Q_EMIT self->saved(id.value);
            },
            Qt::QueuedConnection);
    });
}

void LibraryService::flush() {
    m_thread->post([](Library&) {}).wait();
}

} // namespace maquette::ui
