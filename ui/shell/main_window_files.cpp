#include <QCoreApplication>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include "assets/file_origin.h"
#include "assets/recipe_info.h"
#include "engine/base/error.h"
#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/desk/mesh_desk.h"
#include "ui/library/asset_drag.h"
#include "ui/library/asset_files.h"
#include "ui/library/dropped_files.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_desk.h"
#include "ui/library/library_rows.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/receipt_dialog.h"
#include "ui/models/lora_panel.h"
#include "ui/run/reference_picture.h"
#include "ui/run/run_controller.h"
#include "ui/shell/main_window.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

namespace {

const std::string kNoRecipe = "-"; // in an export job: leave it out

QString surfaceInWords(const MeshFacts& facts) {
    if (facts.watertight)
        return QCoreApplication::translate("maquette::ui::MainWindow", "watertight");
    if (facts.openEdges == 0)
        return QCoreApplication::translate("maquette::ui::MainWindow", "not watertight");
    const int open = static_cast<int>(facts.openEdges); // lupdate reads no cast here
    return QCoreApplication::translate("maquette::ui::MainWindow", "%n open edge(s)", nullptr,
                                       open);
}

} // namespace

void MainWindow::connectFiles() {
    on(m_actions->importMesh, [this] { askImport(); });
    on(m_actions->exportAsset, [this] { askExport(); });
    connect(m_files, &AssetFiles::opened, this, &MainWindow::showMesh);
    connect(m_files, &AssetFiles::imported, this, &MainWindow::showImported);
    connect(m_files, &AssetFiles::written, this, &MainWindow::showWritten);
    connect(m_files, &AssetFiles::failed, this, [this](const QString& sentence) {
        m_stage->messages().close("import");
        m_stage->messages().post({"file", MessageBar::Tone::Failure, sentence, {}, {}});
    });
    connect(&m_parts.library, &LibraryService::imported, this, [this](qint64 id) {
        m_libraryView->reveal({id});
        openAsset({id});
    });
}

// "20,184 triangles, 10,090 vertices · 1.2 × 0.9 × 0.8 · watertight"
QString MainWindow::inWords(const MeshFacts& facts) {
    const QLocale locale;
    const glm::vec3& size = facts.extent;
    return QStringList{
        tr("%1 triangles, %2 vertices")
            .arg(locale.toString(qint64(facts.triangles)), locale.toString(qint64(facts.vertices))),
        QStringLiteral("%1 × %2 × %3").arg(number(size.x, 3), number(size.y, 3), number(size.z, 3)),
        surfaceInWords(facts)}
        .join(QStringLiteral(" · "));
}

void MainWindow::askImport() {
    const QString files =
        tr("Meshes (%1)").arg("*." + readableMeshes().join(" *.")) + ";;" + tr("All files (*)");
    importFiles(
        QFileDialog::getOpenFileNames(this, tr("Import meshes"), m_settings.importFolder(), files));
}

void MainWindow::importFiles(const QStringList& paths) {
    if (paths.isEmpty() || !m_parts.library.canWrite()) return;
    m_settings.setImportFolder(QFileInfo(paths.front()).absolutePath());
    m_stage->messages().close("file");
    m_stage->messages().post({"import",
                              MessageBar::Tone::Info,
                              tr("Reading %1 …").arg(QFileInfo(paths.front()).fileName()),
                              {},
                              {}});
    for (const QString& path : paths)
        m_files->import(path.toStdString());
}

