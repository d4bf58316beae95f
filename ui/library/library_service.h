#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

#include <QImage>
#include <QObject>

#include "assets/library.h"
#include "assets/library_edits.h"
#include "assets/receipt.h"
#include "engine/api/engine.h"

namespace maquette::assets {
class LibraryThread;
}

namespace maquette::ui {

// What a run starts from; all empty: from nothing.
struct RunOrigin {
    assets::RunId continued; // the interrupted run that goes on
    std::string parentUid;   // the run with the moment it starts from
    std::int64_t parentStep = 0;
};

// The only object of the studio that knows the library: changes go to the library's own thread,
// reading happens here through a connection of its own. Lives on the GUI thread.
class LibraryService final : public QObject {
    Q_OBJECT
  public:
    // Creates the library if absent. When another program owns it, it is opened for reading and
    // notice() says so. Throws base::Error when it cannot even be read.
    explicit LibraryService(const std::filesystem::path& folder, QObject* parent = nullptr);
    ~LibraryService() override;

    bool canWrite() const;
    QString notice() const;
    QString folder() const;
    std::uint64_t freeBytes() const; // on the library's drive

    // Reading. They throw base::Error.
    assets::SearchPage search(const assets::SearchQuery& query) const;
    assets::Asset asset(assets::AssetId id) const;
    QImage thumbnail(assets::AssetId id) const; // null: none
    std::filesystem::path path(const assets::AssetFile& file) const;

    // A run that a crash ended and that still has a checkpoint.
    struct Interrupted {
        assets::Run run;
        std::filesystem::path checkpoint;
        std::int64_t step = 0;
    };
    std::vector<Interrupted> interrupted() const;

    // What there is to choose from, and what the trash holds.
    std::vector<assets::Project> projects(bool deleted = false) const;
    std::vector<assets::Collection> collections() const;
    assets::Facets facets() const;
    assets::TrashFacts trash() const;
    std::optional<assets::AssetId> findByHash(const std::string& sha256) const;
    std::optional<assets::AssetId> findByUid(const std::string& uid) const;

    // The project that new runs and imports go into. One that is gone counts as the oldest there
    // is; none: the library has none yet and makes its first.
    void setProject(assets::ProjectId id);
    assets::ProjectId project() const;

    // Changing; done later, failures come as failed().
    void apply(const assets::EditPtr& edit);
    void revert(const assets::EditPtr& edit);
    void restoreProject(assets::ProjectId id);
    void emptyTrash();                // for good
    void forgetRun(assets::RunId id); // and what it could go on from

    // A run with the moments that were kept of it and what happened to it.
    struct Story {
        assets::Run run;
        std::vector<assets::Snapshot> moments; // oldest first
        std::vector<assets::RunEvent> events;
    };
    Story story(assets::RunId id) const;
    QImage picture(const assets::Snapshot& moment) const;                  // null: none
    std::filesystem::path stateFile(const assets::Snapshot& moment) const; // empty: none

    // A run among those it started from and those that started from it.
    struct Relative {
        assets::Run run;
        int depth = 0; // below the first ancestor
        std::vector<assets::AssetId> assets;
    };
    std::vector<Relative> family(assets::RunId id) const; // ancestors before their forks

    // A run has its row from the moment it starts; the calls below are about the run begun last.
    // beginRun returns its staging folder and throws base::Error when that cannot be made.
    std::string beginRun(const api::Request& request, const std::string& requestJson,
                         const RunOrigin& origin = {});
    // What is kept next is an asset of a moment of this run, which itself is over and stays as it
    // is.
    std::string beginMoment(assets::RunId run, const std::string& name);
    void noteProgress(const api::ProgressReport& report);
    void noteState(api::JobState state, bool kept);
    void noteFailure(const QString& sentence);
    void noteCheckpoint(const api::CheckpointSaved& event);
    void noteMoment(const api::Moment& event);
    void noteSteering(const api::SteeringEvent& change, const std::string& payloadJson);
    void noteCurves(const std::string& json); // the figures of the run, for looking at them later
    // Stores the result: mesh as GLB, turntable, thumbnail, recipe, and ends the run. saved() tells
    // its number. When it cannot be stored, keepFailed() says why, the run counts as interrupted,
    // and the result stays in memory for keepAgain().
    void keep(const api::AssetReady& asset, const api::Request& request);
    void keepAgain();

