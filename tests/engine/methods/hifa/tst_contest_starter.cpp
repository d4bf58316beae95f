#include <algorithm>

#include "engine/base/paths.h"
#include "engine/methods/hifa/hifa_method.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/model_catalogue.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;

namespace {

// Judges by nothing but the order of its calls: the last candidate it looked at is the best.
class OrderJudge final : public runtime::ContestJudge {
  public:
    int side() const override { return 32; }
    std::vector<double> look(const std::string&, std::span<const base::Image8> views) override {
        return std::vector<double>(views.size(), 0.01 * ++m_calls);
    }

  private:
    int m_calls = 0;
};

struct Studio {
    explicit Studio(std::uint64_t freeMemory = 0) {
        runtime::MethodRegistry registry;
        registry.add(std::make_shared<methods::hifa::HifaMethod>());
        runtime::EngineConfig config;
        const auto models = std::make_shared<runtime::ModelCatalogue>(base::resourcesFolder());
        config.models = [models] { return models->list(); };
        config.judge = [] { return std::make_shared<OrderJudge>(); };
        if (freeMemory) config.freeMemory = [freeMemory] { return freeMemory; };
        engine = runtime::makeEngine(std::move(registry), std::move(config));
    }
    api::Request request(std::uint64_t seed) const {
        api::Request request;
        request.prompt = "a red chair";
        request.seed = seed;
        request.device = "cpu";
        request.params = {{"steps", std::int64_t(24)}, {"mesh_resolution", std::int64_t(48)}};
        request.outputFolder = (folder.path() + "/" + QString::number(seed)).toStdString();
        return request;
    }
    bool waitFor(api::JobId job) const {
        return QTest::qWaitFor([&] { return api::isFinal(engine->state(job)); }, 120'000);
    }
    runtime::CheckpointData state(std::uint64_t seed) const {
        return runtime::readCheckpoint(
            runtime::listCheckpoints(runtime::checkpointFolder(request(seed).outputFolder))
                .front()
                .path);
    }

    QTemporaryDir folder;
    std::unique_ptr<api::Engine> engine;
};

} // namespace

class ContestStarterTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // With the shipped model, which the candidates share, in turns of one step and with others'
    // states on the disk: what the winner forms is what it forms alone, to the last bit.
    void theWinnerFormsWhatItFormsAlone_data() {
        QTest::addColumn<qulonglong>("memory");
        QTest::newRow("in the memory") << qulonglong(0);
        QTest::newRow("on the disk") << qulonglong(1);
    }
    void theWinnerFormsWhatItFormsAlone() {
        QFETCH(qulonglong, memory);
        Studio alone;
        QVERIFY(alone.waitFor(alone.engine->submit(alone.request(5))));
        Studio together(memory);
        api::ContestRequest contest;
        contest.candidates = {together.request(3), together.request(4), together.request(5)};
        base::ViewRequest view;
        view.camera = base::Camera::orbit(30, 15, 3.2f, 40, 48, 48);
        together.engine->setView(view);
        QVERIFY(together.waitFor(together.engine->submitContest(contest)));
        const runtime::CheckpointData one = alone.state(5), other = together.state(5);
        QCOMPARE(one.step, std::int64_t(24));
        QCOMPARE(other.step, std::int64_t(24));
        QVERIFY(one.rng == other.rng);
        QVERIFY(one.tensors().size() > 3);
        for (const auto& [name, tensor] : one.tensors())
            QVERIFY2(other.tensor(name).bytes == tensor.bytes, name.c_str());
        QVERIFY(one.tensors().begin()->second.bytes.size() > 0);
    }
};

MAQUETTE_TEST(ContestStarterTest);
#include "tst_contest_starter.moc"
