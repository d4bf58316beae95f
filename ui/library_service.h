#pragma once

#include <filesystem>
#include <memory>

#include <QImage>
#include <QObject>

#include "assets/library.h"
#include "engine/api/engine.h"

namespace maquette::assets {
class LibraryThread;
}

namespace maquette::ui {

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

    // Changing; done later, failures come as failed().
    void rename(assets::AssetId id, const QString& name);
    void remove(const std::vector<assets::AssetId>& ids);
    void restore(const std::vector<assets::AssetId>& ids);
    void forgetRun(assets::RunId id);

    // A run has its row from the moment it starts; the calls below are about the run begun last.
    // beginRun returns its staging folder and throws base::Error when that cannot be made.
    std::string beginRun(const api::Request& request, const std::string& requestJson,
                         assets::RunId continued = {});
    void noteProgress(const api::ProgressReport& report);
    void noteState(api::JobState state, bool kept);
    void noteFailure(const QString& sentence);
    void noteCheckpoint(const api::CheckpointSaved& event);
    // Stores the result: mesh as GLB, turntable, thumbnail, recipe. saved() tells its number.
    void keep(const api::AssetReady& asset, const api::Request& request);

    // Waits until everything asked for so far is on the disk.
    void flush();

  Q_SIGNALS:
    void changed();
    void saved(qint64 asset);
    void failed(const QString& sentence);

  private:
    void post(std::function<void(assets::Library&)> task);
    void updateRun(assets::RunState state, const std::string& message = {});

    std::unique_ptr<assets::LibraryThread> m_thread;
    std::unique_ptr<assets::Library> m_reader;
    std::string m_runUid;
    assets::RunProgress m_progress;
};

} // namespace maquette::ui
