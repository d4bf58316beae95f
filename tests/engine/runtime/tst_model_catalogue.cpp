#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"
#include "engine/runtime/model_catalogue.h"
#include "engine/runtime/request_check.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;

namespace {

void writeWeights(const fs::path& file) {
    const std::vector<std::uint16_t> values(8, io::halfFromFloat(0.5f));
    io::writeSafetensors(file, {{"weight", io::Dtype::F16, {8}, std::as_bytes(std::span(values))}});
}

// A model folder as small as one can be.
void writeModel(const fs::path& folder) {
    io::makeWritableFolder(folder);
    io::writeJson(folder / "model_index.json", {{"_class_name", "StableDiffusionPipeline"}});
    io::writeJson(folder / "maquette.json", {{"name", "Small"},
                                             {"kind", "starter"},
                                             {"licence", "CC0-1.0"},
                                             {"vocabulary", {"chair", "red"}},
                                             {"examples", {"a red chair"}}});
    for (const char* part : {"tokenizer", "text_encoder", "unet", "vae", "scheduler"})
        io::makeWritableFolder(folder / part);
    io::writeFile(folder / "tokenizer/vocab.json", "{}");
    io::writeFile(folder / "tokenizer/merges.txt", "");
    io::writeFile(folder / "scheduler/scheduler_config.json", "{}");
    for (const char* part : {"text_encoder", "unet", "vae"})
        io::writeFile(folder / part / "config.json", "{}");
    writeWeights(folder / "text_encoder/model.safetensors");
    writeWeights(folder / "unet/diffusion_pytorch_model.safetensors");
    writeWeights(folder / "vae/diffusion_pytorch_model.safetensors");
}

void shardUNet(const fs::path& folder, const std::string& file) {
    fs::remove(folder / "unet/diffusion_pytorch_model.safetensors");
    io::writeJson(folder / "unet/diffusion_pytorch_model.safetensors.index.json",
                  {{"weight_map", {{"weight", file}}}});
}

void damage(const fs::path& folder, const std::string& how) {
    const fs::path unet = folder / "unet/diffusion_pytorch_model.safetensors";
    if (how == "gone") fs::remove_all(folder);
    if (how == "no index") fs::remove(folder / "model_index.json");
    if (how == "index no JSON") io::writeFile(folder / "model_index.json", "{");
    if (how == "no config") fs::remove(folder / "vae/config.json");
    if (how == "no tokenizer") fs::remove(folder / "tokenizer/merges.txt");
    if (how == "no weights") fs::remove(unet);
    if (how == "truncated") fs::resize_file(unet, fs::file_size(unet) - 1);
    if (how == "empty") fs::resize_file(unet, 0);
    if (how == "a text") io::writeFile(unet, "these are no weights at all");
    if (how == "no tensors") io::writeSafetensors(unet, {});
    if (how == "shard missing") shardUNet(folder, "part-1.safetensors");
    if (how == "shard outside") shardUNet(folder, "../vae/diffusion_pytorch_model.safetensors");
    if (how == "kinds") {
        io::writeJson(
            folder / "maquette.json",
            {{"name", "Small"}, {"vocabulary", {"a", "b"}}, {"vocabulary_kinds", {"other"}}});
    }
}

} // namespace

class ModelCatalogueTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void itTellsWhatAFolderHolds() {
        const QTemporaryDir scratch;
        const fs::path resources = scratch.path().toStdString();
        writeModel(resources / "starter");
        const auto models = runtime::ModelCatalogue(resources).list();
        QCOMPARE(models.size(), std::size_t{1});
        const api::ModelInfo& model = models[0];
        QVERIFY2(model.refusal.empty(), model.refusal.english().c_str());
        QCOMPARE(model.id, std::string("starter"));
        QCOMPARE(model.name.english(), std::string("Small"));
        QCOMPARE(model.kind, std::string("starter"));
        QCOMPARE(model.base, std::string("StableDiffusionPipeline"));
        QCOMPARE(model.dtype, std::string("fp16"));
        QCOMPARE(model.licence, std::string("CC0-1.0"));
        QCOMPARE(model.hash.size(), std::size_t{64});
        QCOMPARE(model.vocabulary, (std::vector<std::string>{"chair", "red"}));
        QCOMPARE(model.examples.size(), std::size_t{1});
        QVERIFY(model.bytes > 3 * 16);
    }

    void itNoticesChangedFiles() {
        const QTemporaryDir scratch;
        const fs::path resources = scratch.path().toStdString();
        writeModel(resources / "starter");
        const runtime::ModelCatalogue catalogue(resources);
        const std::string before = catalogue.list()[0].hash;
        QCOMPARE(catalogue.list()[0].hash, before);
        const std::vector<float> values(3, 1.0f);
        io::writeSafetensors(resources / "starter/vae/diffusion_pytorch_model.safetensors",
                             {{"other", io::Dtype::F32, {3}, std::as_bytes(std::span(values))}});
        QVERIFY(catalogue.list()[0].hash != before);
        fs::remove(resources / "starter/model_index.json");
        QVERIFY(!catalogue.list()[0].refusal.empty());
    }

    void damagedFoldersAreRefusedNamingTheFile_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("missing");
        const auto row = [](const char* how, const char* names, bool missing) {
            QTest::newRow(how) << QString(how) << QString(names) << missing;
        };
        row("gone", "model_index.json", true);
        row("no index", "model_index.json", true);
        row("index no JSON", "model_index.json", false);
        row("no config", "vae/config.json", true);
        row("no tokenizer", "tokenizer/merges.txt", true);
        row("no weights", "diffusion_pytorch_model.safetensors is missing", true);
        row("truncated", "unet/diffusion_pytorch_model.safetensors", false);
        row("empty", "unet/diffusion_pytorch_model.safetensors", false);
        row("a text", "unet/diffusion_pytorch_model.safetensors", false);
        row("no tensors", "holds no tensors", false);
        row("shard missing", "unet/part-1.safetensors", true);
        row("shard outside", "outside its folder", false);
        row("kinds", "vocabulary_kinds", false);
    }
    void damagedFoldersAreRefusedNamingTheFile() {
        QFETCH(QString, how);
        QFETCH(QString, names);
        QFETCH(bool, missing);
        const QTemporaryDir scratch;
        const fs::path folder = fs::path(scratch.path().toStdString()) / "starter";
        writeModel(folder);
        damage(folder, how.toStdString());
        const api::ModelInfo model = runtime::describeModel("starter", folder);
        const QString sentence = QString::fromStdString(model.refusal.english());
        QVERIFY2(sentence.contains(names), qPrintable(sentence));
        QCOMPARE(model.refusalKind, missing ? base::ErrorKind::NotFound : base::ErrorKind::BadFile);
    }

    void requestsMayNameAFolder() {
        const QTemporaryDir scratch;
        const fs::path folder = fs::path(scratch.path().toStdString()) / "mine";
        writeModel(folder);
        QVERIFY(runtime::modelNamed(folder.string(), {}).refusal.empty());
        QVERIFY(!runtime::modelNamed(folder.string() + "/nothing", {}).refusal.empty());
        api::ModelInfo starter;
        starter.id = "starter";
        QCOMPARE(runtime::modelNamed("starter", {starter}).id, std::string("starter"));
        try {
            runtime::modelNamed("sdxl", {starter});
            QFAIL("a model that is not there was found");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::NotFound);
            QVERIFY(std::string(error.what()).find("starter") != std::string::npos);
        }
    }

    void idsBecomeFolders() {
        QCOMPARE(runtime::modelFolder("starter", "/r"), fs::path("/r/starter"));
        QCOMPARE(runtime::modelFolder("/models/sd15", "/r"), fs::path("/models/sd15"));
    }
};

MAQUETTE_TEST(ModelCatalogueTest);
#include "tst_model_catalogue.moc"
