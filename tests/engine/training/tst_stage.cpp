#include <chrono>
#include <fstream>
#include <thread>

#include "engine/base/error.h"
#include "engine/io/safetensors.h"
#include "engine/nn/layers.h"
#include "engine/nn/model_files.h"
#include "engine/training/stage.h"
#include "engine/training/training_log.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

struct Small {
    nn::Conv2d conv{.in = 3, .out = 4};
    nn::Linear linear{.in = 4, .out = 2};
    void parameters(const nn::Scope& s) {
        conv.parameters(s["conv"]);
        linear.parameters(s["linear"]);
    }
};

// A stage of a few microseconds a step; everything about it follows from the step's number.
struct SmallStage {
    Small net;
    nn::Optimiser optimiser{{}};
    training::StageSettings settings;
    std::stop_source stop;
    std::int64_t stopAt = -1;
    std::vector<double> progress;
    double nanFrom = 1e18;

    explicit SmallStage(const fs::path& folder, at::ScalarType type = at::kFloat) {
        nn::initialise(net, 1);
        optimiser.add("net", net, type);
        settings.name = "small";
        settings.folder = folder;
        settings.minutes = 1000;
        settings.maxSteps = 20;
        settings.stop = stop.get_token();
    }

    training::StageResult run() {
        training::StageWork work;
        work.batch = [&](std::int64_t step, double p) -> training::StageMetrics {
            progress.push_back(p);
            if (step + 1 == stopAt) stop.request_stop();
            const auto type = net.linear.weight.scalar_type();
            const Tensor x = randomTensor({2, 3, 5, 5}, static_cast<std::uint64_t>(step)).to(type);
            Tensor loss = net.linear(net.conv(x).mean({2, 3})).to(at::kFloat).pow(2).sum();
            if (static_cast<double>(step) >= nanFrom) loss = loss / 0.0 * 0.0;
            loss.backward();
            return {{"loss", loss.item<double>()}};
        };
        return training::runStage(settings, optimiser, work);
    }
};

nn::ParamMap checkpoint(const fs::path& folder) {
    return nn::loadWeightsFile(training::checkpointFile(folder, "small"));
}

bool same(const nn::ParamMap& a, const nn::ParamMap& b) {
    if (a.size() != b.size() || a.empty()) return false;
    for (const auto& [name, tensor] : a) {
        if (!sameBits(tensor, b.at(name))) return false;
    }
    return true;
}

std::string refused(const fs::path& folder) {
    SmallStage stage(folder);
    stage.settings.resume = true;
    try {
        stage.run();
    } catch (const base::Error& error) {
        return error.kind() == base::ErrorKind::BadFile ? error.what() : "the wrong kind";
    }
    return "no error";
}

} // namespace

class StageTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path folder(const char* name) const {
        return fs::path(m_temporary.path().toStdString()) / name;
    }

  private Q_SLOTS:
    void twentyStepsAreTenAndTen() {
        for (const auto type : {at::kFloat, at::kBFloat16}) {
            const fs::path a = folder("straight"), b = folder("resumed");
            fs::remove_all(a);
            fs::remove_all(b);
            SmallStage whole(a, type);
            const auto result = whole.run();
            QCOMPARE(result.steps, 20);
            QVERIFY(!result.stopped);
            {
                SmallStage first(b, type);
                first.stopAt = 10;
                const auto half = first.run();
                QCOMPARE(half.steps, 10);
                QVERIFY(half.stopped);
            }
            QVERIFY(!same(checkpoint(a), checkpoint(b)));
            SmallStage second(b, type);
            second.settings.resume = true;
            QCOMPARE(second.run().steps, 20);
            QCOMPARE(second.progress.size(), 10);
            QCOMPARE(second.progress.front(), 0.5);
            QVERIFY(same(checkpoint(a), checkpoint(b)));
            // The seconds go on as well.
            const auto metadata =
                io::SafetensorsFile(training::checkpointFile(b, "small")).header().metadata;
            QCOMPARE(metadata.at("step"), std::string("20"));
        }
    }

    void withoutResumeItBeginsAgain() {
        const fs::path a = folder("again");
        SmallStage first(a), second(a);
        first.run();
        const nn::ParamMap before = checkpoint(a);
        second.run();
        QCOMPARE(second.progress.size(), 20);
        QVERIFY(same(before, checkpoint(a)));
    }

    // Fifty steps see no clock, however short the time; then time counts.
    void theFirstStepsDoNotSeeTheClock() {
        SmallStage stage(folder("clock"));
        stage.settings.maxSteps = 0;
        stage.settings.minutes = 3.0 / 60;
        stage.run();
        QVERIFY(stage.progress.size() > 60);
        for (std::size_t i = 0; i < 50; ++i)
            QCOMPARE(stage.progress[i], 0.0);
        QVERIFY(stage.progress[50] > 0);
        QVERIFY(stage.progress.back() < 1);
    }

    void theRateIsATrapezoid() {
        training::StageSettings s;
        s.rate = 1;
        s.warmupSteps = 10;
        s.decayFrom = 0.5;
        QCOMPARE(training::rateAt(s, 0, 0), 0.1);
        QCOMPARE(training::rateAt(s, 9, 0), 1.0);
        QCOMPARE(training::rateAt(s, 500, 0.5), 1.0);
        QVERIFY(std::fabs(training::rateAt(s, 500, 0.75) - 0.51) < 1e-12);
        QVERIFY(std::fabs(training::rateAt(s, 500, 1) - 0.02) < 1e-12);
        QVERIFY(std::fabs(training::rateAt(s, 500, 7) - 0.02) < 1e-12);
    }

    void lossesThatAreNotFiniteEndIt() {
        SmallStage few(folder("few"));
        few.nanFrom = 5;
        few.settings.maxSteps = 20;
        few.run(); // fifteen bad ones are skipped over
        QCOMPARE(few.optimiser.steps(), 5);
        SmallStage stage(folder("nan"));
        stage.nanFrom = 5;
        stage.settings.maxSteps = 100;
        try {
            stage.run();
            QFAIL("it went on");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::Numeric);
        }
        QCOMPARE(stage.progress.size(), 25);
        for (const auto& [name, tensor] : stage.optimiser.state())
            QVERIFY(tensor.isfinite().all().item<bool>());
    }

    void damagedCheckpointsAreNamed() {
        const fs::path a = folder("damaged");
        SmallStage(a).run();
        const fs::path file = training::checkpointFile(a, "small");
        const auto whole = fs::file_size(file);
        const fs::path good = folder("good.safetensors");
        fs::copy_file(file, good);
        for (const auto size : {whole - 4, whole / 2, std::uintmax_t{20}, std::uintmax_t{0}}) {
            fs::copy_file(good, file, fs::copy_options::overwrite_existing);
            fs::resize_file(file, size);
            const std::string text = refused(a);
            QVERIFY2(text.find("small.checkpoint.safetensors") != std::string::npos, text.c_str());
        }
    }

    void foreignCheckpointsAreRefused() {
        const fs::path a = folder("foreign");
        fs::create_directories(a);
        const float one = 1;
        const auto write = [&](const io::Metadata& metadata) {
            io::writeSafetensors(training::checkpointFile(a, "small"),
                                 {{"x", io::Dtype::F32, {1}, std::as_bytes(std::span(&one, 1))}},
                                 metadata);
        };
        write({});
        QVERIFY(refused(a).find("\"step\"") != std::string::npos);
        write({{"step", "soon"}, {"seconds", "1"}, {"optimiser_steps", "1"}});
        QVERIFY(refused(a).find("\"step\"") != std::string::npos);
        write({{"step", "3"}, {"seconds", "nan"}, {"optimiser_steps", "1"}});
        QVERIFY(refused(a).find("\"seconds\"") != std::string::npos);
        write({{"step", "3"}, {"seconds", "1"}, {"optimiser_steps", "3"}});
        const std::string text = refused(a);
        QVERIFY2(text.find("average.net.conv") != std::string::npos, text.c_str());
    }

    void theLogTellsOfTheLegs() {
        const fs::path a = folder("log");
        {
            SmallStage first(a);
            first.stopAt = 8;
            first.run();
        }
        SmallStage second(a);
        second.settings.resume = true;
        second.run();
        const auto legs = training::legsOf(training::readLog(a / "log.jsonl"));
        QCOMPARE(legs.size(), 2);
        QCOMPARE(legs[0].firstStep, 0);
        QCOMPARE(legs[0].lastStep, 8);
        QCOMPARE(legs[1].firstStep, 8);
        QCOMPARE(legs[1].lastStep, 20);
        QVERIFY(legs[1].figures.contains("loss"));
        QVERIFY(!legs[1].machine.empty() && !legs[1].date.empty());
    }

    void aLogThatCannotBeWritten() {
        try {
            training::appendLog(folder("nowhere"), {{"a", 1}});
            QFAIL("written into a folder that is not there");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::Io);
        }
    }
};

MAQUETTE_TEST(StageTest);
#include "tst_stage.moc"
