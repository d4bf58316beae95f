#include "tests/cuda/twin_table.h"
#include "tests/support/registry.h"

using namespace maquette;

// Every row of the table on the GPU. Where there is none, cuda.emulated_twins runs the same kernels
// on the processor.
class KernelTwinsCudaTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void agreeWithTheReference_data() {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < tests::twins().size(); ++row)
            QTest::addRow("%s", tests::twins()[row].name.c_str()) << static_cast<int>(row);
    }
    void agreeWithTheReference() {
        QFETCH(int, row);
        if (cuda::cudaDeviceCount() == 0) QSKIP("no CUDA device (or a build without CUDA)");
        cuda::Backend backend;
        backend.device = cuda::Device::Cuda;
        tests::Report report;
        tests::twins()[row].run(report, backend);
        QVERIFY2(report.problems().empty(), report.problems().c_str());
    }
};

MAQUETTE_TEST(KernelTwinsCudaTest);
#include "tst_kernel_twins_cuda.moc"
