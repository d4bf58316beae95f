#include <filesystem>

#include "engine/base/error.h"
#include "engine/io/safetensors.h"
#include "engine/nn/lora.h"
#include "engine/nn/model_files.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

constexpr double kScale = 0.7; // what the golden maker merged with

fs::path fixture(const char* name) {
    return fs::path(MAQUETTE_TEST_DATA) / "fixtures/lora" / (std::string(name) + ".safetensors");
}

struct Networks {
    nn::ParamMap unet, text;
};

// The weights of a fixture, by network; copies, so that a test may change them.
Networks networks(const char* name) {
    Networks out;
    for (const auto& [key, tensor] : nn::loadWeightsFile(fixture(name))) {
        const bool text = key.starts_with("text_encoder.");
        (text ? out.text : out.unet)[key.substr(text ? 13 : 5)] = tensor.clone();
    }
    return out;
}

double largestDifference(const nn::ParamMap& a, const nn::ParamMap& b) {
    double worst = 0;
    for (const auto& [name, tensor] : b)
        worst = std::max(worst, largestError(a.at(name), tensor));
    return worst;
}

bool equalBits(const nn::ParamMap& a, const nn::ParamMap& b) {
    return std::all_of(b.begin(), b.end(), [&](const auto& entry) {
        return sameBits(a.at(entry.first), entry.second);
    });
}

} // namespace

class LoraTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Two namings of one LoRA, against what the reference library merged.
    void mergedAsTheReferenceDoes() {
        const Networks wanted = networks("after");
        for (const char* naming : {"diffusers", "kohya"}) {
            Networks own = networks("before");
            nn::LoraStack stack(own.unet, own.text);
            nn::Lora lora = nn::loadLora(fixture(naming), own.unet, own.text);
            QCOMPARE(lora.layers.size(), std::size_t{8});
            stack.add(std::move(lora), kScale);
            QVERIFY(largestDifference(own.unet, wanted.unet) < 1e-6);
            QVERIFY(largestDifference(own.text, wanted.text) < 1e-6);
        }
    }

    // The oldest names hold the attention's layers alone.
    void processorNames() {
        const Networks wanted = networks("after"), before = networks("before");
        Networks own = networks("before");
        nn::LoraStack stack(own.unet, own.text);
        nn::Lora lora = nn::loadLora(fixture("processor"), own.unet, own.text);
        QCOMPARE(lora.layers.size(), std::size_t{3});
        stack.add(std::move(lora), kScale);
        for (const auto& [name, tensor] : own.unet) {
            const bool touched = name.find(".attn") != std::string::npos;
            QVERIFY(largestError(tensor, (touched ? wanted : before).unet.at(name)) < 1e-6);
        }
    }

    void severalAreWeightedAndRemoved() {
        const Networks before = networks("before");
        Networks own = networks("before");
        nn::LoraStack stack(own.unet, own.text);
        const nn::Lora lora = nn::loadLora(fixture("kohya"), own.unet, own.text);
        const nn::Lora other = nn::loadLora(fixture("processor"), own.unet, own.text);
        const int a = stack.add(lora, 0.3), b = stack.add(other, 0.5), c = stack.add(lora, 0.4);
        stack.setWeight(b, 0);
        QVERIFY(largestDifference(own.unet, networks("after").unet) < 1e-6); // 0.3 + 0.4
        stack.setWeight(b, -1);
        QVERIFY(largestDifference(own.unet, networks("after").unet) > 1e-3);
        stack.remove(b);
        stack.remove(a);
        stack.setWeight(c, kScale);
        QVERIFY(largestDifference(own.unet, networks("after").unet) < 1e-6);
        stack.remove(c);
        QCOMPARE(stack.size(), std::size_t{0});
        QVERIFY(equalBits(own.unet, before.unet));
        QVERIFY(equalBits(own.text, before.text));
    }

    // Half precision weights come back bit for bit and change by what fp32 gives, rounded once.
    void halfWeights() {
        Networks own = networks("before");
        nn::ParamMap unet;
        for (const auto& [name, tensor] : own.unet)
            unet[name] = tensor.to(at::kBFloat16);
        const auto copies = [&] {
            nn::ParamMap map;
            for (const auto& [name, tensor] : unet)
                map[name] = tensor.clone();
            return map;
        };
        const nn::ParamMap before = copies();
        nn::LoraStack stack(unet, own.text);
        const int id = stack.add(nn::loadLora(fixture("kohya"), unet, own.text), kScale);
        QVERIFY(largestDifference(unet, networks("after").unet) < 0.02);
        QVERIFY(!equalBits(unet, before));
        stack.remove(id);
        QVERIFY(equalBits(unet, before));
    }

    void whatIsNoLoraForThisModel() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "x.safetensors";
        const Networks own = networks("before");
        const nn::ParamMap good = nn::loadWeightsFile(fixture("kohya"));
        const auto refused = [&](nn::ParamMap map, const char* word) {
            std::vector<std::vector<float>> data;
            std::vector<io::TensorBytes> tensors;
            for (auto& [name, tensor] : map) {
                tensor = tensor.to(at::kFloat).contiguous();
                tensors.push_back(
                    {name,
                     io::Dtype::F32,
                     tensor.sizes().vec(),
                     {static_cast<const std::byte*>(tensor.const_data_ptr()), tensor.nbytes()}});
            }
            io::writeSafetensors(file, tensors);
            try {
                nn::loadLora(file, own.unet, own.text);
            } catch (const base::Error& error) {
                const std::string said = error.what();
                return error.kind() == base::ErrorKind::BadFile &&
                       said.find("x.safetensors") != std::string::npos &&
                       said.find(word) != std::string::npos;
            }
            return false;
        };
        nn::ParamMap map = good;
        map["lora_unet_mid_block_proj.lora_down.weight"] = at::ones({4, 8});
        map["lora_unet_mid_block_proj.lora_up.weight"] = at::ones({8, 4});
        QVERIFY(refused(map, "lora_unet_mid_block_proj"));
        const std::string layer = "lora_unet_down_blocks_1_attentions_0_proj_in";
        map = good;
        map[layer + ".lora_down.weight"] = at::ones({4, 99});
        QVERIFY(refused(map, "another shape"));
        map = good;
        map.erase(layer + ".lora_up.weight");
        QVERIFY(refused(map, "second half"));
        map = good;
        map[layer + ".dora_scale"] = at::ones({8});
        QVERIFY(refused(map, "no plain LoRA"));
        map = good;
        map["something"] = at::ones({8});
        QVERIFY(refused(map, "no layer"));
        QVERIFY(refused({{"a", at::ones({2})}}, "no LoRA"));
    }
};

MAQUETTE_TEST(LoraTest);
#include "tst_lora.moc"