// A file of ours that is in the library already is shown, not doubled; one that was changed outside
// is taken in as what became of the object it was written from.
void MainWindow::showImported(const ImportedFile& file) {
    const QFileInfo info(file.path);
    m_stage->messages().close("import");
    const std::optional<api::Request> request = requestOf(file.origin.recipeJson);
    if (const auto known = m_parts.library.findByHash(file.origin.sha256)) {
        m_libraryView->reveal(*known);
        openAsset(*known);
        sayImported(tr("%1 is in the library already: here it is.").arg(info.fileName()), request,
                    say(m_parts.library.asset(*known).name));
        return;
    }
    assets::NewAsset row;
    if (request) {
        static_cast<assets::AssetInfo&>(row) = assets::infoFromRecipe(file.origin.recipeJson);
        noteRequest(row, *request);
    }
    row.uid.clear();
    row.kind = "import";
    row.name = info.completeBaseName().toStdString();
    row.thumbnail = file.pictures.thumbnail;
    row.triangles = file.facts.triangles;
    if (m_parts.library.findByUid(file.origin.assetUid))
        row.parents.push_back({file.origin.assetUid, "import"});
    m_parts.library.addImported(row, file.mesh, file.pictures.turntable);
    sayImported(tr("Imported %1: %2").arg(info.fileName(), inWords(file.facts)), request,
                info.completeBaseName());
}

// Nothing when there is no recipe, or none this version can read: the file is what counts then.
std::optional<api::Request> MainWindow::requestOf(const std::string& recipeJson) const {
    if (recipeJson.empty()) return {};
    try {
        return m_parts.codec.fromRecipe(recipeJson);
    } catch (const base::Error&) {
        return {};
    }
}

void MainWindow::sayImported(const QString& sentence, const std::optional<api::Request>& request,
                             const QString& name) {
    QList<MessageBar::Choice> choices;
    if (request) {
        choices << MessageBar::Choice{tr("Use its settings"),
                                      tr("Prompt, method, preset, seed and parameters as they made "
                                         "this object; undo brings yours back"),
                                      [this, request, name] {
                                          if (!isBusy()) useSettings(*request, name);
                                      }};
    }
    m_stage->messages().post({"import", MessageBar::Tone::Info, sentence, {}, choices});
}

// A picture of ours brings its recipe back, and the object it shows when that is in the library.
void MainWindow::reopenPicture(const QString& path) {
    assets::FileOrigin origin;
    try {
        origin = assets::originOf(path.toStdString());
    } catch (const base::Error& error) {
        return showTrouble(error);
    }
    const std::optional<api::Request> request = requestOf(origin.recipeJson);
    const QString name = QFileInfo(path).completeBaseName();
    const auto known = m_parts.library.findByUid(origin.assetUid);
    if (known) {
        m_libraryView->reveal(*known);
        openAsset(*known);
        sayImported(tr("This picture shows “%1”.").arg(say(m_parts.library.asset(*known).name)),
                    request, say(m_parts.library.asset(*known).name));
    } else if (request) {
        sayImported(tr("This picture carries the recipe of “%1”.").arg(say(request->prompt)),
                    request, name);
    } else {
        sayImported(tr("The recipe in %1 is of a newer version or damaged.")
                        .arg(QFileInfo(path).fileName()),
                    {}, name);
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
        assets::ExportJob job;
        job.preset = dialog.preset().toStdString();
        job.levels = dialog.levels();
        job.receiptBeside = dialog.writesReceipt();
        if (dialog.leavesRecipeOut()) job.options.recipeJson = kNoRecipe;
        exportTo(dialog.path(), job);
    } catch (const base::Error& error) {
        showTrouble(error);
    }
}

// The object on the stage is written as it is shown: with what the mesh desk does to it.
void MainWindow::exportTo(const QString& path, const assets::ExportJob& wanted) {
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
    assets::ExportJob job = wanted;
    job.target = path.toStdString();
    job.licence = asset.licence;
    job.options.name = asset.name;
    const bool strip = wanted.options.recipeJson == kNoRecipe;
    const std::shared_ptr<const base::Mesh> edited =
        id == m_onStage ? m_meshDesk->result() : nullptr;
    job.mesh = edited ? edited : id == m_onStage ? m_stageMesh : nullptr;
    if (!strip && !edited) job.options.assetUid = asset.uid;
    job.options.recipeJson = strip    ? std::string()
                             : edited ? m_meshDesk->recipeJson()
                                      : asset.recipeJson;
    m_files->write(id.value, job, m_parts.library.path(*glb));
}

