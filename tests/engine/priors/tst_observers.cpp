#include "engine/base/error.h"
#include "engine/priors/disparity_model.h"
#include "engine/priors/judge.h"
#include "engine/priors/text_image_score.h"
#include "tests/engine/priors/models.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

namespace {

template <class Model>
std::string refused(const fs::path& folder) {
    try {
        const Model model(folder);
    } catch (const base::Error& error) {
        const bool file =
            error.kind() == base::ErrorKind::BadFile || error.kind() == base::ErrorKind::NotFound;
        return file ? error.what() : std::string("the wrong kind: ") + error.what();
    }
    return "no error";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void change(const fs::path& file, const char* key, const io::Json& value) {
    io::Json json = io::readJson(file);
    json[key] = value;
    io::writeJson(file, json);
}

} // namespace

// The networks that look at pictures: score, judge, disparity.
class ObserversTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path m_root = m_temporary.path().toStdString();

    fs::path copy(const char* model) const {
        const fs::path folder = m_root / "copy";
        fs::remove_all(folder);
        fs::copy(m_root / model, folder, fs::copy_options::recursive);
        return folder;
    }

    template <class Model>
    void checkHostile(const char* model, const std::vector<std::string>& files) {
        QVERIFY(refused<Model>(m_root / "nowhere") != "no error");
        for (const std::string& file : files) {
            const std::string name = fs::path(file).filename().string();
            fs::path folder = copy(model);
            fs::remove(folder / file);
            QVERIFY2(contains(refused<Model>(folder), name), refused<Model>(folder).c_str());
            folder = copy(model);
            fs::resize_file(folder / file, fs::file_size(folder / file) / 2);
            QVERIFY2(contains(refused<Model>(folder), name), refused<Model>(folder).c_str());
        }
    }

  private Q_SLOTS:
    void initTestCase() {
        tests::writeScore(m_root / "score");
        tests::writeJudge(m_root / "judge");
        tests::writeDisparity(m_root / "disparity");
    }

    void unitRows() {
        const Tensor x = randomTensor({3, 5}, 1);
        const Tensor y = priors::unitRows(x);
        QVERIFY(largestError(y.norm(2, {1}), at::ones({3})) < 1e-9);
        QVERIFY(largestError(y * x.norm(2, {1}, true), x) < 1e-9);
        QVERIFY(priors::unitRows(at::zeros({1, 4})).isfinite().all().item<bool>());
    }

    // The score is the cosine of the two embeddings; batches change nothing.
    void score() {
        const priors::TextImageScore score(m_root / "score");
        const Tensor images = pictures(3, 2);
        const Tensor a = score.embedImages(images), t = score.embedText("a red chair");
        QCOMPARE(a.sizes(), (at::IntArrayRef{3, 16}));
        QVERIFY(largestError(a.norm(2, {1}), at::ones({3})) < 1e-5);
        QVERIFY(std::fabs(t.norm().item<double>() - 1) < 1e-5);
        const Tensor s = score(images, "a red chair");
        QCOMPARE(s.sizes(), (at::IntArrayRef{3}));
        QVERIFY(largestError(s, a.matmul(t[0])) < 1e-6);
        for (std::int64_t i = 0; i < 3; ++i)
            QVERIFY(largestError(score(images.narrow(0, i, 1), "a red chair")[0], s[i]) < 1e-5);
        QVERIFY(largestError(score.embedText("a blue mug"), t) > 1e-3);
        // Values outside [0, 1] are taken for the nearest inside.
        QVERIFY(sameBits(score.embedImages(images * 3 - 1),
                         score.embedImages((images * 3 - 1).clamp(0, 1))));
    }

