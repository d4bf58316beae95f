#include "ui/desk/mesh_desk.h"

#include <QPushButton>

#include "assets/desk_recipe.h"
#include "assets/read_glb.h"
#include "engine/base/error.h"
#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/desk/mesh_desk_panel.h"
#include "ui/desk/mesh_report.h"
#include "ui/desk/mesh_stack.h"

namespace maquette::ui {

MeshDesk::MeshDesk(MeshTools tools, History& undo, QWidget* panelParent, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_stack(new MeshStack(this))
    , m_panel(new MeshDeskPanel(m_tools.operations, *m_stack, undo, panelParent))
    , m_background(this) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &MeshDesk::run);
    connect(m_stack, &MeshStack::changed, this, &MeshDesk::runLater);
    connect(m_panel, &MeshDeskPanel::compareRequested, this, &MeshDesk::compare);
    connect(m_panel, &MeshDeskPanel::saveRequested, this, &MeshDesk::save);
    connect(m_panel, &MeshDeskPanel::exportRequested, this, &MeshDesk::exportRequested);
    connect(&m_panel->report(), &MeshReport::checkRequested, this, &MeshDesk::checkPrint);
}

void MeshDesk::setSubject(const assets::Asset& asset, Origin origin) {
    clearSubject();
    m_hasSubject = true;
    m_asset = asset;
    m_origin = std::move(origin);
    if (m_stack->of(asset.id).empty() && !m_origin.recipe.empty())
        m_stack->set(asset.id, m_origin.recipe);
    m_stack->setSubject(asset.id);
    m_panel->setSubject(say(asset.name));
    if (m_active) runLater(true);
}

void MeshDesk::clearSubject() {
    m_stop.request_stop();
    ++m_generation;
    m_rest.stop();
    m_hasSubject = false;
    m_session = nullptr;
    m_result = nullptr;
    m_done.clear();
    m_busy = false;
    m_stack->setSubject({});
    m_panel->setWorking(false);
    m_panel->setSubject({});
}

void MeshDesk::setActive(bool active) {
    if (m_active == active) return;
    m_active = active;
    if (active && m_hasSubject && !m_result) runLater(true);
}

void MeshDesk::setBlocked(const QString& reason) {
    m_panel->setBlocked(reason);
}

void MeshDesk::setSaving(const QString& whyNot) {
    m_panel->setSaving(whyNot);
}

std::shared_ptr<const base::Mesh> MeshDesk::result() const {
    return m_stack->hasWork() && !m_busy ? m_result : nullptr;
}

std::string MeshDesk::recipeJson() const {
    base::MeshRecipe whole = m_origin.before;
    whole.insert(whole.end(), m_done.begin(), m_done.end());
    try {
        return assets::withDesk(m_asset.recipeJson, whole);
    } catch (const base::Error&) {
        return assets::withDesk({}, whole); // the object's own recipe cannot be read
    }
}

void MeshDesk::runLater(bool) {
    if (!m_hasSubject || (!m_active && !m_result)) return;
    m_stop.request_stop(); // what is under way is for an older stack
    ++m_generation;
    m_busy = true;
    m_panel->setWorking(true);
    m_rest.start();
}

std::shared_ptr<const MeshDesk::Session> MeshDesk::open(const Origin& origin) const {
    auto session = std::make_shared<Session>();
    session->original =
        origin.mesh ? origin.mesh : std::make_shared<const base::Mesh>(assets::readGlb(origin.glb));
    session->desk = m_tools.desk(session->original);
    session->before = m_tools.measure(*session->original);
    return session;
}

void MeshDesk::run() {
    m_stop = std::stop_source();
    const quint64 generation = m_generation;
    const base::MeshRecipe recipe = m_stack->recipe();
    const auto report = [this, generation, last = 0.0f](float share) mutable {
        if (share - last < 0.02f && share >= last) return;
        last = share;
        QMetaObject::invokeMethod(
            this,
            [this, generation, share] {
                if (generation == m_generation) m_panel->setProgress(share);
            },
            Qt::QueuedConnection);
    };
    m_background.run(
        [this, known = m_session, origin = m_origin, recipe, generation,
         report](const std::stop_token& stop) -> Background::Answer {
            const std::shared_ptr<const Session> session = known ? known : open(origin);
            const DeskOutcome outcome = session->desk->run(recipe, {report, stop});
            return [this, session, outcome, recipe, generation] {
                if (generation != m_generation) return;
                m_done = recipe;
                take(session, outcome);
            };
        },
        [this, generation](const base::Error& error) {
            if (generation == m_generation) fail(error);
        },
        m_stop);
}

void MeshDesk::take(const std::shared_ptr<const Session>& session, const DeskOutcome& outcome) {
    const bool first = !m_result;
    m_session = session;
    m_busy = false;
    m_result = outcome.mesh;
    m_panel->setWorking(false);
    m_panel->setOutcome(outcome);
    m_panel->report().display(session->before, outcome.facts);
    // Nothing was done yet: what is on the stage is the same mesh.
    if (!first || m_stack->hasWork()) Q_EMIT show(m_result);
    Q_EMIT settled();
}

void MeshDesk::fail(const base::Error& error) {
    if (error.kind() == base::ErrorKind::Cancelled) return;
    m_busy = false;
    m_panel->setWorking(false);
    Q_EMIT failed(say(error.sentence()));
    Q_EMIT settled();
}

void MeshDesk::compare(bool before) {
    if (m_session && m_result) Q_EMIT show(before ? m_session->original : m_result);
}

void MeshDesk::checkPrint() {
    const std::shared_ptr<const base::Mesh> mesh = m_result;
    if (!mesh || m_busy) return;
    m_panel->setWorking(true);
    const quint64 generation = m_generation;
    m_background.run(
        [this, mesh, generation](const std::stop_token& stop) -> Background::Answer {
            const std::vector<PrintAdvice> advice = m_tools.checkPrint(*mesh, {{}, stop});
            return [this, advice, generation] {
                if (generation != m_generation) return;
                m_panel->setWorking(false);
                m_panel->showAdvice(advice);
            };
        },
        [this, generation](const base::Error& error) {
            if (generation == m_generation) fail(error);
        });
}

void MeshDesk::save() {
    const std::shared_ptr<const base::Mesh> mesh = result();
    if (!mesh) return;
    assets::NewAsset row;
    static_cast<assets::AssetInfo&>(row) = m_asset;
    row.uid.clear();
    row.project = m_asset.project;
    row.run = m_asset.run;
    row.name = tr("%1, edited").arg(say(m_asset.name)).toStdString();
    row.rating = 0;
    row.triangles = static_cast<std::int64_t>(mesh->triangles.size());
    row.recipeJson = recipeJson();
    row.parents = {{m_origin.uid, "edit"}};
    m_panel->setWorking(true);
    m_background.run(
        [this, mesh, row](const std::stop_token& stop) -> Background::Answer {
            const MeshPictures pictures = m_tools.draw(*mesh, {{}, stop});
            return [this, mesh, row, pictures]() mutable {
                row.thumbnail = pictures.thumbnail;
                m_panel->setWorking(m_busy);
                Q_EMIT saved(row, mesh, pictures.turntable);
            };
        },
        [this](const base::Error& error) { fail(error); });
}

} // namespace maquette::ui
