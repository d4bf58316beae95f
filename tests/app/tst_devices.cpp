#include "app/common/product_devices.h"
#include "engine/base/error.h"
#include "tests/support/registry.h"

using namespace maquette;
using cuda::GpuTrouble;

namespace {

cuda::GpuSearch foundNothing(GpuTrouble trouble) {
    cuda::GpuSearch search;
    search.trouble = trouble;
    return search;
}

nn::TorchCuda never() {
    qFatal("without a GPU nothing of CUDA is opened");
}

bool contains(const base::Text& text, const char* part) {
    return text.english().find(part) != std::string::npos;
}

} // namespace

// What a search for GPUs means for jobs, in words.
class DevicesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyTroubleHasItsSentence_data() {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("part");
        QTest::newRow("not built") << int(GpuTrouble::NotBuilt) << "built without CUDA";
        QTest::newRow("no driver") << int(GpuTrouble::NoDriver) << "no NVIDIA driver";
        QTest::newRow("old driver") << int(GpuTrouble::OldDriver) << "supports CUDA 12.4";
        QTest::newRow("no device") << int(GpuTrouble::NoDevice) << "CUDA_VISIBLE_DEVICES";
        QTest::newRow("no kernels") << int(GpuTrouble::NoKernels) << "90-real, not for Old (5.2)";
        QTest::newRow("refused") << int(GpuTrouble::Refused) << "the driver says \"broken\"";
    }
    void everyTroubleHasItsSentence() {
        QFETCH(int, trouble);
        QFETCH(QString, part);
        cuda::GpuSearch search = foundNothing(static_cast<GpuTrouble>(trouble));
        if (search.trouble == GpuTrouble::OldDriver) search.has = "12.4", search.needs = "13.0";
        if (search.trouble == GpuTrouble::NoKernels)
            search.has = "Old (5.2)", search.needs = "90-real";
        search.words = "broken";
        const runtime::Devices devices = app::devicesOf(search, never);
        QVERIFY(devices.gpus.empty());
        QVERIFY2(contains(devices.refusal, qPrintable(part)), devices.refusal.english().c_str());
        QVERIFY2(contains(devices.refusal, "no usable NVIDIA GPU") &&
                     contains(devices.refusal, "auto or cpu"),
                 devices.refusal.english().c_str());
    }

    void aGpuIsDescribed() {
        cuda::GpuSearch search = foundNothing(GpuTrouble::None);
        search.gpus = {{"Large", 9, 0, std::size_t{140} << 30}, {"Small", 8, 6, 1 << 30}};
        const runtime::Devices devices = app::devicesOf(search, [] {
            return nn::TorchCuda{true, "/x/libtorch_cuda.so", {}};
        });
        QCOMPARE(devices.gpus.size(), std::size_t{2});
        QVERIFY(devices.refusal.empty());
        const runtime::Device& first = devices.gpus.front();
        QCOMPARE(first.text(), std::string("cuda: Large"));
        QCOMPARE(first.capability, 90);
        QCOMPARE(first.bytes, std::uint64_t{140} << 30);
        QVERIFY(first.isCuda() && first.runsNetworks());
    }

    void missingLibrariesKeepNetworksOnTheProcessor() {
        cuda::GpuSearch search = foundNothing(GpuTrouble::None);
        search.gpus = {{"Large", 9, 0, 1 << 30}};
        const runtime::Devices devices = app::devicesOf(search, [] {
            return nn::TorchCuda{false, {}, "libcublas.so.13: cannot open"};
        });
        const runtime::Device& gpu = devices.gpus.front();
        QVERIFY(gpu.isCuda() && !gpu.runsNetworks());
        for (const char* part : {"libcublas.so.13", "MAQUETTE_GPU=1", "MAQUETTE_TORCH_CUDA"})
            QVERIFY2(contains(gpu.limitation, part), gpu.limitation.english().c_str());
    }

    // Whatever this machine has: the answer stays.
    void theProductLooksOnce() {
        const runtime::Devices first = app::productDevices(), second = app::productDevices();
        QCOMPARE(first.gpus.size(), second.gpus.size());
        QCOMPARE(first.gpus.empty(), !first.refusal.empty());
    }
};

MAQUETTE_TEST(DevicesTest);
#include "tst_devices.moc"
