#include "ui/library/library_editor.h"

#include "engine/base/error.h"
#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/library/library_commands.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

bool LibraryEditor::canWrite() const {
    return m_library.canWrite();
}

void LibraryEditor::push(assets::EditPtr edit, const QString& text) {
    if (canWrite()) m_undo.push(new LibraryCommand(m_library, std::move(edit), text));
}

void LibraryEditor::rename(assets::AssetId id, const QString& before, const QString& after) {
    push(assets::renameAsset(id, after.toStdString()), tr("rename “%1”").arg(before));
}

void LibraryEditor::rate(const Assets& ids, int rating) {
    if (ids.empty()) return;
    push(assets::rateAssets(ids, rating),
         rating > 0 ? tr("give %n star(s)", nullptr, rating) : tr("take the stars away"));
}

void LibraryEditor::addTag(const Assets& ids, const QString& tag) {
    const QString word = tag.simplified();
    if (ids.empty() || word.isEmpty()) return;
    push(assets::changeTags(ids, {word.toStdString()}, {}), tr("tag “%1”").arg(word));
}

void LibraryEditor::removeTag(const Assets& ids, const QString& tag) {
    if (ids.empty()) return;
    push(assets::changeTags(ids, {}, {tag.toStdString()}), tr("take the tag “%1” away").arg(tag));
}

void LibraryEditor::duplicate(const Assets& ids) {
    std::vector<std::pair<assets::AssetId, std::string>> names;
    for (const assets::AssetId id : ids) {
        try {
            const QString name = say(m_library.asset(id).name);
            names.emplace_back(id, tr("%1 (copy)").arg(name).toStdString());
        } catch (const base::Error&) {
            continue; // gone meanwhile
        }
    }
    if (names.empty()) return;
    const int count = static_cast<int>(names.size());
    push(assets::duplicateAssets(std::move(names)), tr("duplicate %n object(s)", nullptr, count));
}

void LibraryEditor::remove(const Assets& ids) {
    if (ids.empty()) return;
    push(assets::trashAssets(ids),
         tr("delete %n object(s)", nullptr, static_cast<int>(ids.size())));
}

void LibraryEditor::restore(const Assets& ids) {
    if (ids.empty()) return;
    push(assets::restoreAssets(ids),
         tr("restore %n object(s)", nullptr, static_cast<int>(ids.size())));
}

void LibraryEditor::move(const Assets& ids, assets::ProjectId project) {
    if (ids.empty() || !project) return;
    push(assets::moveAssets(ids, project),
         tr("move %n object(s)", nullptr, static_cast<int>(ids.size())));
}

void LibraryEditor::collect(assets::CollectionId collection, const Assets& ids) {
    if (ids.empty() || !collection) return;
    push(assets::collectAssets(collection, ids), tr("add to a collection"));
}

void LibraryEditor::uncollect(assets::CollectionId collection, const Assets& ids) {
    if (ids.empty() || !collection) return;
    push(assets::uncollectAssets(collection, ids), tr("take out of a collection"));
}

std::string LibraryEditor::newCollection(const QString& name, const Assets& ids,
                                         const std::string& filterJson) {
    const std::string uid = assets::newUid();
    push(assets::addCollection(name.toStdString(), ids, filterJson, uid),
         tr("make the collection “%1”").arg(name));
    return uid;
}

std::string LibraryEditor::newProject(const QString& name) {
    const std::string uid = assets::newUid();
    push(assets::addProject(name.toStdString(), uid), tr("make the project “%1”").arg(name));
    return uid;
}

void LibraryEditor::rename(assets::CollectionId id, const QString& before, const QString& after) {
    push(assets::renameCollection(id, after.toStdString()), tr("rename “%1”").arg(before));
}

void LibraryEditor::rename(assets::ProjectId id, const QString& before, const QString& after) {
    push(assets::renameProject(id, after.toStdString()), tr("rename “%1”").arg(before));
}

void LibraryEditor::remove(assets::CollectionId id, const QString& name) {
    push(assets::removeCollection(id), tr("delete the collection “%1”").arg(name));
}

// The history of a project that is gone is out of reach: the step belongs to the one that is open
// afterwards.
void LibraryEditor::remove(assets::ProjectId id, const QString& name) {
    if (!canWrite()) return;
    for (const assets::Project& other : m_library.projects()) {
        if (m_library.project() == id && other.id != id) m_library.setProject(other.id);
    }
    push(assets::removeProject(id), tr("delete the project “%1”").arg(name));
}

} // namespace maquette::ui
