#include "app/cli/mesh_command.h"

#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/event_json.h"
#include "app/cli/library_command.h"
#include "app/cli/mesh_report.h"
#include "app/cli/mesh_source.h"
#include "app/cli/values.h"
#include "assets/export_mesh.h"
#include "engine/base/error.h"
#include "engine/io/mesh_recipe_json.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

struct MeshOptions {
    std::string what, library, out, recipe;
    std::vector<std::string> steps;
    bool print = false;
    double wall = 1.2;
    bool json = false;
};

std::vector<std::string> splitAt(const std::string& text, char sign) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(sign, begin), text.size());
        if (end > begin) parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

// "decimate:triangles=5000,max_error=2"
base::MeshStep stepOf(const std::string& text) {
    const std::size_t colon = text.find(':');
    base::MeshStep step{text.substr(0, colon), true, {}};
    const mesh::MeshOperation& operation = mesh::operationNamed(step.operation);
    if (colon != std::string::npos)
        step.params = parseAssignments(splitAt(text.substr(colon + 1), ','), operation.info.params);
    return step;
}

base::MeshRecipe recipeOf(const MeshOptions& options) {
    base::MeshRecipe recipe;
    if (!options.recipe.empty())
        recipe = io::meshRecipeOf(io::readJson(options.recipe).dump(), options.recipe);
    for (const std::string& step : options.steps)
        recipe.push_back(stepOf(step));
    mesh::checkRecipe(recipe);
    return recipe;
}

void work(const MeshOptions& options) {
    if (options.what.empty())
        throw Error(ErrorKind::Usage, MAQUETTE_TR("Say which mesh: an asset or a file."));
    const base::MeshRecipe recipe = recipeOf(options);
    if (options.out.empty() && !recipe.empty()) {
        throw Error(ErrorKind::Usage,
                    MAQUETTE_TR("Say where the result goes: --out FILE, such as chair.glb."));
    }
    if (!options.out.empty()) assets::meshFormat(options.out); // a wrong ending is told at once
    const MeshSource source = meshSource(options.what, options.library);
    mesh::Desk desk(std::make_shared<const base::Mesh>(source.mesh));
    const mesh::DeskResult result = desk.run(recipe);
    const mesh::Measure measure = mesh::measure(*result.mesh);
    io::Json files = io::Json::array();
    if (!options.out.empty()) {
        const assets::ExportOptions settings{
            .name = source.name, .recipeJson = io::withMeshRecipe(source.recipeJson, recipe)};
        for (const fs::path& file : assets::exportMesh(*result.mesh, options.out, settings).files)
            files.push_back(file.string());
    }
    if (options.json) {
        printLine({{"event", "mesh"},
                   {"steps", toJson(result, recipe)},
                   {"measure", toJson(measure)},
                   {"files", files}});
        return;
    }
    std::fputs((textOf(result, recipe) + textOf(measure)).c_str(), stdout);
    for (const io::Json& file : files)
        std::printf("%s\n", file.get<std::string>().c_str());
}

void check(const MeshOptions& options) {
    const MeshSource source = meshSource(options.what, options.library);
    const mesh::Measure measure = mesh::measure(source.mesh);
    io::Json json = {{"event", "check"}, {"measure", toJson(measure)}};
    std::string text = textOf(measure);
    bool failed = false;
    if (options.print) {
        mesh::PrintOptions print;
        print.thinnestWall = options.wall;
        const mesh::PrintReport report = mesh::checkPrint(source.mesh, print);
        json["print"] = toJson(report);
        text += textOf(report);
        failed = report.verdict() == mesh::Verdict::Fail;
    }
    if (options.json)
        printLine(json);
    else
        std::fputs(text.c_str(), stdout);
    if (failed) {
        throw Error(ErrorKind::Internal,
                    MAQUETTE_TR("This mesh cannot be printed well as it is; see above."));
    }
}

void addCheck(CLI::App& verb) {
    CLI::App* check =
        verb.add_subcommand("check", "Measure a mesh; with --print, say whether it can be printed "
                                     "(exit code 1 when it cannot)");
    auto o = std::make_shared<MeshOptions>();
    check->add_option("what", o->what, "An asset or a mesh file")->type_name("ID|FILE")->required();
    check->add_flag("--print", o->print, "Walls, overhangs, size, closed surface");
    check->add_option("--wall", o->wall, "Thinnest wall that prints well")
        ->type_name("MM")
        ->check(CLI::Range(0.05, 50.0))
        ->capture_default_str();
    check->add_flag("--json", o->json, "One JSON object");
    addLibraryOption(*check, o->library);
    check->callback([o] { maquette::cli::check(*o); });
}

} // namespace

void addMeshCommand(CLI::App& app) {
    CLI::App* verb = app.add_subcommand(
        "mesh", "Work on a finished mesh: repair, smooth, reduce, mirror, scale, unwrap, bake");
    auto o = std::make_shared<MeshOptions>();
    verb->add_option("what", o->what, "An asset (number or beginning of its uid) or a mesh file")
        ->type_name("ID|FILE");
    verb->add_option("--op", o->steps,
                     "An operation with its values, such as decimate:triangles=5000; may be given "
                     "again, in the order of the work (`maquette mesh operations` lists them)")
        ->type_name("NAME:KEY=VALUE,...")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    verb->add_option("--recipe", o->recipe, "The operations of a recipe.json, before those of --op")
        ->type_name("FILE");
    verb->add_option("--out", o->out, "The result, in the format of its ending")->type_name("FILE");
    verb->add_flag("--json", o->json, "One JSON object: steps, measure, files");
    addLibraryOption(*verb, o->library);
    verb->require_subcommand(0, 1);
    addCheck(*verb);
    CLI::App* list = verb->add_subcommand("operations", "What can be done, with all values");
    list->callback([] { std::fputs(operationsText().c_str(), stdout); });
    verb->callback([o, verb] {
        if (verb->get_subcommands().empty()) work(*o);
    });
}

} // namespace maquette::cli
