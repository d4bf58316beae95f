#include "ui/desk/mesh_stack.h"

#include <algorithm>

namespace maquette::ui {

namespace {

bool sameStructure(const base::MeshRecipe& a, const base::MeshRecipe& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const base::MeshStep& one, const base::MeshStep& other) {
                          return one.operation == other.operation;
                      });
}

} // namespace

void MeshStack::setSubject(assets::AssetId id) {
    if (m_subject == id) return;
    m_subject = id;
    Q_EMIT changed(true);
}

const base::MeshRecipe& MeshStack::of(assets::AssetId id) const {
    static const base::MeshRecipe none;
    const auto found = m_recipes.find(id.value);
    return found == m_recipes.end() ? none : found->second;
}

bool MeshStack::hasWork() const {
    return std::any_of(recipe().begin(), recipe().end(),
                       [](const base::MeshStep& step) { return step.enabled; });
}

void MeshStack::set(assets::AssetId id, const base::MeshRecipe& recipe) {
    const bool structure = !sameStructure(of(id), recipe);
    m_recipes[id.value] = recipe;
    if (id == m_subject) Q_EMIT changed(structure);
}

ChangeMeshStack::ChangeMeshStack(MeshStack& stack, base::MeshRecipe after, const QString& text,
                                 int gesture)
    : QUndoCommand(text)
    , m_stack(stack)
    , m_id(stack.subject())
    , m_before(stack.recipe())
    , m_after(std::move(after))
    , m_gesture(gesture) {}

bool ChangeMeshStack::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const ChangeMeshStack*>(other);
    if (m_gesture == 0 || next->m_gesture != m_gesture || next->m_id != m_id) return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace maquette::ui
