#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/safetensors.h"
#include "engine/io/sha256.h"
#include "engine/io/weight_hash.h"
#include "engine/io/weight_scan.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;

namespace {

struct Row {
    const char* name;
    std::vector<std::int64_t> shape;
};

// A weight file whose tensors have these names and shapes; their values do not matter.
void write(const fs::path& file, const std::vector<Row>& rows, io::Dtype dtype = io::Dtype::F16,
           const io::Metadata& metadata = {}) {
    fs::create_directories(file.parent_path());
    std::vector<std::vector<std::byte>> data;
    std::vector<io::TensorBytes> tensors;
    for (const Row& row : rows) {
        std::size_t bytes = static_cast<std::size_t>(io::bitsOf(dtype)) / 8;
        for (const std::int64_t size : row.shape)
            bytes *= static_cast<std::size_t>(size);
        data.emplace_back(bytes);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        tensors.push_back({rows[i].name, dtype, rows[i].shape, data[i]});
    io::writeSafetensors(file, tensors, metadata);
}

std::vector<Row> checkpoint(std::int64_t context, std::int64_t channels) {
    return {{"model.diffusion_model.input_blocks.0.0.weight", {2, channels, 3, 3}},
            {"model.diffusion_model.input_blocks.2.1.transformer_blocks.0.attn2.to_k.weight",
             {2, context}},
            {"first_stage_model.decoder.conv_in.weight", {2, 4, 3, 3}}};
}

std::vector<Row> with(std::vector<Row> rows, const Row& more) {
    rows.push_back(more);
    return rows;
}

std::vector<Row> unet(std::int64_t context) {
    return {{"conv_in.weight", {2, 4, 3, 3}},
            {"down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight", {2, context}}};
}

void writeText(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

std::map<std::string, io::FoundWeights> byName(const std::vector<io::FoundWeights>& all) {
    std::map<std::string, io::FoundWeights> named;
    for (const io::FoundWeights& each : all)
        named[each.path.filename().string()] = each;
    return named;
}

} // namespace

class WeightScanTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void kindsAreToldByNamesAndShapes() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "x.safetensors";
        const auto is = [&](const std::vector<Row>& rows, const char* kind, const char* base) {
            write(file, rows);
            const io::WeightSummary got = io::summaryOf(io::SafetensorsFile(file).header());
            if (got.kind != kind || got.base != base)
                qWarning("%s %s instead of %s %s", got.kind.c_str(), got.base.c_str(), kind, base);
            return got.kind == kind && got.base == base;
        };
        QVERIFY(is(checkpoint(768, 4), "checkpoint", "sd1"));
        QVERIFY(is(checkpoint(1024, 4), "checkpoint", "sd2"));
        QVERIFY(is(checkpoint(2048, 4), "checkpoint", "sdxl"));
        QVERIFY(is(checkpoint(768, 9), "checkpoint", "sd1-inpaint"));
        QVERIFY(is(with(checkpoint(768, 8), {"cc_projection.weight", {768, 772}}), "checkpoint",
                   "zero123"));
        QVERIFY(
            is(with(checkpoint(1024, 4), {"model.diffusion_model.camera_embed.0.weight", {2, 16}}),
               "checkpoint", "mvdream"));
        QVERIFY(is({{"model.diffusion_model.double_blocks.0.img_attn.qkv.weight", {2, 2}}},
                   "checkpoint", ""));
        QVERIFY(is(unet(768), "unet", "sd1"));
        QVERIFY(
            is({{"encoder.conv_in.weight", {2, 3, 3, 3}}, {"decoder.conv_in.weight", {2, 4, 3, 3}}},
               "vae", ""));
        QVERIFY(is({{"text_model.embeddings.token_embedding.weight", {2, 1024}}}, "text encoder",
                   "sd2"));
        QVERIFY(is({{"vision_model.post_layernorm.weight", {2}}}, "vision encoder", ""));
        QVERIFY(
            is({{"lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k.lora_down"
                 ".weight",
                 {4, 768}}},
               "lora", "sd1"));
        QVERIFY(
            is({{"unet.down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.lora_A.weight",
                 {4, 1024}}},
               "lora", "sd2"));
        QVERIFY(is({{"control_model.input_hint_block.0.weight", {2}}}, "controlnet", ""));
        QVERIFY(is({{"emb_params", {2, 768}}}, "embedding", "sd1"));
        QVERIFY(is({{"a", {2}}}, "unknown", ""));
    }

