#include <filesystem>
#include <fstream>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "app/studio/open_library.h"
#include "app/studio/recipe_codec.h"
#include "assets/database.h"
#include "assets/inbox.h"
#include "assets/library.h"
#include "engine/base/error.h"
#include "engine/runtime/engine.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/basics/actions.h"
#include "ui/library/object_card.h"
#include "ui/run/job_log.h"
#include "ui/run/log_models.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using tests::Outcome;
using tests::Program;
using tests::StudioFixture;
namespace fs = std::filesystem;

namespace {

std::unique_ptr<api::Engine> realEngine() {
    runtime::MethodRegistry methods;
    methods.add(tests::formingMethod(4));
    runtime::EngineConfig config;
    config.models = tests::fakeModels;
    config.lowPriority = true;
    return runtime::makeEngine(std::move(methods), std::move(config));
}

void damage(const fs::path& library) {
    fs::create_directories(library);
    std::ofstream(library / "library.db") << std::string(9000, 'x');
}

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

// The studio as it is composed: the real engine, the real library, the real program.
class StudioTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void withoutADisplayItSaysSoAndEnds_data() {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << "HOME"
                              << "/tmp";
        QTest::newRow("dead X") << "DISPLAY"
                                << ":987";
        QTest::newRow("dead Wayland") << "WAYLAND_DISPLAY"
                                      << "nowhere";
        QTest::newRow("no such platform") << "QT_QPA_PLATFORM"
                                          << "abacus";
    }
    void withoutADisplayItSaysSoAndEnds() {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        Program program("maquette-studio-with-fake-method");
        program.set(variable, value);
        const Outcome outcome = program.run({});
        QCOMPARE(outcome.code, 7);
        QVERIFY2(outcome.err.contains("There is no display"), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains("maquette generate"));
    }

