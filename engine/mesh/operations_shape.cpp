#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/holes.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/operations.h"
#include "engine/mesh/repair.h"
#include "engine/mesh/symmetry.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", 100 * share);
    return text;
}

struct NoParams {
    void describe(base::ParamVisitor&) {}
};

base::Text repairMesh(DeskState& state, const NoParams&, const base::Progress& progress) {
    DeskState next = state;
    base::Mesh mesh = bareCopy(next);
    const RepairStats stats = repair(mesh, progress);
    if (!stats.changed()) return MAQUETTE_TR("Nothing was damaged.");
    putBack(next, std::move(mesh), true);
    state = std::move(next);
    return {stats.closed ? MAQUETTE_TR("Closed: %1 holes filled, %2 triangles turned or removed.")
                         : MAQUETTE_TR("%1 holes filled, %2 triangles turned or removed; it is "
                                       "still not closed everywhere."),
            std::to_string(stats.holes),
            std::to_string(stats.doubled + stats.turned + stats.removed)};
}

struct FloaterParams {
    double share = 2;
    bool largestOnly = false;
    bool cavities = true;
    void describe(base::ParamVisitor& v) {
        v.real({.name = "share",
                .label = MAQUETTE_TR("Smallest piece"),
                .tip = MAQUETTE_TR("Loose pieces with less surface than this share of the largest "
                                   "one are removed."),
                .unit = "%",
                .minimum = 0,
                .maximum = 100,
                .step = 0.5},
               share);
        v.boolean({.name = "largest_only",
                   .label = MAQUETTE_TR("Largest piece only"),
                   .tip = MAQUETTE_TR("Keep nothing but the largest piece.")},
                  largestOnly);
        v.boolean({.name = "cavities",
                   .label = MAQUETTE_TR("Fill cavities"),
                   .tip = MAQUETTE_TR("Also remove the surfaces of hollows inside, which nobody "
                                      "sees.")},
                  cavities);
    }
};

base::Text floaters(DeskState& state, const FloaterParams& params, const base::Progress&) {
    base::Mesh mesh = *state.mesh;
    const int gone = removeFloaters(
        mesh, {static_cast<float>(params.share / 100), params.largestOnly, params.cavities});
    if (gone == 0) return MAQUETTE_TR("There were no loose pieces to remove.");
    putBack(state, std::move(mesh), false);
    return {MAQUETTE_TR("%1 loose pieces removed."), std::to_string(gone)};
}

struct HoleParams {
    double maxSize = 100;
    bool smoothPatch = true;
    void describe(base::ParamVisitor& v) {
        v.real({.name = "max_size",
                .label = MAQUETTE_TR("Largest hole"),
                .tip = MAQUETTE_TR("Holes wider than this share of the object's longest side stay "
                                   "open: the opening of a vase, say."),
                .unit = "%",
                .minimum = 0.1,
                .maximum = 100},
               maxSize);
        v.boolean({.name = "smooth",
                   .label = MAQUETTE_TR("Continue the surface"),
                   .tip = MAQUETTE_TR("Patches carry on the curve round them. Off: the flattest "
                                      "lid.")},
                  smoothPatch);
    }
};

base::Text holes(DeskState& state, const HoleParams& params, const base::Progress& progress) {
    DeskState next = state;
    base::Mesh mesh = bareCopy(next);
    const HoleStats stats =
        fillHoles(mesh, {static_cast<float>(params.maxSize / 100), params.smoothPatch}, progress);
    if (stats.filled == 0)
        return stats.found == 0 ? base::Text(MAQUETTE_TR("There are no holes."))
                                : base::Text(MAQUETTE_TR("%1 holes are larger than that and stay."),
                                             std::to_string(stats.found));
    putBack(next, std::move(mesh), false);
    state = std::move(next);
    return {MAQUETTE_TR("%1 of %2 holes filled with %3 triangles."), std::to_string(stats.filled),
            std::to_string(stats.found), std::to_string(stats.triangles)};
}

struct SmoothParams {
    std::int64_t rounds = 8;
    double strength = 0.5;
    double crease = 50;
    void describe(base::ParamVisitor& v) {
        v.integer({.name = "rounds",
                   .label = MAQUETTE_TR("Rounds"),
                   .tip = MAQUETTE_TR("More rounds, a calmer surface."),
                   .minimum = 1,
                   .maximum = 200},
                  rounds);
        v.real({.name = "strength",
                .label = MAQUETTE_TR("Strength"),
                .tip = MAQUETTE_TR("How far each round moves a vertex towards its neighbours."),
                .minimum = 0.05,
                .maximum = 0.8,
                .step = 0.05},
               strength);
        v.real({.name = "crease",
                .label = MAQUETTE_TR("Keep edges over"),
                .tip = MAQUETTE_TR("Edges where the surface turns by more than this stay sharp. "
                                   "180: every edge is smoothed."),
                .unit = "°",
                .minimum = 5,
                .maximum = 180,
                .step = 5},
               crease);
    }
};

base::Text smoothSurface(DeskState& state, const SmoothParams& params,
                         const base::Progress& progress) {
    base::Mesh mesh = *state.mesh;
    const double before = measure(mesh).volume;
    const auto lambda = static_cast<float>(params.strength);
    // Taubin's pass band: 1/lambda + 1/mu = 0.1.
    smooth(mesh,
           {static_cast<int>(params.rounds), lambda, 1 / (0.1f - 1 / lambda),
            static_cast<float>(params.crease)},
           progress);
    const double after = measure(mesh).volume;
    if (!mesh.uvs.empty()) { // one normal for both sides of a seam
        const std::vector<std::uint32_t> first = weldByPosition(mesh.positions);
        base::Mesh welded;
        welded.positions = mesh.positions;
        welded.triangles = weldedTriangles(mesh);
        base::computeNormals(welded);
        for (std::size_t i = 0; i < mesh.normals.size(); ++i)
            mesh.normals[i] = welded.normals[first[i]];
    }
    putBack(state, std::move(mesh), false);
    return {MAQUETTE_TR("Smoothed; the volume changed by %1 %."),
            percent(std::abs(before) > 0 ? after / before - 1 : 0)};
}

