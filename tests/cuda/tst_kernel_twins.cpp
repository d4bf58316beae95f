#include "tests/cuda/twin_table.h"
#include "tests/support/registry.h"

using namespace maquette;

// Every row of the table of kernel twins on every instruction set of this machine's processor.
class KernelTwinsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void agreeWithTheReference_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("backend");
        const auto& backends = tests::backends();
        for (std::size_t row = 0; row < tests::twins().size(); ++row) {
            for (std::size_t b = 0; b < backends.size(); ++b) {
                if (backends[b].backend.device == cuda::Device::Cuda) continue;
                QTest::addRow("%s: %s", tests::twins()[row].name.c_str(), backends[b].name.c_str())
                    << static_cast<int>(row) << static_cast<int>(b);
            }
        }
    }
    void agreeWithTheReference() {
        QFETCH(int, row);
        QFETCH(int, backend);
        tests::Report report;
        tests::twins()[row].run(report, tests::backends()[backend].backend);
        QVERIFY2(report.problems().empty(), report.problems().c_str());
    }
};

MAQUETTE_TEST(KernelTwinsTest);
#include "tst_kernel_twins.moc"
