#include "ui/view/own_cameras.h"

#include <algorithm>

#include <QAction>
#include <QMenu>

#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/view/viewport.h"

namespace maquette::ui {

namespace {

using render::OrbitCamera;

struct Command {
    const char *id, *text, *keys;
};
constexpr Command kRecall[] = {
    {"ownView1", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Own view &1"), "Ctrl+Alt+1"},
    {"ownView2", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Own view &2"), "Ctrl+Alt+2"},
    {"ownView3", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Own view &3"), "Ctrl+Alt+3"},
    {"ownView4", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Own view &4"), "Ctrl+Alt+4"}};
constexpr Command kKeep[] = {
    {"keepView1", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Keep this view as own view 1"), ""},
    {"keepView2", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Keep this view as own view 2"), ""},
    {"keepView3", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Keep this view as own view 3"), ""},
    {"keepView4", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Keep this view as own view 4"), ""}};

} // namespace

OwnCameras::OwnCameras(Viewport& viewport, Actions& actions, Settings& settings)
    : QObject(&viewport)
    , m_viewport(viewport)
    , m_settings(settings)
    , m_flat(actions.add("flatView",
                         QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Without perspective"),
                         QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                           "Parallel edges look parallel, as in a drawing"),
                         "", "Ctrl+5", true)) {
    for (int slot = 0; slot < kSlots; ++slot) {
        const auto i = static_cast<std::size_t>(slot);
        m_recall[i] = actions.add(
            kRecall[i].id, kRecall[i].text,
            QT_TRANSLATE_NOOP("maquette::ui::Actions", "Look from where you kept this view"), "",
            kRecall[i].keys);
        m_keep[i] = actions.add(
            kKeep[i].id, kKeep[i].text,
            QT_TRANSLATE_NOOP("maquette::ui::Actions", "Remember where you look from now"), "",
            kKeep[i].keys);
        connect(m_recall[i], &QAction::triggered, this, [this, slot] { recall(slot); });
        connect(m_keep[i], &QAction::triggered, this, [this, slot] { keep(slot); });
    }
    connect(m_flat, &QAction::triggered, this, [this](bool flat) {
        m_settings.setFlatView(flat);
        setFlat(flat);
    });
    setFlat(settings.flatView());
    refresh();
}

void OwnCameras::setFlat(bool flat) {
    m_flat->setChecked(flat);
    OrbitCamera camera = m_viewport.camera();
    if (camera.flat == flat) return;
    camera.flat = flat;
    m_viewport.setCamera(camera);
}

void OwnCameras::keep(int slot) {
    const OrbitCamera& c = m_viewport.camera();
    m_settings.setOwnCamera(slot, {c.azimuth, c.elevation, c.distance, c.target.x, c.target.y,
                                   c.target.z, c.flat ? 1.0 : 0.0});
    refresh();
}

// Nothing where nothing was kept, or where the file was edited into nonsense.
std::optional<OrbitCamera> OwnCameras::kept(int slot) const {
    const QList<double> n = m_settings.ownCamera(slot);
    if (n.size() != 7) return {};
    OrbitCamera camera;
    camera.azimuth = static_cast<float>(n[0]);
    camera.elevation = std::clamp(static_cast<float>(n[1]), -90.0f, 90.0f);
    camera.distance =
        std::clamp(static_cast<float>(n[2]), OrbitCamera::kNearest, OrbitCamera::kFarthest);
    for (int axis = 0; axis < 3; ++axis)
        camera.target[axis] = static_cast<float>(std::clamp(n[3 + axis], -20.0, 20.0));
    camera.flat = n[6] != 0;
    return camera;
}

void OwnCameras::recall(int slot) {
    const std::optional<OrbitCamera> camera = kept(slot);
    if (!camera) return;
    m_viewport.setCamera(*camera);
    m_flat->setChecked(camera->flat);
    m_settings.setFlatView(camera->flat);
    Q_EMIT m_viewport.handled();
}

void OwnCameras::refresh() {
    for (int slot = 0; slot < kSlots; ++slot) {
        Actions::setWhy(m_recall[static_cast<std::size_t>(slot)],
                        kept(slot) ? QString() : tr("No view is kept here yet."));
    }
}

void OwnCameras::addToMenu(QMenu& menu) const {
    menu.addAction(m_flat);
    QMenu* own = menu.addMenu(tr("&Own views"));
    for (QAction* action : m_recall)
        own->addAction(action);
    own->addSeparator();
    for (QAction* action : m_keep)
        own->addAction(action);
}

} // namespace maquette::ui
