#include <cstdio>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/world_command.h"
#include "engine/base/error.h"

int main(int argc, char** argv) {
    CLI::App app("Maquette " MAQUETTE_VERSION, "maquette");
    app.set_version_flag("--version", "maquette " MAQUETTE_VERSION);
    app.require_subcommand(1);
    maquette::cli::addWorldCommand(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const maquette::base::Error& error) {
        std::fprintf(stderr, "maquette: %s\n", error.what());
        return 1;
    }
    return 0;
}
