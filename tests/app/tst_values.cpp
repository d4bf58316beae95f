#include "app/cli/progress_line.h"
#include "app/cli/values.h"
#include "engine/base/error.h"
#include "tests/support/registry.h"

using namespace maquette;

class ValuesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void durations() {
        const auto seconds = [](const char* text) { return cli::parseDuration("--budget", text); };
        QCOMPARE(seconds("90"), 90.0);
        QCOMPARE(seconds("90s"), 90.0);
        QCOMPARE(seconds("3m"), 180.0);
        QCOMPARE(seconds("1.5m"), 90.0);
        QCOMPARE(seconds("1h2m3s"), 3723.0);
        QCOMPARE(seconds("720h"), 2592000.0);
        for (const char* wrong :
             {"", "m", "3x", "3mm", "3 m", "-1m", "0s", "721h", "nan", "1e999", "1m-2s"})
            QVERIFY_EXCEPTION_THROWN(seconds(wrong), base::Error);
    }

    void numbersAreReadToTheirEnd() {
        constexpr std::uint64_t kMost = ~std::uint64_t{0};
        QCOMPARE(cli::parseWhole("--seed", "18446744073709551615", 0, kMost), kMost);
        QCOMPARE(cli::parseReal("--x", "-2.5", -3, 3), -2.5);
        for (const char* wrong : {"", " 1", "1 ", "1x", "+1", "0x10", "1.0"})
            QVERIFY_EXCEPTION_THROWN(cli::parseWhole("--seed", wrong, 0, 100), base::Error);
        for (const char* wrong : {"", "1,5", "nan", "inf", "4"})
            QVERIFY_EXCEPTION_THROWN(cli::parseReal("--x", wrong, -3, 3), base::Error);
    }

    void listsNameEachOnce() {
        const std::vector<std::string> known{"glb", "obj", "ply"};
        QVERIFY((cli::parseList("--format", "obj,glb,obj", known) ==
                 std::vector<std::string>{"obj", "glb"}));
        for (const char* wrong : {"", ",", "glb,", "GLB", "glb obj"})
            QVERIFY_EXCEPTION_THROWN(cli::parseList("--format", wrong, known), base::Error);
    }

    void foldersAreNamedAfterPrompts() {
        QCOMPARE(cli::slug("A red  chair!"), std::string("a-red-chair"));
        QCOMPARE(cli::slug("../../etc/passwd"), std::string("etc-passwd"));
        QCOMPARE(cli::slug("🪑"), std::string("object"));
        QVERIFY(cli::slug(std::string(500, 'x') + " chair").size() <= 48);
    }

    void times() {
        QCOMPARE(cli::clockText(59.6), std::string("1:00"));
        QCOMPARE(cli::clockText(3661), std::string("1:01:01"));
        QCOMPARE(cli::clockText(-5), std::string("0:00"));
    }

    void theBarFitsTheTerminal() {
        api::ProgressReport report;
        report.phase = "Optimising";
        report.step = 250;
        report.steps = 600;
        report.share = 0.42;
        report.stepsPerSecond = 6.4;
        report.secondsLeft = 55;
        const QString wide = QString::fromStdString(cli::progressText(report, 100, false));
        QVERIFY2(wide.contains(" 42 %  250/600  6.4 it/s  0:55 left"), qPrintable(wide));
        for (int columns = 1; columns < 140; ++columns) {
            for (const bool unicode : {false, true}) {
                const auto text =
                    QString::fromStdString(cli::progressText(report, columns, unicode));
                QVERIFY(text.size() < columns || text.isEmpty());
            }
        }
    }
};

MAQUETTE_TEST(ValuesTest);
#include "tst_values.moc"
