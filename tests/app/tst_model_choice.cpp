// Choosing models and LoRAs on the command line, with models of the real family that are tiny.
#include <algorithm>
#include <filesystem>
#include <memory>

#include "engine/base/paths.h"
#include "engine/io/image_codec.h"
#include "engine/priors/noise_schedule.h"
#include "tests/app/program.h"
#include "tests/engine/priors/families.h"
#include "tests/support/registry.h"

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

// Names and shapes by which a Stable Diffusion file is told; too small to load, or, with `giant`,
// of more numbers than any machine here has memory for. The data are a hole in the file.
void writeHeaderOnly(const fs::path& file, std::int64_t context, bool giant = false) {
    const std::string unet = "model.diffusion_model.";
    std::vector<io::TensorPlan> plans{
        {unet + "input_blocks.0.0.weight", io::Dtype::F16, {1, 4, 3, 3}},
        {unet + "input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight",
         io::Dtype::F16,
         {2, context}},
        {"first_stage_model.decoder.conv_in.weight", io::Dtype::F16, {1}},
        {"cond_stage_model.transformer.x", io::Dtype::F16, {1}}};
    if (giant) plans.push_back({unet + "out.2.weight", io::Dtype::F16, {300'000, 300'000}});
    io::Json header = io::Json::object();
    std::uint64_t end = 0;
    for (const io::TensorPlan& plan : plans) {
        const std::uint64_t begin = end;
        end += plan.bytes();
        header[plan.name] = {
            {"dtype", "F16"}, {"shape", plan.shape}, {"data_offsets", {begin, end}}};
    }
    const std::string text = header.dump();
    std::string start(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        start[i] = static_cast<char>(text.size() >> (8 * i));
    io::writeFile(file, start + text);
    fs::resize_file(file, start.size() + text.size() + end);
}

bool isOneSentence(const QString& err) {
    const QString last = err.trimmed().split('\n').last();
    return last.startsWith("maquette: ") && last.endsWith('.') && !err.contains("what()") &&
           !err.contains("%1");
}

} // namespace

class ModelChoiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Program> m_real; // with its models
    QString m_painter, m_single, m_style, m_views;

    // One picture of two steps, unless said otherwise.
    Outcome sample(QStringList more) {
        for (const auto& [option, value] : {std::pair{"--count", "1"}, {"--steps", "2"}})
            if (!more.contains(option)) more << option << value;
        return m_real->run(
            QStringList{"sample", "a red chair", "--precision", "fp32", "--out", "x.png"} + more);
    }
    QByteArray picture() {
        const base::Image8 image = io::readImage(m_real->path("x.png").toStdString());
        QByteArray bytes;
        for (int y = 0; y < image.height; ++y)
            bytes.append(reinterpret_cast<const char*>(image.pixel(0, y)),
                         qsizetype{image.width} * image.channels);
        return bytes;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_real = std::make_unique<Program>("maquette");
        m_painter = m_real->path("weights/painter"); // a folder
        m_single = m_real->path("weights/single.safetensors");
        m_views = m_real->path("weights/views.safetensors");
        m_style = m_real->path("weights/style.safetensors");
        const TinyFamily model = tinyFamily(false, 8);
        writeTensors(m_single.toStdString(), singleFile(model), at::kHalf);
        const io::Json scheduler{{"_class_name", "EulerDiscreteScheduler"},
                                 {"num_train_timesteps", 1000},
                                 {"beta_schedule", "scaled_linear"},
                                 {"beta_start", 0.00085},
                                 {"beta_end", 0.012},
                                 {"steps_offset", 1}};
        writeFamilyFolder(m_painter.toStdString(), model,
                          base::resourcesFolder() / "clip_tokenizer" / "merges.txt", scheduler);
        writeTensors(m_style.toStdString(), loraFor(model.unet, "unet.", ".attn"), at::kHalf);
        writeTensors(m_views.toStdString(), singleFile(tinyFamily(true), true), at::kHalf);
    }

    void singleFilesOpenLikeFolders() {
        QVERIFY2(sample({"--model", m_single, "--steps", "1"}).code == 0, "single");
        const base::Image8 image = io::readImage(m_real->path("x.png").toStdString());
        QCOMPARE(image.width, 128);
        QVERIFY2(sample({"--model", m_views, "--steps", "1"}).code == 0, "views");
        const Outcome outcome = m_real->run({"bench", "--only", "prior", "--repeats", "1",
                                             "--precision", "fp32", "--model", m_painter});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    }

    // What scheduler_config.json says, unless another is asked for.
    void theModelsOwnSchedulerIsTheDefault() {
        QVERIFY(sample({"--model", m_painter}).code == 0);
        const QByteArray own = picture();
        QVERIFY(sample({"--model", m_painter, "--scheduler", "euler"}).code == 0);
        QCOMPARE(picture(), own);
        QVERIFY(sample({"--model", m_painter, "--scheduler", "ddim"}).code == 0);
        QVERIFY(picture() != own);
        const fs::path file =
            fs::path(m_painter.toStdString()) / "scheduler" / "scheduler_config.json";
        const std::string before = io::readText(file);
        io::Json json = io::readJson(file);
        json["use_karras_sigmas"] = true;
        io::writeJson(file, json);
        const Outcome refused = sample({"--model", m_painter});
        const Outcome other = sample({"--model", m_painter, "--scheduler", "ddim"});
        io::writeFile(file, before);
        QVERIFY2(refused.code == 4 && refused.err.contains("use_karras_sigmas") &&
                     refused.err.contains("choose one of them"),
                 qPrintable(refused.err));
        QVERIFY2(other.code == 0, qPrintable(other.err));
    }

    void theChosenModelIsUsedUntilAnotherIs() {
        Outcome outcome = m_real->run({"models", "use", m_painter});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out.trimmed(), m_painter);
        QVERIFY2((outcome = sample({})).code == 0, qPrintable(outcome.err));
        const QByteArray own = picture();
        QVERIFY(sample({"--model", m_painter}).code == 0);
        QCOMPARE(picture(), own);
        QVERIFY(sample({"--model", "starter"}).code == 0);
        QVERIFY(picture() != own);
        outcome = m_real->run({"models", "list", "--json"});
        QStringList chosen;
        for (const QString& line : outcome.out.split('\n', Qt::SkipEmptyParts)) {
            const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
            if (row["chosen"].toBool()) chosen << row["id"].toString();
        }
        QCOMPARE(chosen, QStringList{m_painter});
        QVERIFY(m_real->run({"models", "list"}).out.contains("* painter"));
        // By name, once its folder is known.
        QCOMPARE(m_real->run({"models", "scan", "--add", m_real->path("weights")}).code, 0);
        outcome = m_real->run({"models", "use", "views"});
        QVERIFY2(outcome.code == 0 && outcome.out.trimmed() == m_views, qPrintable(outcome.err));
        QCOMPARE(m_real->run({"models", "use", "starter"}).code, 0);
        QVERIFY(sample({}).code == 0);
        QVERIFY(picture() != own);
    }

    void everySchedulerAndRescale() {
        QSet<QByteArray> pictures;
        for (const char* scheduler :
             {"ddim", "ddpm", "pndm", "euler", "euler_a", "dpmpp_2m", "unipc"}) {
            const Outcome outcome = sample(
                {"--model", m_painter, "--steps", "3", "--scheduler", scheduler, "--seed", "3"});
            QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
            pictures << picture();
        }
        QCOMPARE(pictures.size(), 7);
        QVERIFY(sample({"--model", m_painter, "--rescale", "0.7", "--seed", "3"}).code == 0);
        QVERIFY(!pictures.contains(picture()));
    }

    // Fresh noise belongs to the picture, not to the batch.
    void ancestralPicturesDoNotDependOnTheCount() {
        const QStringList arguments{"--model", m_painter, "--scheduler", "euler_a"};
        QVERIFY(sample(arguments).code == 0);
        const base::Image8 one = io::readImage(m_real->path("x.png").toStdString());
        const Outcome outcome = sample(arguments + QStringList{"--count", "2"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const base::Image8 two = io::readImage(m_real->path("x.png").toStdString());
        QVERIFY(two.width > one.width);
        int most = 0;
        for (int y = 0; y < one.height; ++y)
            for (int i = 0; i < one.width * one.channels; ++i)
                most = std::max(most, std::abs(one.pixel(0, y)[i] - two.pixel(0, y)[i]));
        QVERIFY2(most <= 1, qPrintable(QString::number(most)));
    }

    void lorasChangeThePicture() {
        QVERIFY(sample({"--model", m_painter}).code == 0);
        const QByteArray plain = picture();
        Outcome outcome = sample({"--model", m_painter, "--lora", m_style});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QByteArray whole = picture();
        QVERIFY(whole != plain);
        QVERIFY(sample({"--model", m_painter, "--lora", m_style + ":0.4"}).code == 0);
        QVERIFY(picture() != whole && picture() != plain);
        QVERIFY(sample({"--model", m_painter, "--lora", m_style + ":0"}).code == 0);
        QCOMPARE(picture(), plain);
        QVERIFY(sample({"--model", m_painter, "--lora", m_style + ":2", "--lora", m_style + ":-2"})
                    .code == 0);
        QCOMPARE(picture(), plain);
    }

    void badInputIsRefusedInWords() {
        const QString other = m_real->path("other.safetensors");
        const std::string layer =
            "unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k.lora_";
        writeTensors(
            other.toStdString(),
            {{layer + "A.weight", at::ones({2, 1024})}, {layer + "B.weight", at::ones({32, 2})}},
            at::kFloat);
        const fs::path half = m_real->path("half").toStdString();
        fs::create_directories(half / "unet");
        io::writeJson(half / "model_index.json", {{"_class_name", "StableDiffusionPipeline"}});
        io::writeFile((half / "unet" / "config.json"), "{}");
        const auto refused = [&](const QStringList& more, int code, const char* word) {
            const Outcome outcome = sample(more);
            if (outcome.code == code && outcome.err.contains(word) && isOneSentence(outcome.err))
                return true;
            qWarning("%d: %s", outcome.code, qPrintable(outcome.err));
            return false;
        };
        QVERIFY(refused({"--model", m_painter, "--lora", other}, 4,
                        "is a LoRA for Stable Diffusion 2; this model is of another base"));
        QVERIFY(refused({"--lora", m_real->path("none")}, 3, "no LoRA"));
        QVERIFY(refused({"--lora", m_style + ":99"}, 2, "between -10 and 10"));
        QVERIFY(refused({"--model", m_painter, "--lora", m_single}, 4, "no LoRA"));
        QVERIFY(refused({"--model", m_style}, 4, "is a LoRA"));
        QVERIFY(refused({"--model", QString::fromStdString(half.string())}, 3,
                        "diffusion_pytorch_model.safetensors is missing"));
        QVERIFY(refused({"--scheduler", "heun"}, 2, "Known are"));
        QVERIFY(refused({"--scheduler", "euler_karras"}, 2, "Karras"));
        QVERIFY(refused({"--rescale", "2"}, 2, "--rescale"));
        QVERIFY(refused({"--model", m_painter, "--prediction", "x"}, 2, "epsilon"));
        QVERIFY(refused({"--model", m_painter, "--prediction", "v"}, 2, "tells itself"));
        QVERIFY(refused({"--model", m_single, "--steps", "1000"}, 2, "use fewer steps"));
        const Outcome use = m_real->run({"models", "use", QString::fromStdString(half.string())});
        QCOMPARE(use.code, 3);
        QVERIFY(isOneSentence(use.err));
    }

    // As a model and as a LoRA: one sentence that names the file, and nothing is written.
    void damagedFilesAreNamed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("alsoAsLora");
        QFile file(m_single);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray good = file.readAll();
        const auto withHeader = [](const QByteArray& header) {
            QByteArray bytes(8, '\0');
            for (int i = 0; i < 8; ++i)
                bytes[i] = static_cast<char>(static_cast<quint64>(header.size()) >> (8 * i));
            return bytes + header + QByteArray(64, '\0');
        };
        const QByteArray one = R"({"dtype":"F32","shape":[8],"data_offsets":[0,32]})",
                         two = R"({"dtype":"F32","shape":[8],"data_offsets":[16,48]})";
        QTest::newRow("empty") << QByteArray() << "" << true;
        QTest::newRow("truncated") << good.first(good.size() / 2) << "" << true;
        QTest::newRow("cut in the header") << good.first(1000) << "" << true;
        QTest::newRow("huge header")
            << QByteArray("\xff\xff\xff\xff\xff\0\0\0", 8) + good << "" << true;
        QTest::newRow("overlapping")
            << withHeader("{\"a\":" + one + ",\"b\":" + two + "}") << "" << true;
        QTest::newRow("duplicated")
            << withHeader("{\"twice\":" + one + ",\"twice\":" + one + "}") << "twice" << true;
        QByteArray shape = good, type = good;
        const auto patch = [](QByteArray& bytes, const char* tensor, const char* from,
                              const char* to) {
            const qsizetype at = bytes.indexOf(from, bytes.indexOf(tensor));
            bytes.replace(at, qsizetype(qstrlen(from)), to);
        };
        patch(shape, "\"model.diffusion_model.out.2.weight\"", "[4,32,3,3]", "[32,4,3,3]");
        patch(type, "\"model.diffusion_model.out.2.weight\"", "\"F16\"", "\"I16\"");
        QTest::newRow("wrong shape") << shape << "conv_out.weight" << false;
        QTest::newRow("wrong type") << type << "model.diffusion_model.out.2.weight" << false;
    }
    void damagedFilesAreNamed() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QFETCH(bool, alsoAsLora);
        const QString path = m_real->path("damaged.safetensors");
        io::writeFile(path.toStdString(), std::string_view(bytes.data(), size_t(bytes.size())));
        QFile::remove(m_real->path("x.png"));
        std::vector<QStringList> uses{{"--model", path}};
        if (alsoAsLora) uses.push_back({"--model", m_painter, "--lora", path});
        for (const QStringList& use : uses) {
            const Outcome outcome = sample(use);
            QVERIFY2(outcome.code == 4 && outcome.err.contains("damaged.safetensors") &&
                         outcome.err.contains(word) && isOneSentence(outcome.err),
                     qPrintable(QString::number(outcome.code) + ": " + outcome.err));
            QVERIFY(!QFile::exists(m_real->path("x.png")));
        }
    }

    void textsOfAllKinds() {
        const auto code = [&](const QString& prompt) {
            return m_real
                ->run({"sample", prompt, "--model", m_painter, "--count", "1", "--steps", "1",
                       "--precision", "fp32", "--out", "x.png"})
                .code;
        };
        QCOMPARE(code(QString(10'000, 'x')), 0);
        QCOMPARE(code(QString::fromUtf8("🐉 שלום café")), 0);
        QCOMPARE(code(QString(20'000, 'x')), 2); // longer than any prompt, said so
        QCOMPARE(code(""), 2);
    }

    void generateTakesTheChosenModel() {
        Program fake;
        const QString file = fake.path("first.safetensors");
        writeHeaderOnly(file.toStdString(), 768);
        const QStringList make{"generate", "a red chair", "--method", "fake", "--out", "made"};
        QCOMPARE(fake.run(make).code, 0);
        QCOMPARE(fake.run({"models", "use", file}).code, 0);
        const Outcome outcome = fake.run(make); // which this method cannot use
        QVERIFY2(outcome.code == 2 && outcome.err.contains("of the kind diffusion"),
                 qPrintable(outcome.err));
        QCOMPARE(fake.run(make + QStringList{"--model", "starter"}).code, 0);
        QVERIFY(QFile::remove(file));
        const Outcome gone = fake.run(make);
        QVERIFY2(gone.code == 3 && isOneSentence(gone.err), qPrintable(gone.err));
        QCOMPARE(fake.run({"models", "use", "starter"}).code, 0);
        QCOMPARE(fake.run(make).code, 0);
    }

    void thePredictionIsAskedOnce() {
        Program fake;
        const QString file = fake.path("second.safetensors");
        writeHeaderOnly(file.toStdString(), 1024);
        const Outcome asked = fake.run({"models", "use", file});
        QVERIFY2(asked.code == 2 && asked.err.contains("--prediction epsilon") &&
                     isOneSentence(asked.err),
                 qPrintable(asked.err));
        QCOMPARE(fake.run({"models", "use", file, "--prediction", "v"}).code, 0);
        QCOMPARE(fake.run({"models", "use", file}).code, 0);
        const Outcome made =
            fake.run({"generate", "a red chair", "--method", "fake", "--out", "made"});
        QVERIFY2(made.err.contains("of the kind diffusion"), qPrintable(made.err));
    }

    void memoryIsCheckedBeforeLoading() {
        Program fake;
        const QString file = fake.path("giant.safetensors");
        writeHeaderOnly(file.toStdString(), 768, true);
        const QStringList make{"generate", "a chair", "--method", "fake", "--model", file};
        const Outcome outcome = fake.run(make);
        QVERIFY2(outcome.code == 6 && outcome.err.contains("needs about 180.") &&
                     outcome.err.contains("--force") && isOneSentence(outcome.err),
                 qPrintable(outcome.err));
        QCOMPARE(fake.run(make + QStringList{"--force"}).code, 2); // the method's refusal
        QCOMPARE(m_real->run({"sample", "a chair", "--model", file, "--count", "1"}).code, 6);
    }

    void lorasStandInTheRecipeAndInTheCheckpoint() {
        Program fake;
        const QStringList make{"generate", "a red chair", "--method", "fake",
                               "--out",    "made",        "--lora",   m_style + ":0.6"};
        Outcome outcome = fake.run(make);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QFile recipe(fake.path("made/recipe.json"));
        QVERIFY(recipe.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(recipe.readAll());
        QVERIFY2(text.contains("style.safetensors") && text.contains("0.6"), qPrintable(text));
        const QJsonObject lora =
            QJsonDocument::fromJson(text.toUtf8())["request"]["loras"][0].toObject();
        QCOMPARE(lora["sha256"].toString().size(), 64);
    }
};

MAQUETTE_TEST(ModelChoiceTest);
#include "tst_model_choice.moc"
