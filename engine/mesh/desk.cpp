#include "engine/mesh/desk.h"

#include <algorithm>

#include "engine/base/error.h"

namespace maquette::mesh {

namespace {

std::size_t bytesOf(const base::Mesh& mesh) {
    std::size_t bytes =
        mesh.positions.size() * sizeof(glm::vec3) * 2 + mesh.uvs.size() * sizeof(glm::vec2) +
        mesh.colors.size() * sizeof(glm::vec3) + mesh.triangles.size() * sizeof(glm::uvec3);
    for (const auto& picture : {mesh.baseColor, mesh.normalMap})
        bytes += picture ? picture->data.size() : 0;
    return bytes;
}

std::string keyOf(const base::MeshStep& step) {
    std::string key = step.operation;
    for (const auto& [name, value] : step.params)
        key += '\x1f' + name + '=' + base::toText(value);
    return key + '\x1e';
}

} // namespace

bool DeskResult::complete() const {
    return std::all_of(steps.begin(), steps.end(),
                       [](const StepOutcome& step) { return step.failure.empty(); });
}

Desk::Desk(std::shared_ptr<const base::Mesh> original, std::size_t memory)
    : m_original(std::move(original))
    , m_memory(memory) {
    base::require(m_original && !m_original->empty(), "a desk needs a mesh");
}

const Desk::Entry* Desk::find(const std::string& key) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    if (found == m_entries.end()) return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return &m_entries.front();
}

void Desk::keep(Entry entry) {
    entry.bytes = bytesOf(*entry.state.mesh) +
                  (entry.state.source == m_original ? 0 : bytesOf(*entry.state.source));
    m_used += entry.bytes;
    m_entries.push_front(std::move(entry));
    while (m_used > m_memory && m_entries.size() > 1) {
        m_used -= m_entries.back().bytes;
        m_entries.pop_back();
    }
}

StepOutcome Desk::apply(const base::MeshStep& step, DeskState& state,
                        const base::Progress& progress) {
    StepOutcome outcome;
    try {
        outcome.words = operationNamed(step.operation).apply(state, step.params, progress);
    } catch (const base::Error& error) {
        if (error.kind() != base::ErrorKind::Usage) throw;
        outcome.failure = error.sentence();
    }
    return outcome;
}

DeskResult Desk::run(const base::MeshRecipe& recipe, const base::Progress& progress) {
    checkRecipe(recipe);
    DeskState state{m_original, m_original, false};
    DeskResult result;
    std::string key;
    const auto parts = static_cast<float>(recipe.size() + 1);
    const auto part = [&](std::size_t i) {
        return base::Progress{[&progress, i, parts](float share) {
                                  progress((static_cast<float>(i) + share) / parts);
                              },
                              progress.stop};
    };
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        progress.checkStop();
        if (!recipe[i].enabled) {
            result.steps.push_back({});
            continue;
        }
        key += keyOf(recipe[i]);
        if (const Entry* kept = find(key)) {
            state = kept->state;
            result.steps.push_back(kept->outcome);
            result.steps.back().reused = true;
            continue;
        }
        result.steps.push_back(apply(recipe[i], state, part(i)));
        keep({key, state, result.steps.back(), 0});
    }
    if (state.bare) {
        const std::string last = key + "\x1d";
        if (const Entry* kept = find(last)) {
            state = kept->state;
        } else {
            bakeIfBare(state, part(recipe.size()));
            keep({last, state, {}, 0});
        }
    }
    progress(1.0f);
    result.mesh = state.mesh;
    return result;
}

} // namespace maquette::mesh
