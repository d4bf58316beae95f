#include <csignal>

#include "tests/app/json_lines.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace maquette;
using tests::jsonLines;
using tests::Outcome;
using tests::Program;

namespace {

QList<QJsonObject> events(const QString& text, const QString& name) {
    QList<QJsonObject> found;
    for (const QJsonObject& line : jsonLines(text)) {
        if (line["event"] == name) found.append(line);
    }
    return found;
}

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class BatchAndContestTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aListOfPromptsIsMadeOneAfterTheOther() {
        Program program;
        write(program.path("list.txt"), "# today\na red chair\n\n  a blue mug \n");
        const Outcome outcome =
            program.run({"generate", "--prompts", "list.txt", "--seeds", "2", "--seed", "5",
                         "--method", "fake", "--out", "all", "--json"});
        QCOMPARE(outcome.code, 0);
        const auto runs = events(outcome.out, "batch");
        QCOMPARE(runs.size(), 4);
        QCOMPARE(runs[3]["prompt"].toString(), QString("a blue mug"));
        QCOMPARE(runs[3]["seed"].toString(), QString("6"));
        for (const QJsonObject& run : runs) {
            const QString glb = program.path(run["folder"].toString() + "/asset.glb");
            QVERIFY2(QFileInfo(glb).size() > 0, qPrintable(glb));
        }
        QCOMPARE(events(outcome.out, "batch_done").at(0)["failed"].toInt(), 0);
    }

