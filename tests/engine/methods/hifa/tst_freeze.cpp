// The brush in whole runs of the method, with priors that know exactly what they want.

#include <cmath>

#include <glm/geometric.hpp>

#include "engine/base/brush.h"
#include "engine/base/error.h"
#include "engine/methods/hifa/hifa_job.h"
#include "engine/methods/hifa/hifa_method.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/job_context.h"
#include "engine/runtime/recipe.h"
#include "tests/engine/methods/hifa/delta_priors.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maquette;
using namespace maquette::methods::hifa;
using base::BrushMode;

namespace {

constexpr int kSize = 24;

// A ball of the colour that the newest words name.
class WordPrior final : public tests::ExactPrior {
  public:
    WordPrior()
        : ExactPrior(tests::ballPrior(kSize, .6f, {.85f, .12f, .1f}))
        , m_blueBall(tests::ballPrior(kSize, .6f, {.1f, .15f, .85f})) {}
    priors::TextEmbedding embed(const std::string& text) const override {
        if (!text.empty()) m_blue = text.find("blue") != std::string::npos;
        return ExactPrior::embed(text);
    }
    at::Tensor predict(const at::Tensor& z, int t,
                       const std::vector<priors::Condition>& rows) const override {
        return m_blue ? m_blueBall.predict(z, t, rows) : ExactPrior::predict(z, t, rows);
    }

  private:
    tests::ExactPrior m_blueBall;
    mutable bool m_blue = false;
};

HifaModels wordModels(const runtime::JobContext&) {
    return {std::make_shared<WordPrior>(), nullptr};
}

HifaParams quickParams(std::int64_t steps) {
    HifaParams params;
    params.steps = steps;
    params.samples = 28;
    params.tableBits = 12;
    params.viewWords = false;
    params.mesh.resolution = 48;
    params.mesh.triangles = 3000;
    params.mesh.textureSize = 64;
    return params;
}

std::string topHalf(BrushMode mode) {
    base::BrushStroke stroke{mode, .7f, .8f, {}};
    for (const float x : {-.5f, 0.f, .5f}) {
        for (const float z : {-.5f, 0.f, .5f})
            stroke.points.push_back({x, .75f, z});
    }
    return base::toText({stroke});
}

struct Run {
    explicit Run(std::int64_t steps)
        : job(request(), quickParams(steps), wordModels)
        , context({.request = request(), .send = [](api::Event) {}}) {
        job.init(context);
    }
    static api::Request request() {
        api::Request request;
        request.prompt = "a red ball";
        return request;
    }
    void go(std::int64_t from, std::int64_t to) {
        for (std::int64_t i = from; i < to; ++i) {
            context.setStep(i);
            job.step(context);
        }
        context.setStep(to);
    }
    base::Frame look() {
        base::Frame frame;
        job.preview({base::Camera::orbit(0, 0, 3, 40, 48, 48), base::Shading::Color, 1}, frame, {});
        return frame;
    }
    runtime::CheckpointData saved() const {
        runtime::CheckpointData data;
        job.save(data);
        return data;
    }
    HifaJob job;
    runtime::JobContext context;
};

// The method with those models, for the whole engine.
class WordMethod final : public runtime::Method {
  public:
    api::MethodInfo info() const override {
        api::MethodInfo info = HifaMethod().info();
        info.modelKinds.clear();
        return info;
    }
    void check(const api::Request&, const api::ModelInfo&) const override {}
    std::unique_ptr<runtime::Job> makeJob(const api::Request& request) const override {
        return std::make_unique<HifaJob>(request, quickParams(70), wordModels);
    }
};

// What a request makes; `steer` is called once it has come to step 20.
api::AssetReady made(api::Request request,
                     const std::function<void(api::Engine&, api::JobId)>& steer,
                     std::vector<api::Steered>* steered = nullptr) {
    const QTemporaryDir folder;
    request.outputFolder = folder.path().toStdString();
    request.params = base::valuesOf(quickParams(70));
    runtime::MethodRegistry registry;
    registry.add(std::make_shared<const WordMethod>());
    const auto engine = runtime::makeEngine(std::move(registry), {});
    const api::JobId job = engine->submit(request);
    api::AssetReady asset;
    bool told = false;
    const bool ended = QTest::qWaitFor(
        [&] {
            for (api::Event& event : engine->drain()) {
                if (auto* metrics = std::get_if<api::Metrics>(&event);
                    metrics && metrics->step >= 20 && !told && steer) {
                    told = true;
                    steer(*engine, job);
                }
                if (const auto* change = std::get_if<api::Steered>(&event); change && steered)
                    steered->push_back(*change);
                if (auto* ready = std::get_if<api::AssetReady>(&event)) asset = std::move(*ready);
            }
            return api::isFinal(engine->state(job));
        },
        60000);
    if (!ended) return {};
    for (api::Event& event : engine->drain()) {
        if (auto* ready = std::get_if<api::AssetReady>(&event)) asset = std::move(*ready);
    }
    return asset;
}

bool same(const runtime::CheckpointData& a, const runtime::CheckpointData& b) {
    if (a.tensors().size() != b.tensors().size() || a.state != b.state) return false;
    for (const auto& [name, tensor] : a.tensors()) {
        if (tensor.bytes != b.tensor(name).bytes) return false;
    }
    return true;
}

// The largest change of a colour in these rows of a picture, and its mean where something is shown.
struct Change {
    double most = 0, mean = 0;
};
Change change(const base::Frame& a, const base::Frame& b, int top, int bottom) {
    Change result;
    int count = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < a.width; ++x) {
            double here = 0;
            for (int c = 0; c < 4; ++c)
                here = std::max(here,
                                double(std::abs(a.color.pixel(x, y)[c] - b.color.pixel(x, y)[c])));
            result.most = std::max(result.most, here);
            if (a.color.pixel(x, y)[3] < .5f) continue;
            result.mean += here;
            ++count;
        }
    }
    result.mean /= std::max(count, 1);
    return result;
}

} // namespace

