#include "ui/library/library_commands.h"

#include "ui/library/library_service.h"

namespace maquette::ui {

LibraryCommand::LibraryCommand(LibraryService& library, assets::EditPtr edit, const QString& text)
    : QUndoCommand(text)
    , m_library(library)
    , m_edit(std::move(edit)) {}

void LibraryCommand::undo() {
    m_library.revert(m_edit);
}

void LibraryCommand::redo() {
    m_library.apply(m_edit);
}

} // namespace maquette::ui
