#pragma once

#include <memory>

#include <QMainWindow>

#include "assets/id.h"
#include "engine/api/engine.h"
#include "ui/recipe_codec.h"
#include "ui/settings.h"

class QDockWidget;
class QUndoStack;

namespace maquette::ui {

class Actions;
class AssetFiles;
class DesktopPreference;
class EngineBridge;
class HudComposer;
class Inspector;
class JobLog;
class LibraryService;
class LibraryView;
class RunController;
class RunSettings;
class Stage;
class StatusLine;

// What the window is made of; all of it outlives the window.
struct StudioParts {
    api::Engine& engine;
    LibraryService& library;
    RecipeCodec codec;
    QString version;
};

// The studio's window: puts the parts together and connects them; it computes nothing itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(StudioParts parts);
    ~MainWindow() override;

    Stage& stage() { return *m_stage; }
    Actions& actions() { return *m_actions; }
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

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    // main_window.cpp
    void makeDocks();
    void restore();
    void connectStage();
    void connectActions();
    void refresh();
    // main_window_menu.cpp
    void makeMenu();
    void retranslate();
    void showAbout();
    void showMethodCard();
    void chooseLanguage(const QString& locale);
    // main_window_run.cpp
    void connectRun();
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
    // main_window_library.cpp
    void connectLibrary();
    void showMesh(qint64 asset, const std::shared_ptr<const base::Mesh>& mesh);
    void displayAsset(assets::AssetId id);
    void askExport();
    assets::AssetId subject() const; // of commands on one object
    void useSettings(bool seedOnly);
    QString whyNotSubject() const;

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
    assets::RunId m_continued; // the interrupted run that the next start goes on with
    assets::AssetId m_onStage;
    std::shared_ptr<const base::Mesh> m_stageMesh;
    bool m_leaving = false; // the window closes as soon as the run is saved
};

} // namespace maquette::ui
