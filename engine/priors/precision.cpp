#include "engine/priors/precision.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include <ATen/Version.h>

#include "engine/base/error.h"
#include "engine/base/params.h"
#include "engine/base/paths.h"
#include "engine/io/json.h"
#include "engine/io/weight_summary.h"
#include "engine/nn/unet.h"

namespace maquette::priors {

using at::Tensor;

namespace {

constexpr std::int64_t kProbeTokens = 16;

// The best of three runs after one that warms up.
double bestSeconds(const std::function<void()>& forward) {
    double best = 1e9;
    for (int i = 0; i < 4; ++i) {
        const auto start = std::chrono::steady_clock::now();
        forward();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (i > 0) best = std::min(best, took.count());
        if (i > 0 && took.count() > 1) break;
    }
    return best;
}

template <class Network>
Network zeros(Network network, at::ScalarType type) {
    nn::visitParameters(network,
                        [&](const std::string&, Tensor& tensor, at::IntArrayRef shape, nn::Init) {
                            tensor = nn::placed(at::zeros(shape, type), type, at::kCPU);
                        });
    return network;
}

// Small latents tell as much: a full-size network would take minutes on some machines.
std::int64_t probeSize(const nn::UNetConfig& config) {
    return std::min<std::int64_t>(config.sampleSize, 16);
}

double secondsOfWhole(const nn::UNetConfig& config, at::ScalarType type) {
    const nn::UNet unet = zeros(nn::UNet(config), type);
    const std::int64_t size = probeSize(config);
    const Tensor z = at::zeros({2, config.inChannels, size, size}, type);
    const Tensor context = at::zeros({2, kProbeTokens, config.crossAttentionDim}, type);
    const Tensor classes =
        config.classEmbeddingDim > 0 ? at::zeros({2, config.classEmbeddingDim}, type) : Tensor();
    const Tensor t = at::full({2}, 500.0f, at::kFloat);
    return bestSeconds([&] { unet(z, t, context, classes); });
}

// One pair of blocks of a full-size UNet, which is a row of such pairs.
struct Pair {
    nn::ResnetBlock resnet;
    nn::Transformer2d transformer;

