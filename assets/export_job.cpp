#include "assets/export_job.h"

#include <algorithm>

#include "assets/export_preset.h"
#include "assets/import_client.h"
#include "engine/base/error.h"
#include "engine/io/mesh_recipe_json.h"

namespace maquette::assets {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kPatience{60000}; // for large meshes on slow machines

base::Progress part(const base::Progress& progress, float from, float to) {
    return {[&progress, from, to](float share) { progress(from + (to - from) * share); },
            progress.stop};
}

// The object as the preset wants it; the steps are noted in the recipe that travels along.
void prepare(ExportJob& job, const MeshWork& work, const base::Progress& progress) {
    if (job.preset.empty()) return;
    const ExportPreset& preset = exportPreset(job.preset);
    base::MeshRecipe recipe = io::meshRecipeOf(job.options.recipeJson, "the recipe");
    const base::MeshRecipe steps = stepsFor(preset, *job.mesh, setsSize(recipe));
    if (!steps.empty()) {
        job.mesh = work.run(job.mesh, steps, progress);
        if (!job.options.recipeJson.empty()) {
            recipe.insert(recipe.end(), steps.begin(), steps.end());
            job.options.recipeJson = io::withMeshRecipe(job.options.recipeJson, recipe);
        }
    }
    if (preset.textureSize > 0)
        job.mesh =
            std::make_shared<const base::Mesh>(withSmallerPictures(*job.mesh, preset.textureSize));
    job.levels = std::max(job.levels, preset.levels);
    const bool unitGiven = job.options.unit.has_value(), upGiven = job.options.up.has_value();
    const ExportOptions wanted = optionsFor(preset, job.options);
    if (!unitGiven) job.options.unit = wanted.unit;
    if (!upGiven) job.options.up = wanted.up;
}

Receipt writeAndRead(const ExportJob& job, const base::Mesh& mesh, const fs::path& target,
                     ExportOutcome& outcome, const base::Progress& progress) {
    const ExportResult written = exportMesh(mesh, target, job.options);
    outcome.files.insert(outcome.files.end(), written.files.begin(), written.files.end());
    outcome.bytes += written.bytes;
    Receipt receipt;
    if (!job.check) {
        receipt = makeReceipt(written, mesh, nullptr, job.options, "it was not asked for");
    } else {
        try {
            auto got = std::make_shared<const base::Mesh>(
                importMesh(target, {.time = kPatience, .memoryMegabytes = 8192}, progress));
            receipt = makeReceipt(written, mesh, got.get(), job.options);
            if (!outcome.readBack) outcome.readBack = std::move(got);
        } catch (const base::Error& error) {
            if (error.kind() == base::ErrorKind::Cancelled) throw;
            receipt = makeReceipt(written, mesh, nullptr, job.options, error.what());
        }
    }
    receipt.preset = job.preset;
    receipt.licence = job.licence;
    if (job.receiptBeside) outcome.files.push_back(writeReceipt(receipt));
    return receipt;
}

} // namespace

bool ExportOutcome::good() const {
    return std::all_of(receipts.begin(), receipts.end(),
                       [](const Receipt& receipt) { return receipt.good(); });
}

ExportOutcome runExport(const ExportJob& given, const MeshWork& work,
                        const base::Progress& progress) {
    meshFormat(given.target); // an unknown ending is told before the work
    ExportJob job = given;
    prepare(job, work, part(progress, 0, 0.4f));
    ExportOutcome outcome;
    outcome.mesh = job.mesh;
    outcome.receipts.push_back(
        writeAndRead(job, *job.mesh, job.target, outcome, part(progress, 0.4f, 0.6f)));
    if (job.levels == 0) return outcome;
    const auto levels = work.levels(job.mesh, job.levels, part(progress, 0.6f, 0.9f));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const fs::path target =
            job.target.parent_path() / (job.target.stem().string() + "-lod" +
                                        std::to_string(i + 1) + job.target.extension().string());
        outcome.receipts.push_back(
            writeAndRead(job, *levels[i], target, outcome, part(progress, 0.9f, 1)));
    }
    return outcome;
}

} // namespace maquette::assets
