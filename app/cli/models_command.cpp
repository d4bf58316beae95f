#include "app/cli/models_command.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/event_json.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_choice.h"
#include "assets/convert_folder.h"
#include "engine/base/error.h"
#include "engine/io/model_kind.h"
#include "engine/io/weight_hash.h"
#include "engine/io/weight_scan.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using io::FoundWeights;
using io::Json;

namespace {

struct ModelsOptions {
    std::string path, target, prediction;
    std::vector<std::string> add, forget;
    bool json = false;
    std::shared_ptr<api::ModelLibrary> library;
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

std::vector<io::WeightFolder> searchedFolders(const api::ModelLibrary& library) {
    std::vector<io::WeightFolder> folders;
    for (const api::ModelFolder& each : library.folders()) {
        if (each.owner != "added") {
            folders.push_back({each.path, each.owner});
            continue;
        }
        for (io::WeightFolder& found : io::weightFoldersAt(each.path))
            folders.push_back(std::move(found));
    }
    return folders;
}

void scan(const ModelsOptions& options) {
    for (const std::string& each : options.forget)
        options.library->removeFolder(each);
    for (const std::string& each : options.add)
        options.library->addFolder(each);
    const StopOnInterrupt interrupt;
    const std::vector<io::WeightFolder> folders = searchedFolders(*options.library);
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
    if (target.empty() && source.parent_path().filename() == "snapshots") {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 belongs to the Hugging Face cache, which stays as it is. Say "
                                 "with --out where the converted model shall lie."),
                     options.path});
    }
    if (target.empty()) target = assets::convertedName(source);
    const auto done = assets::convertModel(source, target, {{}, interrupt.token()});
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

Json toJson(const api::ListedModel& listed, bool chosen) {
    const api::ModelInfo& info = listed.info;
    return {{"id", info.id},
            {"name", info.name.english()},
            {"use", listed.use == api::ModelUse::Lora ? "lora" : "model"},
            {"chosen", chosen},
            {"path", info.path},
            {"owner", listed.owner},
            {"kind", info.kind},
            {"base", info.base},
            {"dtype", info.dtype},
            {"bytes", info.bytes},
            {"licence", info.licence},
            {"prediction", info.prediction},
            {"asks_prediction", info.asksPrediction},
            {"memory_needed", listed.memory.needed},
            {"memory_free", listed.memory.free},
            {"refusal", info.refusal.english()}};
}

void printListed(const api::ListedModel& listed, bool chosen) {
    const api::ModelInfo& info = listed.info;
    const io::ModelKind family = io::kindNamed(info.base);
    std::printf("%c %-30s %-9s %-8s %-5s %9s  %s\n", chosen ? '*' : ' ',
                info.name.english().c_str(), info.kind.c_str(),
                family == io::ModelKind::Other ? "-" : io::name(family), orDash(info.dtype).c_str(),
                sizeText(info.bytes).c_str(), info.path.c_str());
    const auto remark = [](const std::string& text) { std::printf("    %s\n", text.c_str()); };
    if (!info.refusal.empty()) return remark("not usable: " + info.refusal.english());
    if (info.asksPrediction) remark("has to be told once what it predicts: --prediction");
    if (!listed.memory.enough()) remark(listed.memory.shortage.english());
}

// Models and LoRAs; single networks and what is of no use here only the scan shows.
void list(const ModelsOptions& options) {
    const StopOnInterrupt interrupt;
    const std::stop_callback stop(interrupt.token(), [&] { options.library->stopScan(); });
    options.library->startScan();
    options.library->waitForScan();
    base::Progress{{}, interrupt.token()}.checkStop();
    const std::string chosen = options.library->chosen();
    for (const api::ListedModel& each : options.library->list()) {
        if (each.use == api::ModelUse::Part) continue;
        if (options.json)
            printLine(toJson(each, each.info.id == chosen));
        else
            printListed(each, each.info.id == chosen);
    }
    if (!options.json)
        std::fprintf(stderr, "* is in use; \"maquette models use NAME\" chooses another.\n");
}

void use(const ModelsOptions& options) {
    const api::ListedModel listed =
        listedModel({options.path, options.prediction}, *options.library);
    options.library->choose(listed.info.id);
    if (options.json) return printLine(toJson(listed, true));
    std::printf("%s\n", listed.info.id.c_str());
    std::fprintf(stderr, "From now on %s is used.\n", listed.info.name.english().c_str());
    if (!listed.memory.enough())
        std::fprintf(stderr, "%s\n", listed.memory.shortage.english().c_str());
}

using Action = void (*)(const ModelsOptions&);

} // namespace

void addModelsCommand(CLI::App& app, const Composition& composition) {
    CLI::App* models =
        app.add_subcommand("models", "The models on this machine, and which one is used");
    models->require_subcommand(1);
    auto o = std::make_shared<ModelsOptions>();
    const auto addVerb = [&](const char* name, const char* help, Action action) {
        CLI::App* verb = models->add_subcommand(name, help);
        verb->add_flag("--json", o->json, "One JSON object a line");
        verb->callback([o, action, &composition] {
            o->library = modelLibrary(composition);
            action(*o);
        });
        return verb;
    };
    addVerb("list", "The models and LoRAs there are, shipped and found", list);
    CLI::App* scanVerb = addVerb("scan", "Find weights by their headers, read-only", scan);
    scanVerb->add_option("--add", o->add, "Look here, too, from now on")->type_name("DIR");
    scanVerb->add_option("--forget", o->forget, "Look here no longer")->type_name("DIR");
    const auto path = [&](CLI::App* verb, const char* help) {
        verb->add_option("path", o->path, help)->type_name("PATH")->required();
        return verb;
    };
    path(addVerb("use", "Choose the model that is used from now on", use),
         "A name or path; \"starter\" is the shipped one")
        ->add_option("--prediction", o->prediction,
                     "epsilon or v, for a Stable Diffusion 2 file that does not tell")
        ->type_name("ID");
    path(addVerb("show", "What a file or folder of weights is", show),
         "A weight file or a diffusers folder");
    path(addVerb("convert", "Make safetensors of a pickle without executing it", convert),
         "A .ckpt, .pt, .pth or .bin file, or a diffusers folder of them")
        ->add_option("--out", o->target, "The new file or folder (default: beside the old one)")
        ->type_name("PATH");
    path(addVerb("verify", "Read weights through and compare their hashes", verify),
         "A weight file or a folder");
}

} // namespace maquette::cli
