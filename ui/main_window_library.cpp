#include <QAction>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QUndoStack>
#include <QUrl>

#include "engine/base/error.h"
#include "ui/actions.h"
#include "ui/asset_files.h"
#include "ui/asset_model.h"
#include "ui/commands.h"
#include "ui/export_dialog.h"
#include "ui/inspector.h"
#include "ui/library_service.h"
#include "ui/library_view.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/object_card.h"
#include "ui/prompt_bar.h"
#include "ui/run_controller.h"
#include "ui/run_settings.h"
#include "ui/stage.h"
#include "ui/texts.h"
#include "ui/viewport.h"

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
        m_onStage = {id};
        m_libraryView->setOnStage(m_onStage);
        m_libraryView->select(m_onStage);
        displayAsset(m_onStage);
        refresh();
    });
    connect(&library, &LibraryService::changed, this, [this] {
        if (m_onStage) displayAsset(m_onStage);
    });
    connect(m_libraryView, &LibraryView::openRequested, this, &MainWindow::openAsset);
    connect(m_libraryView, &LibraryView::selectionChanged, this, &MainWindow::refresh);
    connect(m_actions->openAsset, &QAction::triggered, this,
            [this] { openAsset(m_libraryView->current()); });
    connect(m_actions->renameAsset, &QAction::triggered, this, [this] {
        m_libraryDock->show();
        m_libraryView->select(subject());
        m_libraryView->renameCurrent();
    });
    connect(m_actions->deleteAsset, &QAction::triggered, m_libraryView,
            &LibraryView::deleteSelection);
    connect(m_actions->exportAsset, &QAction::triggered, this, &MainWindow::askExport);
    connect(&m_inspector->object(), &ObjectCard::useAllRequested, this,
            [this] { useSettings(false); });
    connect(&m_inspector->object(), &ObjectCard::useSeedRequested, this,
            [this] { useSettings(true); });
    connect(m_files, &AssetFiles::opened, this, &MainWindow::showMesh);
    connect(m_files, &AssetFiles::failed, this, [this](const QString& sentence) {
        m_stage->messages().post({"file", MessageBar::Tone::Failure, sentence, {}, {}});
    });
    connect(m_files, &AssetFiles::written, this, [this](const QString& path, qint64 size) {
        const QString folder = QFileInfo(path).absolutePath();
        m_stage->messages().post(
            {"export",
             MessageBar::Tone::Info,
             tr("Exported %1 (%2).")
                 .arg(QFileInfo(path).fileName(), bytes(static_cast<double>(size))),
             {},
             {{tr("Show the folder"), folder,
               [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}}});
    });
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
    if (!id || m_run->isActive()) return;
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
        m_stage->messages().post(
            {"file", MessageBar::Tone::Failure, say(error.sentence()), say(error.detail()), {}});
    }
}

void MainWindow::showMesh(qint64 asset, const std::shared_ptr<const base::Mesh>& mesh) {
    if (m_run->isActive()) return;
    m_onStage = {asset};
    m_stageMesh = mesh;
    m_stage->viewport().setMesh(mesh);
    m_stage->viewport().fit();
    m_libraryView->setOnStage(m_onStage);
    displayAsset(m_onStage);
    m_stage->messages().close("file");
    refresh();
}

void MainWindow::displayAsset(assets::AssetId id) {
    try {
        const assets::Asset asset = m_parts.library.asset(id);
        m_inspector->object().display(asset);
        m_inspector->object().setVisible(!m_run->isActive() && !asset.deleted);
    } catch (const base::Error&) {
        m_inspector->object().hide(); // gone for good, by another program
    }
}

void MainWindow::askExport() {
    const assets::AssetId id = subject();
    if (!id) return;
    try {
        const assets::Asset asset = m_parts.library.asset(id);
        ExportDialog dialog({say(asset.name), m_parts.library.thumbnail(id),
                             static_cast<qint64>(asset.triangles), say(asset.licence)},
                            m_settings.exportFolder(), this);
        if (dialog.exec() != QDialog::Accepted) return;
        m_settings.setExportFolder(dialog.folder());
        exportTo(dialog.path());
    } catch (const base::Error& error) {
        m_stage->messages().post(
            {"file", MessageBar::Tone::Failure, say(error.sentence()), say(error.detail()), {}});
    }
}

void MainWindow::exportTo(const QString& path) {
    const assets::AssetId id = subject();
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
    assets::ExportOptions options;
    options.name = asset.name;
    options.recipeJson = asset.recipeJson;
    m_files->write(id == m_onStage ? m_stageMesh : nullptr, m_parts.library.path(*glb),
                   path.toStdString(), options);
}

void MainWindow::useSettings(bool seedOnly) {
    try {
        const assets::Asset asset = m_parts.library.asset(m_onStage);
        if (seedOnly) {
            m_undo->push(new ChangeSeed(*m_runSettings, asset.seed));
            return;
        }
        const api::Request request = m_parts.codec.fromRecipe(asset.recipeJson);
        m_undo->push(new ChangeRunSettings(
            *m_runSettings, {request.method, request.preset, request.seed, request.params},
            tr("use the settings of “%1”").arg(say(asset.name))));
        m_stage->promptBar().setPrompt(say(request.prompt));
    } catch (const base::Error& error) {
        m_stage->messages().post(
            {"file", MessageBar::Tone::Failure, say(error.sentence()), say(error.detail()), {}});
    }
}

} // namespace maquette::ui
