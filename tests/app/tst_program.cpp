#include "engine/io/atomic_file.h"
#include "engine/io/safetensors.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

using maquette::tests::Outcome;
using maquette::tests::Program;

class ProgramTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void versionAndHelpWorkEverywhere() {
        Program program("maquette");
        const Outcome version = program.run({"--version"});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("maquette "));
        const Outcome help = program.run({"--help"});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("Exit codes:") && help.out.contains("130"));
        for (const char* verb :
             {"generate", "sample", "export", "library", "library list", "library show",
              "library check", "library repair", "library backup", "library restore", "train",
              "train starter", "world", "world sheet", "world render", "world bench", "judge",
              "bench", "self-test"}) {
            const QStringList words = QString(verb).split(' ');
            QVERIFY2(help.out.contains("\n  " + words[0] + " "), verb);
            const Outcome own = program.run(words + QStringList{"--help"});
            QCOMPARE(own.code, 0);
            QVERIFY2(own.out.contains("Usage: maquette " + QString(verb)), qPrintable(own.out));
        }
        QVERIFY(program.run({"generate", "--help"}).out.contains("--resume"));
    }

    void theHelpOfGenerateDescribesTheMethods() {
        const Outcome help = Program().run({"generate", "--help"});
        for (const char* word : {"Method fake", "draft", "rate", "0.1 (0..1)", "1..1000000"})
            QVERIFY2(help.out.contains(word), word);
    }

    void unknownVerbsAreRefused() {
        const Outcome outcome = Program("maquette").run({"generat"});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("generat") && outcome.err.contains("--help"),
                 qPrintable(outcome.err));
    }

    // A copy of the program with and without a studio beside it.
    void withoutAVerbItOpensTheStudio() {
        Program program;
        QDir().mkpath(program.path("bin"));
        const QString copy = program.path("bin/maquette");
        QVERIFY(QFile::copy(QString(MAQUETTE_BIN) + "/maquette-with-fake-method", copy));
        Outcome outcome = program.shell(copy);
        QVERIFY2(outcome.code == 3 && outcome.err.contains("maquette-studio"),
                 qPrintable(outcome.err));

        const QString studio = program.path("bin/maquette-studio");
        maquette::io::writeFile(studio.toStdString(), "#!/bin/sh\necho studio \"$@\"\n");
        QFile::setPermissions(studio, QFile::ReadOwner | QFile::ExeOwner);
        outcome = program.shell(copy);
        QVERIFY2(outcome.code == 7 && outcome.err.contains("no display"), qPrintable(outcome.err));

        program.set("DISPLAY", ":7");
        outcome = program.shell(copy + " --verbose");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QString("studio --verbose\n"));
    }

    void theSelfTestListsItsFindings() {
        Program program;
        program.set("MAQUETTE_RESOURCES", program.path("resources"));
        Outcome outcome = program.run({"self-test"});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("fail  resources"), qPrintable(outcome.out));

        for (const char* part : {"starter", "score", "judge", "disparity"}) {
            const QString folder = program.path(QString("resources/") + part);
            QDir().mkpath(folder);
            maquette::io::writeSafetensors((folder + "/model.safetensors").toStdString(), {});
        }
        outcome = program.run({"self-test"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.out + outcome.err));
        for (const char* word : {"pass  processor", "note  gpu", "pass  threads", "pass  methods",
                                 "pass  resources", "pass  data folder"})
            QVERIFY2(outcome.out.contains(word), word);

        maquette::io::writeFile(program.path("resources/judge/model.safetensors").toStdString(),
                                "broken");
        outcome = program.run({"self-test"});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("resources/judge/model.safetensors"),
                 qPrintable(outcome.out));
    }

    // OpenMP reads its variables before main(); see app/common/process_setup.cpp.
    void openMpSpinsShortlyUnlessTheUserChose() {
        Program program;
        program.set("OMP_DISPLAY_ENV", "verbose");
        QVERIFY(program.run({"--version"}).err.contains("GOMP_SPINCOUNT = '10000'"));
        program.set("GOMP_SPINCOUNT", "77");
        QVERIFY(program.run({"--version"}).err.contains("GOMP_SPINCOUNT = '77'"));
    }
};

MAQUETTE_TEST(ProgramTest);
#include "tst_program.moc"
