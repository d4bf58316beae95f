#pragma once

#include <map>
#include <string>

#include <QObject>

#include "assets/records.h"
#include "engine/api/request.h"

namespace maquette::ui {

class History;
class LibraryService;
class RunSettings;

// What belongs to the open project beside its objects: the history of its changes, and what its
// next run will be made with. Both change when another project is opened, and are back when it is
// opened again. A project opened for the first time starts from the settings that are there. GUI
// thread.
class OpenProject final : public QObject {
    Q_OBJECT
  public:
    using Requests = std::map<std::string, api::Request>; // by the uid of the project
    OpenProject(LibraryService& library, RunSettings& settings, History& history, QObject* parent);

    // While a run goes on its project stays: what steers it must not change under it, and is undone
    // where it was done.
    void setHeld(bool held);
    const std::string& uid() const { return m_uid; } // empty: there is no project yet
    // What the next runs of the projects that are not open will be made with.
    const Requests& others() const { return m_others; }
    void setOthers(Requests others) { m_others = std::move(others); }

  Q_SIGNALS:
    void opened(); // another project
    // Its runs are made with another model than the one in use.
    void modelWanted(const maquette::api::Request& request);

  private:
    void follow();
    LibraryService& m_library;
    RunSettings& m_settings;
    History& m_history;
    assets::ProjectId m_id;
    std::string m_uid;
    Requests m_others;
    bool m_held = false;
};

} // namespace maquette::ui