    void judge() {
        const priors::Judge judge(m_root / "judge");
        QCOMPARE(judge.classNames()[2], std::string("donut"));
        QCOMPARE(judge.colourNames()[1], std::string("blue"));
        QVERIFY(judge.hasFront(0) && !judge.hasFront(2));
        const Tensor images = pictures(5, 3);
        const auto verdicts = judge.look(images);
        QCOMPARE(verdicts.size(), 5);
        // Against the network itself.
        nn::ConvNet net(tinyConvNet({"class", "colour", "azimuth"}, {3, 2, 24}));
        nn::takeParameters(net, nn::loadFloats(m_root / "judge", nn::kModelStem), "judge");
        const nn::NoGrad noGrad;
        const auto heads = nn::placedCopy(net, at::kDouble)(images.to(at::kDouble) * 2 - 1);
        for (std::int64_t i = 0; i < 5; ++i) {
            const priors::Verdict& v = verdicts[static_cast<std::size_t>(i)];
            QCOMPARE(v.classId, static_cast<int>(heads[0][i].argmax().item<std::int64_t>()));
            QCOMPARE(v.colour, static_cast<int>(heads[1][i].argmax().item<std::int64_t>()));
            QCOMPARE(v.azimuth,
                     15.0f * static_cast<float>(heads[2][i].argmax().item<std::int64_t>()));
            const double confidence = heads[0][i].softmax(0).max().item<double>();
            QVERIFY(std::fabs(static_cast<double>(v.classConfidence) - confidence) < 1e-4);
            QVERIFY(v.colourConfidence >= 0.5f);
        }
    }

    void azimuthsGoRound() {
        QCOMPARE(priors::azimuthDifference(10, 350), 20.0f);
        QCOMPARE(priors::azimuthDifference(350, 10), 20.0f);
        QCOMPARE(priors::azimuthDifference(0, 180), 180.0f);
        QCOMPARE(priors::azimuthDifference(725, 5), 0.0f);
        QCOMPARE(priors::azimuthDifference(-90, 90), 180.0f);
        QCOMPARE(priors::azimuthDifference(30, 75), 45.0f);
    }

    void disparity() {
        const priors::DisparityModel model(m_root / "disparity");
        const Tensor images = pictures(2, 4);
        const Tensor d = model(images);
        QCOMPARE(d.sizes(), (at::IntArrayRef{2, 1, 16, 16})); // as large as the picture
        QVERIFY(d.isfinite().all().item<bool>() && !d.requires_grad());
        QVERIFY(largestError(d.narrow(0, 1, 1), model(images.narrow(0, 1, 1))) < 1e-5);
    }

    void hostileFolders() {
        checkHostile<priors::TextImageScore>(
            "score", {"text_encoder/config.json", "text_encoder/model.safetensors",
                      "image_encoder/config.json", "image_encoder/model.safetensors",
                      "tokenizer/merges.txt"});
        checkHostile<priors::Judge>("judge", {"config.json", "model.safetensors"});
        checkHostile<priors::DisparityModel>("disparity", {"config.json", "model.safetensors"});
    }

    void namesThatDoNotFitTheNetwork() {
        const auto judgeRefuses = [&](const char* key, const io::Json& value) {
            const fs::path folder = copy("judge");
            change(folder / "config.json", key, value);
            return contains(refused<priors::Judge>(folder), "config.json");
        };
        QVERIFY(judgeRefuses("classes", {"chair", "mug"}));
        QVERIFY(judgeRefuses("colours", {"red", "blue", "green"}));
        QVERIFY(judgeRefuses("has_front", {true}));
        QVERIFY(judgeRefuses("classes", "chair"));
        const fs::path folder = copy("judge");
        change(folder / "config.json", "head_sizes", {3, 2, 12});
        QVERIFY(contains(refused<priors::Judge>(folder), "heads.azimuth"));
    }

    void embeddingsOfDifferentWidthsAreRefused() {
        fs::path folder = copy("score");
        fs::remove_all(folder / "image_encoder");
        writeNetwork(tinyConvNet({"embedding"}, {12}), folder / "image_encoder", nn::kModelStem, 7);
        QVERIFY(contains(refused<priors::TextImageScore>(folder), "head_sizes"));
        folder = copy("score");
        writeNetwork(tinyText(folder / "tokenizer"), folder / "text_encoder", nn::kModelStem, 5);
        QVERIFY(contains(refused<priors::TextImageScore>(folder), "text_projection.weight"));
        folder = copy("score");
        writeNetwork(tinyText(folder / "tokenizer"), folder / "text_encoder", nn::kModelStem, 5,
                     {{"text_projection.weight", at::zeros({16, 5})}});
        QVERIFY(contains(refused<priors::TextImageScore>(folder), "text_projection.weight"));
        folder = copy("disparity");
        change(folder / "config.json", "head_sizes", {2});
        QVERIFY(refused<priors::DisparityModel>(folder) != "no error");
    }
};

MAQUETTE_TEST(ObserversTest);
#include "tst_observers.moc"
