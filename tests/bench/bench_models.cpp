// Diffusion models beside their reference library:
//   bench_models [--json FILE] [--pairs N] [--folder DIR] [--only starter|sd15|open|sds] [--cpu 1]
//                [--device cuda] [--pixels N]
//   bench_models --peak DIR      peak memory of Stable Diffusion 1.5's UNet in bf16 with one step
// The SD 1.5 shape gets random weights, written once into the folder (1.7 GB). Both sides read the
// same files, run with the same number of threads (OMP_NUM_THREADS, MAQUETTE_THREADS) and in the
// type and layout that is the fastest here, which each finds by trying.
// The row of an SDS step (512 pixels, or --pixels) is for GPUs; on a processor it is run when asked
// for. With --cpu 1 what is taken is the processor time of each side's process.
// MAQUETTE_PEER_PYTHON names a Python with torch, diffusers and safetensors.
#include <sys/resource.h>

#include "engine/nn/torch_cuda.h"
#include "engine/nn/unet.h"
#include "engine/nn/weight_store.h"
#include "tests/bench/bench_models.h"
#include "tests/engine/nn/goldens.h"

using namespace maquette;
using namespace maquette::bench;

namespace maquette::bench {

nn::UNet loadUNet(const fs::path& folder, at::ScalarType dtype, at::Device device) {
    nn::UNet unet(nn::UNetConfig::fromJson(io::readJson(folder / "config.json"), "config.json"));
    const nn::WeightStore store(folder, nn::kDiffusionStem);
    nn::takeStored(unet, store, store.parts(), dtype, device);
    return unet;
}

Inputs inputsFor(const nn::UNetConfig& config, std::int64_t tokens, std::int64_t wish) {
    const std::int64_t size = wish > 0 ? wish : config.sampleSize;
    Inputs inputs{tests::randomTensor({2, config.inChannels, size, size}, 1).to(at::kFloat),
                  at::tensor({981.0f, 981.0f}),
                  tests::randomTensor({2, tokens, config.crossAttentionDim}, 2).to(at::kFloat),
                  {}};
    if (config.classEmbeddingDim > 0)
        inputs.classes = tests::randomTensor({2, config.classEmbeddingDim}, 3).to(at::kFloat);
    return inputs;
}

Inputs onDevice(const Inputs& inputs, at::Device device) {
    return {inputs.sample.to(device), inputs.steps.to(device), inputs.context.to(device),
            inputs.classes.defined() ? inputs.classes.to(device) : inputs.classes};
}

std::string save(const fs::path& path, const at::Tensor& tensor) {
    const at::Tensor dense = tensor.contiguous();
    std::ofstream(path, std::ios::binary)
        .write(static_cast<const char*>(dense.const_data_ptr()),
               static_cast<std::streamsize>(dense.nbytes()));
    return path.string() + "\t" + io::Json(dense.sizes().vec()).dump();
}

} // namespace maquette::bench

