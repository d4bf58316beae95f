// The field's kernels beside the same field in eager PyTorch, in one process:
//   bench_field [--json FILE] [--pairs N] [--threads N] [--only full19|full15|starter] [--cpu 1]
// With --cpu 1 what is taken is the processor time of the process, which with one thread is about
// what the clock would show on a machine with nothing else to do.
#include <ATen/Parallel.h>

#include <cmath>
#include <cstring>

#include "cuda/squared_error.h"
#include "engine/fields/workloads.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_field_peer.h"

using namespace maquette;
using bench::check;
using fields::FieldBench;
using fields::Workload;

namespace {

struct Arguments {
    std::string json, only;
    int pairs = 9;
    int threads = 0; // all
    bool cpu = false;
};

struct Subject {
    const char* name;
    fields::HashGridConfig config;
    double hashMust, hashGoal, stepMust, stepGoal;
};

double distance(const std::vector<float>& got, const std::vector<float>& wanted) {
    check(got.size() == wanted.size() && !got.empty(), "the sizes differ");
    double error = 0, norm = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        error += std::pow(double{got[i]} - wanted[i], 2);
        norm += std::pow(double{wanted[i]}, 2);
    }
    return std::sqrt(error / norm);
}

std::vector<float> untiled(const std::vector<float>& tiled, int channels) {
    std::vector<float> rows(tiled.size());
    for (std::size_t i = 0; i < tiled.size() / channels; ++i) {
        for (int c = 0; c < channels; ++c) {
            rows[i * channels + c] =
                tiled[(i / cuda::kTile * channels + c) * cuda::kTile + i % cuda::kTile];
        }
    }
    return rows;
}

std::vector<float> copyOf(const float* values, std::int64_t count) {
    return {values, values + count};
}

// One step of both sides without jitter or Adam: pictures and gradients.
void checkStep(FieldBench& ours, bench::EagerField& theirs, double tolerance) {
    auto settings = fields::RenderSettings::singlePass();
    settings.coarse = FieldBench::kSamples / FieldBench::kRays;
    settings.occupancy = settings.jitter = false;
    base::Rng rng(5);
    auto& field = ours.field();
    const auto out = ours.renderer().render(ours.stepCamera(), {}, rng, settings);
    std::vector<float> gradient(3 * FieldBench::kRays);
    cuda::squaredErrorGradient(
        field.backend(), {out.rgb, ours.target().data(), 3 * FieldBench::kRays, gradient.data()});
    field.clearGradients();
    ours.renderer().backward({gradient.data()});
    theirs.step(false, false);
    check(distance(copyOf(out.rgb, 3 * out.rays), theirs.rgb()) < tolerance, "the picture");
    const auto table = copyOf(field.table().gradient(), field.table().count());
    const auto network = copyOf(field.network().gradient(), field.network().count());
    check(distance(table, theirs.tableGradient()) < 10 * tolerance, "gradient of the table");
    check(distance(network, theirs.networkGradient()) < 10 * tolerance, "gradient of the network");
    field.clearGradients();
}

void benchField(bench::Table& table, const Arguments& arguments, const Subject& subject,
                const cuda::Backend& backend) {
    FieldBench ours(backend, subject.config);
    bench::EagerField theirs(ours.field());
    theirs.setPoints(ours.points(), ours.incoming());
    theirs.setRays(ours.stepCamera(), FieldBench::kSamples / FieldBench::kRays, ours.target());
    checkStep(ours, theirs, subject.config.rounded ? 1e-2 : 1e-4);
    ours.run(Workload::HashTraining);
    theirs.encodeTraining();
    const int channels = ours.field().gridShape().channels();
    check(distance(untiled(ours.encoded(), channels), theirs.encoded()) < 1e-4, "the encoding");
    check(distance(copyOf(ours.field().table().gradient(), ours.field().table().count()),
                   theirs.tableGradient()) < 1e-4,
          "gradient of the encoding");
    ours.field().clearGradients();

    const auto row = [&](const char* what, Workload workload, const std::function<void()>& peer,
                         double must, double goal) {
        const auto time = arguments.cpu ? bench::cpuMilliseconds : bench::milliseconds;
        table.row(
            std::string(what) + ' ' + subject.name, arguments.pairs,
            [&] { return time([&] { ours.run(workload); }); }, [&] { return time(peer); }, must,
            goal);
    };
    if (!subject.config.rounded) {
        row(
            "A1 hash forward", Workload::HashForward, [&] { theirs.encode(); }, 20, 40);
        row(
            "A2 hash fwd+bwd", Workload::HashTraining, [&] { theirs.encodeTraining(); },
            subject.hashMust, subject.hashGoal);
    }
    row(
        "A4 networks forward", Workload::NetworkForward, [&] { theirs.networkForward(); }, 2.5, 5);
    row(
        "A4 networks fwd+bwd", Workload::NetworkTraining, [&] { theirs.networkTraining(); }, 4, 8);
    row(
        "A5 training step", Workload::Step, [&] { theirs.step(true, true); }, subject.stepMust,
        subject.stepGoal);
}

Arguments parse(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (!std::strcmp(argv[i], "--json")) arguments.json = argv[i + 1];
        if (!std::strcmp(argv[i], "--only")) arguments.only = argv[i + 1];
        if (!std::strcmp(argv[i], "--pairs")) arguments.pairs = std::atoi(argv[i + 1]);
        if (!std::strcmp(argv[i], "--cpu")) arguments.cpu = std::atoi(argv[i + 1]) != 0;
        if (!std::strcmp(argv[i], "--threads")) arguments.threads = std::atoi(argv[i + 1]);
    }
    return arguments;
}

fields::HashGridConfig rounded(fields::HashGridConfig config) {
    config.rounded = true;
    return config;
}

} // namespace

int main(int argc, char** argv) {
    const Arguments arguments = parse(argc, argv);
    cuda::ThreadPool pool(arguments.threads > 0 ? arguments.threads
                                                : cuda::defaultPool().threads());
    cuda::Backend backend;
    backend.pool = &pool;
    at::set_num_threads(pool.threads());
    std::printf("%s, %d threads, 65,536 samples, median of %d pairs, %s\n", cuda::name(backend.set),
                pool.threads(), arguments.pairs,
                arguments.cpu ? "processor time" : "time by the clock");
    bench::Table table;
    const Subject subjects[] = {
        {"full19", fields::HashGridConfig::full(19), 12, 22, 8, 16},
        {"full19 rounded", rounded(fields::HashGridConfig::full(19)), 12, 22, 8, 16},
        {"full15", fields::HashGridConfig::full(15), 50, 100, 15, 30},
        {"full15 rounded", rounded(fields::HashGridConfig::full(15)), 50, 100, 15, 30},
        {"starter", fields::HashGridConfig::starter(), 50, 100, 15, 30},
        {"starter rounded", rounded(fields::HashGridConfig::starter()), 50, 100, 15, 30},
    };
    for (const Subject& subject : subjects) {
        if (std::string(subject.name).find(arguments.only) == std::string::npos) continue;
        benchField(table, arguments, subject, backend);
    }
    table.save(arguments.json);
}
