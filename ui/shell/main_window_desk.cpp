#include <algorithm>

#include <QAction>
#include <QDockWidget>

#include "assets/desk_recipe.h"
#include "engine/base/error.h"
#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/desk/mesh_desk.h"
#include "ui/desk/mesh_desk_panel.h"
#include "ui/library/asset_files.h"
#include "ui/library/library_service.h"
#include "ui/run/run_controller.h"
#include "ui/shell/main_window.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

void MainWindow::makeDesk() {
    m_meshDesk = new MeshDesk(m_parts.mesh, *m_undo, this, this);
    m_deskAction = m_actions->add(
        "meshDesk", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Mesh desk"),
        QT_TRANSLATE_NOOP("maquette::ui::Actions",
                          "Repair, smooth, reduce, mirror, scale and unwrap the finished object"),
        "desk", "Ctrl+Shift+M", true);
}

void MainWindow::connectDesk() {
    // The desk stands where the settings of the run stand: one of the two is of use at a time.
    on(m_deskAction, [this](bool shown) {
        m_deskDock->setVisible(shown);
        m_inspectorDock->setVisible(!shown);
    });
    connect(m_deskDock, &QDockWidget::visibilityChanged, this, [this] {
        m_deskAction->setChecked(!m_deskDock->isHidden());
        m_meshDesk->setActive(!m_deskDock->isHidden());
    });
    connect(m_actions->inspector, &QAction::triggered, this, [this](bool shown) {
        if (shown) m_deskDock->hide();
    });
    connect(m_meshDesk, &MeshDesk::show, this,
            [this](const std::shared_ptr<const base::Mesh>& mesh) {
                if (isBusy()) return;
                m_stage->viewport().setMesh(mesh);
                refreshViewActions();
            });
    connect(m_meshDesk, &MeshDesk::settled, this, &MainWindow::refresh);
    connect(m_meshDesk, &MeshDesk::saved, this,
            [this](const assets::NewAsset& row, const std::shared_ptr<const base::Mesh>& mesh,
                   const std::vector<base::Image8>& turntable) {
                m_parts.library.addImported(row, mesh, turntable);
            });
    connect(m_meshDesk, &MeshDesk::exportRequested, m_actions->exportAsset, &QAction::trigger);
    connect(m_meshDesk, &MeshDesk::failed, this, [this](const QString& sentence) {
        m_stage->messages().post({"desk", MessageBar::Tone::Failure, sentence, {}, {}});
    });
}

// An object that was made on the desk comes back with its stack on the mesh it was made of, as long
// as that one is in the library; else the stack starts anew from the object itself.
void MainWindow::showOnDesk(const assets::Asset& asset,
                            const std::shared_ptr<const base::Mesh>& mesh) {
    MeshDesk::Origin origin{asset.uid, mesh, {}, {}, {}};
    try {
        origin.before = assets::deskOf(asset);
        for (const assets::AssetParent& parent : asset.parents) {
            if (parent.relation != "edit" || origin.before.empty()) continue;
            const auto id = m_parts.library.findByUid(parent.uid);
            if (!id) continue;
            const assets::Asset source = m_parts.library.asset(*id);
            const assets::AssetFile* glb = source.file(assets::role::kGlb);
            if (!glb) continue;
            const base::MeshRecipe earlier = assets::deskOf(source);
            // What the source itself had gone through is the beginning of the whole.
            const auto begin = origin.before.begin();
            const auto share =
                static_cast<std::ptrdiff_t>(std::min(earlier.size(), origin.before.size()));
            origin = {parent.uid,
                      nullptr,
                      m_parts.library.path(*glb),
                      {begin + share, origin.before.end()},
                      earlier};
            break;
        }
    } catch (const base::Error&) {
        // A recipe of a newer version, or the source is damaged: the object itself is there.
        origin = {asset.uid, mesh, {}, {}, {}};
    }
    m_meshDesk->setSubject(asset, std::move(origin));
}

void MainWindow::refreshDesk() {
    m_meshDesk->setBlocked(whileRunning());
    m_meshDesk->setSaving(m_parts.library.canWrite() ? QString() : m_parts.library.notice());
}

} // namespace maquette::ui
