#include <cstdio>

#include "engine/base/error.h"
#include "engine/mesh/operations.h"
#include "engine/mesh/transfer.h"
#include "engine/mesh/unwrap.h"

namespace maquette::mesh {

namespace {

base::Progress part(const base::Progress& progress, float from, float to) {
    return {[&progress, from, to](float share) { progress(from + (to - from) * share); },
            progress.stop};
}

base::ParamInfo textureSizeInfo() {
    return {.name = "texture_size",
            .label = MAQUETTE_TR("Texture size"),
            .tip = MAQUETTE_TR("Texels along a side of the texture."),
            .minimum = 64,
            .maximum = 4096,
            .step = 64,
            .logarithmic = true};
}

struct UnwrapParams {
    std::int64_t textureSize = 1024;
    std::int64_t gutter = 2;
    void describe(base::ParamVisitor& v) {
        v.integer(textureSizeInfo(), textureSize);
        v.integer({.name = "gutter",
                   .label = MAQUETTE_TR("Gap"),
                   .tip = MAQUETTE_TR("Texels between the patches, so that they do not bleed into "
                                      "each other."),
                   .minimum = 1,
                   .maximum = 16,
                   .advanced = true},
                  gutter);
    }
};

void unwrapBare(DeskState& state, int size, int gutter, const base::Progress& progress,
                UnwrapStats* stats) {
    base::Mesh mesh = bareCopy(state);
    if (gutter > size / 16) gutter = std::max(1, size / 16);
    mesh = unwrap(mesh, {.textureSize = size, .gutter = gutter}, progress, stats);
    state.mesh = std::make_shared<const base::Mesh>(std::move(mesh));
}

void bakeColors(DeskState& state, const SurfaceTransfer& look, int size, float reach,
                const base::Progress& progress) {
    base::Mesh mesh = *state.mesh;
    mesh.baseColor = look.colors(mesh, size, reach, progress);
    mesh.colors.clear();
    state.bare = false;
    state.mesh = std::make_shared<const base::Mesh>(std::move(mesh));
}

base::Text unwrapMesh(DeskState& state, const UnwrapParams& params,
                      const base::Progress& progress) {
    DeskState next = state;
    const int size = static_cast<int>(params.textureSize);
    UnwrapStats stats;
    unwrapBare(next, size, static_cast<int>(params.gutter), part(progress, 0, 0.6f), &stats);
    if (next.bare) {
        const SurfaceTransfer look(next.source);
        bakeColors(next, look, size, kUsualReach * longestSide(*next.source),
                   part(progress, 0.6f, 1));
    }
    state = std::move(next);
    char used[16];
    std::snprintf(used, sizeof used, "%.0f", 100 * stats.utilisation);
    return {MAQUETTE_TR("%1 patches cover %2 % of the texture."), std::to_string(stats.charts),
            used};
}

struct BakeParams {
    std::int64_t textureSize = 1024;
    bool normalMap = true;
    double reach = 2;
    void describe(base::ParamVisitor& v) {
        v.integer(textureSizeInfo(), textureSize);
        v.boolean({.name = "normal_map",
                   .label = MAQUETTE_TR("Normal map"),
                   .tip = MAQUETTE_TR("Also keep the shape of the original surface as a picture of "
                                      "its normals: few triangles look like many.")},
                  normalMap);
        v.real({.name = "reach",
                .label = MAQUETTE_TR("Reach"),
                .tip = MAQUETTE_TR("How far from the surface the original is looked for, as a "
                                   "share of the longest side."),
                .unit = "%",
                .minimum = 0.1,
                .maximum = 20,
                .logarithmic = true,
                .advanced = true},
               reach);
    }
};

base::Text bake(DeskState& state, const BakeParams& params, const base::Progress& progress) {
    DeskState next = state;
    const int size = static_cast<int>(params.textureSize);
    const SurfaceTransfer look(next.source);
    const auto reach = static_cast<float>(params.reach / 100) * longestSide(*next.source);
    if (next.mesh->uvs.empty()) unwrapBare(next, size, 2, part(progress, 0, 0.4f), nullptr);
    if (look.hasColors()) bakeColors(next, look, size, reach, part(progress, 0.4f, 0.7f));
    if (params.normalMap) {
        base::Mesh mesh = *next.mesh;
        if (mesh.normals.empty()) base::computeNormals(mesh);
        mesh.normalMap = look.normals(mesh, size, reach, part(progress, 0.7f, 1));
        next.mesh = std::make_shared<const base::Mesh>(std::move(mesh));
    }
    state = std::move(next);
    return params.normalMap ? MAQUETTE_TR("Colours and normals of the original are in textures.")
                            : MAQUETTE_TR("Colours of the original are in a texture.");
}

} // namespace

std::vector<MeshOperation> surfaceOperations() {
    return {
        makeOperation(
            "unwrap", MAQUETTE_TR("Unwrap"),
            MAQUETTE_TR("Lays the surface flat for a texture, without overlaps, and bakes "
                        "the colours anew."),
            unwrapMesh),
        makeOperation("bake", MAQUETTE_TR("Bake textures"),
                      MAQUETTE_TR("Takes colours and fine shape from the original surface into "
                                  "textures of this one."),
                      bake),
    };
}

} // namespace maquette::mesh