    explicit Pair(const nn::UNetConfig& config) {
        const std::size_t level = config.blockOutChannels.size() > 1 ? 1 : 0;
        const std::int64_t width = config.blockOutChannels[level], heads = config.heads[level];
        resnet = nn::ResnetBlock::make(width, width, 0, config.normGroups, config.normEpsilon);
        transformer = nn::Transformer2d::make(width, heads, width / heads, config.crossAttentionDim,
                                              1, config.normGroups, config.linearProjection);
    }
    void parameters(const nn::Scope& s) {
        resnet.parameters(s["resnet"]);
        transformer.parameters(s["transformer"]);
    }
};

double secondsOfPair(const nn::UNetConfig& config, at::ScalarType type) {
    const Pair pair = zeros(Pair(config), type);
    const std::int64_t size = probeSize(config), width = pair.resnet.norm1.channels;
    const Tensor x =
        at::zeros({2, width, size, size}, type).contiguous(at::MemoryFormat::ChannelsLast);
    const Tensor context = at::zeros({2, kProbeTokens, config.crossAttentionDim}, type);
    return bestSeconds([&] { pair.transformer(pair.resnet(x, {}), context); });
}

std::string gigabytes(std::uint64_t bytes) {
    return base::toText(base::ParamValue(static_cast<double>(bytes / 100'000'000) / 10));
}

} // namespace

Precision precisionNamed(const std::string& name) {
    if (name == "auto") return Precision::Auto;
    if (name == "fp32") return Precision::Fp32;
    if (name == "bf16") return Precision::Bf16;
    if (name == "fp16") return Precision::Fp16;
    throw base::Error(
        base::ErrorKind::Usage,
        {MAQUETTE_TR("The precision cannot be \"%1\": it must be auto, fp32, bf16 or fp16."),
         name});
}

const char* precisionName(at::ScalarType type) {
    return type == at::kFloat ? "fp32" : type == at::kBFloat16 ? "bf16" : "fp16";
}

namespace {

// What was measured on this machine, kept in the cache folder. Reading and writing it may fail:
// then it is measured again.
std::filesystem::path measuredFile() {
    return base::cacheFolder() / "precision.json";
}

std::string measuredKey(const nn::UNetConfig& config, std::uint64_t numbers) {
    return at::get_cpu_capability() + "/" + std::to_string(std::thread::hardware_concurrency()) +
           "/" + std::to_string(numbers) + "/" + std::to_string(probeSize(config));
}

io::Json measuredBefore() {
    try {
        io::Json known = io::readJson(measuredFile());
        return known.is_object() ? known : io::Json::object();
    } catch (const base::Error&) {
        return io::Json::object();
    }
}

void keepMeasured(const std::string& key, at::ScalarType type) {
    try {
        io::Json known = measuredBefore();
        known[key] = precisionName(type);
        std::filesystem::create_directories(measuredFile().parent_path());
        io::writeJson(measuredFile(), known);
    } catch (const std::exception&) {
        return; // a cache
    }
}

} // namespace

// Measured once of each size of network and machine: what a machine is faster at does not change,
// but a measurement on a busy one does, and the same request must give the same object.
at::ScalarType fasterType(const nn::UNetConfig& config) {
    static std::mutex mutex;
    static std::map<std::string, at::ScalarType> known;
    const nn::NoGrad noGrad;
    const auto numbers = static_cast<std::uint64_t>(nn::parameterCount(nn::UNet(config)));
    const std::string key = measuredKey(config, numbers);
    const std::lock_guard lock(mutex);
    if (const auto told = known.find(key); told != known.end()) return told->second;
    const io::Json before = measuredBefore();
    const auto kept = before.find(key);
    if (kept != before.end() && (*kept == "bf16" || *kept == "fp32"))
        return known[key] = *kept == "bf16" ? at::kBFloat16 : at::kFloat;
    const auto seconds = numbers < kFullSize ? secondsOfWhole : secondsOfPair;
    const double full = seconds(config, at::kFloat), half = seconds(config, at::kBFloat16);
    const at::ScalarType faster = half < 0.9 * full ? at::kBFloat16 : at::kFloat;
    keepMeasured(key, faster); // not if it was cancelled
    return known[key] = faster;
}

at::ScalarType typeThatFits(at::ScalarType faster, std::uint64_t numbers, std::uint64_t available) {
    const std::uint64_t least = io::memoryNeed(numbers, 16);
    if (available == 0) return faster;
    if (available < least) {
        throw base::Error(base::ErrorKind::OutOfMemory,
                          {MAQUETTE_TR("The model needs about %1 GB of memory, and %2 GB are free. "
                                       "Close other programs, or choose a smaller model."),
                           gigabytes(least), gigabytes(available)});
    }
    return faster == at::kFloat && available < io::memoryNeed(numbers, 32) ? at::kBFloat16 : faster;
}

at::ScalarType typeFor(Precision precision, const nn::UNetConfig& unet, std::uint64_t numbers,
                       at::Device device, bool ignoreMemory) {
    if (precision == Precision::Auto) {
        if (!device.is_cpu()) return at::kBFloat16;
        if (numbers < kWorthProbing) return at::kFloat;
        const at::ScalarType faster = fasterType(unet);
        if (numbers < kFullSize) return faster;
        const std::uint64_t least = ignoreMemory ? io::memoryNeed(numbers, 16) : 0;
        return typeThatFits(faster, numbers, std::max(io::availableMemory(), least));
    }
    if (precision == Precision::Fp16 && device.is_cpu()) {
        throw base::Error(
            base::ErrorKind::Usage,
            MAQUETTE_TR("The precision fp16 needs a GPU. Choose auto, fp32 or bf16."));
    }
    return precision == Precision::Fp32   ? at::kFloat
           : precision == Precision::Bf16 ? at::kBFloat16
                                          : at::kHalf;
}

} // namespace maquette::priors
