#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QTemporaryDir>

#include "engine/base/rng.h"
#include "ui/basics/history.h"
#include "ui/library/library_editor.h"
#include "ui/library/library_service.h"
#include "ui/run/run_settings.h"

namespace maquette::tests {

// Does what a person at the window may do, at random, with the real commands on a real library and
// real settings: rename, stars, tags, copies, trash, projects, collections, prompt, seed,
// parameters (also as drags that merge), presets.
class UndoMachine {
  public:
    explicit UndoMachine(std::uint64_t seed, int objects = 8);
    ~UndoMachine();

    QUndoStack& stack() { return m_undo.stack(); }
    void command(); // one at random; a drag is several that merge
    // Everything that undo promises to bring back, as text. Not part of it: when something was last
    // changed, and what an undone command has left in the trash.
    std::string state();
    int lost(); // objects made by no command that are gone for good
    base::Rng& rng() { return m_rng; }

  private:
    using Assets = std::vector<assets::AssetId>;
    void librarian();
    void settings();
    void drag();
    Assets some();
    assets::ProjectId someProject();
    assets::CollectionId someCollection();
    std::string word();
    void settle();

    base::Rng m_rng;
    QTemporaryDir m_home;
    std::unique_ptr<ui::LibraryService> m_library;
    ui::RunSettings m_settings;
    ui::History m_undo;
    std::unique_ptr<ui::LibraryEditor> m_editor;
    Assets m_originals;
    int m_gesture = 0;
};

} // namespace maquette::tests
