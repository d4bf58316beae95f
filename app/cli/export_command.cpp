#include "app/cli/export_command.h"

#include <cstdio>
#include <map>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/deliver.h"
#include "app/cli/event_json.h"
#include "app/cli/help.h"
#include "app/cli/library_command.h"
#include "app/cli/mesh_source.h"
#include "app/cli/mesh_work.h"
#include "app/cli/values.h"
#include "assets/export_job.h"
#include "assets/export_names.h"
#include "assets/export_preset.h"
#include "assets/receipt.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

struct ExportOptions {
    std::string what, library;
    std::string formats;
    std::string out = ".";
    std::string name, preset, unit, up;
    int levels = 0;
    bool force = false;
    bool unlit = false;
    bool strip = false;
    bool receipt = false;
    bool noCheck = false;
    bool json = false;
};

const std::map<std::string, assets::LengthUnit> kUnits = {{"mm", assets::LengthUnit::Millimetre},
                                                          {"cm", assets::LengthUnit::Centimetre},
                                                          {"m", assets::LengthUnit::Metre},
                                                          {"in", assets::LengthUnit::Inch}};

std::string presetNames() {
    std::string names;
    for (const assets::ExportPreset& preset : assets::exportPresets())
        names += (names.empty() ? "" : ", ") + preset.id;
    return names;
}

std::string formatsOf(const ExportOptions& options) {
    if (!options.formats.empty()) return options.formats;
    return options.preset.empty() ? "glb" : assets::exportPreset(options.preset).formats.front();
}

assets::ExportJob jobOf(const ExportOptions& options, MeshSource& source) {
    assets::ExportJob job;
    job.mesh = std::make_shared<const base::Mesh>(std::move(source.mesh));
    job.options = {.name = source.name,
                   .recipeJson = options.strip ? std::string() : source.recipeJson};
    job.options.unlit = options.unlit;
    if (!options.unit.empty()) job.options.unit = kUnits.at(options.unit);
    if (!options.up.empty())
        job.options.up = options.up == "z" ? assets::UpAxis::Z : assets::UpAxis::Y;
    job.preset = options.preset;
    job.levels = options.levels;
    job.check = !options.noCheck;
    job.receiptBeside = options.receipt;
    job.licence = source.licence;
    return job;
}

void sayTrouble(const assets::Receipt& receipt) {
    if (!receipt.unchecked.empty()) {
        std::fprintf(stderr, "maquette: %s was not read back: %s\n", receipt.file.c_str(),
                     receipt.unchecked.c_str());
    }
    for (const assets::ExportCheck& check : receipt.found.checks) {
        if (!check.passed)
            std::fprintf(stderr, "maquette: %s differs: %s: %s\n", receipt.file.c_str(),
                         check.what.english().c_str(), check.detail.c_str());
    }
}

// Beside the asset in the library, unless another program has it open; the files are there anyway.
void keepReceipts(const ExportOptions& options, const MeshSource& source,
                  const std::vector<assets::Receipt>& receipts) {
    if (!source.asset) return;
    try {
        const assets::Library library = assets::Library::open(libraryAt(options.library));
        for (const assets::Receipt& receipt : receipts)
            assets::ReceiptStore(library.core()).add(source.asset, receipt);
    } catch (const Error& error) {
        std::fprintf(stderr, "maquette: the receipt was not kept in the library: %s\n",
                     error.what());
    }
}

void exportIt(const ExportOptions& options) {
    const auto formats = parseList("--format", formatsOf(options), writableFormats());
    MeshSource source = meshSource(options.what, options.library);
    const fs::path folder = options.out;
    io::makeWritableFolder(folder);
    const std::string stem = assets::fileStem(options.name.empty() ? source.name : options.name);
    assets::ExportJob job = jobOf(options, source);
    io::Json names = io::Json::array(), receipts = io::Json::array();
    bool good = true;
    for (const std::string& format : formats) {
        const std::string extension = "." + format;
        job.target = options.force ? folder / (stem + extension)
                                   : assets::unusedPath(folder, stem, extension);
        const assets::ExportOutcome outcome = assets::runExport(job, meshWork());
        for (const fs::path& file : outcome.files) {
            names.push_back(file.string());
            if (!options.json) std::printf("%s\n", file.c_str());
        }
        for (const assets::Receipt& receipt : outcome.receipts) {
            receipts.push_back(toJson(receipt));
            if (job.check) sayTrouble(receipt);
            good = good && (!job.check || receipt.good() || !receipt.unchecked.empty());
        }
        if (job.check) keepReceipts(options, source, outcome.receipts);
    }
    if (options.json)
        printLine({{"event", "files"},
                   {"folder", folder.string()},
                   {"files", names},
                   {"receipts", receipts}});
    if (!good) {
        throw Error(ErrorKind::Internal,
                    MAQUETTE_TR("What was read back differs from the object; see above."));
    }
}

void addPreparation(CLI::App& verb, ExportOptions& o) {
    verb.add_option("--preset", o.preset, "For a program: " + presetNames())->type_name("NAME");
    verb.add_option("--unit", o.unit, "Of OBJ, PLY, STL and 3MF: mm, cm, m or in")
        ->type_name("UNIT")
        ->check(CLI::IsMember({"mm", "cm", "m", "in"}));
    verb.add_option("--up", o.up, "The axis that is up in OBJ, PLY, STL and 3MF: y or z")
        ->type_name("AXIS")
        ->check(CLI::IsMember({"y", "z"}));
    verb.add_option("--levels", o.levels,
                    "Coarser versions beside it, each with half the triangles")
        ->type_name("N")
        ->check(CLI::Range(0, 6));
    verb.add_flag("--strip", o.strip, "Leave the recipe out");
    verb.add_flag("--receipt", o.receipt, "Write what was checked beside each file");
    verb.add_flag("--no-check", o.noCheck, "Do not read the files back");
}

} // namespace

void addExportCommand(CLI::App& app) {
    CLI::App* verb = app.add_subcommand("export", "Write an asset or a mesh file in other formats");
    auto o = std::make_shared<ExportOptions>();
    verb->add_option("what", o->what,
                     "An asset (number or beginning of its uid), or a mesh file such as model.glb")
        ->type_name("ID|FILE")
        ->required();
    verb->add_option("--format", o->formats,
                     joined(writableFormats(), ",") + " (default: glb, or the preset's)")
        ->type_name("LIST");
    verb->add_option("--out", o->out, "Folder for the files")
        ->type_name("DIR")
        ->capture_default_str();
    verb->add_option("--name", o->name, "Of the files (default: the asset's)")->type_name("TEXT");
    verb->add_flag("--force", o->force, "Replace files of that name instead of numbering");
    verb->add_flag("--unlit", o->unlit, "GLB: colours as they are, without light");
    verb->add_flag("--json", o->json, "One JSON object with the files' names");
    addPreparation(*verb, *o);
    addLibraryOption(*verb, o->library);
    verb->callback([o] { exportIt(*o); });
}

} // namespace maquette::cli
