#include <cmath>

#include "engine/base/error.h"
#include "engine/io/image_codec.h"
#include "engine/methods/hifa/hifa_method.h"
#include "tests/engine/methods/hifa/job_run.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::methods::hifa;
using tests::ballModels;
using tests::kBallColour;
using tests::same;
using Run = tests::JobRun;

namespace {

HifaParams quickParams(std::int64_t steps) {
    HifaParams params;
    params.steps = steps;
    params.samples = 32;
    params.tableBits = 12;
    params.mesh.resolution = 48;
    params.mesh.triangles = 4000;
    params.mesh.textureSize = 128;
    return params;
}

} // namespace

class TestHifaJob : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aBallForms() {
        HifaParams params = quickParams(300);
        Run run(params);
        run.go(0, run.job.steps());
        const api::AssetReady asset = run.job.finish(run.context);
        QVERIFY(asset.mesh && !asset.mesh->empty());
        const base::Bounds box = base::bounds(*asset.mesh);
        for (int axis = 0; axis < 3; ++axis) {
            QVERIFY2(std::abs(box.low[axis] + 0.6f) < 0.1f,
                     qPrintable(QString::number(box.low[axis])));
            QVERIFY2(std::abs(box.high[axis] - 0.6f) < 0.1f,
                     qPrintable(QString::number(box.high[axis])));
        }
        QCOMPARE(asset.turntable.size(), std::size_t{8});
        const base::Image8& view = asset.turntable[0];
        const std::uint8_t* middle = view.pixel(view.width / 2, view.height / 2);
        for (int c = 0; c < 3; ++c) {
            const double error = middle[c] / 255.0 - kBallColour[c];
            QVERIFY2(std::abs(error) < 0.10, qPrintable(QString("%1: %2").arg(c).arg(error)));
        }
        QCOMPARE(run.context.recipe().modelName, std::string("exact"));
        QCOMPARE(run.context.recipe().schedule.steps, std::int64_t{300});
    }

    void sameSeedSameBits() {
        Run a(quickParams(12)), b(quickParams(12));
        a.go(0, 12);
        b.go(0, 12);
        QVERIFY(same(a.saved(), b.saved()));
        api::Request other;
        other.seed = 5;
        Run c(quickParams(12), other);
        c.go(0, 12);
        QVERIFY(!same(a.saved(), c.saved()));
    }

    void previewsChangeNothing() {
        Run a(quickParams(80)), b(quickParams(80));
        a.go(0, 70);
        b.go(0, 35);
        base::Frame frame;
        for (const auto shading :
             {base::Shading::Color, base::Shading::Depth, base::Shading::Normal,
              base::Shading::Opacity, base::Shading::Shaded}) {
            b.job.preview({base::Camera::orbit(30, 10, 3, 40, 40, 30), shading, 0.5f}, frame, {});
        }
        QCOMPARE(frame.width, 20);
        QCOMPARE(frame.height, 15);
        b.go(35, 70);
        QVERIFY(same(a.saved(), b.saved()));
    }

    void resumingIsBitEqual_data() {
        QTest::addColumn<bool>("learned");
        QTest::newRow("flat background") << false;
        QTest::newRow("learned background") << true;
    }
    void resumingIsBitEqual() {
        QFETCH(bool, learned);
        HifaParams params = quickParams(90);
        if (learned) params.background = "learned";
        Run whole(params);
        whole.go(0, 90);
        Run first(params);
        first.go(0, 70); // behind the first occupancy updates
        const runtime::CheckpointData data = first.saved();
        Run second(params);
        second.job.load(data);
        second.context.setRng(first.context.rng().state());
        second.go(70, 90);
        QVERIFY(same(whole.saved(), second.saved()));
    }

    void cancelledStepsChangeNothing() {
        std::stop_source stop;
        api::Request request;
        HifaJob job(request, quickParams(20), ballModels);
        runtime::JobContext context({.request = request,
                                     .send = [](api::Event) {},
                                     .stopToken = [&] { return stop.get_token(); }});
        job.init(context);
        runtime::CheckpointData before, after;
        job.save(before);
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(job.step(context), base::Error);
        job.save(after);
        for (const auto& [name, tensor] : before.tensors())
            QVERIFY(tensor.bytes == after.tensor(name).bytes);
    }

    void scoreDistillationRuns() {
        HifaParams params = quickParams(40);
        params.guidance = "sds";
        params.annealing = "random";
        Run run(params);
        run.go(0, 40);
        QVERIFY(run.context.takeBadMetric().empty());
    }

    void aReferencePictureHoldsTheObject() {
        QTemporaryDir folder;
        // A green ball where the prior knows a red one: from the front it must come out green.
        base::Image8 picture(64, 64, 4);
        const auto camera = base::Camera::orbit(0, 15, 3.2f, 40, 64, 64);
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                const bool hit =
                    !base::intersectSphere(camera.ray(float(x) + .5f, float(y) + .5f), 0.6f)
                         .empty();
                const std::uint8_t green[] = {30, 200, 40, 255};
                if (hit) std::copy(green, green + 4, picture.pixel(x, y));
            }
        }
        api::Request request;
        api::ReferenceImage image;
        image.path = folder.filePath("green.png").toStdString();
        io::writePng(image.path, picture);
        request.image = image;
        Run run(quickParams(120), request);
        run.go(0, 120);
        base::Frame frame;
        run.job.preview({base::Camera::orbit(0, 15, 3.2f, 40, 32, 32), base::Shading::Color, 1},
                        frame, {});
        const float* middle = frame.color.pixel(16, 16);
        QVERIFY2(middle[1] > middle[0] + 0.2f,
                 qPrintable(QString("%1 %2").arg(middle[0]).arg(middle[1])));
    }

    void picturesThatShowNothingAreRefused() {
        QTemporaryDir folder;
        api::ReferenceImage image;
        image.path = folder.filePath("white.png").toStdString();
        io::writePng(image.path, base::Image8(20, 20, 3, 255));
        try {
            Reference(image, 32);
            QFAIL("an empty picture must be refused");
        } catch (const base::Error& error) {
            QCOMPARE(int(error.kind()), int(base::ErrorKind::Usage));
            QVERIFY(std::string(error.what()).find("white.png") != std::string::npos);
        }
    }

    void nothingFormedIsSaidInWords() {
        HifaParams params = quickParams(10);
        params.surfaceLevel = 200;
        Run run(params);
        try {
            run.job.finish(run.context);
            QFAIL("an empty field has no surface");
        } catch (const base::Error& error) {
            QCOMPARE(int(error.kind()), int(base::ErrorKind::NotFound));
            QVERIFY(std::string(error.what()).find("seed") != std::string::npos);
        }
    }

    void liveParametersApply() {
        Run run(quickParams(20));
        run.job.apply({{"guidance_scale", 9.0}, {"z_variance", 1.5}});
        QCOMPARE(run.saved().state["live"]["guidance_scale"].get<double>(), 9.0);
        QCOMPARE(run.saved().state["live"]["z_variance"].get<double>(), 1.5);
        QVERIFY(run.job.reduceStep());
        QCOMPARE(run.saved().state["rate"].get<double>(), 0.5);
    }

    void otherWordsAreEmbeddedAndSurviveACheckpoint() {
        std::vector<std::string> embedded;
        class Listening final : public tests::ExactPrior {
          public:
            Listening(tests::ExactPrior prior, std::vector<std::string>& heard)
                : ExactPrior(std::move(prior))
                , m_heard(heard) {}
            priors::TextEmbedding embed(const std::string& text) const override {
                m_heard.push_back(text);
                return ExactPrior::embed(text);
            }

          private:
            std::vector<std::string>& m_heard;
        };
        const auto models = [&](const runtime::JobContext& context) {
            HifaModels loaded = ballModels(context);
            loaded.prior = std::make_shared<Listening>(
                dynamic_cast<const tests::ExactPrior&>(*loaded.prior), embedded);
            return loaded;
        };
        api::Request request;
        request.prompt = "a red ball";
        Run run(quickParams(20), request, models);
        QVERIFY(std::find(embedded.begin(), embedded.end(), "a red ball") != embedded.end());
        embedded.clear();
        run.job.apply({{api::kLivePrompt, std::string("a blue ball")}});
        QVERIFY(std::find(embedded.begin(), embedded.end(), "a blue ball, back view") !=
                embedded.end());
        const runtime::CheckpointData data = run.saved();
        Run resumed(quickParams(20), request, models);
        embedded.clear();
        resumed.job.load(data);
        QVERIFY(std::find(embedded.begin(), embedded.end(), "a blue ball") != embedded.end());
        embedded.clear();
        resumed.job.apply({{api::kLiveNegativePrompt, std::string("anything green")}});
        QVERIFY(std::find(embedded.begin(), embedded.end(), "anything green") != embedded.end());
        const runtime::CheckpointData later = resumed.saved();
        Run third(quickParams(20), request, models);
        embedded.clear();
        third.job.load(later);
        for (const char* words : {"a blue ball", "anything green"})
            QVERIFY(std::find(embedded.begin(), embedded.end(), words) != embedded.end());
        embedded.clear();
        resumed.job.apply({{"guidance_scale", 9.0}});
        QVERIFY(embedded.empty()); // the words are as they were
    }

    void aForkTakesWhatFormedAndKeepsItsOwnPlan() {
        Run first(quickParams(60));
        first.go(0, 30);
        const runtime::CheckpointData data = first.saved();
        HifaParams other = quickParams(120);
        other.guidanceScale = 3;
        Run fork(other);
        fork.job.fork(data);
        QCOMPARE(fork.job.steps(), std::int64_t{120});
        const runtime::CheckpointData taken = fork.saved();
        for (const auto& [name, tensor] : data.tensors())
            QVERIFY2(tensor.bytes == taken.tensor(name).bytes, name.c_str());
        QCOMPARE(taken.state["live"]["guidance_scale"].get<double>(), 3.0);
    }

    void theMethodDescribesItself() {
        const HifaMethod method;
        const api::MethodInfo info = method.info();
        for (const base::ParamSpec& spec : info.params) {
            QVERIFY2(!spec.label.empty() && !spec.tip.empty(), spec.name.c_str());
        }
        api::Request request;
        for (const api::Preset& preset : info.presets) {
            request.preset = preset.id;
            method.check(request, {});
        }
        request.params = {{"t_min", std::int64_t{990}}};
        QVERIFY_EXCEPTION_THROWN(method.check(request, {}), base::Error);
    }
};

MAQUETTE_TEST(TestHifaJob);
#include "tst_hifa_job.moc"
