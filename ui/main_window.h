#pragma once

#include <memory>

#include <QAction>
#include <QMainWindow>
#include <QPointer>

#include "assets/id.h"
#include "engine/api/engine.h"
#include "engine/api/model_library.h"
#include "ui/library_service.h"
#include "ui/mesh_tools.h"
#include "ui/model_manager.h"
#include "ui/recipe_codec.h"
#include "ui/settings.h"

class QDockWidget;
class QUndoStack;

namespace maquette::assets {
struct Asset;
}

namespace maquette::ui {

class Actions;
class AssetFiles;
struct ImportedFile;
struct WrittenFile;
class DesktopPreference;
class EngineBridge;
class HudComposer;
class Inspector;
class JobLog;
class ModelShelf;
class LibraryView;
class LineageView;
class MaskBrush;
class PressureLegend;
class RunController;
class RunSettings;
class Stage;
class StatusLine;
struct TimelineMoment;

// What the window is made of; all of it outlives the window.
struct StudioParts {
    api::Engine& engine;
    LibraryService& library;
    api::ModelLibrary& models;
    RecipeCodec codec;
    MeshTools mesh;
    QString version;
};

// The studio's window: puts the parts together and connects them; it computes nothing itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(StudioParts parts);
    ~MainWindow() override;

    Stage& stage() { return *m_stage; }
    LineageView& lineage() { return *m_lineage; }
    Actions& actions() { return *m_actions; }
    MaskBrush& brush() { return *m_brush; }
    ModelManager* modelManager() { return m_models; } // nullptr: not open
    ModelShelf& modelShelf() { return *m_shelf; }
    RunController& run() { return *m_run; }
    RunSettings& runSettings() { return *m_runSettings; }
    Inspector& inspector() { return *m_inspector; }
    LibraryView& libraryView() { return *m_libraryView; }
    JobLog& jobLog() { return *m_jobLog; }
    StatusLine& statusLine() { return *m_status; }
    QUndoStack& undoStack() { return *m_undo; }
    assets::AssetId onStage() const { return m_onStage; }

    // As the settings say, for the time before the desktop has answered. Call it before the window
    // is made: widgets derive their fonts from the program's.
    static void prepareTheme();
    void applyTheme(); // as the settings and the desktop say
    void openAsset(assets::AssetId id);
    // Says that something went wrong which no part of the window could tell by itself.
    void report(const QString& sentence, const QString& detail);
    // Writes the object that is selected or on the stage, without asking.
    void exportTo(const QString& path);
    // Writes the moments on the timeline as pictures and a video into a new folder in this one.
    void exportTimelapse(const QString& parent);
    // Takes mesh files into the library; the last one comes onto the stage unless a run goes on.
    void importFiles(const QStringList& paths);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    // main_window.cpp
    void makeDocks();
    void restore();
    void connectStage();
    // main_window_actions.cpp
    template <class Work>
    void on(QAction* action, Work work) {
        connect(action, &QAction::triggered, this, work);
    }
    void connectActions();
    void connectViewActions();
    void connectWindowActions();
    void refresh();
    void refreshRunActions();
    void refreshObjectActions();
    void refreshViewActions();
    QString whileRunning() const;
    // main_window_menu.cpp
    void makeMenu();
    void retranslate();
    void showAbout();
    void showMethodCard();
    void chooseLanguage(const QString& locale);
    // main_window_run.cpp
    void connectRun();
    void connectTransport();
    void connectEvents();
    void clearStage();
    void begin(const api::Request& request);
    void follow(api::JobState state);
    void finish(const api::AssetReady& asset);
    void showFailure(const QString& sentence, const QString& detail);
    void offerRecovery();
    void resumeRun(assets::RunId run, const std::string& requestJson,
                   const std::string& checkpoint);
    void saveAndLeave();
    void updateHud();
    void updateStatus();
    // main_window_models.cpp
    void connectModels();
    void followModel();
    void offerModel(const api::ModelInfo& model);
    void refreshModels();
    QString whyNotModel(const api::ModelInfo& model) const;
    void openModels();
    void offerAllTheSame(const QString& sentence, const api::Request& request);
    void useModelOf(const api::Request& request);
    void connectLeaveOut();
    void connectDevices();
    // main_window_timeline.cpp
    void connectTimeline();
    void showTimeline(assets::RunId run);
    void showMoment();
    void refreshTimelineActions();
    struct KeptMoment {
        LibraryService::Story story;
        assets::Snapshot row;
        std::string file; // of its state
        api::Request request;
    };
    std::optional<KeptMoment> keptMoment() const;
    api::Request requestAt(const KeptMoment& kept) const;
    void keepMoment();
    void forkMoment();
    std::shared_ptr<const base::Image8> pictureOf(const TimelineMoment& moment) const;
    void askTimelapse();
    void dropOrigin();
    void noteSteering(const api::SteeringEvent& change);
    QString inWords(const base::Params& change) const;
    void startRun(const QString& prompt);
    // main_window_brush.cpp
    void connectBrush();
    void refreshBrush();
    QString maskInWords(const std::string& mask) const;
    static std::string maskAt(const LibraryService::Story& story, std::int64_t step);
    void expectMask(assets::RunId run);
    // main_window_library.cpp
    void connectLibrary();
    void showSaved(assets::AssetId id);
    void showUnsaved(const QString& why);
    void showMesh(qint64 asset, const std::shared_ptr<const base::Mesh>& mesh);
    void displayAsset(assets::AssetId id);
    QString presetName(const assets::Asset& asset) const;
    assets::AssetId subject() const; // of commands on one object
    void useSettings(bool seedOnly);
    void useSettings(const api::Request& request, const QString& whose);
    void showTrouble(const base::Error& error);
    QString whyNotSubject() const;
    // main_window_files.cpp
    void connectFiles();
    static QString inWords(const MeshFacts& facts);
    void askImport();
    void showImported(const ImportedFile& file);
    void askExport();
    void showWritten(const WrittenFile& file);

    StudioParts m_parts;
    Settings m_settings;
    std::unique_ptr<EngineBridge> m_bridge;
    QUndoStack* m_undo;
    RunSettings* m_runSettings;
    RunController* m_run;
    AssetFiles* m_files;
    DesktopPreference* m_desktop;
    Actions* m_actions;
    Stage* m_stage;
    Inspector* m_inspector;
    LibraryView* m_libraryView;
    JobLog* m_jobLog;
    StatusLine* m_status;
    QDockWidget* m_inspectorDock;
    QDockWidget* m_libraryDock;
    QDockWidget* m_logDock;
    std::unique_ptr<HudComposer> m_hud;
    RunOrigin m_origin;              // of the next start
    std::optional<api::Fork> m_fork; // the moment it starts from
    assets::RunId m_timelineRun;     // whose moments the timeline shows; none: the running job's
    LineageView* m_lineage;
    ModelShelf* m_shelf;
    QPointer<ModelManager> m_models;
    assets::AssetId m_onStage;
    std::shared_ptr<const base::Mesh> m_stageMesh;
    MaskBrush* m_brush = nullptr;
    QAction* m_shadePressure = nullptr;
    PressureLegend* m_pressureLegend = nullptr;
    bool m_leaving = false; // the window closes as soon as the run is saved
};

} // namespace maquette::ui
