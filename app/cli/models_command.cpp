#include "app/cli/models_command.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/event_json.h"
#include "app/cli/interrupt.h"
#include "assets/convert_client.h"
#include "engine/base/error.h"
#include "engine/io/weight_files.h"
#include "engine/io/weight_scan.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using io::FoundWeights;
using io::Json;

namespace {

struct ModelsOptions {
    std::string path, target;
    std::vector<std::string> add, forget;
    bool json = false;
};

std::string sizeText(std::uint64_t bytes) {
    char text[32];
    if (bytes >= 1'000'000'000)
        std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) * 1e-9);
    else if (bytes >= 1'000'000)
        std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) * 1e-6);
    else
        std::snprintf(text, sizeof text, "%.1f kB", static_cast<double>(bytes) * 1e-3);
    return text;
}

Json toJson(const FoundWeights& weights) {
    const io::WeightSummary& summary = weights.summary;
    return {{"path", weights.path.string()},
            {"owner", weights.owner},
            {"kind", summary.kind},
            {"base", summary.base},
            {"dtype", summary.dtype},
            {"bytes", weights.bytes},
            {"tensors", summary.tensors},
            {"parameters", summary.elements},
            {"licence", summary.licence},
            {"sha256", weights.knownHash},
            {"refusal", weights.refusal.english()}};
}

std::string orDash(const std::string& text) {
    return text.empty() ? "-" : text;
}

void printRow(const FoundWeights& weights) {
    const io::WeightSummary& summary = weights.summary;
    std::printf("%-14s %-12s %-5s %9s  %-13s %s\n", summary.kind.c_str(),
                orDash(summary.base).c_str(), orDash(summary.dtype).c_str(),
                sizeText(weights.bytes).c_str(), orDash(summary.licence).c_str(),
                weights.path.c_str());
    if (!weights.refusal.empty())
        std::printf("%14s not used: %s\n", "", weights.refusal.english().c_str());
}

// The remembered folders with those to add and without those to forget.
std::vector<fs::path> updatedFolders(const ModelsOptions& options) {
    std::vector<fs::path> folders = io::addedWeightFolders();
    const auto place = [](const std::string& text) {
        return fs::absolute(text).lexically_normal();
    };
    for (const std::string& each : options.forget)
        std::erase(folders, place(each));
    for (const std::string& each : options.add) {
        if (!fs::is_directory(each))
            throw Error(ErrorKind::NotFound, {MAQUETTE_TR("%1 is not a folder."), each});
        if (std::find(folders.begin(), folders.end(), place(each)) == folders.end())
            folders.push_back(place(each));
    }
    if (!options.add.empty() || !options.forget.empty()) io::rememberWeightFolders(folders);
    return folders;
}

void scan(const ModelsOptions& options) {
    const StopOnInterrupt interrupt;
    std::vector<io::WeightFolder> folders = io::knownWeightFolders();
    for (const fs::path& each : updatedFolders(options)) {
        for (io::WeightFolder& found : io::weightFoldersAt(each))
            folders.push_back(std::move(found));
    }
    const std::vector<FoundWeights> all = io::scanWeights(folders, {{}, interrupt.token()});
    for (const FoundWeights& each : all) {
        if (options.json)
            printLine(toJson(each));
        else
            printRow(each);
    }
    if (options.json) return;
    std::fprintf(stderr, "Found: %zu. Nothing was copied or changed.\n", all.size());
    if (folders.empty()) std::fprintf(stderr, "Name a folder that holds weights with --add DIR.\n");
}

// What a run with it would take, and whether that is there.
std::string memoryLine(const FoundWeights& weights) {
    const std::uint64_t half = io::memoryNeed(weights.summary.elements, 16);
    const std::uint64_t full = io::memoryNeed(weights.summary.elements, 32);
    const std::uint64_t free = io::availableMemory();
    std::string line = "needs " + sizeText(half) + " in 16 bits, " + sizeText(full) + " in 32";
    if (free == 0) return line;
    line += "; " + sizeText(free) + " are free";
    if (free < half)
        line += ": not enough, close other programs";
    else if (free < full)
        line += ": enough for 16 bits";
    return line;
}

void showTensors(const io::WeightSummary& summary) {
    std::printf("  tensors     %llu with %.1f million parameters\n",
                static_cast<unsigned long long>(summary.tensors),
                static_cast<double>(summary.elements) * 1e-6);
    std::printf("  licence     %s\n",
                summary.licence.empty() ? "the file does not say" : summary.licence.c_str());
}

