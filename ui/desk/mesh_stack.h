#pragma once

#include <map>

#include <QObject>
#include <QUndoCommand>

#include "assets/id.h"
#include "engine/base/mesh_recipe.h"

namespace maquette::ui {

// The stacks of operations of the objects that were on the desk, by object. Changes to them are
// undo commands, so a step back also reaches a stack whose object is not on the stage any more.
class MeshStack final : public QObject {
    Q_OBJECT
  public:
    explicit MeshStack(QObject* parent = nullptr)
        : QObject(parent) {}

    void setSubject(assets::AssetId id);
    assets::AssetId subject() const { return m_subject; }
    const base::MeshRecipe& recipe() const { return of(m_subject); }
    const base::MeshRecipe& of(assets::AssetId id) const;
    // Steps that are switched on.
    bool hasWork() const;
    // Without an undo command: for the commands themselves, and for a stack read from the library.
    void set(assets::AssetId id, const base::MeshRecipe& recipe);

  Q_SIGNALS:
    // `structure`: other steps than before, not only other values.
    void changed(bool structure);

  private:
    assets::AssetId m_subject;
    std::map<std::int64_t, base::MeshRecipe> m_recipes;
};

// A changed stack. Changes of one gesture (a drag of a value) become one step; one that ends where
// it began vanishes.
class ChangeMeshStack final : public QUndoCommand {
  public:
    ChangeMeshStack(MeshStack& stack, base::MeshRecipe after, const QString& text, int gesture = 0);
    void undo() override { m_stack.set(m_id, m_before); }
    void redo() override { m_stack.set(m_id, m_after); }
    int id() const override { return 9; }
    bool mergeWith(const QUndoCommand* other) override;

  private:
    MeshStack& m_stack;
    assets::AssetId m_id;
    base::MeshRecipe m_before, m_after;
    int m_gesture;
};

} // namespace maquette::ui
