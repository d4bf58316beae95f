#include "app/cli/mesh_work.h"

#include "engine/base/error.h"
#include "engine/mesh/desk.h"
#include "engine/mesh/lod.h"

namespace maquette::cli {

assets::MeshWork meshWork() {
    using Shared = assets::MeshWork::Shared;
    assets::MeshWork work;
    work.run = [](const Shared& mesh, const base::MeshRecipe& recipe,
                  const base::Progress& progress) -> Shared {
        const mesh::DeskResult result = mesh::Desk(mesh).run(recipe, progress);
        for (const mesh::StepOutcome& step : result.steps) {
            if (!step.failure.empty()) throw base::Error(base::ErrorKind::Usage, step.failure);
        }
        return result.mesh;
    };
    work.levels = [](const Shared& mesh, int levels, const base::Progress& progress) {
        return mesh::lodChain(mesh, {.levels = levels}, progress);
    };
    return work;
}

} // namespace maquette::cli
