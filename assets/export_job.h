#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "assets/export_mesh.h"
#include "assets/receipt.h"
#include "engine/base/mesh_recipe.h"
#include "engine/base/progress.h"

namespace maquette::assets {

// The work on meshes an export may need, which this room does not know how to do. Called on the
// thread of runExport().
struct MeshWork {
    using Shared = std::shared_ptr<const base::Mesh>;
    std::function<Shared(const Shared&, const base::MeshRecipe&, const base::Progress&)> run;
    std::function<std::vector<Shared>(const Shared&, int levels, const base::Progress&)> levels;
};

struct ExportJob {
    std::shared_ptr<const base::Mesh> mesh;
    std::filesystem::path target;
    ExportOptions options;
    std::string preset;         // its mesh work, units and limits; empty: the mesh as it is
    int levels = 0;             // coarser versions as <stem>-lod1 and so on; the preset's when more
    bool check = true;          // read every file back
    bool receiptBeside = false; // also write the receipt beside the file
    std::string licence;
};

struct ExportOutcome {
    std::vector<Receipt> receipts; // of the object first, then of its coarser versions
    std::vector<std::filesystem::path> files;
    std::uint64_t bytes = 0;
    std::shared_ptr<const base::Mesh> mesh;     // as it was written
    std::shared_ptr<const base::Mesh> readBack; // what the reader got of the object itself, if so
    bool good() const;
};

// Prepares, writes and reads back. A file that does not read back as it was meant is a receipt that
// is not good, not an exception. Throws as exportMesh() and the mesh work do. Any thread.
ExportOutcome runExport(const ExportJob& job, const MeshWork& work,
                        const base::Progress& progress = {});

} // namespace maquette::assets
