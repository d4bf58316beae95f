#include "app/cli/bench_command.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>

#include <CLI/CLI.hpp>
#include <glm/geometric.hpp>

#include "app/cli/composition.h"
#include "app/cli/device_choice.h"
#include "app/cli/event_json.h"
#include "app/cli/model_choice.h"
#include "app/cli/values.h"
#include "app/cli/world_rate.h"
#include "cuda/backend.h"
#include "engine/base/error.h"
#include "engine/evaluation/prior_sampler.h"
#include "engine/fields/workloads.h"
#include "engine/mesh/iso_surface.h"
#include "engine/runtime/recipe.h"

namespace maquette::cli {

namespace {

struct BenchOptions {
    std::string only = "world,prior,field,mesh";
    std::string repeats = "5";
    std::string model = "starter", precision = "auto", device = "cpu";
    bool json = false;
};

struct Row {
    std::string what;
    double value = 0;
    std::string unit;
};

double medianOf(int repeats, const std::function<double()>& run) {
    run(); // the first one warms up
    std::vector<double> values;
    for (int i = 0; i < repeats; ++i)
        values.push_back(run());
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::vector<Row> benchWorld(int repeats) {
    constexpr int kObjects = 20, kSize = 64, kSupersampling = 3;
    const double rate = medianOf(
        repeats, [] { return measureWorld(kObjects, kSize, kSupersampling).imagesPerSecond; });
    return {{"world: pictures of 64 px, one thread", rate, "images/s"}};
}

std::vector<Row> benchPrior(int repeats, const BenchOptions& options, const DeviceChoice& on,
                            const Composition& composition) {
    const ModelChoice model = chooseModel({options.model}, composition, options.device);
    const auto times = evaluation::timePrior(
        {.model = model.folder, .precision = on.precision, .prediction = model.info.prediction},
        repeats, on.networksOnGpu);
    const std::string place = on.networksOnGpu ? "GPU, " : "";
    const std::string name = "prior " + model.info.id + " (" + place + times.precision + "): ";
    return {{name + "text", times.text, "ms"},
            {name + "guided UNet step, one picture", times.guidedStep, "ms"},
            {name + "VAE decode, one picture", times.decode, "ms"},
            {name + "VAE encode, one picture", times.encode, "ms"}};
}

std::vector<Row> benchField(int repeats, const DeviceChoice& on) {
    std::vector<Row> rows;
    for (const int log2TableSize : {15, 19}) {
        const fields::HashGridConfig config = log2TableSize == 15
                                                  ? fields::HashGridConfig::starter()
                                                  : fields::HashGridConfig::full(log2TableSize);
        fields::FieldBench bench(on.backend, config);
        const auto time = [&](fields::Workload workload) {
            return medianOf(repeats, [&] { return bench.run(workload); });
        };
        const std::string name =
            (on.device.isCuda() ? "field on the GPU, tables of 2^" : "field, tables of 2^") +
            std::to_string(log2TableSize) + ": ";
        rows.push_back({name + "grid there and back, 65536 points",
                        time(fields::Workload::HashTraining), "ms"});
        rows.push_back(
            {name + "training step, 1024 rays of 64 samples", time(fields::Workload::Step), "ms"});
    }
    return rows;
}

std::vector<Row> benchMesh(int repeats) {
    constexpr int kResolution = 128;
    const mesh::FieldSampler sampler = [](std::span<const glm::vec3> points,
                                          std::span<float> values) {
        for (std::size_t i = 0; i < points.size(); ++i)
            values[i] = 0.7f - glm::length(points[i]);
    };
    const double ms = medianOf(repeats, [&] {
        const auto start = std::chrono::steady_clock::now();
        mesh::extractSurface(sampler, {.resolution = kResolution});
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        return took.count();
    });
    return {{"mesh: surface of a ball on 128^3 cells", ms, "ms"}};
}

void printHead(const BenchOptions& options, const DeviceChoice& on,
               const Composition& composition) {
    std::string machine = runtime::chooseDevice("cpu", {}).name;
    if (on.device.isCuda()) machine += ", " + on.device.name;
    const int threads = cuda::defaultPool().threads();
    const std::string command = "maquette bench --only " + options.only + " --repeats " +
                                options.repeats + " --precision " + options.precision +
                                " --device " + options.device;
    if (options.json) {
        return printLine({{"event", "machine"},
                          {"processor", machine},
                          {"threads", threads},
                          {"instructions", cuda::name(cuda::instructionSet())},
                          {"version", composition.version},
                          {"date", runtime::utcNow()},
                          {"command", command}});
    }
    std::printf("%s, %d threads, %s; maquette %s, %s\n%s\n", machine.c_str(), threads,
                cuda::name(cuda::instructionSet()), composition.version.c_str(),
                runtime::utcNow().c_str(), command.c_str());
}

void print(const std::vector<Row>& rows, bool json) {
    for (const Row& row : rows) {
        if (json)
            printLine(
                {{"event", "bench"}, {"what", row.what}, {"value", row.value}, {"unit", row.unit}});
        else
            std::printf("%-62s %10.*f %s\n", row.what.c_str(), row.value < 100 ? 2 : 0, row.value,
                        row.unit.c_str());
        std::fflush(stdout);
    }
}

void bench(const BenchOptions& options, const Composition& composition) {
    const auto parts = parseList("--only", options.only, {"world", "prior", "field", "mesh"});
    const int repeats = static_cast<int>(parseWhole("--repeats", options.repeats, 1, 1000));
    const DeviceChoice on = chooseDeviceAloud(options.device, options.precision, composition);
    printHead(options, on, composition);
    for (const std::string& part : parts) {
        if (part == "world") print(benchWorld(repeats), options.json);
        if (part == "prior") print(benchPrior(repeats, options, on, composition), options.json);
        if (part == "field") print(benchField(repeats, on), options.json);
        if (part == "mesh") print(benchMesh(repeats), options.json);
    }
}

} // namespace

void addBenchCommand(CLI::App& app, const Composition& composition) {
    CLI::App* verb =
        app.add_subcommand("bench", "Measure this machine with the parts of the product");
    auto o = std::make_shared<BenchOptions>();
    verb->add_option("--only", o->only, "Which of world, prior, field, mesh")
        ->type_name("LIST")
        ->capture_default_str();
    verb->add_option("--repeats", o->repeats, "Runs of each; the median is told")
        ->type_name("N")
        ->capture_default_str();
    verb->add_option("--model", o->model, "A model's name or folder")
        ->type_name("ID")
        ->capture_default_str();
    verb->add_option("--device", o->device, "Of prior and field: auto, cpu or cuda")
        ->type_name("ID")
        ->capture_default_str();
    verb->add_option("--precision", o->precision, "auto, fp32, bf16 or fp16")
        ->type_name("ID")
        ->capture_default_str();
    verb->add_flag("--json", o->json, "One JSON object a line");
    verb->callback([o, &composition] { bench(*o, composition); });
}

} // namespace maquette::cli
