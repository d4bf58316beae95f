#include "assets/database.h"
#include "assets/library.h"
#include "engine/io/atomic_file.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

using namespace maquette;
using tests::Outcome;
using tests::Program;

namespace {

const QStringList kChair{"generate", "a red chair", "--method", "fake", "--seed", "5"};

QJsonObject firstLine(const QString& text) {
    return QJsonDocument::fromJson(text.split('\n').value(0).toUtf8()).object();
}

} // namespace

class LibraryCommandTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWasMadeIsListedShownAndExported() {
        Program program;
        const Outcome made = program.run(
            kChair + QStringList{"--out", "chair", "--format", "obj", "--library", "lib"});
        QVERIFY2(made.code == 0 && made.err.contains("In the library as "), qPrintable(made.err));
        QVERIFY(!QFileInfo::exists(program.path("chair/.library.glb")));

        const Outcome list = program.run({"library", "list", "--library", "lib"});
        QCOMPARE(list.code, 0);
        QVERIFY2(list.out.contains("a red chair") && list.err.contains("1 of 1"),
                 qPrintable(list.out + list.err));
        QCOMPARE(program.run({"library", "list", "--search", "teapot", "--library", "lib"}).out,
                 QString());
        const QJsonObject row =
            firstLine(program.run({"library", "list", "--json", "--library", "lib"}).out);
        QCOMPARE(row["prompt"].toString(), QString("a red chair"));

        const QString uid = row["uid"].toString().left(10);
        const Outcome show = program.run({"library", "show", uid, "--library", "lib"});
        QVERIFY2(show.code == 0 && show.out.contains("seed        5") &&
                     show.out.contains("turntable"),
                 qPrintable(show.out + show.err));
        const QJsonObject all =
            firstLine(program.run({"library", "show", "1", "--json", "--library", "lib"}).out);
        QCOMPARE(all["recipe"].toObject()["request"].toObject()["seed"].toInt(), 5);
        QCOMPARE(all["triangles"].toInt(), 8);