    void wrongArgumentsAreNamed() {
        Program program("maquette-studio-with-fake-method");
        const Outcome outcome = program.run({"--colour"});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("--colour"), qPrintable(outcome.err));
        QCOMPARE(program.run({"--help"}).code, 0);
    }

    void aDamagedLibraryStopsTheStartAndStaysAsItIs() {
        Program program("maquette-studio-with-fake-method");
        program.set("QT_QPA_PLATFORM", "offscreen");
        const fs::path library = program.path("damaged").toStdString();
        damage(library);
        const std::string before = bytesOf(library / "library.db");
        const Outcome outcome = program.run({"--library", program.path("damaged")});
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains("damaged") && outcome.err.contains("library repair"),
                 qPrintable(outcome.err));
        QCOMPARE(bytesOf(library / "library.db"), before);
    }

    void onAScreenADialogSaysWhatIsWrongWithTheLibrary_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("damaged") << "damaged"
                                 << "is damaged";
        QTest::newRow("newer") << "newer"
                               << "newer version";
    }
    void onAScreenADialogSaysWhatIsWrongWithTheLibrary() {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        QTemporaryDir home;
        const fs::path folder = home.filePath("l").toStdString();
        if (kind == "damaged") {
            damage(folder);
        } else {
            assets::Library::open(folder);
            assets::Database database(folder / "library.db", assets::Database::Mode::Write);
            database.execute("UPDATE property SET value = '99' WHERE key = 'oldest_reader';"
                             "PRAGMA user_version=99");
        }
        QString said;
        QTimer::singleShot(500, this, [&] {
            auto* box = dynamic_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            said = box->text();
            box->reject();
        });
        QVERIFY_EXCEPTION_THROWN(studio::openLibrary(folder), base::Error);
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void theProgramOpensOnThisDisplayAndClosesWell() {
        Program program("maquette-studio-with-fake-method");
        program.set("DISPLAY", qEnvironmentVariable("DISPLAY"));
        const Outcome outcome = program.run({"-v"}, [](QProcess& process, const QString& err) {
            if (err.contains("viewport:")) process.kill();
        });
        QVERIFY2(outcome.err.contains("viewport: "), qPrintable(outcome.err));
        QVERIFY(fs::exists(program.path("data/maquette/library/library.db").toStdString()));
    }

    void theRealEngineMakesAnObjectWithItsRecipe() {
        StudioFixture studio(realEngine, studio::recipeCodec());
        ui::MainWindow& window = studio.window();
        window.runSettings().setSeed(12);
        window.runSettings().setValue("steps", std::int64_t{60});
        const assets::AssetId made = studio.make("a blue mug");
        QVERIFY(made);
        const assets::Asset asset = studio.library().asset(made);
        QCOMPARE(asset.seed, std::uint64_t(12));
        QCOMPARE(asset.licence, std::string("Apache-2.0"));
        QVERIFY(asset.file(assets::role::kGlb) && asset.file(assets::role::kTurntable));
        window.runSettings().setSeed(1);
        window.runSettings().resetValue("steps");
        Q_EMIT window.inspector().object().useAllRequested();
        QCOMPARE(window.runSettings().seed(), std::uint64_t(12));
        QVERIFY(window.runSettings().value("steps") == base::ParamValue(std::int64_t{60}));
    }

    void closingDuringARunSavesItAndTheNextStartGoesOn() {
        StudioFixture studio(realEngine, studio::recipeCodec());
        studio.window().runSettings().setValue("steps", std::int64_t{400});
        studio.start("a red chair");
        QVERIFY(studio.waitForShare(0.2));
        QElapsedTimer timer;
        timer.start();
        studio.window().close();
        QTRY_VERIFY(!studio.window().isVisible());
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        studio.close();
        {
            // As if the process of the first start had ended.
            assets::Library library = assets::Library::open(studio.libraryFolder());
            const std::vector<assets::Run> runs = library.runs().list();
            QCOMPARE(runs.size(), std::size_t{1});
            QVERIFY(!library.runs().checkpoints(runs[0].id).empty());
            library.runs().setProcess(runs[0].id, "");
        }
        studio.open();
        ui::MessageBar& messages = studio.window().stage().messages();
        QCOMPARE(messages.currentId(), QString("recovery"));
        QVERIFY2(messages.sentence().contains("a red chair"), qPrintable(messages.sentence()));
        for (QPushButton* each : messages.findChildren<QPushButton*>()) {
            if (each->text() == "Resume") QTest::mouseClick(each, Qt::LeftButton);
        }
        QVERIFY(studio.window().run().isActive());
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(1));
        const QString log = studio.window().jobLog().log().text();
        QVERIFY2(log.contains("Going on at step"), qPrintable(log));
        QVERIFY(studio.library().asset(studio.window().onStage()).complete);
        studio.reopen();
        QVERIFY(studio.window().stage().messages().currentId().isEmpty()); // nothing to resume
    }

    void anInterruptedRunCanBeForgotten() {
        StudioFixture studio(realEngine, studio::recipeCodec());
        studio.start("a red chair");
        QVERIFY(studio.waitForShare(0.1));
        studio.window().close();
        QTRY_VERIFY(!studio.window().isVisible());
        studio.close();
        {
            assets::Library library = assets::Library::open(studio.libraryFolder());
            library.runs().setProcess(library.runs().list().at(0).id, "");
        }
        studio.open();
        for (QPushButton* each : studio.window().stage().messages().findChildren<QPushButton*>()) {
            if (each->text() == "Forget it") QTest::mouseClick(each, Qt::LeftButton);
        }
        studio.reopen();
        QVERIFY(studio.window().stage().messages().currentId().isEmpty());
    }

    void whatTheCommandLineHandsInAppearsByItself() {
        StudioFixture studio(realEngine, studio::recipeCodec());
        assets::Deposit deposit;
        deposit.run = {.uid = "run1", .prompt = "a green tree", .method = "hifa"};
        deposit.progress = {assets::RunState::Done, 90, 100, 12.5, ""};
        deposit.asset.emplace();
        deposit.asset->uid = "asset1";
        deposit.asset->prompt = "a green tree";
        const assets::DepositResult result = assets::handIn(studio.libraryFolder(), deposit);
        QVERIFY(result.viaInbox); // the studio owns the library
        QVERIFY(studio.waitForObjects(1));
        QCOMPARE(studio.names(), QStringList({"a green tree"}));
    }
};

MAQUETTE_TEST(StudioTest);
#include "tst_studio_window.moc"
