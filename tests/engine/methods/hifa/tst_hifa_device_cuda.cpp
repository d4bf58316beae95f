#include "cuda/gpus.h"
#include "engine/nn/torch_cuda.h"
#include "tests/engine/methods/hifa/device_checks.h"
#include "tests/support/registry.h"

using namespace maquette;

// HiFA on the GPU against HiFA on the processor: with the networks on the processor, and, where
// LibTorch's CUDA half is there, with everything on the GPU. Without a GPU the test
// engine.methods.hifa.emulated runs the same checks through the kernels' emulation.
class TestHifaDeviceCuda : public QObject {
    Q_OBJECT
    const std::vector<tests::DeviceCheck> m_checks = tests::deviceChecks(tests::kGpu);

  private Q_SLOTS:
    void agreesWithTheProcessor_data() {
        QTest::addColumn<int>("check");
        QTest::addColumn<bool>("networks");
        for (std::size_t i = 0; i < m_checks.size(); ++i) {
            const std::string& name = m_checks[i].name;
            QTest::addRow("%s, networks on the processor", name.c_str()) << int(i) << false;
            QTest::addRow("%s, networks on the GPU", name.c_str()) << int(i) << true;
        }
    }
    void agreesWithTheProcessor() {
        QFETCH(int, check);
        QFETCH(bool, networks);
        const cuda::GpuSearch search = cuda::findGpus();
        if (search.gpus.empty()) QSKIP("no CUDA device (or a build without CUDA)");
        if (networks && !nn::openTorchCuda().open)
            QSKIP(("LibTorch has no CUDA here: " + nn::openTorchCuda().trouble).c_str());
        runtime::Device gpu;
        gpu.kind = runtime::Device::Kind::Cuda;
        gpu.name = search.gpus.front().name;
        gpu.capability = 10 * search.gpus.front().major + search.gpus.front().minor;
        if (!networks) gpu.limitation = "networks run on the processor";
        std::string told;
        const std::string problems = m_checks[static_cast<std::size_t>(check)].run(gpu, told);
        qInfo("%s", told.c_str());
        QVERIFY2(problems.empty(), problems.c_str());
    }
};

MAQUETTE_TEST(TestHifaDeviceCuda);
#include "tst_hifa_device_cuda.moc"
