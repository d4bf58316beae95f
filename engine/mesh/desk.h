#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include "engine/mesh/operations.h"

namespace maquette::mesh {

// What one step did, in the order of the recipe; a disabled one says nothing.
struct StepOutcome {
    base::Text words;
    base::Text failure; // not empty: it could not be done and was left out
    bool reused = false;
};

struct DeskResult {
    std::shared_ptr<const base::Mesh> mesh;
    std::vector<StepOutcome> steps;
    bool complete() const; // no step failed
};

// Carries out recipes on one mesh, which itself is never changed. Results after each step are kept
// (newest first, up to a limit of memory), so that a change of one step costs only what comes after
// it, and undoing costs nothing. One thread at a time.
class Desk {
  public:
    static constexpr std::size_t kUsualMemory = std::size_t{768} << 20;
    explicit Desk(std::shared_ptr<const base::Mesh> original, std::size_t memory = kUsualMemory);

    const std::shared_ptr<const base::Mesh>& original() const { return m_original; }

    // A step that cannot be done to this mesh is left out and says why; the others go on. Throws
    // Error(Usage) for a recipe with unknown operations or values, Error(Cancelled) on a stop; what
    // was done until then is kept.
    DeskResult run(const base::MeshRecipe& recipe, const base::Progress& progress = {});

  private:
    struct Entry {
        std::string key; // of all enabled steps so far
        DeskState state;
        StepOutcome outcome;
        std::size_t bytes = 0;
    };
    const Entry* find(const std::string& key);
    void keep(Entry entry);
    StepOutcome apply(const base::MeshStep& step, DeskState& state, const base::Progress& progress);

    std::shared_ptr<const base::Mesh> m_original;
    std::size_t m_memory, m_used = 0;
    std::list<Entry> m_entries; // most recently used first
};

} // namespace maquette::mesh