    // The same about any run, by its uid, for runs that go on side by side
    // (library_service_runs.cpp). openRun() returns the run's folder and throws base::Error when
    // that cannot be made.
    std::string openRun(assets::NewRun row);
    void noteRun(const std::string& uid, const assets::RunProgress& progress);
    void noteCheckpoint(const std::string& uid, const api::CheckpointSaved& event);
    void noteMoment(const std::string& uid, const api::Moment& event);
    void noteEvent(const std::string& uid, const assets::RunEvent& event);
    // As keep(); the run is done then.
    void keep(const std::string& uid, const assets::RunProgress& progress,
              const api::AssetReady& asset, const api::Request& request);

    // Contests (library_service_contests.cpp): the file in which the one is noted whose first
    // candidate has this run, and all there are. Reading throws base::Error.
    std::string contestRecord(const std::string& firstRun) const;
    std::vector<std::filesystem::path> contestRecords() const; // the newest first
    void dropContest(const std::filesystem::path& record);     // after what was asked for before
    void putContestAside(const std::filesystem::path& record); // it cannot be read
    std::optional<assets::Run> findRun(const std::string& uid) const;
    std::string runFolder(const std::string& uid) const; // made if absent
    void goOn(const std::string& uid);                   // the run forms again, in this program

    // Stores a mesh from outside; imported() tells its number.
    void addImported(const assets::NewAsset& row, const std::shared_ptr<const base::Mesh>& mesh,
                     const std::vector<base::Image8>& turntable);

    // The runs that stand in line (library_service_queue.cpp). Reading throws base::Error; what is
    // changed shows with runsChanged().
    std::vector<assets::Run> queue() const;
    void enqueue(const std::vector<assets::NewRun>& runs);
    void arrangeQueue(const std::vector<assets::RunId>& order,
                      const std::vector<assets::RunId>& leaving);
    void retryQueued(assets::RunId id);
    void noteRefusal(assets::RunId id, const QString& sentence); // it could not be started
    double secondsPerStep(const std::string& method, const std::string& preset,
                          const std::string& model) const;          // see assets/run_times.h
    std::filesystem::path newestCheckpoint(assets::RunId id) const; // empty: none

    // Keeps what was found when exports of this asset were read back.
    void addReceipts(assets::AssetId id, const std::vector<assets::Receipt>& receipts);
    std::vector<assets::Receipt> receipts(assets::AssetId id) const; // newest first

    // Waits until everything asked for so far is on the disk.
    void flush();

  Q_SIGNALS:
    void projectOpened(); // another than before, be it because that one is gone
    void changed();
    void runsChanged(); // a run came, went on or ended
    void saved(qint64 asset);
    void imported(qint64 asset);
    void failed(const QString& sentence);
    void keepFailed(const QString& sentence);

  private:
    struct Result {
        api::AssetReady asset;
        api::Request request;
        std::string runUid;
        assets::RunProgress progress;
        bool ofMoment = false; // the run is not touched
        std::string name;      // of the asset; empty: the prompt
    };
    void keep(const Result& result);
    // These three run on the library's thread.
    assets::AssetId store(assets::Library& library, const Result& result) const;
    void write(assets::Library& library, const std::string& uid, const assets::RunProgress& state);
    void settleOwed(assets::Library& library);

    void post(std::function<void(assets::Library&)> task);
    void noteProject();
    void updateRun(assets::RunState state, const std::string& message = {});

    std::unique_ptr<assets::LibraryThread> m_thread;
    std::unique_ptr<assets::Library> m_reader;
    assets::ProjectId m_project;
    assets::ProjectId m_opened; // as last told
    std::string m_runUid;
    bool m_ofMoment = false;
    std::string m_momentName;
    assets::RunProgress m_progress;
    double m_noted = 0; // seconds of the run when its progress was last noted
    std::optional<Result> m_unkept;
    // What could not be written about runs; the library's thread tries again with its next task.
    std::map<std::string, assets::RunProgress> m_owed;
};

} // namespace maquette::ui
