// `maquette queue run`, as a user would start it.

#include <csignal>

#include "tests/app/json_lines.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace maquette;
using tests::jsonLines;
using tests::Outcome;
using tests::Program;

namespace {

// What one field says in the lines of one event ("": in all), in their order.
QStringList values(const QString& text, const QString& event, const QString& field) {
    QStringList found;
    for (const QJsonObject& line : jsonLines(text)) {
        if (event.isEmpty() || line["event"] == event) found << line[field].toVariant().toString();
    }
    return found;
}

QStringList states(Program& program) {
    return values(program.run({"queue", "list", "--json"}).out, {}, "state");
}

Outcome add(Program& program, const QStringList& more) {
    return program.run(QStringList{"queue", "add"} + more +
                       QStringList{"--method", "fake", "--json"});
}

int objects(Program& program) {
    return static_cast<int>(jsonLines(program.run({"library", "list", "--json"}).out).size());
}

} // namespace

class QueueRunTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWaitsIsMadeInItsOrder() {
        Program program;
        QCOMPARE(add(program, {"a red chair", "a blue mug"}).code, 0);
        QCOMPARE(add(program, {"a blue chair", "--preset", "fine"}).code, 0);
        const Outcome outcome = program.run({"queue", "run", "--json"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(values(outcome.out, "queue", "prompt"),
                 QStringList({"a red chair", "a blue mug", "a blue chair"}));
        QCOMPARE(values(outcome.out, "queue", "waiting"), QStringList({"2", "1", "0"}));
        QCOMPARE(values(outcome.out, "queue_done", "failed"), QStringList("0"));
        QCOMPARE(states(program), QStringList({"done", "done", "done"}));
        QCOMPARE(objects(program), 3);
        const QString staging = program.path("data/maquette/library/staging");
        QVERIFY2(QDir(staging).entryList({"run-*"}, QDir::Dirs).isEmpty(), qPrintable(staging));
        const Outcome again = program.run({"queue", "run"}); // nothing is made twice
        QCOMPARE(again.code, 0);
        QVERIFY2(again.err.contains("Nothing waits."), qPrintable(again.err));
        QCOMPARE(objects(program), 3);
    }

    void aRunThatFailsKeepsItsSentenceAndTheNextOneStarts() {
        Program program;
        QCOMPARE(add(program, {"a red chair", "--seeds", "3", "--seed", "665"}).code, 0);
        QCOMPARE(add(program, {"a blue mug", "--set", "fail_at=3"}).code, 0);
        QCOMPARE(add(program, {"a blue chair"}).code, 0);
        const Outcome outcome = program.run({"queue", "run", "--json"});
        QCOMPARE(outcome.code, 2); // of the first failure: the seed 666 is refused
        QCOMPARE(states(program), QStringList({"done", "failed", "done", "failed", "done"}));
        const QStringList messages =
            values(program.run({"queue", "list", "--json"}).out, {}, "message");
        QVERIFY2(messages[1].contains("666"), qPrintable(messages[1]));
        QVERIFY(!messages[3].isEmpty());
        QCOMPARE(values(outcome.out, "queue_done", "failed"), QStringList("2"));
        QCOMPARE(program.run({"queue", "run"}).code, 0); // failed ones wait for somebody's wish
    }

    void whoStopsItKeepsTheRestAndGoesOnLater() {
        Program program;
        QCOMPARE(add(program, {"a red chair"}).code, 0);
        QCOMPARE(add(program, {"a blue mug", "--set", "step_ms=40", "--set", "steps=150"}).code, 0);
        QCOMPARE(add(program, {"a blue chair"}).code, 0);
        bool sent = false;
        const Outcome stopped =
            program.run({"queue", "run"}, [&](QProcess& process, const QString& err) {
                const qsizetype at = err.indexOf("a blue mug");
                if (sent || at < 0 || !err.mid(at).contains("Optimising")) return;
                sent = true;
                ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            });
        QVERIFY2(sent && stopped.code == 130, qPrintable(stopped.err));
        QCOMPARE(states(program), QStringList({"done", "interrupted", "queued"}));
        const int step =
            values(program.run({"queue", "list", "--json"}).out, {}, "step")[1].toInt();
        QVERIFY(step > 0 && step < 150);

        const Outcome later = program.run({"queue", "run"});
        QVERIFY2(later.code == 0, qPrintable(later.err));
        QVERIFY2(later.err.contains(QString("Going on at step %1").arg(step)),
                 qPrintable(later.err));
        QCOMPARE(states(program), QStringList({"done", "done", "done"}));
        QCOMPARE(objects(program), 3);
    }

    void whatIsAddedMeanwhileIsMadeToo() {
        Program program;
        QCOMPARE(add(program, {"a red chair", "--set", "step_ms=60"}).code, 0);
        bool added = false;
        const Outcome outcome = program.run({"queue", "run"}, [&](QProcess&, const QString& err) {
            if (added || !err.contains("Making")) return;
            added = true;
            QCOMPARE(add(program, {"a blue mug"}).code, 0);
        });
        QVERIFY2(outcome.code == 0 && added, qPrintable(outcome.err));
        QCOMPARE(states(program), QStringList({"done", "done"}));
    }
};

MAQUETTE_TEST(QueueRunTest);
#include "tst_queue_run.moc"
