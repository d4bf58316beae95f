#include "engine/base/error.h"
#include "engine/runtime/preflight.h"
#include "tests/support/engine_driver.h"
#include "tests/support/registry.h"

using namespace maquette;
using tests::EngineDriver;

namespace {

// An engine on a machine with so much free; the fake method takes a megabyte a step, 20 of them as
// a draft and 60 in the fine preset.
std::unique_ptr<EngineDriver> machine(std::uint64_t memory, std::uint64_t disk = 1'000'000'000) {
    runtime::EngineConfig config;
    config.freeMemory = [memory] { return memory; };
    config.freeDisk = [disk](const std::string&) { return disk; };
    config.momentBytes = 100'000;
    return std::make_unique<EngineDriver>(std::move(config));
}

api::Request fine(const EngineDriver& driver) {
    api::Request request = driver.request();
    request.preset = "fine";
    return request;
}

} // namespace

class PreflightTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatFitsIsToldInNumbers() {
        const auto driver = machine(100'000'000);
        const api::Preflight flight = driver->engine->preflight(fine(*driver));
        QVERIFY(flight.fits());
        QCOMPARE(flight.memoryNeeded, std::uint64_t(60'000'000));
        QCOMPARE(flight.memoryFree, std::uint64_t(100'000'000));
        QCOMPARE(flight.diskNeeded, std::uint64_t(700'000)); // with the moments
        QVERIFY(flight.smallerPreset.empty());
    }

    void aSmallerPresetIsOfferedWhereOneFits() {
        const auto driver = machine(40'000'000);
        const api::Preflight flight = driver->engine->preflight(fine(*driver));
        QVERIFY(!flight.fits());
        QCOMPARE(flight.smallerPreset, std::string("draft"));
        QVERIFY2(flight.shortage.english().find("0.06 GB") != std::string::npos,
                 flight.shortage.english().c_str());
        QVERIFY(flight.shortage.english().find("0.04 GB are free") != std::string::npos);
    }

    void whereNothingFitsNothingIsOffered() {
        const auto driver = machine(10'000'000);
        QVERIFY(!driver->engine->preflight(fine(*driver)).fits());
        QVERIFY(driver->engine->preflight(fine(*driver)).smallerPreset.empty());
        QVERIFY(driver->engine->preflight(driver->request()).smallerPreset.empty());
    }

    void theDiskCountsAsWell() {
        const auto driver = machine(1'000'000'000, 400'000);
        const api::Preflight flight = driver->engine->preflight(fine(*driver));
        QVERIFY(!flight.fits());
        QCOMPARE(flight.smallerPreset, std::string("draft")); // 0.3 MB
        QVERIFY(flight.shortage.english().find("on the disk") != std::string::npos);
    }

    void unknownIsNoShortage() {
        const auto driver = machine(0, 0);
        QVERIFY(driver->engine->preflight(fine(*driver)).fits());
        QVERIFY(runtime::freeDisk("/no/such/folder/yet") > 0); // of the drive it would be on
    }

    void anUnknownPresetIsNamed() {
        const auto driver = machine(0);
        api::Request request = driver->request();
        request.preset = "colossal";
        QVERIFY_EXCEPTION_THROWN(driver->engine->preflight(request), base::Error);
    }
};

MAQUETTE_TEST(PreflightTest);
#include "tst_preflight.moc"
