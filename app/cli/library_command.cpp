#include "app/cli/library_command.h"

#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/event_json.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_print.h"
#include "app/cli/values.h"
#include "assets/inbox.h"
#include "assets/library_backup.h"
#include "assets/library_check.h"
#include "assets/library_repair.h"
#include "engine/base/error.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using io::Json;

namespace {

struct LibraryOptions {
    std::string library;
    std::string text; // what to search for, or which asset
    std::string limit = "200";
    std::string folder; // of a backup
    bool trash = false;
    bool json = false;
};

void list(const LibraryOptions& options) {
    constexpr std::uint64_t kMost = 1'000'000;
    assets::SearchQuery query;
    query.text = options.text;
    query.trash = options.trash;
    query.limit = static_cast<std::int64_t>(parseWhole("--limit", options.limit, 1, kMost));
    const assets::Library library = openLibrary(libraryAt(options.library));
    const assets::SearchPage page = library.assets().search(query);
    for (const assets::AssetSummary& asset : page.assets) {
        if (options.json)
            printLine(toJson(asset));
        else
            std::printf("%s\n", rowOf(asset).c_str());
    }
    if (options.json) return;
    std::fprintf(stderr, "%zu of %lld in %s\n", page.assets.size(),
                 static_cast<long long>(page.total), library.folder().root.c_str());
}

void show(const LibraryOptions& options) {
    const assets::Library library = openLibrary(libraryAt(options.library));
    const assets::AssetLibrary assets = library.assets();
    const assets::Asset asset = assets.get(assets.resolve(options.text));
    if (options.json) return printLine(toJson(asset, assets));
    std::printf("%s", textOf(asset, assets).c_str());
}

void check(const LibraryOptions& options) {
    const fs::path folder = libraryAt(options.library);
    const StopOnInterrupt interrupt;
    const assets::CheckReport report = assets::checkLibrary(folder, {{}, interrupt.token()});
    for (const assets::Finding& finding : report.findings) {
        if (options.json)
            printLine(toJson(finding));
        else
            std::printf("%-13s %s\n", assets::name(finding.kind),
                        finding.sentence.english().c_str());
    }
    if (options.json)
        printLine(toJson(report));
    else
        std::printf("%s\n", summaryOf(report).c_str());
    if (report.sound()) return;
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("The library %1 is damaged in %2 places. \"maquette library repair\" "
                             "keeps everything that is still readable."),
                 folder.string(), std::to_string(report.findings.size())});
}

void repair(const LibraryOptions& options) {
    const StopOnInterrupt interrupt;
    const assets::RepairReport report =
        assets::repairLibrary(libraryAt(options.library), {{}, interrupt.token()});
    for (const base::Text& loss : report.losses)
        std::printf("lost: %s\n", loss.english().c_str());
    std::printf("%lld assets in the repaired library, %lld of them made anew from their files\n",
                static_cast<long long>(report.assets), static_cast<long long>(report.recovered));
    std::printf("The old database and the damaged files are in %s\n", report.putAside.c_str());
}

void backUp(const LibraryOptions& options) {
    assets::Library library = openLibrary(libraryAt(options.library));
    const StopOnInterrupt interrupt;
    const assets::BackupReport report =
        assets::backUpLibrary(library, options.folder, {{}, interrupt.token()});
    std::printf("%lld assets and %lld files (%llu MB, %lld of them new) in %s\n",
                static_cast<long long>(report.assets), static_cast<long long>(report.files),
                static_cast<unsigned long long>(report.bytes >> 20),
                static_cast<long long>(report.copied), options.folder.c_str());
    if (report.broken.empty()) return;
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("%1 files of the library are missing or damaged and are not in the "
                             "backup. \"maquette library check\" names them."),
                 std::to_string(report.broken.size())});
}

void restore(const LibraryOptions& options) {
    const StopOnInterrupt interrupt;
    const assets::RestoreReport report =
        assets::restoreLibrary(libraryAt(options.library), options.folder, {{}, interrupt.token()});
    std::printf("%lld assets and %lld files are back\n", static_cast<long long>(report.assets),
                static_cast<long long>(report.files));
    if (!report.putAside.empty())
        std::printf("What was there before is in %s\n", report.putAside.c_str());
}

// A verb below `library` with what all of them take.
template <class Action>
CLI::App* addVerb(CLI::App& library, const char* name, const char* help,
                  const std::shared_ptr<LibraryOptions>& o, Action action) {
    CLI::App* verb = library.add_subcommand(name, help);
    addLibraryOption(*verb, o->library);
    verb->callback([o, action] { action(*o); });
    return verb;
}

} // namespace

assets::Library openLibrary(const fs::path& folder) {
    const fs::path inbox = assets::libraryFolder(folder).inbox();
    std::error_code error;
    if (fs::is_directory(inbox, error) && !fs::is_empty(inbox, error)) {
        assets::Library library =
            assets::Library::open(folder, {.access = assets::Access::OwnOrRead});
        if (library.canWrite()) assets::takeInInbox(library);
    }
    return assets::Library::openForReading(folder);
}

void addLibraryOption(CLI::App& verb, std::string& folder) {
    verb.add_option("--library", folder, "The library's folder (default: the user's own)")
        ->type_name("DIR");
}

fs::path libraryAt(const std::string& folder) {
    return folder.empty() ? assets::defaultLibraryFolder() : fs::path(folder);
}

void addLibraryCommand(CLI::App& app) {
    CLI::App* library = app.add_subcommand("library", "The library of what was made");
    library->require_subcommand(1);
    auto o = std::make_shared<LibraryOptions>();
    const auto json = [&](CLI::App* verb) {
        verb->add_flag("--json", o->json, "One JSON object a line");
    };
    CLI::App* listVerb = addVerb(*library, "list", "The assets, newest first", o, list);
    listVerb->add_option("--search", o->text, "Only those with these words")->type_name("TEXT");
    listVerb->add_option("--limit", o->limit, "At most so many")
        ->type_name("N")
        ->capture_default_str();
    listVerb->add_flag("--trash", o->trash, "Those in the trash instead");
    json(listVerb);
    CLI::App* showVerb = addVerb(*library, "show", "Everything about one asset", o, show);
    showVerb->add_option("asset", o->text, "Its number or the beginning of its uid")
        ->type_name("ID")
        ->required();
    json(showVerb);
    json(addVerb(*library, "check", "Read everything and compare it with what was stored", o,
                 check));
    addVerb(*library, "repair", "Build a new database from what is still readable", o, repair);
    CLI::App* backup =
        addVerb(*library, "backup", "Copy the library, also while the studio uses it", o, backUp);
    backup->alias("back-up"); // its first name
    backup->add_option("--out,folder", o->folder, "An empty folder or an earlier backup")
        ->type_name("DIR")
        ->required();
    addVerb(*library, "restore", "Put a backup in the library's place", o, restore)
        ->add_option("from", o->folder, "The backup")
        ->type_name("DIR")
        ->required();
}

} // namespace maquette::cli
