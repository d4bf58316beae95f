// Two starts on one library: the second hands its files over, or reads; nobody writes beside the
// owner, and what a killed owner left is in nobody's way.

#include <signal.h>

#include <QElapsedTimer>
#include <QProcess>

#include "app/studio/hand_over.h"
#include "assets/export_mesh.h"
#include "assets/library.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"

using namespace maquette;
namespace fs = std::filesystem;

namespace {

qint64 assetsIn(const fs::path& library) {
    try {
        return assets::Library::openForReading(library).assets().search({}).total;
    } catch (const base::Error&) {
        return -1; // not made yet
    }
}

// The studio as a program of its own, in a home of its own.
class Studio {
  public:
    explicit Studio(const QTemporaryDir& home, const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder : {"HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            environment.insert(folder, home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(MAQUETTE_BIN "/maquette-studio-with-fake-method"),
                        QStringList{"-v", "--library", home.filePath("library")} + arguments);
        m_process.waitForStarted();
    }
    ~Studio() {
        m_process.kill();
        m_process.waitForFinished();
    }
    QProcess& process() { return m_process; }
    bool says(const QString& text) {
        return QTest::qWaitFor(
            [&] {
                m_said += QString::fromUtf8(m_process.readAllStandardError());
                return m_said.contains(text);
            },
            20000);
    }

  private:
    QProcess m_process;
    QString m_said;
};

} // namespace

class SecondStartTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void filesGoToTheStudioThatIsOpen() {
        QTemporaryDir home;
        const fs::path library = home.filePath("library").toStdString();
        const QString mesh = home.filePath("globe.obj");
        assets::exportMesh(tests::globe(6, 8), mesh.toStdString());
        Studio first(home, {});
        QVERIFY(first.says("the window could be used"));
        Studio second(home, {mesh});
        QVERIFY(second.says("has taken the files"));
        QVERIFY(second.process().waitForFinished(5000));
        QCOMPARE(second.process().exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(assetsIn(library), qint64{1}, 15000);
        QCOMPARE(first.process().state(), QProcess::Running);
        // Without files it opens beside the first one, for reading.
        Studio third(home, {});
        QVERIFY(third.says("the window could be used"));
        QCOMPARE(first.process().state(), QProcess::Running);
    }

    void afterAKillTheNextStartOwnsAtOnce() {
        QTemporaryDir home;
        const fs::path library = home.filePath("library").toStdString();
        const QString mesh = home.filePath("globe.obj");
        assets::exportMesh(tests::globe(6, 8), mesh.toStdString());
        {
            Studio first(home, {});
            QVERIFY(first.says("the window could be used"));
            ::kill(static_cast<pid_t>(first.process().processId()), SIGKILL);
            first.process().waitForFinished();
        }
        QVERIFY(!studio::handOver(library, {mesh})); // nobody is there
        Studio next(home, {mesh});
        QTRY_COMPARE_WITH_TIMEOUT(assetsIn(library), qint64{1}, 20000);
        QVERIFY(next.says("the window could be used"));
    }

    void whatIsNoRequestIsNotTaken() {
        QTemporaryDir home;
        const fs::path library = home.path().toStdString();
        QStringList taken;
        const studio::HandOverServer server(library,
                                            [&](const QStringList& files) { taken = files; });
        QVERIFY(!studio::handOver(library / "another", {"/a.obj"}));
        QVERIFY(taken.isEmpty());
    }
};

MAQUETTE_TEST(SecondStartTest);
#include "tst_second_start_window.moc"
