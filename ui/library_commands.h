#pragma once

#include <QUndoCommand>

#include "assets/id.h"

namespace maquette::ui {

class LibraryService;

class RenameAsset final : public QUndoCommand {
  public:
    RenameAsset(LibraryService& library, assets::AssetId id, QString before, QString after);
    void undo() override;
    void redo() override;

  private:
    LibraryService& m_library;
    assets::AssetId m_id;
    QString m_before;
    QString m_after;
};

// Into the trash; undo takes them out again.
class DeleteAssets final : public QUndoCommand {
  public:
    DeleteAssets(LibraryService& library, std::vector<assets::AssetId> ids);
    void undo() override;
    void redo() override;

  private:
    LibraryService& m_library;
    std::vector<assets::AssetId> m_ids;
};

} // namespace maquette::ui
