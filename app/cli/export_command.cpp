#include "app/cli/export_command.h"

#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/deliver.h"
#include "app/cli/event_json.h"
#include "app/cli/help.h"
#include "app/cli/library_command.h"
#include "app/cli/values.h"
#include "assets/export_mesh.h"
#include "assets/export_names.h"
#include "assets/import_client.h"
#include "assets/read_glb.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

struct ExportOptions {
    std::string what, library;
    std::string formats = "glb";
    std::string out = ".";
    std::string name;
    bool force = false;
    bool unlit = false;
    bool json = false;
};

struct Source {
    base::Mesh mesh;
    std::string name;
    std::string recipeJson;
};

Source assetSource(const ExportOptions& options) {
    const assets::Library library = openLibrary(libraryAt(options.library));
    const assets::AssetLibrary assets = library.assets();
    const assets::Asset asset = assets.get(assets.resolve(options.what));
    const assets::AssetFile* file = asset.file(assets::role::kGlb);
    if (!file) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("The asset \"%1\" has no mesh to export."), asset.name});
    }
    return {assets::readGlb(library.assets().path(*file)), asset.name, asset.recipeJson};
}

// Our own GLBs are read here; everything else by the sandboxed worker.
Source fileSource(const fs::path& file) {
    const std::string name = file.stem().string();
    if (file.extension() != ".glb") return {assets::importMesh(file), name, {}};
    const std::string recipe = assets::readGlbRecipe(file);
    if (recipe.empty()) return {assets::importMesh(file), name, {}};
    return {assets::readGlb(file), name, recipe};
}

Source sourceOf(const ExportOptions& options) {
    std::error_code error;
    if (fs::is_regular_file(options.what, error)) return fileSource(options.what);
    const bool looksLikeFile =
        options.what.find('/') != std::string::npos || fs::path(options.what).has_extension();
    if (looksLikeFile) {
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("There is no file %1."), options.what});
    }
    return assetSource(options);
}

void exportIt(const ExportOptions& options) {
    const auto formats = parseList("--format", options.formats, writableFormats());
    const Source source = sourceOf(options);
    const fs::path folder = options.out;
    io::makeWritableFolder(folder);
    const std::string stem = assets::fileStem(options.name.empty() ? source.name : options.name);
    assets::ExportOptions settings{.name = source.name, .recipeJson = source.recipeJson};
    settings.unlit = options.unlit;
    io::Json names = io::Json::array();
    for (const std::string& format : formats) {
        const std::string extension = "." + format;
        const fs::path target = options.force ? folder / (stem + extension)
                                              : assets::unusedPath(folder, stem, extension);
        for (const fs::path& file : assets::exportMesh(source.mesh, target, settings).files) {
            names.push_back(file.string());
            if (!options.json) std::printf("%s\n", file.c_str());
        }
    }
    if (options.json)
        printLine({{"event", "files"}, {"folder", folder.string()}, {"files", names}});
}

} // namespace

void addExportCommand(CLI::App& app) {
    CLI::App* verb = app.add_subcommand("export", "Write an asset or a mesh file in other formats");
    auto o = std::make_shared<ExportOptions>();
    verb->add_option("what", o->what,
                     "An asset (number or beginning of its uid), or a mesh file such as model.glb")
        ->type_name("ID|FILE")
        ->required();
    verb->add_option("--format", o->formats, joined(writableFormats(), ","))
        ->type_name("LIST")
        ->capture_default_str();
    verb->add_option("--out", o->out, "Folder for the files")
        ->type_name("DIR")
        ->capture_default_str();
    verb->add_option("--name", o->name, "Of the files (default: the asset's)")->type_name("TEXT");
    verb->add_flag("--force", o->force, "Replace files of that name instead of numbering");
    verb->add_flag("--unlit", o->unlit, "GLB: colours as they are, without light");
    verb->add_flag("--json", o->json, "One JSON object with the files' names");
    addLibraryOption(*verb, o->library);
    verb->callback([o] { exportIt(*o); });
}

} // namespace maquette::cli