class TestFreeze : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Half a red ball is frozen, the words become blue: that half stays, the other turns.
    void theFrozenHalfStaysRed() {
        Run run(400);
        run.go(0, 90);
        run.job.apply({{api::kLiveMask, topHalf(BrushMode::Freeze)}});
        const base::Frame before = run.look();
        run.job.apply({{api::kLivePrompt, std::string("a blue ball")}});
        run.go(90, 200);
        const base::Frame after = run.look();
        const Change held = change(before, after, 0, 14), free = change(before, after, 30, 48);
        qInfo("frozen rows: at most %.1e; free rows: %.2f on average", held.most, free.mean);
        QVERIFY(held.most < 1e-3);
        QVERIFY(free.mean > .3);
        const float *top = after.color.pixel(24, 14), *bottom = after.color.pixel(24, 34);
        QVERIFY2(top[0] > top[2] + .4f, "the top is red");
        QVERIFY2(bottom[2] > bottom[0] + .4f, "the bottom is blue");
        // What is made of it keeps both, too.
        const api::AssetReady asset = run.job.finish(run.context);
        double high = 0, low = 0;
        const base::Image8& picture = asset.turntable[0];
        for (int x = picture.width / 2 - 8; x < picture.width / 2 + 8; ++x) {
            const auto* up = picture.pixel(x, picture.height / 2 - 24);
            const auto* down = picture.pixel(x, picture.height / 2 + 40);
            high += up[0] - up[2];
            low += down[0] - down[2];
        }
        QVERIFY2(high > 0 && low < 0, qPrintable(QString("%1 %2").arg(high).arg(low)));
    }

    void onlyTheMarkedHalfIsRedone() {
        Run run(400);
        run.go(0, 80);
        run.job.apply({{api::kLiveMask, topHalf(BrushMode::Redo)}});
        const base::Frame before = run.look();
        run.job.apply({{api::kLivePrompt, std::string("a blue ball")}});
        run.go(80, 160);
        const base::Frame after = run.look();
        const Change free = change(before, after, 12, 18), held = change(before, after, 30, 48);
        qInfo("held rows: at most %.1e; redone rows: %.2f on average", held.most, free.mean);
        QVERIFY(held.most < 1e-3);
        QVERIFY(free.mean > .25);
    }

    void aMaskIsPartOfTheState() {
        const std::string mask = topHalf(BrushMode::Freeze);
        Run whole(120);
        whole.go(0, 60);
        whole.job.apply({{api::kLiveMask, mask}});
        whole.go(60, 90);
        const runtime::CheckpointData data = whole.saved();
        const base::Rng::State rng = whole.context.rng().state();
        QCOMPARE(data.state["live"][api::kLiveMask].get<std::string>(), mask);
        whole.go(90, 110);
        Run resumed(120);
        resumed.job.load(data);
        resumed.context.setRng(rng);
        QVERIFY(same(resumed.saved(), data));
        resumed.go(90, 110);
        QVERIFY(same(whole.saved(), resumed.saved()));
        // Going back to a state without a mask lets everything go.
        Run plain(120);
        plain.go(0, 10);
        const runtime::CheckpointData early = plain.saved();
        resumed.job.load(early);
        QVERIFY(same(resumed.saved(), early));
    }

    void aForkStaysFrozen() {
        Run first(120);
        first.go(0, 60);
        first.job.apply({{api::kLiveMask, topHalf(BrushMode::Freeze)}});
        first.go(60, 80);
        const runtime::CheckpointData data = first.saved();
        const base::Frame before = first.look();
        Run fork(200);
        fork.job.fork(data);
        fork.job.apply({{api::kLivePrompt, std::string("a blue ball")}});
        QVERIFY(change(before, fork.look(), 0, 48).most < 1e-6);
        fork.go(80, 130);
        QVERIFY(change(before, fork.look(), 0, 14).most < 1e-3);
    }

    // Undo sends the mask as it was before; what had been frozen may change again.
    void undoLetsGo() {
        Run run(300);
        run.go(0, 80);
        run.job.apply({{api::kLiveMask, topHalf(BrushMode::Freeze)}});
        run.job.apply({{api::kLiveMask, std::string()}});
        QCOMPARE(run.saved().tensors().count("mask.weights"), std::size_t{0});
        const base::Frame before = run.look();
        run.job.apply({{api::kLivePrompt, std::string("a blue ball")}});
        run.go(80, 160);
        QVERIFY(change(before, run.look(), 12, 20).mean > .25);
    }

    // The recipe of a run with strokes makes the same thing again, to the bit.
    void aRecipeReplaysItsStrokes() {
        std::vector<api::Steered> steered;
        const api::AssetReady first = made(
            Run::request(),
            [](api::Engine& engine, api::JobId job) {
                engine.update(job, {{api::kLiveMask, topHalf(BrushMode::Freeze)},
                                    {api::kLivePrompt, std::string("a blue ball")}});
                QVERIFY_EXCEPTION_THROWN(
                    engine.update(job, {{api::kLiveMask, std::string("freeze 9")}}), base::Error);
            },
            &steered);
        QVERIFY(first.mesh && !first.mesh->empty());
        QCOMPARE(steered.size(), std::size_t{1});
        QVERIFY(steered[0].change.step >= 20);
        const runtime::Recipe recipe =
            runtime::recipeFromJson(io::parseJson(first.recipeJson, "r"), "r");
        QCOMPARE(std::get<std::string>(recipe.steering.at(0).params.at(api::kLiveMask)),
                 topHalf(BrushMode::Freeze));
        const api::AssetReady again = made(runtime::replayRequest(recipe), {});
        QVERIFY(again.mesh && again.mesh->positions == first.mesh->positions);
        QVERIFY(again.turntable[0].data == first.turntable[0].data);
        api::Request without = runtime::replayRequest(recipe);
        without.steering[0].params.erase(api::kLiveMask);
        const api::AssetReady other = made(without, {});
        QVERIFY(!other.mesh || other.mesh->positions != first.mesh->positions);
    }

    void strokesThatCannotBeAreRefused() {
        Run run(20);
        QVERIFY_EXCEPTION_THROWN(run.job.apply({{api::kLiveMask, std::string("blur 1 1 0 0 0")}}),
                                 base::Error);
        QVERIFY(HifaMethod().info().takesMask);
    }

    void oldStatesHaveNoMask() {
        Run run(20);
        run.go(0, 3);
        runtime::CheckpointData data = run.saved();
        data.state["live"].erase(api::kLiveMask);
        Run other(20);
        other.job.load(data);
        QVERIFY(same(run.saved(), other.saved()));
    }
};

MAQUETTE_TEST(TestFreeze);
#include "tst_freeze.moc"
