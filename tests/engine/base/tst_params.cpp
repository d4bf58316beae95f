#include "engine/base/error.h"
#include "engine/base/params.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

struct Sample {
    bool flag = true;
    std::int64_t steps = 10;
    double rate = 0.5;
    std::string mode = "fast";

    void describe(base::ParamVisitor& v) {
        v.boolean({.name = "flag"}, flag);
        v.integer({.name = "steps", .minimum = 1, .maximum = 100}, steps);
        v.real({.name = "rate", .minimum = 0, .maximum = 1}, rate);
        v.choice({.name = "mode", .choices = {{"fast", "Fast"}, {"slow", "Slow"}}}, mode);
    }
};

} // namespace

class ParamsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void specsCarryTheDefaults() {
        const auto specs = base::specsOf<Sample>();
        QCOMPARE(specs.size(), std::size_t{4});
        QCOMPARE(std::get<std::int64_t>(base::findSpec(specs, "steps")->defaultValue), 10);
    }

    void assignAndReadBack() {
        Sample sample;
        base::assign(sample, {{"steps", std::int64_t{42}}, {"rate", std::int64_t{1}}});
        QCOMPARE(sample.steps, 42);
        QCOMPARE(sample.rate, 1.0);
        QCOMPARE(std::get<std::string>(base::valuesOf(sample).at("mode")), "fast");
    }

    void wrongValuesNameTheParameterAndTheRange() {
        Sample sample;
        QVERIFY_EXCEPTION_THROWN(base::assign(sample, {{"nonsense", 1.0}}), base::Error);
        try {
            base::assign(sample, {{"rate", 2.0}});
            QFAIL("out of range was accepted");
        } catch (const base::Error& error) {
            QVERIFY(std::string(error.what()).find("rate") != std::string::npos);
            QVERIFY(std::string(error.what()).find("between 0 and 1") != std::string::npos);
        }
        const auto specs = base::specsOf<Sample>();
        QVERIFY_EXCEPTION_THROWN(base::parseValue(*base::findSpec(specs, "steps"), "2.5"),
                                 base::Error);
        QVERIFY_EXCEPTION_THROWN(base::parseValue(*base::findSpec(specs, "mode"), "medium"),
                                 base::Error);
        QVERIFY_EXCEPTION_THROWN(base::parseValue(*base::findSpec(specs, "rate"), "nan"),
                                 base::Error);
    }
};

MAQUETTE_TEST(ParamsTest);
#include "tst_params.moc"
