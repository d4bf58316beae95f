#include <cstring>
#include <filesystem>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/pickle/convert.h"
#include "tests/engine/io/pickle/archives.h"
#include "tests/support/registry.h"

using namespace maquette;
namespace fs = std::filesystem;

namespace {

std::vector<std::byte> converted(const io::pickle::ByteSource& source) {
    std::vector<std::byte> file;
    io::pickle::convertCheckpoint(source, [&](std::span<const std::byte> bytes) {
        file.insert(file.end(), bytes.begin(), bytes.end());
    });
    return file;
}

std::vector<std::byte> converted(const std::string& bytes) {
    return converted(io::pickle::MemorySource(std::as_bytes(std::span(bytes))));
}

// The refusal, or nothing when the file was converted.
std::string refusal(const std::string& bytes) {
    std::size_t written = 0;
    try {
        const io::pickle::MemorySource source(std::as_bytes(std::span(bytes)));
        io::pickle::convertCheckpoint(
            source, [&](std::span<const std::byte> part) { written += part.size(); });
        return "";
    } catch (const base::Error& error) {
        if (error.kind() != base::ErrorKind::BadFile) return "not BadFile: " + error.detail();
        return written == 0 ? error.what() : "bytes were written before the refusal";
    }
}

void checkRefused(const std::vector<tests::Attack>& attacks) {
    for (const tests::Attack& attack : attacks) {
        const std::string said = refusal(attack.file);
        QVERIFY2(said.find(attack.reason) != std::string::npos,
                 (attack.what + ": " + (said.empty() ? "converted" : said)).c_str());
        for (const char c : said)
            QVERIFY2(static_cast<unsigned char>(c) >= 0x20, attack.what.c_str());
    }
}

// Equal tensors by name, type, shape and bytes.
void compare(const std::vector<std::byte>& file, const std::vector<std::byte>& wanted,
             const std::string& name) {
    const auto got = io::parseSafetensorsHeader(file, file.size(), name);
    const auto expected = io::parseSafetensorsHeader(wanted, wanted.size(), name);
    QCOMPARE(got.tensors.size(), expected.tensors.size());
    for (const auto& [key, tensor] : expected.tensors) {
        QVERIFY2(got.tensors.contains(key), (name + ": " + key).c_str());
        const io::TensorInfo& mine = got.tensors.at(key);
        QCOMPARE(mine.dtype, tensor.dtype);
        QVERIFY2(mine.shape == tensor.shape, (name + ": " + key).c_str());
        QVERIFY2(std::memcmp(file.data() + got.dataStart + mine.begin,
                             wanted.data() + expected.dataStart + tensor.begin,
                             tensor.bytes()) == 0,
                 (name + ": " + key).c_str());
    }
}

} // namespace

class ConvertTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // The parts the attacks are made of are right: without an attack they convert.
    void theHandMadeFilesAreGood() {
        const std::string object = tests::dictOf(tests::TensorWords{}.words());
        const std::vector<std::byte> zip = converted(tests::torchZip(object));
        const auto header = io::parseSafetensorsHeader(zip, zip.size(), "zip");
        QCOMPARE(header.tensors.at("w").shape, (std::vector<std::int64_t>{2, 2}));
        const std::string keys = tests::pickle("]" + tests::text("0") + "a");
        const std::string storage = tests::numberBytes(4, 8) + std::string(16, '\1');
        QVERIFY(converted(tests::legacyFile(object, tests::legacyMachine(), keys, storage)) == zip);
    }

    void namesAreNotResolved() { checkRefused(tests::attacksByName()); }
    void instructionsAreNotKnown() { checkRefused(tests::attacksByInstruction()); }
    void structuresDoNotHold() { checkRefused(tests::attacksByStructure()); }
    void tensorsDoNotFit() { checkRefused(tests::attacksByTensor()); }
    void archivesAreNotTrusted() { checkRefused(tests::attacksByArchive()); }
    void oldFilesAreNotTrusted() { checkRefused(tests::attacksByLegacyFile()); }

    void thereAreAttacksEnough() {
        const std::size_t count =
            tests::attacksByName().size() + tests::attacksByInstruction().size() +
            tests::attacksByStructure().size() + tests::attacksByTensor().size() +
            tests::attacksByArchive().size() + tests::attacksByLegacyFile().size();
        qInfo("%zu malicious files", count);
        QVERIFY(count >= 60);
    }

    // Files of torch.save against the same tensors written by the safetensors library.
    void filesOfTorchAreConvertedBitForBit() {
        int count = 0;
        const fs::path folder = fs::path(MAQUETTE_TEST_DATA) / "fixtures/torch_save";
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() != ".pt") continue;
            fs::path wanted = entry.path();
            wanted.replace_extension(".safetensors");
            const std::string name = entry.path().filename().string();
            const io::pickle::FileSource source(entry.path());
            compare(converted(source), io::readFile(wanted), name);
            if (QTest::currentTestFailed()) return;
            ++count;
        }
        QVERIFY(count >= 20);
    }

    // A file that is cut anywhere is refused, never read beyond its end.
    void everyCutIsRefused() {
        const std::string zip = tests::torchZip(tests::dictOf(tests::TensorWords{}.words()));
        for (std::size_t size = 0; size < zip.size(); ++size)
            QVERIFY(!refusal(zip.substr(0, size)).empty());
    }
};

MAQUETTE_TEST(ConvertTest);
#include "tst_convert.moc"
