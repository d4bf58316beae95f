#pragma once

#include "engine/base/mesh.h"
#include "engine/base/progress.h"
#include "engine/mesh/iso_surface.h"

namespace maquette::mesh {

// All of these change the mesh in place and keep the per-vertex arrays in step.

// Drops vertices that no triangle uses; the others keep their order.
void dropUnusedVertices(base::Mesh& mesh);

struct FloaterOptions {
    float minShare = 0.02f;     // of the largest component's area; smaller components go
    bool largestOnly = false;   // keep nothing but the largest
    bool removeCavities = true; // also surfaces of hollows inside the object: closed components
                                // that face inwards; nobody sees them, and they cost triangles
};
// Removes specks floating about and returns how many components went. The largest one always stays.
int removeFloaters(base::Mesh& mesh, const FloaterOptions& options = {});

// Welds vertices at the same position, removes triangles with a repeated vertex and turns the
// longest edge of triangles without area, where that keeps the mesh manifold. For meshes without
// uvs. Returns how many triangles were removed or turned.
int removeDegenerates(base::Mesh& mesh);

// Smooths without shrinking: iterations of one step lambda > 0 and one step mu < -lambda (Taubin
// 1995, "A signal processing approach to fair surface design"), with equal weights for neighbours.
// Vertices at an open border stay. Normals are made anew when the mesh has some. Stop is looked at
// before each iteration.
struct SmoothOptions {
    int iterations = 5;
    float lambda = 0.5f;
    float mu = -0.53f;
    float crease = 180; // degrees: edges whose triangles turn by more are creases; their vertices
                        // move along them only, corners of creases stay. 180: none
};
void smooth(base::Mesh& mesh, const SmoothOptions& options = {},
            const base::Progress& progress = {});

// Moves vertices back to the field's level along their normals (Newton's method with a central
// difference of half a voxel), at most half a voxel in all; for after smoothing or decimation.
// Needs normals. Returns the largest remaining |value - level| / |slope| over the vertices that
// converged to within the voxel, in the mesh's units.
float projectToLevel(base::Mesh& mesh, const FieldSampler& sampler, float level, float voxel,
                     int iterations = 2, const base::Progress& progress = {}, int batch = 65536);

// Fewer triangles by edge collapses in the order of their quadric error (quadric.h): at most
// `triangles`, or more where the error of a vertex, as a root mean square over the areas it stands
// for, would exceed maxError (share of the mesh's longest side), or where fewer cannot have the
// same topology: a collapse that would change it (link condition) or turn a triangle over is left
// out, so a closed manifold stays one with the same handles. A handle or component needs a dozen
// triangles at least. For meshes without uvs (seams would block collapses); normals are made anew
// when there are some. Stop is looked at every few thousand collapses.
void decimate(base::Mesh& mesh, std::int64_t triangles, float maxError = 0.05f,
              const base::Progress& progress = {});

} // namespace maquette::mesh
