#include "ui/library_commands.h"

#include <QCoreApplication>

#include "ui/library_service.h"

namespace maquette::ui {

RenameAsset::RenameAsset(LibraryService& library, assets::AssetId id, QString before, QString after)
    : QUndoCommand(QCoreApplication::translate("maquette::ui::Commands", "rename “%1”").arg(before))
    , m_library(library)
    , m_id(id)
    , m_before(std::move(before))
    , m_after(std::move(after)) {}

void RenameAsset::undo() {
    m_library.rename(m_id, m_before);
}

void RenameAsset::redo() {
    m_library.rename(m_id, m_after);
}

static QString deletion(int count) {
    return QCoreApplication::translate("maquette::ui::Commands", "delete %n object(s)", nullptr,
                                       count);
}

DeleteAssets::DeleteAssets(LibraryService& library, std::vector<assets::AssetId> ids)
    : QUndoCommand(deletion(static_cast<int>(ids.size())))
    , m_library(library)
    , m_ids(std::move(ids)) {}

void DeleteAssets::undo() {
    m_library.restore(m_ids);
}

void DeleteAssets::redo() {
    m_library.remove(m_ids);
}

} // namespace maquette::ui
