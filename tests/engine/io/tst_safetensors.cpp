#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <unistd.h>

#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/io/atomic_file.h"
#include "engine/io/safetensors.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using io::Dtype;

namespace {

std::vector<std::byte> fileOf(const std::string& header, std::size_t dataBytes) {
    std::vector<std::byte> bytes(8 + header.size() + dataBytes);
    const std::uint64_t length = header.size();
    std::memcpy(bytes.data(), &length, 8);
    std::memcpy(bytes.data() + 8, header.data(), header.size());
    return bytes;
}

bool accepted(const std::vector<std::byte>& bytes) {
    try {
        io::parseSafetensorsHeader(bytes, bytes.size(), "weights.safetensors");
        return true;
    } catch (const base::Error& error) {
        Q_ASSERT(error.kind() == base::ErrorKind::BadFile);
        Q_ASSERT(std::string(error.what()).find("weights.safetensors") != std::string::npos);
        return false;
    }
}

bool acceptedHeader(const std::string& header, std::size_t dataBytes) {
    return accepted(fileOf(header, dataBytes));
}

} // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void roundTrip() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a.safetensors").toStdString();
        const std::vector<float> a{1, 2, 3, 4, 5, 6};
        const std::vector<std::uint8_t> b{7, 8, 9};
        io::writeSafetensors(path,
                             {{"b", Dtype::U8, {3}, std::as_bytes(std::span(b))},
                              {"a", Dtype::F32, {2, 3}, std::as_bytes(std::span(a))},
                              {"scalar", Dtype::F32, {}, std::as_bytes(std::span(a)).first(4)}},
                             {{"made_by", "a test"}});
        const io::SafetensorsFile file(path);
        QCOMPARE(file.header().metadata.at("made_by"), std::string("a test"));
        QCOMPARE(file.info("a").shape, (std::vector<std::int64_t>{2, 3}));
        std::vector<float> back(6);
        file.read("a", std::as_writable_bytes(std::span(back)));
        QVERIFY(back == a);
        QCOMPARE(file.header().dataStart % 8, std::uint64_t{0});
        QVERIFY_EXCEPTION_THROWN(file.info("c"), base::Error);
    }

    void everyRuleRefusesItsViolation() {
        const std::string good = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
        QVERIFY(acceptedHeader(good, 8));
        QVERIFY(acceptedHeader("  " + good + "   ", 8));
        QVERIFY(acceptedHeader("{}", 0));
        QVERIFY(acceptedHeader(R"({"a":{"dtype":"F32","shape":[0,5],"data_offsets":[0,0]}})", 0));
        QVERIFY(!acceptedHeader(good, 7)); // truncated
        QVERIFY(!acceptedHeader(good, 9)); // trailing bytes
        QVERIFY(!acceptedHeader("[]", 0));
        QVERIFY(!acceptedHeader("", 0));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F33","shape":[2],"data_offsets":[0,8]}})", 8));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", 8));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", 8));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})", 8));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})", 12));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", 8));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F32","shape":[2]}})", 8));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,9]}})", 8));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"F4","shape":[3],"data_offsets":[0,2]}})", 2));
        QVERIFY(acceptedHeader(R"({"a":{"dtype":"F4","shape":[4],"data_offsets":[0,2]}})", 2));
        QVERIFY(!acceptedHeader(R"({"__metadata__":{"n":1}})", 0));
        QVERIFY(!acceptedHeader("{\"a\xff\":{}}", 0));
        const std::string twice = R"("a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]})";
        QVERIFY(!acceptedHeader("{" + twice + "," + twice + "}", 8));
        QVERIFY(!acceptedHeader(
            R"({"a":{"dtype":"U8","shape":[2,9223372036854775807],"data_offsets":[0,0]}})", 0));
        QVERIFY(!acceptedHeader(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
                                R"("b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
                                3));
        std::vector<std::byte> huge = fileOf("{}", 0);
        huge[7] = std::byte{0xff};
        QVERIFY(!accepted(huge));
        QVERIFY(!accepted(std::vector<std::byte>(5)));
    }

    void mutantsNeverCrash() {
        const auto good = fileOf(R"({"__metadata__":{"k":"v"},"a":{"dtype":"F32","shape":[2,1],)"
                                 R"("data_offsets":[0,8]},"b":{"dtype":"I64","shape":[1],)"
                                 R"("data_offsets":[8,16]}})",
                                 16);
        base::Rng rng(5);
        int refused = 0;
        for (int i = 0; i < 20000; ++i) {
            auto mutant = good;
            for (std::uint32_t n = 1 + rng.below(4); n > 0; --n) {
                mutant[rng.below(static_cast<std::uint32_t>(mutant.size()))] =
                    static_cast<std::byte>(rng.below(256));
            }
            if (rng.chance(0.2f))
                mutant.resize(rng.below(static_cast<std::uint32_t>(mutant.size())));
            refused += accepted(mutant) ? 0 : 1;
        }
        QVERIFY(refused > 10000);
    }

    void aFileCutOffWhileOpenEndsInAnError() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a.safetensors").toStdString();
        const std::vector<float> a(4096, 1.0f);
        io::writeSafetensors(path, {{"a", Dtype::F32, {4096}, std::as_bytes(std::span(a))}});
        const io::SafetensorsFile file(path);
        QCOMPARE(::truncate(path.c_str(), 1000), 0);
        std::vector<float> back(4096);
        QVERIFY_EXCEPTION_THROWN(file.read("a", std::as_writable_bytes(std::span(back))),
                                 base::Error);
    }

    void halfConversionIsExactAndRoundsToEven() {
        for (std::uint32_t h = 0; h < 65536; ++h) {
            const float f = io::floatFromHalf(static_cast<std::uint16_t>(h));
            if (std::isnan(f)) continue;
            QCOMPARE(io::halfFromFloat(f), static_cast<std::uint16_t>(h));
        }
        base::Rng rng(3);
        for (int i = 0; i < 200000; ++i) {
            const float f = std::ldexp(rng.uniform(-1, 1), static_cast<int>(rng.below(40)) - 26);
            const auto expected = static_cast<_Float16>(f);
            QCOMPARE(io::halfFromFloat(f), std::bit_cast<std::uint16_t>(expected));
        }
        QCOMPARE(io::bfloat16FromFloat(1.0f), std::uint16_t{0x3f80});
        QCOMPARE(io::bfloat16FromFloat(1.00390625f), std::uint16_t{0x3f80}); // tie to even
    }
};

MAQUETTE_TEST(SafetensorsTest);
#include "tst_safetensors.moc"
