#pragma once

#include <vector>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"
#include "engine/base/text.h"
#include "engine/mesh/measure.h"

namespace maquette::mesh {

struct PrintOptions {
    double millimetresPerUnit = 1000; // meshes are in metres, as glTF has it
    double thinnestWall = 1.2;        // mm that a usual printer makes well: three lines of 0.4 mm
    double steepest = 45;             // degrees from upright that print without supports
    glm::dvec3 bed{220, 220, 250};    // mm: width, depth, height
    int rays = 20000;                 // for the walls, spread evenly over the surface
};

enum class Verdict { Good, Mind, Fail };

struct PrintFinding {
    Verdict verdict = Verdict::Good;
    base::Text what;
    base::Text remedy;     // empty when it is good
    std::string operation; // of the mesh desk that mends it, or ""
};

// Whether a mesh can be printed. Walls are measured by rays from points of the surface straight
// inwards to the other side.
struct PrintReport {
    Measure measure;      // in the mesh's units
    glm::dvec3 size{0};   // mm, as it stands: width, height, depth
    double volume = 0;    // cm^3, of a closed mesh
    double thinnest = 0;  // mm: one in a hundred walls is thinner than this; 0 when none was met
    double usualWall = 0; // mm, the median
    double thinShare = 0; // of the surface with walls below the limit, 0..1
    double overhang = 0;  // share of the surface that hangs over more than allowed, the base aside
    double base = 0;      // mm^2 that touch the bed
    std::int64_t crossing = 0;          // triangles that others cut through
    std::vector<PrintFinding> findings; // the worst first
    Verdict verdict() const;            // the worst of them
};

// Throws Error(Cancelled) on a stop, Error(Usage) for an empty mesh. The same answer each time.
PrintReport checkPrint(const base::Mesh& mesh, const PrintOptions& options = {},
                       const base::Progress& progress = {});

} // namespace maquette::mesh