        const Outcome exported = program.run(
            {"export", uid, "--format", "glb,obj,ply", "--out", "files", "--library", "lib"});
        QVERIFY2(exported.code == 0, qPrintable(exported.err));
        for (const QString& file : exported.out.split('\n', Qt::SkipEmptyParts))
            QVERIFY2(QFileInfo(program.path(file)).size() > 0, qPrintable(file));
        QCOMPARE(exported.out.count('\n'), 4);
        QCOMPARE(program.run({"library", "check", "--library", "lib"}).code, 0);
    }

    void filesAreExportedToo() {
        Program program;
        QCOMPARE(program.run(kChair + QStringList{"--out", "chair", "--no-library"}).code, 0);
        QVERIFY(!QFileInfo::exists(program.path("data/maquette/library/library.db")));
        const QStringList toPly{"export", "chair/asset.glb", "--format", "ply"};
        QCOMPARE(program.run(toPly).out, QString("./asset.ply\n"));
        QCOMPARE(program.run(toPly).out, QString("./asset-2.ply\n"));
        QCOMPARE(program.run(toPly + QStringList{"--force"}).out, QString("./asset.ply\n"));
        io::writeFile(program.path("bad.glb").toStdString(), "no mesh");
        QCOMPARE(program.run({"export", "bad.glb"}).code, 4);
        QCOMPARE(program.run({"export", "nothing.glb"}).code, 3);
        QCOMPARE(program.run({"export", "17"}).code, 3);
        QCOMPARE(program.run({"export", "chair/asset.glb", "--format", "fbx"}).code, 2);
        QCOMPARE(program.run({"export", "chair/asset.glb", "--out", "/proc/nowhere"}).code, 5);
    }

    // Another process, here the test, owns the library.
    void theInboxTakesWhatTheOwnerKeepsLocked() {
        Program program;
        const std::filesystem::path folder = program.path("lib").toStdString();
        std::optional<assets::Library> owner = assets::Library::open(folder);
        const Outcome made =
            program.run(kChair + QStringList{"--out", "chair", "--library", "lib"});
        QVERIFY2(made.code == 0 && made.err.contains("as soon as the studio"),
                 qPrintable(made.err));
        QCOMPARE(owner->assets().search({}).total, std::int64_t{0});
        QCOMPARE(program.run({"library", "list", "--library", "lib"}).out, QString());
        owner.reset(); // it went without taking it in: the next one to look does
        const Outcome list = program.run({"library", "list", "--library", "lib"});
        QVERIFY2(list.out.contains("a red chair"), qPrintable(list.out + list.err));
        const assets::Library library = assets::Library::openForReading(folder);
        QCOMPARE(library.runs().list().size(), std::size_t{1});
        QVERIFY(library.runs().list()[0].progress.state == assets::RunState::Done);
    }

    void aStoppedRunIsInTheLibraryWithoutAnAsset() {
        Program program;
        const Outcome stopped =
            program.run(kChair + QStringList{"--steps", "300", "--set", "step_ms=20", "--out",
                                             "chair", "--library", "lib"},
                        [sent = false](QProcess& process, const QString& err) mutable {
                            if (sent || !err.contains("Optimising")) return;
                            sent = true;
                            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
                        });
        QCOMPARE(stopped.code, 130);
        const std::filesystem::path folder = program.path("lib").toStdString();
        {
            const assets::Library library = assets::Library::openForReading(folder);
            QCOMPARE(library.assets().search({}).total, std::int64_t{0});
            QVERIFY(library.runs().list().at(0).progress.state == assets::RunState::Stopped);
        }
        const Outcome finished =
            program.run({"generate", "--resume", "--out", "chair", "--library", "lib"});
        QVERIFY2(finished.code == 0, qPrintable(finished.err));
        const assets::Library library = assets::Library::openForReading(folder);
        QCOMPARE(library.assets().search({}).total, std::int64_t{1});
        QCOMPARE(library.runs().list().size(), std::size_t{1});
        QVERIFY(library.runs().list().at(0).progress.state == assets::RunState::Done);
    }

    void damageIsFoundAndSaid() {
        Program program;
        QCOMPARE(program.run(kChair + QStringList{"--out", "chair", "--library", "lib"}).code, 0);
        const QJsonObject all =
            firstLine(program.run({"library", "show", "1", "--json", "--library", "lib"}).out);
        const QString blob = all["files"].toArray()[0].toObject()["path"].toString();
        QFile::setPermissions(blob, QFile::ReadOwner | QFile::WriteOwner);
        io::writeFile(blob.toStdString(), "something else");
        const Outcome check = program.run({"library", "check", "--library", "lib"});
        QCOMPARE(check.code, 4);
        QVERIFY2(check.out.contains("1 findings") && check.err.contains("library repair"),
                 qPrintable(check.out + check.err));
        const Outcome repaired = program.run({"library", "repair", "--library", "lib"});
        QVERIFY2(repaired.code == 0 && repaired.out.contains("lost: "),
                 qPrintable(repaired.out + repaired.err));
        QCOMPARE(program.run({"library", "check", "--library", "lib"}).code, 0);
    }

    void aDamagedDatabaseLosesNothing_data() {
        QTest::addColumn<QString>("content");
        QTest::newRow("text") << QString(4096, 'x');
        QTest::newRow("header only") << QString("SQLite format 3");
    }
    void aDamagedDatabaseLosesNothing() {
        QFETCH(QString, content);
        Program program;
        QDir().mkpath(program.path("lib"));
        const std::string file = program.path("lib/library.db").toStdString();
        io::writeFile(file, content.toStdString());
        for (const QStringList& verb :
             {QStringList{"library", "list"}, QStringList{"export", "1"}, kChair}) {
            const Outcome outcome = program.run(verb + QStringList{"--library", "lib"});
            QVERIFY2(outcome.code == 4 && outcome.err.contains("library.db") &&
                         outcome.err.contains("library repair"),
                     qPrintable(QString::number(outcome.code) + outcome.err));
        }
        QCOMPARE(io::readText(file), content.toStdString());
    }

    // The user's own library may be out of order without keeping anybody from making something.
    void theUsersOwnDamagedLibraryIsSaidButDoesNotStopARun() {
        Program program;
        QDir().mkpath(program.path("data/maquette/library"));
        io::writeFile(program.path("data/maquette/library/library.db").toStdString(),
                      std::string(4096, 'x'));
        const Outcome outcome = program.run(kChair + QStringList{"--out", "chair"});
        QVERIFY2(outcome.code == 0 && outcome.err.contains("Not in the library: "),
                 qPrintable(outcome.err));
        QVERIFY(QFileInfo::exists(program.path("chair/asset.glb")));
    }

    void aNewerLibraryIsNotTouched() {
        Program program;
        const std::filesystem::path folder = program.path("lib").toStdString();
        assets::Library::open(folder);
        assets::Database(folder / "library.db", assets::Database::Mode::Create)
            .execute("PRAGMA user_version = 99;"
                     "UPDATE property SET value = '50' WHERE key = 'oldest_reader'");
        const Outcome list = program.run({"library", "list", "--library", "lib"});
        QVERIFY2(list.code == 4 && list.err.contains("newer version"), qPrintable(list.err));
        const Outcome made = program.run(kChair + QStringList{"--library", "lib"});
        QVERIFY2(made.code == 4 && made.err.contains("newer version"), qPrintable(made.err));
    }

    void backupsComeBack() {
        Program program;
        QCOMPARE(program.run(kChair + QStringList{"--out", "chair", "--library", "lib"}).code, 0);
        QCOMPARE(program.run({"library", "backup", "--out", "copy", "--library", "lib"}).code, 0);
        const Outcome again = program.run({"library", "back-up", "copy", "--library", "lib"});
        QVERIFY2(again.code == 0 && again.out.contains("0 of them new"),
                 qPrintable(again.out + again.err));
        QCOMPARE(program.run({"library", "backup", "--library", "lib"}).code, 2);
        QDir(program.path("lib")).removeRecursively();
        const Outcome restored = program.run({"library", "restore", "copy", "--library", "lib"});
        QVERIFY2(restored.code == 0 && restored.out.contains("1 assets"),
                 qPrintable(restored.out + restored.err));
        QVERIFY(program.run({"library", "list", "--library", "lib"}).out.contains("a red chair"));
    }
};

MAQUETTE_TEST(LibraryCommandTest);
#include "tst_library_command.moc"
