#include "cuda/gpus.h"
#include "tests/support/registry.h"

using namespace maquette;

class GpusTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void codeRunsOnItsDevices_data() {
        QTest::addColumn<QString>("built");
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<bool>("runs");
        const char* release = "75-real,80-real,86-real,89-real,90,120";
        QTest::newRow("its own") << release << 8 << 6 << true;
        QTest::newRow("a later minor version") << release << 8 << 7 << true;
        QTest::newRow("before the first") << release << 7 << 0 << false;
        QTest::newRow("machine code of another major version") << "90-real" << 10 << 0 << false;
        QTest::newRow("machine code of a later minor version") << "86-real" << 8 << 0 << false;
        QTest::newRow("PTX runs on the next major version") << release << 10 << 0 << true;
        QTest::newRow("PTX runs on what comes later") << release << 13 << 0 << true;
        QTest::newRow("PTX alone") << "75-virtual" << 9 << 0 << true;
        QTest::newRow("PTX of a newer one") << "90-virtual" << 8 << 9 << false;
        QTest::newRow("neither word: both") << "86" << 8 << 6 << true;
        QTest::newRow("nothing built") << "" << 8 << 6 << false;
    }
    void codeRunsOnItsDevices() {
        QFETCH(QString, built);
        QFETCH(int, major);
        QFETCH(int, minor);
        QTEST(cuda::runsOn(built.toStdString(), major, minor), "runs");
    }

    void versionsAsPeopleWriteThem() {
        QCOMPARE(cuda::cudaVersionText(13000), std::string("13.0"));
        QCOMPARE(cuda::cudaVersionText(12040), std::string("12.4"));
    }

    // Whatever this machine has.
    void aSearchFindsADeviceOrAReason() {
        const cuda::GpuSearch search = cuda::findGpus();
        QCOMPARE(search.gpus.empty(), search.trouble != cuda::GpuTrouble::None);
        for (const cuda::Gpu& gpu : search.gpus) {
            QVERIFY(!gpu.name.empty());
            QVERIFY(gpu.major >= 5);
            QVERIFY(gpu.bytes > 0);
        }
    }
};

MAQUETTE_TEST(GpusTest);
#include "tst_gpus.moc"
