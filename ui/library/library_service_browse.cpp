// The half of LibraryService that the library's views use: choosing and editing.

#include <algorithm>

#include "ui/library/library_service.h"

namespace maquette::ui {

using assets::Library;

std::vector<assets::Project> LibraryService::projects(bool deleted) const {
    return m_reader->projects().list(deleted);
}

std::vector<assets::Collection> LibraryService::collections() const {
    return m_reader->collections().list();
}

assets::Facets LibraryService::facets() const {
    return m_reader->assets().facets();
}

assets::TrashFacts LibraryService::trash() const {
    return m_reader->assets().trash();
}

std::optional<assets::AssetId> LibraryService::findByHash(const std::string& sha256) const {
    return m_reader->assets().findByHash(sha256);
}

std::optional<assets::AssetId> LibraryService::findByUid(const std::string& uid) const {
    return m_reader->assets().find(uid);
}

assets::ProjectId LibraryService::project() const {
    const std::vector<assets::Project> all = projects();
    const bool there = std::any_of(all.begin(), all.end(),
                                   [this](const auto& project) { return project.id == m_project; });
    return there ? m_project : all.empty() ? assets::ProjectId{} : all.front().id;
}

void LibraryService::setProject(assets::ProjectId id) {
    m_project = id;
    noteProject();
}

void LibraryService::noteProject() {
    if (const assets::ProjectId now = project(); now != m_opened) {
        m_opened = now;
        Q_EMIT projectOpened();
    }
}

void LibraryService::apply(const assets::EditPtr& edit) {
    post([edit](Library& library) { edit->apply(library); });
}

void LibraryService::revert(const assets::EditPtr& edit) {
    post([edit](Library& library) { edit->revert(library); });
}

void LibraryService::restoreProject(assets::ProjectId id) {
    post([id](Library& library) { library.projects().restore(id); });
}

void LibraryService::emptyTrash() {
    post([](Library& library) { library.assets().emptyTrash(assets::Time::max()); });
}

} // namespace maquette::ui
