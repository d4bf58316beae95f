#include "ui/shell/open_project.h"

#include "ui/basics/history.h"
#include "ui/library/library_service.h"
#include "ui/run/run_settings.h"

namespace maquette::ui {

OpenProject::OpenProject(LibraryService& library, RunSettings& settings, History& history,
                         QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_settings(settings)
    , m_history(history) {
    connect(&library, &LibraryService::projectOpened, this, &OpenProject::follow);
    follow();
}

void OpenProject::setHeld(bool held) {
    m_held = held;
    follow();
}

void OpenProject::follow() {
    const assets::ProjectId now = m_library.project();
    if (m_held || now == m_id) return;
    if (m_id) m_others[m_uid] = m_settings.request(m_settings.prompt());
    m_id = now;
    m_uid.clear();
    for (const assets::Project& project : m_library.projects()) {
        if (project.id == now) m_uid = project.uid;
    }
    m_history.open(now.value);
    if (const auto known = m_others.extract(m_uid)) {
        Q_EMIT modelWanted(known.mapped());
        m_settings.take(known.mapped());
    }
    Q_EMIT opened();
}

} // namespace maquette::ui