FoundWeights weightsAt(const std::string& path) {
    std::error_code error;
    if (!fs::exists(path, error))
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("%1 is not there."), path});
    return io::examineWeights(path, "");
}

void show(const ModelsOptions& options) {
    const FoundWeights weights = weightsAt(options.path);
    if (options.json) return printLine(toJson(weights));
    const io::WeightSummary& summary = weights.summary;
    std::printf("%s\n", weights.path.c_str());
    std::printf("  kind        %s\n", summary.kind.c_str());
    std::printf("  base        %s\n", orDash(summary.base).c_str());
    std::printf("  type        %s\n", orDash(summary.dtype).c_str());
    std::printf("  size        %s\n", sizeText(weights.bytes).c_str());
    if (summary.tensors > 0) showTensors(summary);
    if (!summary.base.empty()) std::printf("  memory      %s\n", memoryLine(weights).c_str());
    if (!weights.refusal.empty())
        std::printf("  not used    %s\n", weights.refusal.english().c_str());
}

void convert(const ModelsOptions& options) {
    const StopOnInterrupt interrupt;
    const fs::path source = options.path;
    fs::path target = options.target;
    if (target.empty()) target = fs::path(source).replace_extension(".safetensors");
    const auto done = assets::convertWeights(source, target, {{}, interrupt.token()});
    if (options.json) {
        return printLine(
            {{"path", done.file.string()}, {"tensors", done.tensors}, {"bytes", done.bytes}});
    }
    std::printf("%s\n", done.file.c_str());
    std::fprintf(stderr, "%zu tensors, %s; nothing in %s was executed.\n", done.tensors,
                 sizeText(done.bytes).c_str(), source.c_str());
}

// The weight files of a path: itself, or those of a folder.
std::vector<fs::path> filesOf(const fs::path& path) {
    if (!fs::is_directory(path)) return {path};
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(path))
        if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void verify(const ModelsOptions& options) {
    weightsAt(options.path);
    const std::vector<fs::path> files = filesOf(options.path);
    if (files.empty()) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There are no weights in %1."), options.path});
    }
    std::size_t damaged = 0;
    for (const fs::path& file : files) {
        const FoundWeights each = io::examineWeights(file, "");
        const std::string hash = io::rememberedHash(file);
        const bool differs = !each.knownHash.empty() && each.knownHash != hash;
        const bool unreadable = each.summary.tensors == 0;
        damaged += differs || unreadable ? 1 : 0;
        const char* verdict = differs      ? "differs from the hash it was downloaded by"
                              : unreadable ? "cannot be read"
                              : each.knownHash.empty() ? "sound"
                                                       : "sound, as downloaded";
        if (options.json)
            printLine({{"path", file.string()}, {"sha256", hash}, {"verdict", verdict}});
        else
            std::printf("%s  %s  %s\n", hash.c_str(), file.c_str(), verdict);
    }
    if (damaged == 0) return;
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("%1 of %2 files are damaged. Download them again."),
                 std::to_string(damaged), std::to_string(files.size())});
}

CLI::App* addVerb(CLI::App& models, const char* name, const char* help,
                  const std::shared_ptr<ModelsOptions>& o, void (*action)(const ModelsOptions&)) {
    CLI::App* verb = models.add_subcommand(name, help);
    verb->add_flag("--json", o->json, "One JSON object a line");
    verb->callback([o, action] { action(*o); });
    return verb;
}

} // namespace

void addModelsCommand(CLI::App& app) {
    CLI::App* models = app.add_subcommand("models", "The weights of other programs");
    models->require_subcommand(1);
    auto o = std::make_shared<ModelsOptions>();
    CLI::App* scanVerb =
        addVerb(*models, "scan", "Find weights by their headers, read-only", o, scan);
    scanVerb->add_option("--add", o->add, "Look here, too, from now on")->type_name("DIR");
    scanVerb->add_option("--forget", o->forget, "Look here no longer")->type_name("DIR");
    const auto path = [&](CLI::App* verb, const char* help) {
        verb->add_option("path", o->path, help)->type_name("PATH")->required();
        return verb;
    };
    path(addVerb(*models, "show", "What a file or folder of weights is", o, show),
         "A weight file or a diffusers folder");
    path(addVerb(*models, "convert", "Make safetensors of a pickle without executing it", o,
                 convert),
         "A .ckpt, .pt, .pth or .bin file")
        ->add_option("--out", o->target, "The new file (default: beside the old one)")
        ->type_name("FILE");
    path(addVerb(*models, "verify", "Read weights through and compare their hashes", o, verify),
         "A weight file or a folder");
}

} // namespace maquette::cli