    void aRunThatFailsDoesNotKeepTheNextFromStarting() {
        Program program;
        const Outcome outcome = program.run({"generate", "a red chair", "--seeds", "2", "--seed",
                                             "665", "--method", "fake", "--out", "all"});
        QCOMPARE(outcome.code, 2); // seed 666 is refused
        QVERIFY(outcome.err.contains("1 of 2 runs failed"));
        QCOMPARE(QDir(program.path("all")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 1,
                 true);
        const Outcome first = program.run({"generate", "a red chair", "--seeds", "2", "--seed",
                                           "666", "--method", "fake", "--out", "more"});
        QCOMPARE(first.code, 2);
        QVERIFY(QFileInfo::exists(program.path("more/002-a-red-chair-667/asset.glb")));
    }

    void listsThatCannotBeRightAreRefused() {
        Program program;
        write(program.path("empty.txt"), "\n# nothing\n");
        QCOMPARE(program.run({"generate", "--prompts", "empty.txt", "--method", "fake"}).code, 2);
        QCOMPARE(program.run({"generate", "--prompts", "none.txt", "--method", "fake"}).code, 3);
        QCOMPARE(program.run({"generate", "a chair", "--seeds", "many", "--method", "fake"}).code,
                 2);
        QCOMPARE(program
                     .run({"generate", "a chair", "--seeds", "2", "--resume", "--out", "x",
                           "--method", "fake"})
                     .code,
                 2);
    }

    void aContestKeepsOneAndTellsTheRest() {
        Program program;
        const Outcome outcome = program.run({"contest", "a red chair", "--seeds", "4", "--rounds",
                                             "2", "--method", "fake", "--out", "best", "--json"});
        QCOMPARE(outcome.code, 0);
        QFile file(program.path("best/contest.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray candidates = report["candidates"].toArray();
        QCOMPARE(candidates.size(), 4);
        int winners = 0;
        for (const auto& each : candidates) {
            const QJsonObject candidate = each.toObject();
            QVERIFY(!candidate["score"].isNull());
            QCOMPARE(candidate["view_scores"].toArray().size(), 8);
            winners += candidate["standing"] == "winner";
        }
        QCOMPARE(winners, 1);
        QVERIFY(QFileInfo(program.path("best/asset.glb")).size() > 0);
        QVERIFY(!events(outcome.out, "contest").isEmpty());
        QCOMPARE(events(outcome.out, "asset").size(), 1);
        const Outcome list = program.run({"library", "list"});
        QVERIFY2(list.out.contains("a red chair"), qPrintable(list.out));
    }

    void aContestOfPromptsTellsTheOrderInWords() {
        Program program;
        const Outcome outcome = program.run(
            {"contest", "a red chair", "a blue mug", "--method", "fake", "--no-library"});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.contains("After round 1"), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains("a blue mug"));
        QVERIFY(QFileInfo(program.path("contest-a-red-chair/asset.glb")).size() > 0);
    }

    void ctrlCKeepsTheBestThereIs() {
        Program program;
        bool sent = false;
        const Outcome outcome =
            program.run({"contest", "a red chair", "--seeds", "2", "--method", "fake", "--set",
                         "step_ms=5", "--steps", "5000", "--out", "best", "--no-library"},
                        [&](QProcess& process, const QString& err) {
                            if (sent || !err.contains("Round 1")) return;
                            sent = true;
                            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
                        });
        QCOMPARE(outcome.code, 130);
        QVERIFY(QFileInfo::exists(program.path("best/contest.json")));
    }

    void aKilledContestGoesOn() {
        Program program;
        const QStringList contest{"contest", "a red chair", "--seeds", "4",     "--rounds",
                                  "2",       "--method",    "fake",    "--set", "step_ms=10",
                                  "--steps", "150",         "--out",   "best"};
        bool killed = false;
        program.run(contest, [&](QProcess& process, const QString& err) {
            if (killed || !err.contains("After round 1")) return;
            killed = true;
            process.kill();
        });
        QVERIFY(killed);
        QVERIFY(!QFileInfo::exists(program.path("best/contest.json")));
        QVERIFY(QFileInfo::exists(program.path("best/contest-record.json")));
        QCOMPARE(program.run({"contest", "--resume", "--out", "none"}).code, 3);
        QCOMPARE(program.run({"contest", "--resume"}).code, 2);
        QCOMPARE(program.run({"contest", "a red chair", "--resume", "--out", "best"}).code, 2);
        for (const QStringList& ignored :
             {QStringList{"--rounds", "3"}, QStringList{"--preset", "draft"},
              QStringList{"--steps", "9"}, QStringList{"--budget", "9s"}}) {
            const Outcome refused =
                program.run(QStringList{"contest", "--resume", "--out", "best"} + ignored);
            QVERIFY2(refused.code == 2 && refused.err.contains("as it was"),
                     qPrintable(refused.err));
        }
        const Outcome outcome = program.run({"contest", "--resume", "--out", "best", "--json"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(events(outcome.out, "contest").first()["candidates"].toArray().size(), 4);
        QFile file(program.path("best/contest.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        QStringList standings;
        int first = 0;
        for (const auto& each : report["candidates"].toArray()) {
            standings << each.toObject()["standing"].toString();
            first += each.toObject()["left"].toInt() == 1;
        }
        standings.sort();
        QCOMPARE(standings, QStringList({"out", "out", "out", "winner"}));
        QCOMPARE(first, 2);
        QVERIFY(QFileInfo(program.path("best/asset.glb")).size() > 0);
        QVERIFY(!QFileInfo::exists(program.path("best/contest-record.json")));
        const Outcome list = program.run({"library", "list", "--json"});
        QCOMPARE(jsonLines(list.out).size(), 1);
    }

    void theQueueIsFilledAndEmptiedFromTheCommandLine() {
        Program program;
        const Outcome added = program.run({"queue", "add", "a red chair", "a blue mug", "--seeds",
                                           "2", "--seed", "4", "--method", "fake", "--json"});
        QCOMPARE(added.code, 0);
        const auto rows = jsonLines(added.out);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[3]["prompt"].toString(), QString("a blue mug"));
        QCOMPARE(rows[3]["seed"].toInt(), 5);
        QCOMPARE(rows[3]["state"].toString(), QString("queued"));
        QCOMPARE(program.run({"queue", "remove", rows[1]["uid"].toString().left(10)}).code, 0);
        const Outcome listed = program.run({"queue", "list", "--json"});
        QCOMPARE(jsonLines(listed.out).size(), 3);
        QVERIFY(!listed.out.contains(rows[1]["uid"].toString()));
        QVERIFY(program.run({"queue", "list"}).out.contains("a blue mug"));
        QCOMPARE(program.run({"queue", "remove", "nobody"}).code, 3);
        QCOMPARE(program.run({"queue", "add", "--method", "fake"}).code, 2);
        QVERIFY(!QFileInfo::exists(program.path("a-red-chair"))); // nothing is made yet
    }

    void contestsThatCannotBeRightAreRefused() {
        Program program;
        QCOMPARE(program.run({"contest", "--method", "fake"}).code, 2);
        QCOMPARE(program.run({"contest", "a chair", "--seeds", "1", "--method", "fake"}).code, 2);
        QCOMPARE(program.run({"contest", "a chair", "--seeds", "13", "--method", "fake"}).code, 2);
        QCOMPARE(program.run({"contest", "a chair", "--rounds", "0", "--method", "fake"}).code, 2);
    }
};

MAQUETTE_TEST(BatchAndContestTest);
#include "tst_batch_and_contest.moc"
