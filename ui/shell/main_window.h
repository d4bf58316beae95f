#pragma once

#include <memory>

#include <QAction>
#include <QMainWindow>
#include <QPointer>

#include "assets/id.h"
#include "engine/api/engine.h"
#include "engine/api/model_library.h"
#include "engine/api/prompt.h"
#include "engine/api/view_scores.h"
#include "ui/basics/settings.h"
#include "ui/desk/mesh_tools.h"
#include "ui/library/library_service.h"
#include "ui/models/model_manager.h"
#include "ui/run/recipe_codec.h"

class QDockWidget;
class QMimeData;
class QUndoStack;

namespace maquette::assets {
struct Asset;
}

namespace maquette::ui {

class Actions;
class AssetFiles;
class ContestController;
class ContestView;
class DesktopPreference;
class EngineBridge;
class History;
class HudComposer;
struct ImportedFile;
class Inspector;
class JobLog;
class LibraryDesk;
struct LeftBehind;
class LibraryView;
class LineageView;
class LoraPanel;
class MaskBrush;
class MeshDesk;
class ModelShelf;
class OpenProject;
class PressureLegend;
class QueueFeature;
class ReferencePicture;
class RoundCard;
class RunController;
class RunSettings;
class Seeing;
class SessionKeeper;
class Stage;
class StatusLine;
struct TimelineMoment;
class Welcome;
struct WrittenFile;

// What a program that crashed left for the next start.
struct LastCrash {
    QString report; // a text file; empty: there was no crash
    QString detail; // signal, function, thread
};

// What the window is made of; all of it outlives the window.
struct StudioParts {
    api::Engine& engine;
    LibraryService& library;
    api::ModelLibrary& models;
    RecipeCodec codec;
    MeshTools mesh;
    QString version;
    api::LookAround lookAround = {}; // at finished objects; null: nobody does
    LastCrash lastCrash = {};
    // How much of a prompt a model reads; empty: not said.
    std::function<api::PromptFit(const api::ModelInfo&, const std::string&)> measurePrompt = {};
};

// The studio's window: puts the parts together and connects them; it computes nothing itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(StudioParts parts);
    ~MainWindow() override;

    Stage& stage() { return *m_stage; }
    LineageView& lineage() { return *m_lineage; }
    MeshDesk& meshDesk() { return *m_meshDesk; }
    QAction* meshDeskAction() const { return m_deskAction; }
    Actions& actions() { return *m_actions; }
    MaskBrush& brush() { return *m_brush; }
    ModelManager* modelManager() { return m_models; } // nullptr: not open
    ModelShelf& modelShelf() { return *m_shelf; }
    RunController& run() { return *m_run; }
    RunSettings& runSettings() { return *m_runSettings; }
    Inspector& inspector() { return *m_inspector; }
    LibraryService& library() { return m_parts.library; }
    LibraryView& libraryView() { return *m_libraryView; }
    LibraryDesk& libraryDesk() { return *m_libraryDesk; }
    JobLog& jobLog() { return *m_jobLog; }
    RoundCard& roundCard() { return *m_round; }
    Seeing& seeing() { return *m_seeing; }
    LoraPanel& loraPanel() { return *m_loras; }
    ReferencePicture& referencePicture() { return *m_reference; }
    StatusLine& statusLine() { return *m_status; }
    QueueFeature& queue() { return *m_queue; }
    ContestController& contest() { return *m_contest; }
    ContestView& contestView() { return *m_contestView; }
    QAction& contestAction() { return *m_contestAction; }
    SessionKeeper* session() { return m_session; } // nullptr: the library is read-only
    QUndoStack& undoStack();                       // of the open project
    assets::AssetId onStage() const { return m_onStage; }

