#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include "assets/recipe_info.h"
#include "engine/base/error.h"
#include "ui/actions.h"
#include "ui/asset_files.h"
#include "ui/export_dialog.h"
#include "ui/library_rows.h"
#include "ui/library_service.h"
#include "ui/library_view.h"
#include "ui/lora_panel.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/reference_picture.h"
#include "ui/stage.h"
#include "ui/texts.h"

namespace maquette::ui {

namespace {

const QStringList kReadable{"glb", "gltf", "obj", "ply", "stl"};

// The files of a drag that can be imported.
QStringList meshFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QString file = url.toLocalFile();
        if (kReadable.contains(QFileInfo(file).suffix().toLower())) files << file;
    }
    return files;
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
        m_libraryView->select({id});
        openAsset({id});
    });
}

// "20,184 triangles, 10,090 vertices · 1.2 × 0.9 × 0.8 · watertight"
QString MainWindow::inWords(const MeshFacts& facts) {
    const QLocale locale;
    const glm::vec3& size = facts.extent;
    const QString closed = facts.watertight ? tr("watertight")
                           : facts.openEdges > 0
                               ? tr("%n open edge(s)", nullptr, static_cast<int>(facts.openEdges))
                               : tr("not watertight");
    return QStringList{
        tr("%1 triangles, %2 vertices")
            .arg(locale.toString(qint64(facts.triangles)), locale.toString(qint64(facts.vertices))),
        QStringLiteral("%1 × %2 × %3").arg(number(size.x, 3), number(size.y, 3), number(size.z, 3)),
        closed}
        .join(QStringLiteral(" · "));
}

void MainWindow::askImport() {
    const QString files =
        tr("Meshes (%1)").arg("*." + kReadable.join(" *.")) + ";;" + tr("All files (*)");
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

void MainWindow::showImported(const ImportedFile& file) {
    const QFileInfo info(file.path);
    assets::NewAsset row;
    if (!file.recipeJson.empty()) {
        try {
            const api::Request request = m_parts.codec.fromRecipe(file.recipeJson);
            static_cast<assets::AssetInfo&>(row) = assets::infoFromRecipe(file.recipeJson);
            noteRequest(row, request);
        } catch (const base::Error&) {
            row = {}; // not ours after all, or of a newer version: the mesh is what counts
        }
    }
    row.uid.clear();
    row.kind = "import";
    row.name = info.completeBaseName().toStdString();
    row.thumbnail = file.pictures.thumbnail;
    row.triangles = file.facts.triangles;
    m_parts.library.addImported(row, file.mesh, file.pictures.turntable);
    m_stage->messages().post({"import",
                              MessageBar::Tone::Info,
                              tr("Imported %1: %2").arg(info.fileName(), inWords(file.facts)),
                              {},
                              {}});
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
        showTrouble(error);
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

void MainWindow::showWritten(const WrittenFile& file) {
    const QString folder = QFileInfo(file.path).absolutePath();
    const QString name = QFileInfo(file.path).fileName();
    const QString size = bytes(static_cast<double>(file.bytes));
    QString sentence =
        tr("Exported %1 (%2) and read it back: %3").arg(name, size, inWords(file.facts));
    if (!file.whyUnchecked.isEmpty()) {
        sentence = tr("Exported %1 (%2), but it could not be read back: %3")
                       .arg(name, size, file.whyUnchecked);
    } else if (!file.good()) {
        sentence =
            tr("Exported %1 (%2), but what was read back differs from the object.").arg(name, size);
    }
    QStringList checks;
    for (const assets::ExportCheck& check : file.checks) {
        checks << (check.passed ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + say(check.what) +
                      (check.detail.empty() ? QString() : ": " + say(check.detail));
    }
    m_stage->messages().post({"export",
                              file.good() ? MessageBar::Tone::Info : MessageBar::Tone::Warning,
                              sentence,
                              checks.join('\n'),
                              {{tr("Show the folder"), folder, [folder] {
                                    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                                }}}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList files = meshFiles(*event->mimeData());
    if (files.isEmpty() && !ReferencePicture::picturesIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        return m_stage->showDropHint(tr("Drop to guide the next object by this picture"));
    }
    if (files.isEmpty() && !LoraPanel::weightsIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        return m_stage->showDropHint(tr("Drop to change the model by this LoRA"));
    }
    if (files.isEmpty() || !m_parts.library.canWrite()) return;
    event->acceptProposedAction();
    m_stage->showDropHint(
        tr("Drop to import %n mesh(es)", nullptr, static_cast<int>(files.size())));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_stage->showDropHint({});
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_stage->showDropHint({});
    event->acceptProposedAction();
    const QStringList meshes = meshFiles(*event->mimeData());
    const QStringList pictures = ReferencePicture::picturesIn(*event->mimeData());
    if (!meshes.isEmpty()) return importFiles(meshes);
    if (!pictures.isEmpty()) return m_reference->take(pictures.front());
    for (const QString& file : LoraPanel::weightsIn(*event->mimeData()))
        m_loras->add(file);
}

} // namespace maquette::ui
