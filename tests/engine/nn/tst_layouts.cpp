#include "engine/base/error.h"
#include "engine/io/diffusers_names.h"
#include "engine/io/model_kind.h"
#include "engine/nn/config_of_shapes.h"
#include "engine/nn/unet.h"
#include "engine/nn/weight_store.h"
#include "tests/engine/nn/goldens.h"
#include "tests/engine/nn/layouts.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

nn::UNetConfig fullUNet(bool second) {
    nn::UNetConfig c;
    c.crossAttentionDim = second ? 1024 : 768;
    if (second) c.heads = {5, 10, 20, 20};
    c.linearProjection = second;
    return c;
}

nn::VaeConfig fullVae() {
    nn::VaeConfig c;
    c.blockOutChannels = {128, 256, 512, 512};
    c.layersPerBlock = 2;
    return c;
}

nn::ClipTextConfig fullText(bool second) {
    nn::ClipTextConfig c;
    if (second)
        c = {.hiddenSize = 1024,
             .intermediateSize = 4096,
             .layers = 23,
             .heads = 16,
             .quickGelu = false};
    return c;
}

template <class Network>
void compareCounts(const Network& network, std::size_t tensors, std::int64_t parameters) {
    QCOMPARE(nn::expectedOf(network).size(), tensors);
    QCOMPARE(nn::parameterCount(network), parameters);
}

nn::Shapes shapesOfParts(const io::TensorParts& parts) {
    nn::Shapes shapes;
    for (const auto& [name, part] : parts)
        shapes.emplace(name, part.shape);
    return shapes;
}