// A short sentence: all that was checked stands in the receipt.
void MainWindow::showWritten(const WrittenFile& file) {
    const QString folder = QFileInfo(file.path).absolutePath();
    const QString name = QFileInfo(file.path).fileName();
    const QString size = bytes(static_cast<double>(file.bytes));
    QString sentence =
        tr("Exported %1 (%2) and read it back: %3").arg(name, size, surfaceInWords(file.facts));
    if (!file.whyUnchecked.isEmpty()) {
        sentence = tr("Exported %1 (%2), but it could not be read back: %3")
                       .arg(name, size, file.whyUnchecked);
    } else if (!file.good()) {
        sentence =
            tr("Exported %1 (%2), but what was read back differs from the object.").arg(name, size);
    }
    if (m_parts.library.canWrite()) m_parts.library.addReceipts({file.asset}, file.receipts);
    m_stage->messages().post(
        {"export",
         file.good() ? MessageBar::Tone::Info : MessageBar::Tone::Warning,
         sentence,
         {},
         {{tr("Receipt"), tr("What was checked, with sizes and the hash"),
           [this, receipts = file.receipts] { ReceiptDialog(receipts, this).exec(); }},
          {tr("Show the folder"), folder,
           [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData& data = *event->mimeData();
    if (hasAssets(data)) { // one of our own objects comes onto the stage
        if (!isBusy() && !m_libraryDesk->isLarge() && assetsOf(data).size() == 1) {
            event->acceptProposedAction();
            m_stage->showDropHint(tr("Drop to open it here"));
        }
        return;
    }
    const bool keeps = m_parts.library.canWrite() && mayTake(data);
    if (!keeps && !ReferencePicture::picturesIn(data).isEmpty()) {
        event->acceptProposedAction();
        return m_stage->showDropHint(tr("Drop to guide the next object by this picture"));
    }
    if (!keeps && !LoraPanel::weightsIn(data).isEmpty()) {
        event->acceptProposedAction();
        return m_stage->showDropHint(tr("Drop to change the model by this LoRA"));
    }
    if (!keeps) return;
    event->acceptProposedAction();
    m_stage->showDropHint(tr("Drop to take it into the library"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_stage->showDropHint({});
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_stage->showDropHint({});
    event->acceptProposedAction();
    const QMimeData& data = *event->mimeData();
    if (hasAssets(data)) {
        const std::vector<assets::AssetId> ids = assetsOf(data);
        const QPoint at = m_stage->mapFrom(this, event->position().toPoint());
        if (ids.size() == 1 && m_stage->rect().contains(at)) openAsset(ids.front());
        return;
    }
    takeFiles(data);
}

// Says false when there is nothing among them that could be opened.
bool MainWindow::takeFiles(const QMimeData& data) {
    const DroppedFiles files = droppedFiles(data);
    const QStringList pictures = ReferencePicture::picturesIn(data);
    const QStringList weights = LoraPanel::weightsIn(data);
    if (!files.meshes.isEmpty())
        importFiles(files.meshes);
    else if (!files.pictures.isEmpty())
        reopenPicture(files.pictures.front());
    else if (!pictures.isEmpty())
        m_reference->take(pictures.front());
    else
        for (const QString& file : weights)
            m_loras->add(file);
    return !(files.meshes.isEmpty() && files.pictures.isEmpty() && pictures.isEmpty() &&
             weights.isEmpty());
}

void MainWindow::openFiles(const QStringList& paths) {
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    QMimeData data;
    data.setUrls(urls);
    if (paths.isEmpty() || takeFiles(data)) return;
    m_stage->messages().post(
        {"file",
         MessageBar::Tone::Warning,
         tr("%1 cannot be opened: it is neither a mesh nor a picture nor a LoRA.")
             .arg(QFileInfo(paths.front()).fileName()),
         {},
         {}});
}

} // namespace maquette::ui
