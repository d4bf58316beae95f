#include "app/cli/generate_command.h"

#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/composition.h"
#include "app/cli/deliver.h"
#include "app/cli/generate_batch.h"
#include "app/cli/generate_request.h"
#include "app/cli/generate_run.h"
#include "app/cli/help.h"
#include "app/cli/library_command.h"

namespace maquette::cli {

void addGenerateCommand(CLI::App& app, const Composition& composition) {
    CLI::App* verb = app.add_subcommand("generate", "Make a 3D object from a prompt");
    auto o = std::make_shared<GenerateOptions>();
    const auto option = [&](const char* name, std::string& value, const char* type,
                            const std::string& help) {
        CLI::Option* added = verb->add_option(name, value, help)->type_name(type);
        if (!value.empty()) added->capture_default_str();
    };
    option("prompt", o->prompt, "TEXT", "What to make, for example \"a red chair\"");
    option("--negative", o->negativePrompt, "TEXT", "What it should not look like");
    option("--method", o->method, "ID", "How it is made; see below");
    addModelOptions(*verb, o->model, o->loras);
    option("--preset", o->preset, "ID", "How long and how fine; see below");
    option("--steps", o->steps, "N", "Steps instead of the preset's");
    option("--budget", o->budget, "TIME", "From the start to the files: 90s, 3m, 1m30s");
    option("--seed", o->seed, "N", "Another seed gives another object");
    option("--device", o->device, "ID", "auto, cpu or cuda");
    verb->add_option("--set", o->assignments, "A parameter of the method; see below")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    option("--image", o->image, "FILE",
           "A picture of the object, with alpha or a plain background");
    option("--image-azimuth", o->imageAzimuth, "DEG", "Where its camera stood, from the front");
    option("--image-elevation", o->imageElevation, "DEG", "The height of its camera");
    option("--out", o->out, "DIR", "For the files (default: named after the prompt)");
    option("--format", o->formats, "LIST", "Of the mesh: " + joined(writableFormats(), ","));
    addLibraryOption(*verb, o->library);
    verb->add_flag("--no-library", o->noLibrary, "Only write the files");
    verb->add_flag("--turntable", o->turntable, "Write turntable.png, eight views (the default)");
    verb->add_flag("--no-turntable", o->noTurntable, "Write no turntable.png");
    auto batch = std::make_shared<BatchOptions>();
    option("--prompts", batch->promptFile, "FILE", "Many runs: a prompt on each line");
    option("--seeds", batch->seeds, "N", "Many runs: so many seeds of each prompt, from --seed on");
    verb->add_flag("--json", o->json, "A JSON object a line on stdout instead of a progress bar");
    verb->add_flag("--resume", o->resume,
                   "Go on from the newest checkpoint in --out; the prompt may be left out");
    verb->footer([&composition] { return methodsHelp(composition); });
    verb->callback([o, batch, &composition] {
        const auto library = modelLibrary(composition);
        if (batch->wanted()) return generateBatch(*o, *batch, composition, library);
        GenerateRun(*o, planGenerate(*o, composition, *library), composition, library).run();
    });
}

} // namespace maquette::cli
