// What changes while a run goes on: every live parameter at a step boundary, the noise that does
// not rise by it, and runs that make the same again with their steering.

#include <algorithm>

#include "engine/methods/hifa/hifa_method.h"
#include "engine/methods/hifa/schedule.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/recipe.h"
#include "tests/engine/methods/hifa/job_run.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maquette;
using namespace maquette::methods::hifa;
using tests::ballModels;
using tests::same;
using Run = tests::JobRun;

namespace {

constexpr std::int64_t kSteps = 70;

HifaParams quickParams(std::int64_t steps) {
    HifaParams params;
    params.steps = steps;
    params.renderSize = 24;
    params.samples = 24;
    params.tableBits = 12;
    params.mesh.resolution = 40;
    params.mesh.triangles = 3000;
    params.mesh.textureSize = 64;
    return params;
}

// The noise levels of the steps so far.
std::vector<double> levelsOf(const Run& run) {
    std::vector<double> levels;
    for (const api::Event& event : run.events) {
        if (const auto* metrics = std::get_if<api::Metrics>(&event))
            levels.push_back(metrics->values.at("t"));
    }
    return levels;
}

// Another value than the one it has, as a user may choose it.
base::ParamValue otherValue(const base::ParamSpec& spec, const base::ParamValue& now) {
    if (spec.type == base::ParamType::Boolean) return !std::get<bool>(now);
    if (spec.type == base::ParamType::Choice) {
        const std::string& value = std::get<std::string>(now);
        return spec.choices[0].value == value ? spec.choices[1].value : spec.choices[0].value;
    }
    if (spec.type == base::ParamType::Integer) {
        const auto value = std::get<std::int64_t>(now);
        return value + 1 <= static_cast<std::int64_t>(spec.maximum) ? value + 1 : value - 1;
    }
    const double value = std::get<double>(now);
    const double more = value == 0 ? spec.maximum / 2 : value * 1.25;
    return more <= spec.maximum ? more : value * .75;
}

base::Params allChanged(const HifaParams& params) {
    const base::Params values = base::valuesOf(params);
    base::Params changed;
    for (const base::ParamSpec& spec : base::specsOf<HifaParams>()) {
        if (spec.live) changed[spec.name] = otherValue(spec, values.at(spec.name));
    }
    return changed;
}

class BallMethod final : public runtime::Method {
  public:
    api::MethodInfo info() const override {
        api::MethodInfo info = HifaMethod().info();
        info.modelKinds.clear();
        return info;
    }
    void check(const api::Request&, const api::ModelInfo&) const override {}
    std::unique_ptr<runtime::Job> makeJob(const api::Request& request) const override {
        return std::make_unique<HifaJob>(request, quickParams(kSteps), ballModels);
    }
};

// What a request makes; the changes are told from step 10 on, ten steps apart.
api::AssetReady made(api::Request request, const std::vector<base::Params>& changes) {
    const QTemporaryDir folder;
    request.prompt = "a red ball";
    request.outputFolder = folder.path().toStdString();
    request.params = base::valuesOf(quickParams(kSteps));
    runtime::MethodRegistry registry;
    registry.add(std::make_shared<const BallMethod>());
    const auto engine = runtime::makeEngine(std::move(registry), {});
    const api::JobId job = engine->submit(request);
    api::AssetReady asset;
    std::size_t told = 0;
    const auto take = [&] {
        for (api::Event& event : engine->drain()) {
            const auto* metrics = std::get_if<api::Metrics>(&event);
            if (metrics && told < changes.size() &&
                metrics->step >= 10 + 10 * static_cast<std::int64_t>(told))
                engine->update(job, changes[told++]);
            if (auto* ready = std::get_if<api::AssetReady>(&event)) asset = std::move(*ready);
        }
    };
    const auto ended = [&] {
        take();
        return api::isFinal(engine->state(job));
    };
    if (!QTest::qWaitFor(ended, 60000)) return {};
    take();
    return asset;
}

} // namespace

