#pragma once

#include "engine/base/camera.h"
#include "engine/base/mesh.h"
#include "engine/geometry/layers.h"

namespace maquette::geometry {

enum class MeshShading {
    Lit,    // texture or vertex colours under a soft light from above and from the camera
    Albedo, // texture or vertex colours alone
    Clay,   // lit grey
};

struct MeshViewOptions {
    MeshShading shading = MeshShading::Lit;
    unsigned channels = ColourChannel;
    int supersampling = 3;      // samples per pixel and axis
    bool cullBackFaces = false; // open meshes are seen from both sides, their normals turned
};

// A picture of a mesh for thumbnails, turntables and comparisons; on the CPU, in milliseconds, the
// same on every machine. Thread-safe. Throws base::Error(Internal) for a mesh with a defect.
Layers renderMesh(const base::Mesh& mesh, const base::Camera& camera,
                  const MeshViewOptions& options = {});

} // namespace maquette::geometry
