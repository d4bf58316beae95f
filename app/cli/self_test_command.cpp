#include "app/cli/self_test_command.h"

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/composition.h"
#include "app/cli/event_json.h"
#include "cuda/buffer.h"
#include "cuda/instruction_set.h"
#include "cuda/thread_pool.h"
#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/io/atomic_file.h"
#include "engine/io/safetensors.h"

namespace maquette::cli {

namespace fs = std::filesystem;

namespace {

enum class Verdict { Pass, Note, Fail };

struct Finding {
    Verdict verdict = Verdict::Pass;
    std::string text;
};

struct Check {
    const char* name;
    std::function<Finding()> run;
};

Finding checkProcessor() {
    const cuda::InstructionSet set = cuda::instructionSet();
    const std::string text = std::string(cuda::name(set)) + ", " +
                             std::to_string(std::thread::hardware_concurrency()) + " threads, " +
                             runtime::chooseDevice("cpu", {}).name;
    if (set == cuda::InstructionSet::Scalar)
        return {Verdict::Note, text + "; without AVX2 everything takes several times as long"};
    return {Verdict::Pass, text};
}

Finding checkMemory() {
    constexpr long kNeeded = 4L << 20; // kB
    std::ifstream file("/proc/meminfo");
    std::string word;
    long available = 0;
    while (file >> word) {
        if (word == "MemAvailable:") file >> available;
    }
    const std::string text = std::to_string(available >> 10) + " MB available";
    if (available >= kNeeded) return {Verdict::Pass, text};
    return {Verdict::Note, text + "; presets above draft need about 4096 MB"};
}

// The first one in full: it is the one that computes.
Finding checkGpu(const Composition& composition) {
    const runtime::Devices devices =
        composition.devices ? composition.devices() : runtime::Devices{};
    if (devices.gpus.empty()) {
        const std::string why = devices.refusal.english();
        return {Verdict::Note, why.empty() ? "none; the processor computes" : why};
    }
    const runtime::Device& first = devices.gpus.front();
    cuda::Backend backend;
    backend.device = cuda::Device::Cuda;
    const cuda::DeviceMemory memory = cuda::deviceMemory(backend);
    std::string text = first.name + ", compute capability " +
                       std::to_string(first.capability / 10) + "." +
                       std::to_string(first.capability % 10) + ", " +
                       std::to_string(memory.free >> 20) + " of " +
                       std::to_string(memory.total >> 20) + " MB free";
    if (devices.gpus.size() > 1)
        text += ", and " + std::to_string(devices.gpus.size() - 1) + " more that jobs do not use";
    if (first.runsNetworks()) return {Verdict::Pass, text};
    return {Verdict::Note, text + ". " + first.limitation.english()};
}

// The program's own models: every weight file's header is read and checked.
Finding checkResources() {
    const fs::path folder = base::resourcesFolder();
    int files = 0;
    for (const char* part : {"starter", "score", "judge", "disparity"}) {
        if (!fs::is_directory(folder / part)) {
            return {Verdict::Fail, (folder / part).string() +
                                       " is missing. Reinstall, or point MAQUETTE_RESOURCES at "
                                       "the right folder."};
        }
        for (const auto& entry : fs::recursive_directory_iterator(folder / part)) {
            if (entry.path().extension() != ".safetensors") continue;
            const io::SafetensorsFile weights(entry.path());
            ++files;
        }
    }
    if (files == 0) return {Verdict::Fail, folder.string() + " holds no weights. Reinstall."};
    return {Verdict::Pass, std::to_string(files) + " weight files in " + folder.string()};
}

Finding checkFolder(const fs::path& folder) {
    io::makeWritableFolder(folder);
    const fs::space_info space = fs::space(folder);
    const std::string text =
        folder.string() + ", " + std::to_string(space.available >> 20) + " MB free";
    if (space.available < (200u << 20)) return {Verdict::Fail, text + "; that is too little"};
    return {Verdict::Pass, text};
}

Finding checkThreads() {
    constexpr std::int64_t kCount = 100'000;
    std::atomic<std::int64_t> sum{0};
    cuda::defaultPool().parallelFor(kCount, 1000, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t i = begin; i < end; ++i)
            sum += i;
    });
    const bool right = sum == kCount * (kCount - 1) / 2;
    return {right ? Verdict::Pass : Verdict::Fail,
            std::to_string(cuda::defaultPool().threads()) + " threads of the kernels' pool"};
}

Finding checkMethods(const Composition& composition) {
    std::string names;
    for (const auto& method : composition.methods.all())
        names += (names.empty() ? "" : ", ") + method->info().id;
    if (names.empty()) return {Verdict::Fail, "none"};
    return {Verdict::Pass, names};
}

std::vector<Check> checks(const Composition& composition) {
    return {
        {"processor", checkProcessor},
        {"memory", checkMemory},
        {"gpu", [&] { return checkGpu(composition); }},
        {"threads", checkThreads},
        {"methods", [&] { return checkMethods(composition); }},
        {"resources", checkResources},
        {"data folder", [] { return checkFolder(base::dataFolder()); }},
        {"cache folder", [] { return checkFolder(base::cacheFolder()); }},
        {"state folder", [] { return checkFolder(base::stateFolder()); }},
    };
}

Finding findingOf(const Check& check) {
    try {
        return check.run();
    } catch (const std::exception& error) {
        return {Verdict::Fail, error.what()};
    }
}

void print(const Check& check, const Finding& finding, bool json) {
    static constexpr const char* kWords[] = {"pass", "note", "fail"};
    const char* word = kWords[static_cast<int>(finding.verdict)];
    if (json)
        printLine({{"check", check.name}, {"verdict", word}, {"text", finding.text}});
    else
        std::printf("%-4s  %-14s %s\n", word, check.name, finding.text.c_str());
}

} // namespace

void addSelfTestCommand(CLI::App& app, const Composition& composition) {
    CLI::App* verb = app.add_subcommand("self-test", "Check this machine and this installation");
    auto json = std::make_shared<bool>(false);
    verb->add_flag("--json", *json, "One JSON object a line");
    verb->callback([json, &composition] {
        int failures = 0;
        for (const Check& check : checks(composition)) {
            const Finding finding = findingOf(check);
            failures += finding.verdict == Verdict::Fail;
            print(check, finding, *json);
        }
        if (failures == 0) return;
        throw base::Error(base::ErrorKind::Internal,
                          {MAQUETTE_TR("%1 of the checks failed."), std::to_string(failures)});
    });
}

} // namespace maquette::cli