std::string refusal(const std::function<void()>& call) {
    try {
        call();
    } catch (const base::Error& error) {
        return error.kind() == base::ErrorKind::BadFile ? error.what() : "another kind of error";
    }
    return "nothing was thrown";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

// The layouts weights come in, on the true shapes of the family and with values on tiny ones. The
// original code's names are those diffusers' converters read; see tools/golden.
class LayoutsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder = m_temporary.path().toStdString();
    const OriginalNames m_names = originalNames();

    // Names and shapes of a network under the original code's names come back as diffusers'.
    template <class Network>
    void roundTrip(const Network& network, const char* kind,
                   io::TensorParts (*parts)(const io::TensorParts&)) {
        const nn::Shapes wanted = nn::expectedOf(network);
        QVERIFY(shapesOfParts(parts(originalParts(wanted, m_names.at(kind)))) == wanted);
        QVERIFY(shapesOfParts(parts(plainParts(wanted))) == wanted);
    }

    nn::UNet tinyUNet() const {
        return generatedNetwork(nn::UNet(nn::UNetConfig::fromJson(goldenConfig("sd1"), "sd1")));
    }

    // A tiny network from a file gives the numbers diffusers gives, to what its type allows.
    void compareUNet(const nn::WeightStore& store, const io::TensorParts& parts, double tolerance) {
        const nn::NoGrad noGrad;
        nn::UNet unet(nn::UNetConfig::fromJson(goldenConfig("sd1"), "sd1"));
        nn::takeStored(unet, store, parts);
        const Tensor y = unet(generatedData("sd1.sample9x7", {4, 4, 9, 7}),
                              at::tensor({0.0f, 1.0f, 500.0f, 999.0f}),
                              generatedData("sd1.context", {4, 7, 32}));
        const double error = relativeError(y, goldens("nets").at("sd1.9x7"));
        QVERIFY2(error < tolerance, std::to_string(error).c_str());
    }

  private Q_SLOTS:
    void countsOfTheFamily() {
        compareCounts(nn::UNet(fullUNet(false)), 686, 859'520'964);
        compareCounts(nn::UNet(fullUNet(true)), 686, 865'910'724);
        compareCounts(nn::Vae(fullVae()), 248, 83'653'863);
        compareCounts(nn::ClipText(fullText(false)), 196, 123'060'480);
        compareCounts(nn::ClipText(fullText(true)), 372, 340'387'840);
        nn::UNetConfig pictures = fullUNet(false), views = fullUNet(true);
        pictures.inChannels = 8;
        compareCounts(nn::UNet(pictures), 686, 859'532'484);
        views.cameraDim = 16;
        compareCounts(nn::UNet(views), 690, 865'910'724 + 1'661'440);
    }

    void namesOfTheOriginalCode() {
        roundTrip(nn::UNet(fullUNet(false)), "unet_full", io::unetParts);
        roundTrip(nn::UNet(fullUNet(true)), "unet_full", io::unetParts);
        roundTrip(tinyUNet(), "unet_tiny", io::unetParts);
        roundTrip(nn::Vae(fullVae()), "vae_full", io::vaeParts);
        const auto vae = nn::VaeConfig::fromJson(goldenConfig("vae"), "vae");
        roundTrip(nn::Vae(vae), "vae_tiny", io::vaeParts);
    }

    void namesOfMvDream() {
        nn::UNetConfig config = fullUNet(true);
        config.cameraDim = 16;
        auto names = m_names.at("unet_full");
        for (const std::string i : {"0", "2"}) {
            for (const std::string kind : {".weight", ".bias"}) {
                names["camera_embedding.linear_" + std::to_string(i == "0" ? 1 : 2) + kind] =
                    "camera_embed." + i + kind;
            }
        }
        const nn::Shapes wanted = nn::expectedOf(nn::UNet(config));
        const io::TensorParts parts = io::unetParts(originalParts(wanted, names));
        QVERIFY(shapesOfParts(parts) == wanted);
        QVERIFY(io::kindOfUNet(parts) == io::ModelKind::MvDream);
        QCOMPARE(nn::unetConfigOf(parts, "f").cameraDim, std::int64_t{16});
    }

    void kindsFollowFromShapes() {
        const auto kind = [](nn::UNetConfig config) {
            return io::kindOfUNet(plainParts(nn::expectedOf(nn::UNet(config))));
        };
        QVERIFY(kind(fullUNet(false)) == io::ModelKind::StableDiffusion1);
        QVERIFY(kind(fullUNet(true)) == io::ModelKind::StableDiffusion2);
        nn::UNetConfig pictures = fullUNet(false);
        pictures.inChannels = 8;
        QVERIFY(kind(pictures) == io::ModelKind::Zero123);
        QVERIFY(kind(nn::UNetConfig::fromJson(goldenConfig("classes"), "")) ==
                io::ModelKind::Other);
    }

    void configurationsFollowFromShapes() {
        for (const bool second : {false, true}) {
            const auto unet = plainParts(nn::expectedOf(nn::UNet(fullUNet(second))));
            QCOMPARE(nn::unetConfigOf(unet, "f").toJson().dump(), fullUNet(second).toJson().dump());
            const auto text = plainParts(nn::expectedOf(nn::ClipText(fullText(second))));
            const auto found = nn::textConfigOf(text, "f");
            QCOMPARE(found.toJson().dump(), fullText(second).toJson().dump());
        }
        const auto vae = plainParts(nn::expectedOf(nn::Vae(fullVae())));
        QCOMPARE(nn::vaeConfigOf(vae, "f").toJson().dump(), fullVae().toJson().dump());
    }

    // q, k and v lie in one tensor; of 24 layers the last is not read.
    void openClip() {
        const nn::NoGrad noGrad;
        const auto config = nn::ClipTextConfig::fromJson(goldenConfig("text_gelu"), "text_gelu");
        const nn::ClipText text = generatedNetwork(nn::ClipText(config));
        nn::ParamMap stored = originalTensors(text, m_names.at("open_clip_tiny"));
        stored["text_projection"] = at::ones({32, 32});
        stored["logit_scale"] = at::ones({});
        const fs::path file = m_folder / "clip.safetensors";
        writeTensors(file, stored, at::kFloat);
        const nn::WeightStore store(file);
        nn::ClipText loaded(config);
        nn::takeStored(loaded, store, io::textParts(store.parts()));
        const Tensor ids = generatedIds("text_gelu.ids", {2, 77}, 1000);
        QVERIFY(sameBits(loaded(ids), text(ids)));
        io::TensorParts deep;
        for (int layer = 0; layer < 24; ++layer) {
            deep["transformer.resblocks." + std::to_string(layer) + ".ln_1.weight"].shape = {8};
        }
        QCOMPARE(io::textParts(deep).size(), std::size_t{23});
    }

    void textNamesWithAndWithoutPrefix() {
        const nn::Shapes wanted = nn::expectedOf(nn::ClipText(fullText(false)));
        io::TensorParts bare;
        for (const auto& [name, part] : plainParts(wanted))
            bare.emplace(name.substr(std::string("text_model.").size()), part);
        bare["embeddings.position_ids"].shape = {1, 77};
        QVERIFY(shapesOfParts(io::textParts(bare)) == wanted);
    }

    void oldNamesOfTheVae() {
        const nn::Shapes wanted = nn::expectedOf(nn::Vae(fullVae()));
        io::TensorParts old;
        for (const auto& [name, part] : plainParts(wanted)) {
            std::string renamed = name;
            for (const auto& [now, then] :
                 {std::pair<std::string, std::string>{".to_q.", ".query."},
                  {".to_k.", ".key."},
                  {".to_v.", ".value."},
                  {".to_out.0.", ".proj_attn."}}) {
                const std::size_t at = renamed.find(now);
                if (at != std::string::npos) renamed.replace(at, now.size(), then);
            }
            old.emplace(renamed, part);
        }
        QVERIFY(old.contains("encoder.mid_block.attentions.0.proj_attn.weight"));
        QVERIFY(shapesOfParts(io::vaeParts(old)) == wanted);
    }

    // The original code's VAE stores its attention as 1x1 convolutions.
    void valuesOfTheVae() {
        const nn::NoGrad noGrad;
        const auto config = nn::VaeConfig::fromJson(goldenConfig("vae"), "vae");
        const nn::Vae vae = generatedNetwork(nn::Vae(config));
        const fs::path file = m_folder / "vae.safetensors";
        writeTensors(file, originalTensors(vae, m_names.at("vae_tiny")), at::kFloat);
        const nn::WeightStore store(file);
        QCOMPARE(store.parts().at("encoder.mid.attn_1.q.weight").shape.size(), std::size_t{4});
        nn::Vae loaded(config);
        nn::takeStored(loaded, store, io::vaeParts(store.parts()));
        const Tensor z = generatedData("vae.latents", {2, 4, 5, 3});
        QVERIFY(sameBits(loaded.decode(z), vae.decode(z)));
    }

    void singleFilesInEveryType() {
        const nn::ParamMap stored = originalTensors(tinyUNet(), m_names.at("unet_tiny"));
        for (const auto& [type, tolerance] :
             {std::pair{at::kFloat, 1e-4}, {at::kHalf, 3e-3}, {at::kBFloat16, 3e-2}}) {
            const fs::path file = m_folder / (std::string("unet") + at::toString(type));
            writeTensors(file, stored, type);
            const nn::WeightStore store(file);
            compareUNet(store, io::unetParts(store.parts()), tolerance);
        }
    }

    void foldersOfEveryNaming() {
        nn::UNet unet = tinyUNet();
        const nn::ParamMap weights = nn::parametersOf(unet);
        const auto check = [&](const fs::path& folder, double tolerance) {
            const nn::WeightStore store(folder, nn::kDiffusionStem);
            compareUNet(store, io::unetParts(store.parts()), tolerance);
        };
        const std::string stem = nn::kDiffusionStem;
        writeTensors(m_folder / "plain" / (stem + ".safetensors"), weights, at::kFloat);
        check(m_folder / "plain", 1e-4);
        writeTensors(m_folder / "half" / (stem + ".fp16.safetensors"), weights, at::kHalf);
        check(m_folder / "half", 3e-3);
        nn::saveWeights(m_folder / "shards", stem, weights, 400'000);
        QVERIFY(fs::exists(m_folder / "shards" / (stem + ".safetensors.index.json")));
        check(m_folder / "shards", 3e-3);
        for (const char* index : {".safetensors.fp16.index.json", ".safetensors.index.fp16.json"}) {
            fs::path old = m_folder / "shards" / (stem + ".safetensors.index.json");
            if (!fs::exists(old))
                old = m_folder / "shards" / (stem + ".safetensors.fp16.index.json");
            fs::rename(old, m_folder / "shards" / (stem + index));
            check(m_folder / "shards", 3e-3);
        }
    }

    void misfitsAreNamed() {
        nn::UNet unet = tinyUNet();
        nn::ParamMap weights = nn::parametersOf(unet);
        weights.erase("conv_in.bias");
        weights["conv_in.extra"] = at::zeros({3});
        weights["conv_out.bias"] = at::zeros({5});
        const fs::path file = m_folder / "misfit.safetensors";
        writeTensors(file, weights, at::kFloat);
        const nn::WeightStore store(file);
        nn::UNet target(unet.config());
        const std::string why = refusal([&] { nn::takeStored(target, store, store.parts()); });
        for (const char* part : {"misfit.safetensors", "conv_in.bias", "missing", "conv_in.extra",
                                 "unknown", "conv_out.bias is [5] instead of [4]"})
            QVERIFY2(contains(why, part), why.c_str());
    }

    void otherSingleFilesAreRefusedInWords() {
        const auto why = [](std::initializer_list<const char*> names, std::int64_t channels = 4) {
            io::TensorParts parts;
            for (const char* name : names)
                parts[name].shape = {8, channels, 3, 3};
            return refusal([&] { io::splitSingleFile(parts, "some.safetensors"); });
        };
        const char* unet = "model.diffusion_model.input_blocks.0.0.weight";
        const char* vae = "first_stage_model.encoder.conv_in.weight";
        const char* text = "cond_stage_model.transformer.text_model.x";
        QVERIFY(contains(why({"lora_up.weight"}), "no diffusion network"));
        QVERIFY(contains(why({unet, vae, "conditioner.embedders.0.x"}), "XL"));
        QVERIFY(contains(why({unet, vae, text}, 9), "filling in"));
        QVERIFY(contains(why({unet, text}), "no image encoder"));
        QVERIFY(contains(why({unet, vae}), "no text encoder"));
        QVERIFY(contains(why({unet, vae, text, "something.else"}), "something.else"));
        QVERIFY(contains(why({unet, vae, text, "model_ema.decay", "betas"}), "nothing was thrown"));
    }
};

MAQUETTE_TEST(LayoutsTest);
#include "tst_layouts.moc"
