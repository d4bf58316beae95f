#include "app/studio/arguments.h"

#include <cstdio>

#include <CLI/CLI.hpp>

#include "app/cli/exit_code.h"

namespace maquette::studio {

std::optional<Arguments> parseArguments(int argc, char** argv, const std::string& version,
                                        int& exitCode) {
    CLI::App app("The studio of Maquette: type a prompt and watch the object form.",
                 "maquette-studio");
    Arguments arguments;
    app.set_version_flag("--version", "maquette-studio " + version);
    app.add_option("--library", arguments.library, "The library to open (default: your own)")
        ->type_name("DIR");
    app.add_option("--language", arguments.language,
                   "Speak this language this time: en, de, fr, es, ja, zh_CN; qps shows developers "
                   "what is not translated or has no room")
        ->type_name("LOCALE")
        ->check(CLI::IsMember({"en", "de", "fr", "es", "ja", "zh_CN", "qps"}));
    app.add_option(
           "files", arguments.files,
           "Meshes and pictures to take into the library; a studio that has it open already "
           "takes them")
        ->type_name("FILE");
    app.add_flag("--software-opengl", arguments.softwareOpenGl,
                 "Draw with the processor, for graphics drivers that do not work");
    app.add_flag("-v,--verbose", arguments.verbose, "Say more on stderr");
    app.footer(cli::exitCodeHelp());
    try {
        app.parse(argc, argv);
        return arguments;
    } catch (const CLI::ParseError& error) {
        const bool wrong = error.get_exit_code() != 0;
        if (wrong) {
            std::fprintf(stderr, "maquette-studio: %s Run with --help to see what is possible.\n",
                         error.what());
        } else {
            app.exit(error);
        }
        exitCode = wrong ? cli::exitCode(base::ErrorKind::Usage) : cli::kExitDone;
        return std::nullopt;
    }
}

} // namespace maquette::studio