    // As the settings say, for the time before the desktop has answered. Call it before the window
    // is made: widgets derive their fonts from the program's.
    static void prepareTheme();
    void applyTheme(); // as the settings and the desktop say
    void openAsset(assets::AssetId id);
    // Says that something went wrong which no part of the window could tell by itself.
    void report(const QString& sentence, const QString& detail);
    // Writes the object that is selected or on the stage, without asking. The job may say for what
    // and with what beside it; mesh, name and recipe are put in here.
    void exportTo(const QString& path, const assets::ExportJob& job = {});
    // Writes the moments on the timeline as pictures and a video into a new folder in this one.
    void exportTimelapse(const QString& parent);
    // Takes mesh files into the library; the last one comes onto the stage unless a run goes on.
    void importFiles(const QStringList& paths);
    // As if the files had been dropped on the window.
    void openFiles(const QStringList& paths);

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
    void offerRecovery(const LeftBehind& left);
    void offerRecovery(const std::vector<LibraryService::Interrupted>& runs);
    void tellOfDamage(const LeftBehind& left);
    void resumeRun(assets::RunId run, const std::string& requestJson,
                   const std::string& checkpoint);
    void saveAndLeave();
    void updateHud();
    void updateStatus();
    // main_window_session.cpp
    void keepSession();
    void tellOfCrash();
    void warnOfSpace();
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
    void connectGuides();
    void refreshStart();
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
    // main_window_queue.cpp
    void connectQueue();
    void startQueued(const assets::Run& row, const std::string& checkpoint);
    void offerQueue();
    // main_window_budget.cpp
    void connectBudget();
    void expectTimes();
    void startIfItFits(const api::Request& request);
    // main_window_contest.cpp
    bool isBusy() const;
    void connectContest();
    void askContest();
    void beginContest();
    void followContest();
    void endContest(api::JobState state);
    void closeContest();
    // main_window_brush.cpp
    void connectBrush();
    void refreshBrush();
    QString maskInWords(const std::string& mask) const;
    static std::string maskAt(const LibraryService::Story& story, std::int64_t step);
    void expectMask(assets::RunId run);
    // main_window_library.cpp
    void connectLibrary();
    void openProject(const std::string& uid);
    void showSaved(assets::AssetId id);
    void showUnsaved(const QString& why);
    void showMesh(qint64 asset, const std::shared_ptr<const base::Mesh>& mesh);
    void displayAsset(assets::AssetId id);
    QString nameOf(const std::string& id) const; // of a method or model
    QString presetName(const assets::Asset& asset) const;
    assets::AssetId subject() const; // of commands on one object
    void useSettings(bool seedOnly);
    void useSettings(const api::Request& request, const QString& whose);
    void showTrouble(const base::Error& error);
    // Where its mesh is; empty, and said, when the library has none.
    std::filesystem::path meshOf(const assets::Asset& asset);
    QString whyNotSubject() const;
    // main_window_seeing.cpp
    void connectSeeing();
    void showCurves();
    void lookRound(assets::AssetId id);
    QString whyNotCompare() const;
    void compare();
    void compareObjects(assets::AssetId own, assets::AssetId other);
    void compareMoment();
    void askOther();
    QString shownName() const;
    // main_window_desk.cpp
    void makeDesk();
    void connectDesk();
    void showOnDesk(const assets::Asset& asset, const std::shared_ptr<const base::Mesh>& mesh);
    void refreshDesk();
    // main_window_files.cpp
    bool takeFiles(const QMimeData& data);
    void connectFiles();
    static QString inWords(const MeshFacts& facts);
    void askImport();
    void showImported(const ImportedFile& file);
    std::optional<api::Request> requestOf(const std::string& recipeJson) const;
    void sayImported(const QString& sentence, const std::optional<api::Request>& request,
                     const QString& name);
    void reopenPicture(const QString& path);
    void askExport();
    void showWritten(const WrittenFile& file);

    StudioParts m_parts;
    Settings m_settings;
    std::unique_ptr<EngineBridge> m_bridge;
    History* m_undo;
    RunSettings* m_runSettings;
    OpenProject* m_project;
    RunController* m_run;
    AssetFiles* m_files;
    DesktopPreference* m_desktop;
    Actions* m_actions;
    Stage* m_stage;
    Inspector* m_inspector;
    LibraryView* m_libraryView;
    LibraryDesk* m_libraryDesk = nullptr;
    JobLog* m_jobLog;
    StatusLine* m_status;
    QDockWidget* m_inspectorDock;
    QDockWidget* m_libraryDock;
    QDockWidget* m_logDock;
    QueueFeature* m_queue;
    ContestController* m_contest;
    ContestView* m_contestView;
    QAction* m_contestAction;
    std::unique_ptr<HudComposer> m_hud;
    RunOrigin m_origin;              // of the next start
    std::optional<api::Fork> m_fork; // the moment it starts from
    assets::RunId m_timelineRun;     // whose moments the timeline shows; none: the running job's
    LineageView* m_lineage;
    MeshDesk* m_meshDesk;
    QAction* m_deskAction;
    QDockWidget* m_deskDock;
    SessionKeeper* m_session = nullptr; // nullptr: the library is read-only
    ModelShelf* m_shelf;
    Seeing* m_seeing = nullptr;
    QAction* m_curves = nullptr;
    RoundCard* m_round = nullptr;
    bool m_choosesOther = false; // the next object chosen in the library is compared
    LoraPanel* m_loras;
    ReferencePicture* m_reference;
    Welcome* m_welcome;
    QPointer<ModelManager> m_models;
    QString m_whyNotModel; // runs cannot use the model in use; empty: they can
    assets::AssetId m_onStage;
    std::shared_ptr<const base::Mesh> m_stageMesh;
    MaskBrush* m_brush = nullptr;
    QAction* m_shadePressure = nullptr;
    PressureLegend* m_pressureLegend = nullptr;
    bool m_leaving = false; // the window closes as soon as the run is saved
};

} // namespace maquette::ui
