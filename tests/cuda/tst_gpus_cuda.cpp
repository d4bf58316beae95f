#include "cuda/buffer.h"
#include "cuda/event.h"
#include "cuda/gpus.h"
#include "tests/support/registry.h"

using namespace maquette;

// Memory and marks of a GPU that is there.
class GpusCudaTest : public QObject {
    Q_OBJECT
    cuda::Backend m_gpu;

  private Q_SLOTS:
    void initTestCase() {
        if (cuda::findGpus().gpus.empty()) QSKIP("no CUDA device (or a build without CUDA)");
        m_gpu.device = cuda::Device::Cuda;
    }

    void memoryIsTold() {
        const cuda::DeviceMemory memory = cuda::deviceMemory(m_gpu);
        QVERIFY(memory.total > 0);
        QVERIFY(memory.free > 0 && memory.free <= memory.total);
    }

    void tooMuchIsRefusedAndForgotten() {
        const auto floats = static_cast<std::int64_t>(cuda::deviceMemory(m_gpu).total / 2);
        QVERIFY_EXCEPTION_THROWN(cuda::Buffer<float>(m_gpu, floats), cuda::OutOfDeviceMemory);
        cuda::Buffer<float> small(m_gpu);
        small.upload(std::vector<float>{1, 2, 3});
        QCOMPARE(small.download(), (std::vector<float>{1, 2, 3}));
    }

    void marksKeepTheOrder() {
        cuda::Event never(m_gpu), done(m_gpu);
        never.wait(); // what was not recorded is not waited for
        cuda::Buffer<float> numbers(m_gpu, 1 << 20);
        numbers.clear();
        done.record();
        done.wait();
        QCOMPARE(numbers.download().back(), 0.0f);
    }
};

MAQUETTE_TEST(GpusCudaTest);
#include "tst_gpus_cuda.moc"
