#pragma once

#include <QUndoCommand>

#include "assets/library_edits.h"

namespace maquette::ui {

class LibraryService;

// A change of the library on the undo stack. What it does, and how it is taken back, is the edit's
// business; both happen later, on the library's thread.
class LibraryCommand final : public QUndoCommand {
  public:
    LibraryCommand(LibraryService& library, assets::EditPtr edit, const QString& text);
    void undo() override;
    void redo() override;

  private:
    LibraryService& m_library;
    assets::EditPtr m_edit;
};

} // namespace maquette::ui