class TestHifaSteering : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // What is fixed is what the field is built of, and the plan's length, which a budget changes.
    void onlyWhatIsBuiltIsFixed() {
        std::vector<std::string> fixed;
        for (const base::ParamSpec& spec : base::specsOf<HifaParams>()) {
            if (!spec.live) fixed.push_back(spec.name);
        }
        const std::vector<std::string> wanted = {"steps", "field", "density_gain", "table_bits"};
        QCOMPARE(fixed, wanted);
    }

    // Each alone: the run goes on, tells the change, and goes on equally from a checkpoint.
    void everyLiveParameterChangesOnTheWay_data() {
        QTest::addColumn<QString>("name");
        for (const auto& [name, value] : allChanged(quickParams(20)))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyLiveParameterChangesOnTheWay() {
        QFETCH(QString, name);
        const std::string key = name.toStdString();
        const base::ParamValue value = allChanged(quickParams(20)).at(key);
        Run whole(quickParams(20)), first(quickParams(20)), second(quickParams(20));
        whole.go(0, 3);
        whole.job.apply({{key, value}});
        QVERIFY(io::paramsFromJson(whole.saved().state["live"], "live").at(key) == value);
        whole.go(3, 8);
        first.go(0, 3);
        first.job.apply({{key, value}});
        first.go(3, 5);
        second.go(0, 2); // another place, so that load() must bring everything
        second.job.load(first.saved());
        second.context.setRng(first.context.rng().state());
        second.go(5, 8);
        QVERIFY(same(second.saved(), whole.saved()));
    }

    // What the step works with, not only what is stored, changes.
    void aChangeReachesTheSteps_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"render_size", "samples", "fine_samples", "background", "guidance",
                                 "denoise_steps", "eta", "elevation_low", "elevation_high", "t_min",
                                 "annealing", "grid_rate", "network_rate", "entropy"})
            QTest::newRow(name) << name;
    }
    void aChangeReachesTheSteps() {
        QFETCH(QString, name);
        const std::string key = name.toStdString();
        Run steered(quickParams(20)), left(quickParams(20));
        for (Run* run : {&steered, &left})
            run->go(0, 3);
        base::ParamValue value = allChanged(quickParams(20)).at(key);
        if (key == "t_min") value = std::int64_t{20};        // a step of one is rounded away
        if (key == "denoise_steps") value = std::int64_t{1}; // more than 4 never fit
        steered.job.apply({{key, value}});
        for (Run* run : {&steered, &left})
            run->go(3, 12);
        const runtime::CheckpointData a = steered.saved(), b = left.saved();
        QVERIFY(std::any_of(b.tensors().begin(), b.tensors().end(), [&](const auto& each) {
            return each.second.bytes != a.tensor(each.first).bytes;
        }));
    }

    void theBackgroundLearnsFromWhereItIsSwitchedOn() {
        Run run(quickParams(20));
        run.go(0, 3);
        const std::size_t before = run.saved().tensors().size();
        run.job.apply({{"background", std::string("learned")}});
        run.go(3, 9);
        const runtime::CheckpointData learned = run.saved();
        QVERIFY(learned.tensors().size() > before);
        run.job.apply({{"background", std::string("flat")}});
        run.go(9, 12);
        QCOMPARE(run.saved().tensors().size(), learned.tensors().size()); // kept, untouched
        run.job.load(learned);
        QVERIFY(same(run.saved(), learned));
    }

    void theNoiseGoesOnFromWhereItStands() {
        const NoiseFall plain(false, 980, 100);
        for (const double p : {.0, .1, .5, 1.})
            QCOMPARE(plain.at(p), squareRootTimestep(p, 980, 100));
        const int there = plain.at(.25);
        for (const bool linear : {false, true}) {
            const NoiseFall wider = plain.changed(.25, linear, 999, 300);
            QCOMPARE(wider.at(.25), there); // not up to what 999 would be there
            QCOMPARE(wider.at(1), 300);
            int last = there;
            for (int i = 25; i <= 100; ++i) {
                QVERIFY(wider.at(i / 100.) <= last);
                last = wider.at(i / 100.);
            }
        }
        QCOMPARE(plain.changed(.25, false, 400, 100).at(.25), 400);
        QCOMPARE(plain.changed(.25, false, 980, 700).at(.25), 700); // asked for
        QCOMPARE(plain.changed(1, false, 980, 50).at(1), 50);
    }

    // Whatever is changed about the range, except lifting its end above the level.
    void aSteeredRunNeverGetsNoisier() {
        Run run(quickParams(40));
        run.go(0, 8);
        run.job.apply({{"t_max", std::int64_t{999}}});
        run.go(8, 16);
        run.job.apply({{"annealing", std::string("linear")}});
        run.go(16, 24);
        run.job.apply({{"t_min", std::int64_t{150}}});
        run.go(24, 32);
        run.job.apply({{"annealing", std::string("sqrt")}, {"t_max", std::int64_t{600}}});
        run.go(32, 40);
        const std::vector<double> levels = levelsOf(run);
        QCOMPARE(levels.size(), std::size_t{40});
        QVERIFY(std::is_sorted(levels.rbegin(), levels.rend()));
        QVERIFY(levels.front() > 900 && levels.back() < 200);
    }

    // The recipe of a run that was steered by everything makes the same again, to the bit.
    void aRecipeReplaysAllItsSteering() {
        const base::Params all = allChanged(quickParams(kSteps));
        const std::vector<base::Params> changes = {
            {{"t_max", std::int64_t{990}}, {"background", std::string("learned")}},
            all,
            {{"render_size", std::int64_t{32}}, {"t_min", std::int64_t{40}}},
            {{"background", std::string("flat")}, {"network_rate", 2e-3}}};
        const api::AssetReady first = made({}, changes);
        QVERIFY(first.mesh && !first.mesh->empty());
        const runtime::Recipe recipe =
            runtime::recipeFromJson(io::parseJson(first.recipeJson, "r"), "r");
        QCOMPARE(recipe.steering.size(), changes.size());
        for (std::size_t i = 0; i < changes.size(); ++i)
            QVERIFY(recipe.steering[i].params == changes[i]);
        const api::AssetReady again = made(runtime::replayRequest(recipe), {});
        QVERIFY(again.mesh && again.mesh->positions == first.mesh->positions);
        QVERIFY(again.turntable[0].data == first.turntable[0].data);
        const api::AssetReady plain = made({}, {});
        QVERIFY(!plain.mesh || plain.mesh->positions != first.mesh->positions);
    }
};

MAQUETTE_TEST(TestHifaSteering);
#include "tst_hifa_steering.moc"
