#include "assets/project_store.h"

#include "assets/library_core.h"
#include "assets/row_digest.h"
#include "engine/base/error.h"

namespace maquette::assets {

using base::Error;
using base::ErrorKind;

namespace {

constexpr const char* kColumns = "SELECT id, uid, name, created, modified, deleted FROM project ";

Project readProject(const Statement& row) {
    return {.id = {row.integer(0)},
            .uid = row.text(1),
            .name = row.text(2),
            .created = timeFrom(row.integer(3)),
            .modified = timeFrom(row.integer(4)),
            .deleted = optionalTime(row, 5)};
}

} // namespace

std::vector<Project> ProjectStore::list(bool deleted) const {
    Statement rows = m_core.database.query(
        std::string(kColumns) +
        (deleted ? "WHERE deleted IS NOT NULL ORDER BY id" : "WHERE deleted IS NULL ORDER BY id"));
    std::vector<Project> projects;
    while (rows.step())
        projects.push_back(readProject(rows));
    return projects;
}

Project ProjectStore::get(ProjectId id) const {
    Statement row = m_core.database.query(std::string(kColumns) + "WHERE id = ?", id);
    if (!row.step()) {
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("There is no project %1 in this library."),
                                          std::to_string(id.value)});
    }
    return readProject(row);
}

ProjectId ProjectStore::first() {
    const ProjectId oldest{
        m_core.database.integer("SELECT min(id) FROM project WHERE deleted IS NULL")};
    return oldest ? oldest : add("My objects");
}

std::optional<ProjectId> ProjectStore::find(const std::string& uid) const {
    const ProjectId id{m_core.database.integer("SELECT id FROM project WHERE uid = ?", uid)};
    return id ? std::optional(id) : std::nullopt;
}

ProjectId ProjectStore::add(const std::string& name, const std::string& uid) {
    Transaction transaction(m_core.database);
    const Time time = now();
    m_core.database.run("INSERT INTO project (uid, name, created, modified) VALUES (?, ?, ?, ?)",
                        uid.empty() ? newUid() : uid, name, time, time);
    const ProjectId id{m_core.database.lastInsertId()};
    refresh(id);
    transaction.commit();
    return id;
}

void ProjectStore::rename(ProjectId id, const std::string& name) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE project SET name = ?, modified = ? WHERE id = ?", name, now(), id);
    refresh(id);
    transaction.commit();
}

void ProjectStore::remove(ProjectId id) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE project SET deleted = ? WHERE id = ?", now(), id);
    refresh(id);
    transaction.commit();
}

void ProjectStore::restore(ProjectId id) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE project SET deleted = NULL WHERE id = ?", id);
    refresh(id);
    transaction.commit();
}

std::string ProjectStore::expectedDigest(ProjectId id) const {
    return digestOf(get(id));
}

void ProjectStore::refresh(ProjectId id) {
    m_core.database.run("UPDATE project SET digest = ? WHERE id = ?", expectedDigest(id), id);
    m_core.changes.projects.insert(id);
}

} // namespace maquette::assets