    // The layouts of four programs, in one home.
    void programsAreFoundWhereTheyPutThings() {
        QTemporaryDir folder;
        const fs::path home = folder.path().toStdString();
        const fs::path repo = home / ".cache/huggingface/hub/models--a--b";
        write(repo / "blobs/tmp", checkpoint(768, 4));
        const std::string hash = io::sha256OfFile(repo / "blobs/tmp");
        fs::rename(repo / "blobs/tmp", repo / "blobs" / hash);
        fs::create_directories(repo / "snapshots/1");
        fs::create_directories(repo / "snapshots/2");
        for (const char* snapshot : {"1", "2"})
            fs::create_symlink("../../blobs/" + hash,
                               repo / "snapshots" / snapshot / "hub.safetensors");
        write(home / "ComfyUI/models/checkpoints/comfy.safetensors", checkpoint(1024, 4),
              io::Dtype::BF16, {{"modelspec.license", "CreativeML"}});
        write(home / "elsewhere/loras/extra.safetensors", unet(768));
        writeText(home / "ComfyUI/extra_model_paths.yaml",
                  "other:\n  base_path: " + (home / "elsewhere").string() +
                      "\n  loras: |\n    loras\n    missing\n");
        writeText(home / "stable-diffusion-webui/models/Stable-diffusion/old.ckpt", "\x80\x02");
        write(home / "invokeai/models/x.safetensors", checkpoint(2048, 4));
        writeText(home / "invokeai/invokeai.yaml", "schema_version: 4\n");
        const auto folders = io::knownWeightFolders([&](const char* variable) {
            return std::string(variable) == "HOME" ? home.string() : std::string();
        });
        const auto all = io::scanWeights(folders);
        auto found = byName(all);
        QCOMPARE(all.size(), std::size_t{5}); // the file with two names once
        QCOMPARE(found.at("hub.safetensors").owner, std::string("Hugging Face"));
        QCOMPARE(found.at("hub.safetensors").knownHash, hash);
        QVERIFY(found.at("hub.safetensors").refusal.empty());
        QCOMPARE(found.at("comfy.safetensors").owner, std::string("ComfyUI"));
        QCOMPARE(found.at("comfy.safetensors").summary.dtype, std::string("bf16"));
        QCOMPARE(found.at("comfy.safetensors").summary.licence, std::string("CreativeML"));
        QCOMPARE(found.at("extra.safetensors").owner, std::string("ComfyUI"));
        QCOMPARE(found.at("old.ckpt").owner, std::string("A1111"));
        QVERIFY(found.at("old.ckpt").refusal.english().find("models convert") != std::string::npos);
        QCOMPARE(found.at("x.safetensors").owner, std::string("InvokeAI"));
        QVERIFY(found.at("x.safetensors").refusal.english().find("XL") != std::string::npos);
    }

    void aDiffusersFolderIsOneModel() {
        QTemporaryDir folder;
        const fs::path root = fs::path(folder.path().toStdString()) / "sd";
        writeText(root / "model_index.json", "{}");
        writeText(root / "README.md", "---\nlicense: openrail\n---\n");
        write(root / "unet/diffusion_pytorch_model.fp16.safetensors", unet(1024));
        write(root / "vae/diffusion_pytorch_model.safetensors", {{"encoder.conv_in.weight", {2}}});
        auto all = io::scanWeights({{folder.path().toStdString(), "added"}});
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(all[0].refusal.english().find("text_encoder") != std::string::npos); // half a model
        writeText(root / "text_encoder/pytorch_model.bin", "x");
        write(root / "text_encoder/model.safetensors",
              {{"text_model.embeddings.token_embedding.weight", {2, 1024}}});
        all = io::scanWeights({{folder.path().toStdString(), "added"}});
        QVERIFY2(all[0].refusal.empty(), all[0].refusal.english().c_str());
        QCOMPARE(all[0].summary.kind, std::string("pipeline"));
        QCOMPARE(all[0].summary.base, std::string("sd2"));
        QCOMPARE(all[0].summary.licence, std::string("openrail"));
    }

    void damageIsToldAndStopsNothing() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        writeText(root / "short.safetensors", "abc");
        writeText(root / "loop/readme.txt", "x");
        fs::create_directory_symlink(root, root / "loop/back");
        write(root / "good.safetensors", checkpoint(768, 4));
        const auto found = byName(io::scanWeights({{root, "added"}}));
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found.at("short.safetensors").refusal.english().find("8-byte") !=
                std::string::npos);
        QVERIFY(found.at("good.safetensors").refusal.empty());
        writeText(root / "extra.yaml", "a: [b\n");
        QVERIFY_EXCEPTION_THROWN(io::extraModelPaths(root / "extra.yaml"), base::Error);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(io::scanWeights({{root, "added"}}, {{}, stop.get_token()}),
                                 base::Error);
    }

    // Folders of others stay as they are, to the time of change.
    void nothingIsWrittenIntoTheFolders() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        write(root / "models/checkpoints/a.safetensors", checkpoint(768, 4));
        const auto state = [&] {
            std::string all;
            for (const auto& entry : fs::recursive_directory_iterator(root))
                all += entry.path().string() + " " +
                       std::to_string(entry.last_write_time().time_since_epoch().count()) + "\n";
            return all;
        };
        const std::string before = state();
        QCOMPARE(io::scanWeights(io::weightFoldersAt(root)).size(), std::size_t{1});
        QCOMPARE(state(), before);
    }

    void hashesAreRememberedUntilTheFileChanges() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        qputenv("XDG_CACHE_HOME", (root / "cache").c_str());
        const fs::path file = root / "a.safetensors";
        write(file, checkpoint(768, 4));
        const std::string hash = io::rememberedHash(file);
        QCOMPARE(hash, io::sha256OfFile(file));
        const auto time = fs::last_write_time(file);
        const auto size = fs::file_size(file);
        std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(-1, std::ios::end)
            << "x";
        fs::last_write_time(file, time); // as if nothing had happened: the memory is used
        QCOMPARE(fs::file_size(file), size);
        QCOMPARE(io::rememberedHash(file), hash);
        fs::last_write_time(file, time + std::chrono::seconds(1));
        QCOMPARE(io::rememberedHash(file), io::sha256OfFile(file));
        QVERIFY(io::rememberedHash(file) != hash);
    }

    void memoryIsForeseen() {
        const std::uint64_t sd15 = 859'520'964 + 83'653'863 + 123'060'480;
        QVERIFY(io::memoryNeed(sd15, 16) > 2'132'000'000);
        QVERIFY(io::memoryNeed(sd15, 32) > io::memoryNeed(sd15, 16) * 19 / 10);
        QVERIFY(io::availableMemory() > (std::uint64_t{64} << 20));
    }
};

MAQUETTE_TEST(WeightScanTest);
#include "tst_weight_scan.moc"
