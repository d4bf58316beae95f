#include <QAction>
#include <QDockWidget>
#include <QFileInfo>

#include "engine/base/error.h"
#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/contest/contest_controller.h"
#include "ui/library/asset_files.h"
#include "ui/library/asset_model.h"
#include "ui/library/kept_picture.h"
#include "ui/library/library_desk.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/lineage_view.h"
#include "ui/library/object_card.h"
#include "ui/run/commands.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_project.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

void MainWindow::connectLibrary() {
    LibraryService& library = m_parts.library;
    if (!library.canWrite()) {
        m_stage->messages().post({"library", MessageBar::Tone::Warning, library.notice(), {}, {}});
    }
    connect(&library, &LibraryService::failed, this, [this](const QString& sentence) {
        m_stage->messages().post({"library", MessageBar::Tone::Failure, sentence, {}, {}});
    });
    connect(&library, &LibraryService::saved, this, [this](qint64 id) {
        // What a contest kept on the way does not come onto the stage.
        const assets::RunId run = m_parts.library.asset({id}).run;
        if (!m_contest->isActive() || m_contest->isWinner(run)) showSaved({id});
    });
    connect(&library, &LibraryService::keepFailed, this, &MainWindow::showUnsaved);
    connect(&library, &LibraryService::changed, this, [this] {
        if (m_onStage) displayAsset(m_onStage);
    });
    connect(m_libraryView, &LibraryView::openRequested, this, &MainWindow::openAsset);
    connect(m_libraryView, &LibraryView::selectionChanged, this, &MainWindow::refresh);
    on(m_actions->openAsset, [this] { openAsset(m_libraryView->current()); });
    on(m_actions->renameAsset, [this] {
        if (!m_libraryDesk->isLarge()) m_libraryDock->show();
        m_libraryView->select(subject());
        m_libraryView->renameCurrent();
    });
    m_libraryDesk = new LibraryDesk(
        {library, *m_libraryView, *m_actions, *m_stage, *m_libraryDock, *m_inspectorDock}, this);
    connect(m_project, &OpenProject::modelWanted, this, &MainWindow::useModelOf);
    openProject(m_settings.project().toStdString()); // that was open when the window was closed
    const ObjectCard& card = m_inspector->object();
    connect(&card, &ObjectCard::useAllRequested, this, [this] { useSettings(false); });
    connect(&card, &ObjectCard::useSeedRequested, this, [this] { useSettings(true); });
    connectFiles();
}

// One that is there no more changes nothing.
void MainWindow::openProject(const std::string& uid) {
    for (const assets::Project& project : m_parts.library.projects()) {
        if (project.uid == uid) m_libraryView->setPlace(LibraryPlace::of(project.id));
    }
}

QString MainWindow::nameOf(const std::string& id) const {
    if (const api::MethodInfo* method = m_bridge->method(id)) return say(method->name);
    for (const api::ModelInfo& model : m_bridge->models()) {
        if (model.id == id) return say(model.name);
    }
    return QFileInfo(say(id)).fileName(); // models outside are named by their place
}

void MainWindow::showSaved(assets::AssetId id) {
    m_stage->messages().close("keep");
    m_onStage = id;
    m_libraryView->setOnStage(m_onStage);
    m_libraryView->reveal(m_onStage);
    displayAsset(m_onStage);
    lookRound(m_onStage);
    const assets::Asset row = m_parts.library.asset(id);
    showTimeline(row.run);
    if (m_stageMesh) showOnDesk(row, m_stageMesh);
    refresh();
}

void MainWindow::showUnsaved(const QString& why) {
    m_stage->messages().post(
        {"keep",
         MessageBar::Tone::Failure,
         tr("The object is not in the library yet: %1").arg(why),
         {},
         {{tr("Save it again"),
           tr("Until the studio closes the object stays in memory; the next start offers to resume "
              "its run"),
           [this] { m_parts.library.keepAgain(); }}}});
}

assets::AssetId MainWindow::subject() const {
    const assets::AssetId selected = m_libraryView->current();
    return selected ? selected : m_onStage;
}

QString MainWindow::whyNotSubject() const {
    if (subject()) return {};
    return m_libraryView->selection().size() > 1 ? tr("Select one object only.")
                                                 : tr("Select an object in the library first.");
}

void MainWindow::openAsset(assets::AssetId id) {
    if (!id || isBusy()) return;
    try {
        const assets::Asset asset = m_parts.library.asset(id);
        const assets::AssetFile* glb = asset.file(assets::role::kGlb);
        if (!glb) {
            m_stage->messages().post({"file",
                                      MessageBar::Tone::Warning,
                                      tr("“%1” has no mesh in the library.").arg(say(asset.name)),
                                      {},
                                      {}});
            return;
        }
        m_files->open(id.value, m_parts.library.path(*glb));
    } catch (const base::Error& error) {
        showTrouble(error);
    }
}

void MainWindow::showMesh(qint64 asset, const std::shared_ptr<const base::Mesh>& mesh) {
    if (isBusy()) return;
    closeContest();
    m_onStage = {asset};
    m_stageMesh = mesh;
    m_stage->viewport().setMesh(mesh);
    m_stage->viewport().fit();
    m_libraryView->setOnStage(m_onStage);
    displayAsset(m_onStage);
    lookRound(m_onStage);
    const assets::Asset row = m_parts.library.asset(m_onStage);
    showTimeline(row.run);
    showOnDesk(row, mesh);
    m_stage->messages().close("file");
    refresh();
}

// A preset this build does not know any more keeps its id.
QString MainWindow::presetName(const assets::Asset& asset) const {
    if (const api::MethodInfo* method = m_bridge->method(asset.method)) {
        for (const api::Preset& preset : method->presets) {
            if (preset.id == asset.preset) return say(preset.label);
        }
    }
    return say(asset.preset);
}

void MainWindow::displayAsset(assets::AssetId id) {
    try {
        const assets::Asset asset = m_parts.library.asset(id);
        m_inspector->object().display(asset, presetName(asset));
        const bool shown = !isBusy() && !asset.deleted;
        m_inspector->object().setVisible(shown);
        m_lineage->show(shown ? asset.run : assets::RunId{}, id);
    } catch (const base::Error&) {
        m_inspector->object().hide(); // gone for good, by another program
    }
}

void MainWindow::useSettings(bool seedOnly) {
    try {
        const assets::Asset asset = m_parts.library.asset(m_onStage);
        if (seedOnly) {
            m_undo->push(new ChangeSeed(*m_runSettings, asset.seed));
        } else {
            useSettings(withKeptPicture(m_parts.codec.fromRecipe(asset.recipeJson), m_parts.library,
                                        m_onStage),
                        say(asset.name));
        }
    } catch (const base::Error& error) {
        showTrouble(error);
    }
}

// The next run is set up as this one was; undo brings back what it was set up with before.
void MainWindow::useSettings(const api::Request& request, const QString& whose) {
    useModelOf(request);
    m_undo->push(
        new ChangeRunSettings(*m_runSettings,
                              {request.method, request.preset, request.seed, request.params,
                               leaveOutOf(request), request.prompt, request.loras, request.image},
                              tr("use the settings of “%1”").arg(whose)));
}

// Something with the library or a file went wrong.
void MainWindow::showTrouble(const base::Error& error) {
    m_stage->messages().post(
        {"file", MessageBar::Tone::Failure, say(error.sentence()), say(error.detail()), {}});
}

} // namespace maquette::ui
