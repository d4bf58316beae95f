#include <fstream>

#include "engine/training/gates.h"
#include "engine/training/training_log.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using io::Json;
namespace fs = std::filesystem;

namespace {

Json begins(const char* stage, int step, double seconds) {
    return {{"stage", stage},
            {"begins", true},
            {"step", step},
            {"seconds", seconds},
            {"date", "2026-01-02 03:04"},
            {"machine", "a machine"},
            {"precision", "bf16"}};
}

Json progress(const char* stage, int step, double seconds, double loss) {
    return {{"stage", stage},           {"step", step}, {"seconds", seconds},  {"rate", 0.001},
            {"items_per_second", 30.5}, {"loss", loss}, {"gradient_norm", 2.0}};
}

Json done(const char* stage, int steps) {
    return {{"stage", stage}, {"steps", steps}, {"minutes", 2.0}, {"precision", "fp32"},
            {"seed", 1},      {"world", "abc"}, {"accuracy", 0.9}};
}

} // namespace

class TrainingLogTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void linesThatAreNoneAreLeftOut() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "log.jsonl";
        QVERIFY(training::readLog(file).empty());
        std::ofstream(file) << progress("vae", 1, 1, 1).dump() << "\n\n[1,2]\n{\"stage\":\"va"
                            << "\n"
                            << progress("vae", 2, 2, 1).dump() << "\n{\"stage\":";
        QCOMPARE(training::readLog(file).size(), 2);
    }

    // Two stages trained at the same time write into one log.
    void legsOfStagesThatRunSideBySide() {
        const auto legs = training::legsOf(
            {begins("vae", 0, 0), begins("unet", 0, 0), progress("vae", 10, 60, 3),
             progress("unet", 5, 30, 9), progress("vae", 20, 120, 2), done("vae", 21),
             progress("unet", 50, 300, 4), Json{{"stage", "evaluate"}, {"steps", 3}}});
        QCOMPARE(legs.size(), 2);
        QCOMPARE(legs[0].stage, std::string("vae"));
        QCOMPARE(legs[0].lastStep, 21);
        QCOMPARE(legs[0].minutes, 2.0);
        QVERIFY(legs[0].done);
        QCOMPARE(legs[0].precision, std::string("fp32")); // the later word
        QCOMPARE(legs[0].figures.dump(), std::string(R"({"loss":2.0,"accuracy":0.9})"));
        QCOMPARE(legs[1].lastStep, 50);
        QCOMPARE(legs[1].minutes, 5.0);
        QVERIFY(!legs[1].done);
        QCOMPARE(legs[1].precision, std::string("bf16"));
    }

    void resumedLegsCountTheirOwnMinutes() {
        const auto legs = training::legsOf({begins("vae", 0, 0), progress("vae", 100, 600, 3),
                                            begins("vae", 90, 540), progress("vae", 200, 1140, 2),
                                            done("vae", 200)});
        QCOMPARE(legs.size(), 2);
        QCOMPARE(legs[1].firstStep, 90);
        QCOMPARE(legs[1].minutes, 10.0);
    }

    // Logs of the first program announce no legs.
    void legsThatNobodyAnnounced() {
        const auto legs = training::legsOf(
            {progress("vae", 20, 10, 5), progress("vae", 100, 60, 4), // killed
             progress("vae", 95, 58, 4), progress("vae", 150, 118, 3), done("vae", 150),
             progress("vae", 170, 138, 3), done("vae", 170), // resumed
             progress("vae", 15, 9, 6)});                    // from the start
        QCOMPARE(legs.size(), 4);
        QCOMPARE(legs[0].firstStep, 0);
        QVERIFY(!legs[0].done);
        QCOMPARE(legs[1].firstStep, 95);
        QCOMPARE(legs[1].lastStep, 150);
        QCOMPARE(legs[1].minutes, 1.0);
        QCOMPARE(legs[2].firstStep, 150);
        QVERIFY(std::abs(legs[2].minutes - 20.0 / 60) < 1e-9);
        QCOMPARE(legs[3].firstStep, 0);
        QCOMPARE(legs[3].lastStep, 15);
    }

    void thinningKeepsWhatMatters() {
        std::vector<Json> log{begins("unet", 0, 0)};
        for (int i = 1; i <= 5000; ++i)
            log.push_back(progress("unet", i, i * 10, 1.0 / i));
        log.push_back(done("unet", 5000));
        const std::string all = training::thinned(log, 1 << 30);
        QCOMPARE(std::count(all.begin(), all.end(), '\n'), 5002);
        const std::string text = training::thinned(log, 50'000);
        QVERIFY(text.size() <= 50'000 && text.size() > 20'000);
        QVERIFY(text.find("begins") != std::string::npos);
        QVERIFY(text.find("\"step\":5000,") != std::string::npos); // the last of the leg
        QVERIFY(text.find("\"steps\":5000") != std::string::npos);
        // The legs read the same.
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "log.jsonl";
        std::ofstream(file) << text;
        const auto legs = training::legsOf(training::readLog(file));
        QCOMPARE(legs.size(), 1);
        QCOMPARE(legs[0].minutes, training::legsOf(log)[0].minutes);
    }

    void gates() {
        Json figures = {{"vae", {{"psnr_unseen", 29.0}}},
                        {"judge", {{"class_accuracy", 0.96}}},
                        {"camera", {{"scan_minimum_at", 15.0}, {"wrong_by_90_costs", "much"}}}};
        const auto row = [&](const char* begin) {
            for (const Json& gate : training::gatesOf(figures)) {
                if (gate["gate"].get<std::string>().starts_with(begin)) return gate;
            }
            return Json();
        };
        QCOMPARE(training::gatesOf(figures).size(), 11);
        QCOMPARE(row("VAE")["met"].get<bool>(), true);
        QCOMPARE(row("judge: class")["met"].get<bool>(), false);
        QCOMPARE(row("azimuth offset")["met"].get<bool>(), false);
        figures["camera"]["scan_minimum_at"] = 0.0;
        QCOMPARE(row("azimuth offset")["met"].get<bool>(), true);
        QVERIFY(row("samples of seen pairs: class")["met"].is_null());
        QVERIFY(row("v-loss")["value"].is_null());
    }

    void machineAndDates() {
        QVERIFY(training::machineName().find("thread") != std::string::npos);
        QCOMPARE(training::dateNow().size(), 16);
        QVERIFY(training::dateOf("/there/is/no/such/file").empty());
        QCOMPARE(training::dateOf("/proc/self/exe").size(), 16);
    }
};

MAQUETTE_TEST(TrainingLogTest);
#include "tst_training_log.moc"