struct DecimateParams {
    std::int64_t triangles = 10000;
    double maxError = 5;
    void describe(base::ParamVisitor& v) {
        v.integer({.name = "triangles",
                   .label = MAQUETTE_TR("Triangles"),
                   .tip = MAQUETTE_TR("At most so many are left."),
                   .minimum = 100,
                   .maximum = 2000000,
                   .logarithmic = true},
                  triangles);
        v.real({.name = "max_error",
                .label = MAQUETTE_TR("Largest deviation"),
                .tip = MAQUETTE_TR("Where the surface would move by more than this share of the "
                                   "longest side, more triangles stay."),
                .unit = "%",
                .minimum = 0.001,
                .maximum = 100,
                .logarithmic = true,
                .advanced = true},
               maxError);
    }
};

base::Text decimateMesh(DeskState& state, const DecimateParams& params,
                        const base::Progress& progress) {
    const auto before = static_cast<std::int64_t>(state.mesh->triangles.size());
    if (before <= params.triangles)
        return {MAQUETTE_TR("It has only %1 triangles already."), std::to_string(before)};
    DeskState next = state;
    base::Mesh mesh = bareCopy(next);
    decimate(mesh, params.triangles, static_cast<float>(params.maxError / 100), progress);
    removeDegenerates(mesh);
    const std::size_t after = mesh.triangles.size();
    putBack(next, std::move(mesh), true);
    state = std::move(next);
    return {MAQUETTE_TR("From %1 to %2 triangles."), std::to_string(before), std::to_string(after)};
}

struct SymmetryParams {
    std::string axis = "x";
    std::string side = "positive";
    std::string place = "middle";
    void describe(base::ParamVisitor& v) {
        v.choice({.name = "axis",
                  .label = MAQUETTE_TR("Mirror"),
                  .tip = MAQUETTE_TR("Across which plane the object is mirrored."),
                  .choices = {{"x", MAQUETTE_TR("Left and right")},
                              {"y", MAQUETTE_TR("Top and bottom")},
                              {"z", MAQUETTE_TR("Front and back")}}},
                 axis);
        v.choice({.name = "side",
                  .label = MAQUETTE_TR("Keep"),
                  .tip = MAQUETTE_TR("Which half stays; the other becomes its mirror image."),
                  .choices = {{"positive", MAQUETTE_TR("Right, top or front")},
                              {"negative", MAQUETTE_TR("Left, bottom or back")}}},
                 side);
        v.choice(
            {
                .name = "plane",
                .label = MAQUETTE_TR("Plane"),
                .tip = MAQUETTE_TR("Where the mirror stands."),
                .choices = {{"middle", MAQUETTE_TR("Middle of the object")},
                            {"origin", MAQUETTE_TR("Pivot")}},
            },
            place);
    }
};

base::Text symmetriseMesh(DeskState& state, const SymmetryParams& params, const base::Progress& p) {
    DeskState next = state;
    base::Mesh mesh = bareCopy(next);
    const Axis axis = params.axis == "x" ? Axis::X : params.axis == "y" ? Axis::Y : Axis::Z;
    const float place = params.place == "origin" ? 0 : middle(mesh, axis);
    const bool wasClosed = measure(mesh).manifold();
    symmetrise(mesh, axis, params.side == "positive", place);
    removeDegenerates(mesh);
    if (wasClosed && !measure(mesh).manifold()) repair(mesh, p); // an edge lay within the plane
    auto source = std::make_shared<base::Mesh>(*state.source);
    symmetrise(*source, axis, params.side == "positive", place);
    next.source = std::move(source);
    putBack(next, std::move(mesh), true);
    state = std::move(next);
    return MAQUETTE_TR("Both halves are mirror images now.");
}

} // namespace

std::vector<MeshOperation> shapeOperations() {
    return {
        makeOperation("repair", MAQUETTE_TR("Repair"),
                      MAQUETTE_TR("Makes a closed surface of a damaged one: welds, turns triangles "
                                  "that face inwards, removes what is there twice, fills holes."),
                      repairMesh),
        makeOperation("floaters", MAQUETTE_TR("Remove loose pieces"),
                      MAQUETTE_TR("Specks that float about, and surfaces hidden inside."),
                      floaters),
        makeOperation("holes", MAQUETTE_TR("Fill holes"),
                      MAQUETTE_TR("Closes openings with a surface that continues what is round "
                                  "them."),
                      holes),
        makeOperation("smooth", MAQUETTE_TR("Smooth"),
                      MAQUETTE_TR("Calms the surface without shrinking it; sharp edges stay."),
                      smoothSurface),
        makeOperation("decimate", MAQUETTE_TR("Reduce triangles"),
                      MAQUETTE_TR("Fewer triangles where the surface is flat. The texture is baked "
                                  "anew."),
                      decimateMesh),
        makeOperation("symmetrise", MAQUETTE_TR("Make symmetric"),
                      MAQUETTE_TR("One half becomes the mirror image of the other; the seam is "
                                  "welded."),
                      symmetriseMesh),
    };
}

} // namespace maquette::mesh
