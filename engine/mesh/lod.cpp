#include "engine/mesh/lod.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/operations.h"
#include "engine/mesh/transfer.h"
#include "engine/mesh/unwrap.h"

namespace maquette::mesh {

namespace {

void dress(base::Mesh& mesh, const SurfaceTransfer& look, const base::Mesh& original, int level,
           const base::Progress& progress) {
    const float reach = kUsualReach * longestSide(original);
    const auto& picture = original.baseColor ? original.baseColor : original.normalMap;
    if (picture) {
        const int size = std::clamp(std::max(picture->width, picture->height) >> level, 64, 4096);
        if (auto flat = unwrapIfRoom(mesh, {.textureSize = size}, progress)) {
            mesh = std::move(*flat);
            mesh.colors.clear();
            if (look.hasColors()) mesh.baseColor = look.colors(mesh, size, reach, progress);
            if (original.normalMap) mesh.normalMap = look.normals(mesh, size, reach, progress);
            return;
        }
    }
    if (look.hasColors()) mesh.colors = look.vertexColors(mesh, reach);
}

} // namespace

std::vector<std::shared_ptr<const base::Mesh>> lodChain(std::shared_ptr<const base::Mesh> mesh,
                                                        const LodOptions& options,
                                                        const base::Progress& progress) {
    if (options.levels < 1 || options.levels > 6 || !(options.ratio >= 0.05) ||
        !(options.ratio <= 0.95) || options.pixels < 0 || !(options.screenPixels > 0)) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("A chain has 1 to 6 levels, each with 5 to 95 % of the "
                                      "triangles of the one before."));
    }
    DeskState state{mesh, mesh, false};
    base::Mesh coarse = bareCopy(state);
    const SurfaceTransfer look(mesh);
    std::vector<std::shared_ptr<const base::Mesh>> chain;
    for (int level = 1; level <= options.levels; ++level) {
        progress.checkStop();
        progress(static_cast<float>(level - 1) / static_cast<float>(options.levels));
        const auto before = static_cast<std::int64_t>(coarse.triangles.size());
        const auto wanted = std::llround(static_cast<double>(before) * options.ratio);
        double error = 1;
        if (options.pixels > 0)
            error = options.pixels /
                    (options.screenPixels * std::pow(options.ratio, 0.5 * (level - 1)));
        decimate(coarse, wanted, static_cast<float>(error), {{}, progress.stop});
        if (static_cast<std::int64_t>(coarse.triangles.size()) > 0.98 * double(before)) break;
        base::Mesh dressed = coarse;
        dress(dressed, look, *mesh, level, {{}, progress.stop});
        chain.push_back(std::make_shared<const base::Mesh>(std::move(dressed)));
    }
    progress(1.0f);
    return chain;
}

} // namespace maquette::mesh
