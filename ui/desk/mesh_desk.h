#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include <QObject>
#include <QTimer>

#include "assets/records.h"
#include "ui/basics/background.h"
#include "ui/desk/mesh_tools.h"

namespace maquette::ui {

class History;
class MeshDeskPanel;
class MeshStack;

// Works on the mesh of the object on the stage: carries its stack of operations out on a thread of
// its own whenever the stack changes, shows the result, and hands it over to be kept. The object
// itself stays as it is.
class MeshDesk final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kRest = 160; // ms without a change before the work begins

    MeshDesk(MeshTools tools, History& undo, QWidget* panelParent, QObject* parent);

    MeshDeskPanel& panel() { return *m_panel; }
    MeshStack& stack() { return *m_stack; }

    // What a stack starts from: the object's own mesh, or the one it was made of.
    struct Origin {
        std::string uid;                        // of that object
        std::shared_ptr<const base::Mesh> mesh; // nullptr: read from the file below
        std::filesystem::path glb;
        base::MeshRecipe recipe; // how the object was made of it
        base::MeshRecipe before; // what was done to it earlier and cannot be changed any more
    };
    // The object on the stage.
    void setSubject(const assets::Asset& asset, Origin origin);
    void clearSubject();
    // Nothing is computed before the desk is first shown.
    void setActive(bool active);
    void setBlocked(const QString& reason);
    void setSaving(const QString& whyNot);

    // The mesh as the stack makes it, once that is done; nullptr: nothing was done to it.
    std::shared_ptr<const base::Mesh> result() const;
    // The object's recipe with the stack.
    std::string recipeJson() const;
    bool busy() const { return m_busy; }

  Q_SIGNALS:
    void show(std::shared_ptr<const maquette::base::Mesh> mesh);
    void settled(); // the stack has been carried out
    void saved(const maquette::assets::NewAsset& row,
               const std::shared_ptr<const maquette::base::Mesh>& mesh,
               const std::vector<maquette::base::Image8>& turntable);
    void exportRequested();
    void failed(const QString& sentence);

  private:
    struct Session { // made on the first run; complete when it has ended
        std::shared_ptr<const base::Mesh> original;
        std::shared_ptr<DeskSession> desk;
        MeshFacts before;
    };
    void runLater(bool structure);
    void run();
    std::shared_ptr<const Session> open(const Origin& origin) const;
    void take(const std::shared_ptr<const Session>& session, const DeskOutcome& outcome);
    void fail(const base::Error& error);
    void compare(bool before);
    void checkPrint();
    void save();

    MeshTools m_tools;
    MeshStack* m_stack;
    MeshDeskPanel* m_panel;
    assets::Asset m_asset;
    Origin m_origin;
    std::shared_ptr<const Session> m_session;
    bool m_active = false, m_hasSubject = false;
    std::shared_ptr<const base::Mesh> m_result;
    base::MeshRecipe m_done; // what m_result is the result of
    bool m_busy = false;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    QTimer m_rest;
    Background m_background; // last: stops before the rest goes
};

} // namespace maquette::ui