namespace {

// Random weights of the true shape, in fp16 as most files of that model have them.
void writeStableDiffusion15(const fs::path& folder) {
    if (fs::exists(folder / "config.json")) return;
    nn::UNetConfig config;
    config.crossAttentionDim = 768;
    nn::UNet unet = tests::generatedNetwork(nn::UNet(config));
    fs::create_directories(folder);
    nn::saveWeights(folder, nn::kDiffusionStem, nn::parametersOf(unet), std::uint64_t{4} << 30);
    io::writeJson(folder / "config.json", config.toJson());
}

at::Tensor forward(const nn::UNet& unet, const Inputs& inputs, at::ScalarType dtype) {
    const nn::NoGrad noGrad;
    const at::Tensor classes = inputs.classes.defined() ? inputs.classes.to(dtype) : at::Tensor();
    return unet(inputs.sample.to(dtype), inputs.steps, inputs.context.to(dtype), classes)
        .to(at::kFloat);
}

// The batch's halves with and without the text, as guidance puts them together.
at::Tensor guided(const at::Tensor& out) {
    const auto halves = out.chunk(2);
    return halves[1] + 4.0 * (halves[0] - halves[1]);
}

// So many steps; what is queued on a GPU is waited for.
void steps(const nn::UNet& unet, const Inputs& inputs, at::ScalarType dtype, int count) {
    at::Tensor out;
    for (int i = 0; i < count; ++i)
        out = guided(forward(unet, inputs, dtype));
    out.flatten()[0].item<float>();
}

struct Fastest {
    nn::UNet unet;
    at::ScalarType dtype;
};

Fastest fastestOf(const Arguments& arguments, const fs::path& folder, const Inputs& inputs) {
    std::map<at::ScalarType, double> took;
    const at::ScalarType other = arguments.device.is_cpu() ? at::kFloat : at::kHalf;
    for (const at::ScalarType dtype : {other, at::kBFloat16}) {
        const nn::UNet unet = loadUNet(folder, dtype, arguments.device);
        steps(unet, inputs, dtype, 1);
        took[dtype] = 1e9;
        for (int i = 0; i < 2; ++i)
            took[dtype] =
                std::min(took[dtype], arguments.time([&] { steps(unet, inputs, dtype, 1); }));
        std::printf("  ours in %s: %.1f ms\n", at::toString(dtype), took[dtype]);
    }
    const at::ScalarType dtype = took[other] <= took[at::kBFloat16] ? other : at::kBFloat16;
    return {loadUNet(folder, dtype, arguments.device), dtype};
}

// The peer's output for the same inputs, to be compared with ours.
double differenceFromPeer(bench::Peer& peer, const fs::path& folder, const at::Tensor& ours) {
    const fs::path file = folder / "output.f32";
    peer.ask("output\t" + file.string());
    at::Tensor theirs = at::empty(ours.sizes(), at::kFloat);
    std::ifstream(file, std::ios::binary)
        .read(static_cast<char*>(theirs.mutable_data_ptr()),
              static_cast<std::streamsize>(theirs.nbytes()));
    return ((ours - theirs).norm() / theirs.norm()).item<double>();
}

struct Row {
    const char* name;
    fs::path model;
    std::int64_t tokens;
    int repeats; // of one measurement
    double must, goal;
};

void benchUNet(bench::Table& table, const Arguments& arguments, const Row& row) {
    const io::Json config = io::readJson(row.model / "config.json");
    const Inputs inputs = inputsFor(nn::UNetConfig::fromJson(config, "config.json"), row.tokens);
    bench::Peer peer(fs::path(MAQUETTE_BENCH_FOLDER) / "peers" / "model_peer.py");
    std::string load = std::string("load\t") + (arguments.device.is_cpu() ? "cpu" : "cuda") + "\t" +
                       (arguments.cpu ? "cpu_ms" : "ms") + "\t" + row.model.string();
    int number = 0;
    for (const at::Tensor* tensor :
         {&inputs.sample, &inputs.steps, &inputs.context, &inputs.classes}) {
        if (tensor->defined())
            load += "\t" + save(arguments.folder / ("input" + std::to_string(number++)), *tensor);
    }
    const io::Json theirs = peer.ask(load);
    std::printf("%s: the peer tried %s\n", row.name, theirs["times"].dump().c_str());
    const Inputs there = onDevice(inputs, arguments.device);
    const Fastest ours = fastestOf(arguments, row.model, there);
    const double difference = differenceFromPeer(
        peer, arguments.folder, forward(ours.unet, there, ours.dtype).to(at::kCPU));
    std::printf("  %s here, %s there, relative difference %.1e\n", at::toString(ours.dtype),
                theirs["kind"].get<std::string>().c_str(), difference);
    const bool exact =
        ours.dtype == at::kFloat && theirs["kind"].dump().find("float32") != std::string::npos;
    check(difference < (exact ? 1e-4 : 5e-2), "another output than the peer's");
    table.row(
        row.name, arguments.pairs,
        [&] {
            return arguments.time([&] { steps(ours.unet, there, ours.dtype, row.repeats); }) /
                   row.repeats;
        },
        [&] {
            const io::Json answer = peer.ask("run\t" + std::to_string(row.repeats));
            return arguments.peerTime(answer) / row.repeats;
        },
        row.must, row.goal);
}

void benchOpen(bench::Table& table, const Arguments& arguments, const fs::path& model) {
    bench::Peer peer(fs::path(MAQUETTE_BENCH_FOLDER) / "peers" / "model_peer.py");
    const fs::path file = model / "diffusion_pytorch_model.safetensors";
    table.row(
        "A16 open 1.7 GB, first tensor", arguments.pairs,
        [&] {
            return arguments.time([&] {
                const nn::WeightStore store(file);
                store.read(store.parts().begin()->second).to(at::kFloat).sum().item<float>();
            });
        },
        [&] { return arguments.peerTime(peer.ask("open\t" + file.string())); }, 1, 5);
}

void reportPeak(const fs::path& model) {
    const nn::UNet unet = loadUNet(model, at::kBFloat16);
    forward(unet, inputsFor(unet.config(), 77), at::kBFloat16);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf(
        "peak memory, SD 1.5 UNet in bf16 with one step at 64x64, batch 2: %.2f GB (goal 2.6)\n",
        static_cast<double>(usage.ru_maxrss) * 1024 / 1e9);
}

Arguments parse(int count, char** words) {
    Arguments arguments;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = words[i], value = words[i + 1];
        if (name == "--json")
            arguments.json = value;
        else if (name == "--pairs")
            arguments.pairs = std::stoi(value);
        else if (name == "--folder")
            arguments.folder = value;
        else if (name == "--only")
            arguments.only = value;
        else if (name == "--cpu")
            arguments.cpu = value == "1";
        else if (name == "--device")
            arguments.device = at::Device(value);
        else if (name == "--pixels")
            arguments.pixels = std::stoi(value);
        else if (name == "--peak")
            arguments.peak = value;
        else
            throw std::invalid_argument("unknown option " + name);
    }
    return arguments;
}

} // namespace

int main(int count, char** words) try {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const Arguments arguments = parse(count, words);
    if (!arguments.peak.empty()) {
        writeStableDiffusion15(arguments.peak);
        reportPeak(arguments.peak);
        return 0;
    }
    if (arguments.device.is_cuda())
        check(nn::openTorchCuda().open, "no CUDA half of LibTorch; see MAQUETTE_GPU in the README");
    fs::create_directories(arguments.folder);
    const fs::path sd15 = arguments.folder / "sd15-unet";
    bench::Table table;
    if (arguments.wants("starter"))
        benchUNet(table, arguments,
                  {"A9 starter UNet, CFG step",
                   fs::path(MAQUETTE_BENCH_RESOURCES) / "starter" / "unet", 32, 20, 1.3, 1.6});
    const bool sds =
        arguments.only == "sds" || (arguments.only.empty() && arguments.device.is_cuda());
    if (sds || arguments.wants("sd15") || arguments.wants("open")) writeStableDiffusion15(sd15);
    if (arguments.wants("open")) benchOpen(table, arguments, sd15);
    if (arguments.wants("sd15"))
        benchUNet(table, arguments, {"A8 SD 1.5 UNet, CFG step", sd15, 77, 1, 1.15, 1.5});
    if (sds) benchSds(table, arguments, sd15, arguments.pixels);
    table.save(arguments.json);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
