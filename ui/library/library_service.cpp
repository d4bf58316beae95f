#include "ui/library/library_service.h"

#include <set>
#include <utility>

#include "assets/database.h"
#include "assets/library_thread.h"
#include "engine/base/log.h"
#include "ui/basics/texts.h"
#include "ui/library/library_rows.h"

namespace maquette::ui {

namespace fs = std::filesystem;
using assets::AssetId;
using assets::Library;
using assets::LibraryThread;

namespace {

constexpr double kSecondsBetweenNotes = 5; // progress of a run in the library
constexpr std::size_t kLargestFamily = 200;
// What the states of all runs' moments may take; the oldest runs' go first, their pictures stay.
constexpr std::uint64_t kBytesOfStates = std::uint64_t{4} << 30;

} // namespace

LibraryService::LibraryService(const fs::path& folder, QObject* parent)
    : QObject(parent) {
    assets::LibraryOptions options;
    options.access = assets::Access::OwnOrRead;
    assets::LibraryListener listener;
    // Both are called on the library's thread.
    listener.changed = [this](const assets::ChangeSet& changes) {
        if (!changes.runs.empty())
            QMetaObject::invokeMethod(this, &LibraryService::runsChanged, Qt::QueuedConnection);
        // A run's progress is noted every few seconds; the objects are not touched by it.
        if (changes.assets.empty() && changes.projects.empty() && changes.collections.empty())
            return;
        QMetaObject::invokeMethod(this, &LibraryService::changed, Qt::QueuedConnection);
    };
    listener.failed = [this](const base::Error& error) {
        const QString sentence = say(error.sentence());
        QMetaObject::invokeMethod(
            this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
    };
    m_thread = std::make_unique<LibraryThread>(folder, options, listener);
    m_reader = std::make_unique<Library>(Library::openForReading(folder));
    m_opened = project();
    connect(this, &LibraryService::changed, this, &LibraryService::noteProject);
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

std::uint64_t LibraryService::freeBytes() const {
    return m_reader->freeBytes();
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
    m_thread->run([this, task = std::move(task)](Library& library) {
        settleOwed(library);
        task(library);
    });
}

void LibraryService::forgetRun(assets::RunId id) {
    post([id](Library& library) { library.runs().forget(id); });
}

LibraryService::Story LibraryService::story(assets::RunId id) const {
    const assets::RunStore runs = m_reader->runs();
    return {runs.get(id), runs.snapshots(id), runs.events(id)};
}

QImage LibraryService::picture(const assets::Snapshot& moment) const {
    const std::vector<std::byte> png = m_reader->runs().picture(moment.id);
    return QImage::fromData(reinterpret_cast<const uchar*>(png.data()),
                            static_cast<int>(png.size()), "PNG");
}

fs::path LibraryService::stateFile(const assets::Snapshot& moment) const {
    return m_reader->runs().snapshotFile(moment);
}

std::vector<LibraryService::Relative> LibraryService::family(assets::RunId id) const {
    const assets::RunStore runs = m_reader->runs();
    assets::Run first = runs.get(id);
    std::set<std::string> seen{first.uid}; // a damaged library may have a circle
    while (!first.parentUid.empty() && seen.insert(first.parentUid).second) {
        const auto parent = runs.find(first.parentUid);
        if (!parent) break; // removed for good
        first = runs.get(*parent);
    }
    std::vector<Relative> family;
    std::vector<Relative> waiting{{first, 0, {}}};
    seen.clear();
    while (!waiting.empty() && family.size() < kLargestFamily) {
        Relative next = std::move(waiting.back());
        waiting.pop_back();
        if (!seen.insert(next.run.uid).second) continue;
        next.assets = m_reader->assets().ofRun(next.run.id);
        std::vector<assets::Run> forks = runs.forks(next.run.uid);
        for (auto fork = forks.rbegin(); fork != forks.rend(); ++fork)
            waiting.push_back({std::move(*fork), next.depth + 1, {}});
        family.push_back(std::move(next));
    }
    return family;
}

std::string LibraryService::beginMoment(assets::RunId run, const std::string& name) {
    const std::string uid = m_reader->runs().get(run).uid;
    const std::string folder = m_thread->folder().createRunFolder(uid).string();
    m_runUid = uid;
    m_ofMoment = true;
    m_momentName = name;
    return folder;
}

std::string LibraryService::beginRun(const api::Request& request, const std::string& requestJson,
                                     const RunOrigin& origin) {
    m_runUid.clear(); // until there is a new one, nothing more may be said of the last
    m_ofMoment = false;
    m_progress = {};
    m_noted = 0;
    if (origin.continued) {
        const std::string uid = m_reader->runs().get(origin.continued).uid;
        const std::string folder = m_thread->folder().createRunFolder(uid).string();
        m_runUid = uid;
        post([id = origin.continued](Library& library) { library.runs().resume(id); });
        return folder;
    }
    assets::NewRun row = newRun(request, requestJson);
    row.parentUid = origin.parentUid;
    row.parentStep = origin.parentStep;
    std::string folder = openRun(row);
    m_runUid = row.uid;
    return folder;
}

void LibraryService::updateRun(assets::RunState state, const std::string& message) {
    if (m_runUid.empty() || m_ofMoment) return;
    m_progress.state = state;
    m_progress.message = message;
    noteRun(m_runUid, m_progress);
}

void LibraryService::write(Library& library, const std::string& uid,
                           const assets::RunProgress& state) {
    try {
        if (const auto id = library.runs().find(uid)) library.runs().update(*id, state);
    } catch (const base::Error&) {
        m_owed[uid] = state;
        throw;
    }
}

// A full disk passes; until then each task says so only for itself.
void LibraryService::settleOwed(Library& library) {
    while (!m_owed.empty()) {
        const auto [uid, state] = *m_owed.begin();
        try {
            if (const auto id = library.runs().find(uid)) library.runs().update(*id, state);
        } catch (const base::Error& error) {
            base::logWarning(std::string("library: a run's state waits: ") + error.what());
            return;
        }
        m_owed.erase(uid);
    }
}

void LibraryService::noteProgress(const api::ProgressReport& report) {
    m_progress.step = report.step;
    m_progress.steps = report.steps;
    m_progress.seconds = report.secondsElapsed;
    if (report.secondsElapsed < m_noted + kSecondsBetweenNotes) return;
    m_noted = report.secondsElapsed;
    updateRun(assets::RunState::Running);
}

void LibraryService::noteState(api::JobState state, bool kept) {
    if (state == api::JobState::Paused) updateRun(assets::RunState::Paused);
    if (state == api::JobState::Running) updateRun(assets::RunState::Running);
    // A run with a result has ended when that is stored; see keep().
    if (state == api::JobState::Done && !kept) updateRun(assets::RunState::Stopped);
    if (api::isFinal(state)) m_runUid.clear();
}

void LibraryService::noteFailure(const QString& sentence) {
    updateRun(assets::RunState::Failed, sentence.toStdString());
    m_runUid.clear();
}

void LibraryService::keep(const api::AssetReady& asset, const api::Request& request) {
    keep(Result{asset, request, m_runUid, m_progress, m_ofMoment,
                m_ofMoment ? m_momentName : std::string()});
}

void LibraryService::keepAgain() {
    if (m_unkept) keep(*std::exchange(m_unkept, {}));
}

void LibraryService::keep(const Result& result) {
    post([this, result](Library& library) {
        std::function<void()> answer;
        try {
            const AssetId id = store(library, result);
            answer = [this, id] { Q_EMIT saved(id.value); };
        } catch (const base::Error& error) {
            answer = [this, result, sentence = say(error.sentence())] {
                m_unkept = result;
                Q_EMIT keepFailed(sentence);
            };
            if (!result.ofMoment) {
                assets::RunProgress state = result.progress;
                state.state = assets::RunState::Interrupted;
                state.message = error.sentence().english();
                m_owed[result.runUid] = state;
                settleOwed(library);
            }
        }
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

AssetId LibraryService::store(Library& library, const Result& result) const {
    assets::NewAsset row = newAsset(result.asset, result.request);
    if (!result.name.empty()) row.name = result.name;
    const auto run = library.runs().find(result.runUid);
    if (run) row.run = *run;
    attachFiles(row, result.asset.mesh.get(), result.asset.turntable,
                fs::path(result.request.outputFolder) / "asset.glb");
    assets::Transaction transaction = library.begin();
    const AssetId id = library.assets().add(row);
    assets::RunProgress state = result.progress;
    state.state = assets::RunState::Done;
    if (run && !result.ofMoment) library.runs().update(*run, state);
    transaction.commit();
    library.runs().limitStates(kBytesOfStates);
    return id;
}

void LibraryService::addImported(const assets::NewAsset& row,
                                 const std::shared_ptr<const base::Mesh>& mesh,
                                 const std::vector<base::Image8>& turntable) {
    post([this, row, mesh, turntable, project = project()](Library& library) {
        assets::NewAsset asset = row;
        asset.uid = assets::newUid();
        asset.project = project;
        const fs::path glb = library.folder().staging() / ("import-" + asset.uid + ".glb");
        attachFiles(asset, mesh.get(), turntable, glb);
        const AssetId id = library.assets().add(asset);
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT imported(id.value); }, Qt::QueuedConnection);
    });
}

void LibraryService::addReceipts(AssetId id, const std::vector<assets::Receipt>& receipts) {
    post([id, receipts](Library& library) {
        for (const assets::Receipt& receipt : receipts)
            assets::ReceiptStore(library.core()).add(id, receipt);
    });
}

std::vector<assets::Receipt> LibraryService::receipts(AssetId id) const {
    return assets::ReceiptStore(m_reader->core()).of(id);
}

void LibraryService::flush() {
    m_thread->post([](Library&) {}).wait();
}

} // namespace maquette::ui
