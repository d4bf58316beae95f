#include <filesystem>
#include <fstream>

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/conv_net.h"
#include "engine/nn/model_files.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/nn/weight_store.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

nn::ConvNet smallNet(std::uint64_t seed) {
    nn::ConvNetConfig config;
    config.blockOutChannels = {8, 16};
    config.headNames = {"a"};
    config.headSizes = {3};
    nn::ConvNet net(config);
    randomise(net, seed);
    return net;
}

// The sentence of what a call throws; its kind must be this.
template <class Call>
std::string sentence(base::ErrorKind kind, Call&& call) {
    try {
        call();
    } catch (const base::Error& error) {
        if (error.kind() == kind) return error.what();
        return std::string("the wrong kind of error: ") + error.what();
    }
    return "no error";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class ModelFilesTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path m_folder = m_temporary.path().toStdString();

  private Q_SLOTS:
    void initialisationIsByNameAndSeed() {
        nn::ConvNet a = smallNet(1), b = smallNet(1);
        nn::initialise(a, 7);
        nn::initialise(b, 7);
        const nn::ParamMap one = nn::parametersOf(a), two = nn::parametersOf(b);
        for (const auto& [name, tensor] : one)
            QVERIFY(sameBits(tensor, two.at(name)));
        nn::initialise(b, 8);
        QVERIFY(!sameBits(one.at("conv_in.weight"), nn::parametersOf(b).at("conv_in.weight")));
        // PyTorch's bounds: +-1/sqrt(fan in), and norms 1, biases 0.
        const double bound = 1 / std::sqrt(27.0);
        const double largest = one.at("conv_in.weight").abs().max().item<double>();
        QVERIFY(largest <= bound && largest > 0.9 * bound);
        QVERIFY(one.at("conv_norm_out.weight").eq(1).all().item<bool>());
        QVERIFY(one.at("conv_in.bias").eq(0).all().item<bool>());
        QVERIFY(one.at("resnets.0.conv2.weight").eq(0).all().item<bool>());
        nn::ClipText clip(
            nn::ClipTextConfig{.vocabSize = 500, .hiddenSize = 32, .layers = 1, .heads = 4});
        nn::initialise(clip, 1);
        const double deviation = nn::parametersOf(clip)
                                     .at("text_model.embeddings.token_embedding.weight")
                                     .std()
                                     .item<double>();
        QVERIFY(std::fabs(deviation - 0.02) < 0.001);
    }

    void placedCopies() {
        const nn::ConvNet net = smallNet(2);
        const nn::ConvNet half = nn::placedCopy(net, at::kBFloat16);
        nn::ConvNet first = net, second = half;
        const nn::ParamMap before = nn::parametersOf(first), after = nn::parametersOf(second);
        for (const auto& [name, tensor] : before) {
            QCOMPARE(after.at(name).scalar_type(), at::kBFloat16);
            QVERIFY(sameBits(after.at(name), tensor.to(at::kBFloat16)));
            QCOMPARE(tensor.scalar_type(), at::kFloat); // the original is as it was
        }
        QVERIFY(after.at("conv_in.weight").is_contiguous(at::MemoryFormat::ChannelsLast));
        // Nothing to change: nothing is copied.
        nn::ConvNet again = nn::placedCopy(half, at::kBFloat16);
        QCOMPARE(nn::parametersOf(again).at("conv_in.weight").const_data_ptr(),
                 after.at("conv_in.weight").const_data_ptr());
        QCOMPARE(nn::parameterCount(net), nn::parameterCount(half));
        std::int64_t count = 0;
        for (const auto& [name, tensor] : before)
            count += tensor.numel();
        QCOMPARE(nn::parameterCount(net), count);
    }

    void savedWeightsComeBackAsHalves() {
        nn::ConvNet net = smallNet(3);
        const nn::ParamMap weights = nn::parametersOf(net);
        nn::saveWeights(m_folder / "one", "model", weights);
        const nn::ParamMap back = nn::loadWeights(m_folder / "one", "model");
        QCOMPARE(back.size(), weights.size());
        for (const auto& [name, tensor] : weights)
            QVERIFY(sameBits(back.at(name), tensor.to(at::kHalf)));
        const nn::ParamMap floats = nn::loadFloats(m_folder / "one", "model");
        QCOMPARE(floats.at("conv_in.bias").scalar_type(), at::kFloat);
        // diffusers' name for half-precision files is known as well.
        fs::rename(m_folder / "one" / "model.safetensors",
                   m_folder / "one" / "model.fp16.safetensors");
        QCOMPARE(nn::loadWeights(m_folder / "one", "model").size(), weights.size());
    }

    void shards() {
        nn::ConvNet net = smallNet(4);
        const nn::ParamMap weights = nn::parametersOf(net);
        const fs::path folder = m_folder / "shards";
        nn::saveWeights(folder, "model", weights);
        // The limit leaves 200 kB for a header.
        nn::saveWeights(folder, "model", weights, 204'000);
        QVERIFY(!fs::exists(folder / "model.safetensors"));
        int files = 0;
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() != ".safetensors") continue;
            ++files;
            QVERIFY(entry.file_size() < 204'000);
        }
        QVERIFY(files > 1);
        const nn::ParamMap back = nn::loadWeights(folder, "model");
        QCOMPARE(back.size(), weights.size());
        for (const auto& [name, tensor] : weights)
            QVERIFY(sameBits(back.at(name), tensor.to(at::kHalf)));
        // Fewer and larger files again: nothing of the shards is left to be found first.
        nn::saveWeights(folder, "model", weights);
        QVERIFY(!fs::exists(folder / "model.safetensors.index.json"));
        QCOMPARE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
    }

    void hostileIndexes() {
        nn::ConvNet net = smallNet(5);
        const fs::path folder = m_folder / "hostile";
        nn::saveWeights(folder, "model", nn::parametersOf(net), 204'000);
        const fs::path index = folder / "model.safetensors.index.json";
        const io::Json good = io::readJson(index);
        const auto refused = [&](const io::Json& json, base::ErrorKind kind) {
            io::writeJson(index, json);
            return sentence(kind, [&] { nn::loadWeights(folder, "model"); });
        };
        for (const char* path : {"../outside.safetensors", "/etc/passwd", "..", ""}) {
            io::Json bad = good;
            bad["weight_map"]["conv_in.bias"] = path;
            QVERIFY(contains(refused(bad, base::ErrorKind::BadFile), "outside its folder"));
        }
        io::Json lacking = good;
        lacking["weight_map"]["not.there"] = good["weight_map"]["conv_in.bias"];
        QVERIFY(contains(refused(lacking, base::ErrorKind::BadFile), "not.there"));
        io::Json absent = good;
        absent["weight_map"]["conv_in.bias"] = "model-00009-of-00009.safetensors";
        QVERIFY(contains(refused(absent, base::ErrorKind::NotFound), "model-00009-of-00009"));
        QVERIFY(
            contains(refused(io::Json{{"weight_map", 3}}, base::ErrorKind::BadFile), "weight_map"));
    }

    void missingAndTruncatedFiles() {
        const fs::path folder = m_folder / "truncated";
        QVERIFY(
            contains(sentence(base::ErrorKind::NotFound, [&] { nn::loadWeights(folder, "model"); }),
                     "model.safetensors"));
        nn::ConvNet net = smallNet(6);
        nn::saveWeights(folder, "model", nn::parametersOf(net));
        const fs::path file = folder / "model.safetensors";
        const auto whole = fs::file_size(file);
        for (const auto size : {whole - 1, whole / 2, std::uintmax_t{100}, std::uintmax_t{7}}) {
            fs::resize_file(file, size);
            const std::string text =
                sentence(base::ErrorKind::BadFile, [&] { nn::loadWeights(folder, "model"); });
            QVERIFY2(contains(text, "model.safetensors"), text.c_str());
        }
    }

    void weightsThatDoNotFit() {
        nn::ConvNet net = smallNet(7);
        const nn::ParamMap good = nn::parametersOf(net);
        const auto refused = [&](const nn::ParamMap& map) {
            nn::ConvNet other = smallNet(8);
            const Tensor before = nn::parametersOf(other).at("conv_in.weight");
            const std::string text = sentence(base::ErrorKind::BadFile, [&] {
                nn::takeParameters(other, map, "folder/of/weights");
            });
            // Nothing is taken from a map that does not fit.
            return sameBits(nn::parametersOf(other).at("conv_in.weight"), before) ? text : "taken";
        };
        nn::ParamMap missing = good, extra = good, misshaped = good, all = good;
        missing.erase("heads.a.bias");
        extra["surplus.weight"] = at::zeros({1});
        misshaped["heads.a.weight"] = at::zeros({4, 16});
        for (const std::string& text : {refused(missing), refused(extra), refused(misshaped)})
            QVERIFY(contains(text, "folder/of/weights"));
        QVERIFY(contains(refused(missing), "heads.a.bias"));
        QVERIFY(contains(refused(missing), "missing"));
        QVERIFY(contains(refused(extra), "surplus.weight"));
        QVERIFY(contains(refused(misshaped), "heads.a.weight is [4, 16] instead of [3, 16]"));
        // Many: the first three are named, and how many there are.
        nn::ParamMap few;
        few["conv_in.weight"] = good.at("conv_in.weight");
        QVERIFY(contains(refused(few), std::to_string(good.size() - 1) + " tensors missing"));
        QVERIFY(contains(refused(few), "..."));
        // Names that may be there unused.
        nn::ConvNet other = smallNet(9);
        nn::takeParameters(other, extra, "file",
                           [](const std::string& name) { return name == "surplus.weight"; });
        QVERIFY(sameBits(nn::parametersOf(other).at("heads.a.bias"), good.at("heads.a.bias")));
    }

    // Right in name and shape, wrong in type: packed or quantised weights would become noise.
    void wholeNumbersAreNoWeights() {
        nn::ConvNet net = smallNet(7);
        const fs::path file = m_folder / "whole.safetensors";
        const auto refusal = [&](io::Dtype dtype) {
            const nn::ParamMap weights = nn::parametersOf(net);
            std::vector<io::TensorBytes> out;
            for (const auto& [name, tensor] : weights) {
                const bool changed = name == "conv_in.weight";
                out.push_back(
                    {name,
                     changed ? dtype : io::Dtype::F32,
                     tensor.sizes().vec(),
                     {static_cast<const std::byte*>(tensor.const_data_ptr()), tensor.nbytes()}});
            }
            io::writeSafetensors(file, out, {});
            nn::ConvNet other = smallNet(8);
            const nn::WeightStore store(file);
            return sentence(base::ErrorKind::BadFile,
                            [&] { nn::takeStored(other, store, store.parts()); });
        };
        QCOMPARE(refusal(io::Dtype::F32), std::string("no error"));
        const std::string said = refusal(io::Dtype::I32);
        QVERIFY2(contains(said, "conv_in.weight") && contains(said, "whole.safetensors") &&
                     contains(said, "whole numbers (I32)"),
                 said.c_str());
    }

    void configurationsComeBack() {
        nn::UNetConfig unet;
        unet.classEmbeddingDim = 131;
        unet.heads = {2, 4, 5, 20};
        unet.linearProjection = true;
        const io::Json json = unet.toJson();
        QCOMPARE(nn::UNetConfig::fromJson(json, "f").toJson().dump(), json.dump());
        const io::Json vae = nn::VaeConfig{.blockOutChannels = {32, 64, 64},
                                           .scalingFactor = 1,
                                           .midAttention = false}
                                 .toJson();
        QCOMPARE(nn::VaeConfig::fromJson(vae, "f").toJson().dump(), vae.dump());
        const io::Json clip = nn::ClipTextConfig{.layers = 3, .quickGelu = false}.toJson();
        QCOMPARE(nn::ClipTextConfig::fromJson(clip, "f").toJson().dump(), clip.dump());
        nn::ConvNet net = smallNet(10);
        const io::Json conv = net.config().toJson();
        QCOMPARE(nn::ConvNetConfig::fromJson(conv, "f").toJson().dump(), conv.dump());
    }

    // What SD 1.5 and SD 2.1 write: one number of heads, or a list that is really a list of heads.
    void headsAsDiffusersWritesThem() {
        io::Json json = nn::UNetConfig{}.toJson();
        json["attention_head_dim"] = 8;
        QCOMPARE(nn::UNetConfig::fromJson(json, "f").heads,
                 (std::vector<std::int64_t>{8, 8, 8, 8}));
        json["attention_head_dim"] = {5, 10, 20, 20};
        QCOMPARE(nn::UNetConfig::fromJson(json, "f").heads,
                 (std::vector<std::int64_t>{5, 10, 20, 20}));
        json["num_attention_heads"] = 4;
        QCOMPARE(nn::UNetConfig::fromJson(json, "f").heads,
                 (std::vector<std::int64_t>{4, 4, 4, 4}));
    }

    void configurationsNobodyServes() {
        const auto refused = [&](const char* key, const io::Json& value, const char* word) {
            io::Json json = nn::UNetConfig{}.toJson();
            json[key] = value;
            const std::string text = sentence(base::ErrorKind::BadFile, [&] {
                nn::UNetConfig::fromJson(json, "unet/config.json");
            });
            return contains(text, "unet/config.json") && contains(text, word);
        };
        QVERIFY(refused("class_embed_type", "timestep", "class_embed_type"));
        QVERIFY(refused("down_block_types",
                        {"AttnDownBlock2D", "DownBlock2D", "DownBlock2D", "DownBlock2D"},
                        "AttnDownBlock2D"));
        QVERIFY(refused("block_out_channels", {320, 640}, "lengths"));
        QVERIFY(refused("block_out_channels", {321, 640, 1280, 1280}, "321"));
        QVERIFY(refused("norm_num_groups", 0, "norm groups"));
        QVERIFY(refused("in_channels", "four", "in_channels"));
        QVERIFY(refused("attention_head_dim", {0, 8, 8, 8}, "heads"));
        QVERIFY(refused("attention_head_dim", {7, 8, 8, 8}, "heads"));
        QVERIFY(refused("in_channels", -4, "in_channels"));
        QVERIFY(refused("layers_per_block", 100000000, "layers_per_block"));
        const auto vaeRefuses = [&](const char* key, const io::Json& value) {
            io::Json json = nn::VaeConfig{}.toJson();
            json[key] = value;
            return contains(sentence(base::ErrorKind::BadFile,
                                     [&] { nn::VaeConfig::fromJson(json, "vae/config.json"); }),
                            "vae/config.json");
        };
        QVERIFY(vaeRefuses("block_out_channels", io::Json::array()));
        QVERIFY(vaeRefuses("block_out_channels", {33}));
        QVERIFY(vaeRefuses("scaling_factor", 0));
        QVERIFY(vaeRefuses("latent_channels", -1));
        const auto textRefuses = [&](const char* key, const io::Json& value) {
            io::Json json = nn::ClipTextConfig{}.toJson();
            json[key] = value;
            return contains(
                sentence(base::ErrorKind::BadFile,
                         [&] { nn::ClipTextConfig::fromJson(json, "text/config.json"); }),
                "text/config.json");
        };
        QVERIFY(textRefuses("hidden_act", "relu"));
        QVERIFY(textRefuses("num_attention_heads", 0));
        QVERIFY(textRefuses("num_attention_heads", 7));
        QVERIFY(textRefuses("vocab_size", 0));
        QVERIFY(textRefuses("num_hidden_layers", -2));
        io::Json conv = smallNet(11).config().toJson();
        conv["block_out_channels"] = {8, 12};
        QVERIFY(contains(sentence(base::ErrorKind::BadFile,
                                  [&] { nn::ConvNetConfig::fromJson(conv, "net/config.json"); }),
                         "net/config.json"));
    }
};

MAQUETTE_TEST(ModelFilesTest);
#include "tst_model_files.moc"
