#include <new>

#include "engine/base/error.h"
#include "engine/runtime/device.h"
#include "engine/runtime/failure.h"
#include "tests/support/registry.h"

using namespace maquette;
using runtime::Device;
using runtime::Devices;

namespace {

Device gpu(const char* name) {
    Device device;
    device.kind = Device::Kind::Cuda;
    device.name = name;
    return device;
}

struct NoGpuMemory : std::bad_alloc {
    const char* what() const noexcept override { return "CUDA out of memory"; }
};

std::string sentenceOf(const std::exception_ptr& exception, const char* preset) {
    api::MethodInfo method;
    method.presets = {{"draft", "", "", {}}, {"fine", "", "", {}}};
    const base::Error error = runtime::describeFailure(exception, method, preset);
    return error.kind() == base::ErrorKind::OutOfMemory ? error.what() : "another kind";
}

} // namespace

class DeviceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void autoTakesTheFirstGpu() {
        const auto two = [] { return Devices{{gpu("first"), gpu("second")}, {}}; };
        QCOMPARE(runtime::chooseDevice("auto", two).text(), std::string("cuda: first"));
        QCOMPARE(runtime::chooseDevice("cuda", two).text(), std::string("cuda: first"));
        QVERIFY(!runtime::chooseDevice("cpu", two).isCuda());
    }

    void withoutAGpuTheProcessorComputes() {
        QVERIFY(!runtime::chooseDevice("auto", {}).isCuda());
        QVERIFY(!runtime::chooseDevice("auto", [] { return Devices{}; }).name.empty());
    }

    // Looking makes the driver ready and opens libraries.
    void nobodyLooksForWhatNobodyWants() {
        int looks = 0;
        const auto counting = [&] { return ++looks, Devices{}; };
        runtime::chooseDevice("cpu", counting);
        QCOMPARE(looks, 0);
        runtime::chooseDevice("auto", counting);
        QCOMPARE(looks, 1);
    }

    void aMissingGpuSaysWhy() {
        try {
            runtime::chooseDevice("cuda", [] { return Devices{{}, "The driver is old."}; });
            QFAIL("there is no GPU");
        } catch (const base::Error& error) {
            QCOMPARE(int(error.kind()), int(base::ErrorKind::Unavailable));
            QCOMPARE(std::string(error.what()), std::string("The driver is old."));
        }
        QVERIFY_EXCEPTION_THROWN(runtime::chooseDevice("cuda", {}), base::Error);
        QVERIFY_EXCEPTION_THROWN(runtime::chooseDevice("tpu", {}), base::Error);
    }

    void allDevicesAreDescribedWithWhatStandsInTheirWay() {
        const auto two = runtime::describeDevices([] {
            return Devices{{gpu("first"), gpu("second")}, {}};
        });
        QCOMPARE(two.size(), std::size_t(3));
        QCOMPARE(two[0].id, std::string("cpu"));
        QVERIFY(!two[0].name.empty() && two[0].refusal.empty());
        QCOMPARE(two[1].id, std::string("cuda"));
        QVERIFY(two[1].refusal.empty());
        QVERIFY(two[2].id.empty()); // runs take the first
        QVERIFY(two[2].refusal.english().find("CUDA_VISIBLE_DEVICES") != std::string::npos);
        const auto none = runtime::describeDevices([] {
            return Devices{{}, "The driver is old."};
        });
        QCOMPARE(none.size(), std::size_t(2));
        QCOMPARE(none[1].refusal.english(), std::string("The driver is old."));
        QVERIFY(!runtime::describeDevices({})[1].refusal.empty());
    }

    void aLimitedGpuKeepsNetworksAway() {
        Device device = gpu("small");
        QVERIFY(device.runsNetworks());
        device.limitation = "libtorch_cuda.so is missing";
        QVERIFY(!device.runsNetworks());
    }

    void aFullGpuIsSaidInWords() {
        const auto full = std::make_exception_ptr(NoGpuMemory());
        const std::string fine = sentenceOf(full, "fine"), draft = sentenceOf(full, "draft");
        for (const char* part : {"memory of the GPU", "\"draft\"", "device cpu"})
            QVERIFY2(fine.find(part) != std::string::npos, fine.c_str());
        for (const char* part : {"memory of the GPU", "device cpu"})
            QVERIFY2(draft.find(part) != std::string::npos, draft.c_str());
        const std::string main = sentenceOf(std::make_exception_ptr(std::bad_alloc()), "fine");
        QVERIFY2(main.find("memory of this machine") != std::string::npos, main.c_str());
    }

    void figuresAreKept() {
        const auto refused = std::make_exception_ptr(
            base::Error(base::ErrorKind::OutOfMemory, {"needs %1 MB", std::string("12")}));
        QCOMPARE(sentenceOf(refused, "fine"), std::string("needs 12 MB"));
    }
};

MAQUETTE_TEST(DeviceTest);
#include "tst_device.moc"
