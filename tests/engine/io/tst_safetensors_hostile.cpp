#include <cstring>
#include <fstream>
#include <functional>
#include <map>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/io/atomic_file.h"
#include "engine/io/safetensors.h"
#include "engine/io/safetensors_sax.h"
#include "engine/io/sha256.h"
#include "tests/engine/io/safetensors_mutants.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using io::SafetensorsRule;

namespace {

std::optional<SafetensorsRule> refusal(const std::string& file) {
    try {
        io::parseSafetensorsHeader(std::as_bytes(std::span(file)), file.size(), "w.safetensors");
        return std::nullopt;
    } catch (const io::SafetensorsError& error) {
        return error.rule();
    }
}

std::string fileOf(const std::string& header, std::size_t data = 0) {
    const std::uint64_t length = header.size();
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    return bytes + header + std::string(data, '\0');
}

std::string entry(const std::string& name, const std::string& shape = "[0]",
                  const std::string& offsets = "[0,0]", const std::string& dtype = "U8") {
    return "\"" + name + R"(":{"dtype":")" + dtype + R"(","shape":)" + shape +
           R"(,"data_offsets":)" + offsets + "}";
}

std::string repeated(const std::string& word, std::size_t times) {
    std::string text;
    text.reserve(word.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += word;
    return text;
}

constexpr std::size_t kAlmost = 99'999'000; // of the 100,000,000 bytes a header may have

// Headers of nearly 100 MB, each to exhaust something else.
std::string manyTensors(std::size_t count, std::size_t nameLength, const std::string& shape) {
    std::string text = "{";
    text.reserve(kAlmost);
    for (std::size_t i = 0; i < count && text.size() < kAlmost - 2000; ++i) {
        std::string name = std::to_string(i);
        if (name.size() < nameLength) name.resize(nameLength, 'n');
        text += (i ? "," : "") + entry(name, shape);
    }
    return text + "}";
}

std::string manyMetadata() {
    std::string text = R"({"__metadata__":{)";
    text.reserve(kAlmost);
    for (std::size_t i = 0; text.size() < kAlmost - 100; ++i)
        text += (i ? ",\"" : "\"") + std::to_string(i) + "\":\"\"";
    return text + "}}";
}

std::string longMetadata() { // six texts just below the limit of one
    std::string text = R"({"__metadata__":{)";
    text.reserve(kAlmost);
    for (int i = 0; i < 5; ++i)
        text += (i ? ",\"" : "\"") + std::to_string(i) + "\":\"" +
                std::string((std::size_t{16} << 20) - 10, 'x') + "\"";
    return text + "}}";
}

// Whether the fast reader takes this file's header; then the JSON parser must read the same.
bool isCanonical(const std::string& file) {
    std::uint64_t length = 0;
    if (file.size() < 8) return false;
    std::memcpy(&length, file.data(), 8);
    if (length > file.size() - 8) return false;
    std::string_view text = std::string_view(file).substr(8, length);
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    io::SafetensorsHeader fast, parsed;
    if (!io::isUtf8(text) || !io::readCanonicalSafetensors(text, fast)) return false;
    io::readSafetensorsJson(text, parsed, "w.safetensors");
    if (fast.tensors == parsed.tensors && fast.metadata == parsed.metadata) return true;
    qFatal("read differently: %s", std::string(text).c_str());
}

struct Cost {
    bool clean = false; // the child ended by itself
    bool accepted = false;
    long kilobytes = 0; // its largest resident size beyond what it began with
    double seconds = 0; // of the processor
};

// A file in memory, by name.
class MemoryFile {
  public:
    explicit MemoryFile(const std::string& content)
        : m_fd(::memfd_create("header", MFD_CLOEXEC)) {
        for (std::size_t done = 0; done < content.size();) {
            const ssize_t wrote = ::write(m_fd, content.data() + done, content.size() - done);
            if (wrote <= 0) qFatal("no memory for the test's file");
            done += static_cast<std::size_t>(wrote);
        }
    }
    ~MemoryFile() { ::close(m_fd); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    std::string path() const { return "/proc/self/fd/" + std::to_string(m_fd); }

  private:
    int m_fd;
};

long residentKilobytes() {
    std::ifstream status("/proc/self/statm");
    long pages = 0, resident = 0;
    status >> pages >> resident;
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

// Opens the file in a child of its own, whose memory is nobody else's.
Cost costOfOpening(const std::string& path) {
    const long before = residentKilobytes();
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            const io::SafetensorsFile file(path);
            ::_exit(0);
        } catch (const base::Error&) {
            ::_exit(1);
        }
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return {WIFEXITED(status) && WEXITSTATUS(status) <= 1, WEXITSTATUS(status) == 0,
            usage.ru_maxrss - before, seconds(usage.ru_utime) + seconds(usage.ru_stime)};
}

} // namespace

class SafetensorsHostileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // What the reference implementation said of 100,000 mutants. Where it accepts and this reader
    // does not, one of the rules that are listed as stricter must be the reason.
    void verdictsAreTheReferences() {
        const std::filesystem::path folder =
            std::filesystem::path(MAQUETTE_TEST_DATA) / "fixtures/safetensors";
        const auto seeds = tests::MutantSeeds::read(folder / "seeds.json");
        const std::vector<std::byte> recorded = io::readFile(folder / "verdicts.bin");
        const std::size_t count = (recorded.size() - 32) * 8;
        QVERIFY(count >= 100'000);
        io::Sha256 digest;
        std::map<SafetensorsRule, int> seen;
        int accepted = 0, wrong = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string file = tests::safetensorsMutant(i, seeds);
            digest.add(std::as_bytes(std::span(file)));
            const bool theirs = ((recorded[32 + i / 8] >> (i % 8)) & std::byte{1}) != std::byte{0};
            const auto rule = refusal(file);
            if (rule)
                ++seen[*rule];
            else
                ++accepted;
            if (theirs == !rule || (theirs && io::isStricter(*rule))) continue;
            if (++wrong <= 10) {
                qWarning("mutant %zu: the reference %s, here rule %d: %s", i,
                         theirs ? "accepts" : "refuses", rule ? static_cast<int>(*rule) : -1,
                         file.substr(std::min<std::size_t>(8, file.size())).c_str());
            }
        }
        std::string digits;
        for (std::size_t i = 0; i < 32; ++i)
            digits += QByteArray(1, static_cast<char>(recorded[i])).toHex().toStdString();
        QCOMPARE(digest.finish(), digits); // else the mutants are not the same
        QCOMPARE(wrong, 0);
        QVERIFY(accepted > 20'000);
        for (const auto rule :
             {SafetensorsRule::HeaderTooLong, SafetensorsRule::HeaderBeyondFile,
              SafetensorsRule::NotUtf8, SafetensorsRule::WrongJson, SafetensorsRule::UnknownDtype,
              SafetensorsRule::HoleOrOverlap, SafetensorsRule::ShapeOverflow,
              SafetensorsRule::PartialByte, SafetensorsRule::SizeMismatch,
              SafetensorsRule::Truncated, SafetensorsRule::TrailingBytes,
              SafetensorsRule::Duplicate, SafetensorsRule::HugeSize, SafetensorsRule::OtherForm})
            QVERIFY2(seen[rule] >= 5, qPrintable(QString::number(static_cast<int>(rule))));
    }

    void theFastReaderReadsTheSame() {
        const auto seeds = tests::MutantSeeds::read(std::filesystem::path(MAQUETTE_TEST_DATA) /
                                                    "fixtures/safetensors/seeds.json");
        int canonical = 0;
        for (std::size_t i = 0; i < 100'000; ++i)
            canonical += isCanonical(tests::safetensorsMutant(i, seeds));
        QVERIFY2(canonical > 5'000, qPrintable(QString::number(canonical)));
        const std::string good = "{" + entry("a") + "," + entry("b", "[]", "[0,1]") +
                                 R"(,"__metadata__":{"k":"v","":"w"}})";
        QVERIFY(isCanonical(fileOf(good)));
        for (std::size_t cut = 1; cut < good.size(); ++cut)
            QVERIFY(!isCanonical(fileOf(good.substr(0, cut))));
        for (const std::string& other :
             {entry("a") + "," + entry("a"), entry("a", "[00]"), entry("a", "[-0]"),
              entry("a", "[0.0]"), entry("a", "[0,]"), entry("a", "[9999999999999999999]"),
              entry("\\n"), entry("a\tb"), entry(std::string(1025, 'n')),
              std::string(R"("__metadata__":{})"), entry("a") + ","}) {
            QVERIFY2(!isCanonical(fileOf("{" + other + "}")), other.c_str());
        }
    }

    // A file that violates a rule and all later ones is refused for the first.
    void rulesAreCheckedInTheirOrder() {
        using R = SafetensorsRule;
        const auto is = [](const std::string& file, R rule) { return refusal(file) == rule; };
        QVERIFY(is("\xff\xff", R::TooShort));
        QVERIFY(is(std::string(8, '\xff') + "\xff", R::HeaderTooLong));
        QVERIFY(is(std::string("\x00\xe1\xf5\x05\0\0\0\0\xff", 9), R::HeaderBeyondFile)); // N = max
        QVERIFY(
            is(std::string("\x01\xe1\xf5\x05\0\0\0\0\xff", 9), R::HeaderTooLong)); // and one more
        QVERIFY(is(fileOf("{\"\xff\":{\"dtype\":\"F99\"}"), R::NotUtf8));
        QVERIFY(is(fileOf("{" + entry("a", "[1]", "[7,8]", "F99") + ",", 1), R::WrongJson));
        QVERIFY(is(fileOf("{" + entry("a", "[1]", "[7,8]", "F99") + "}", 1), R::UnknownDtype));
        const std::string big = "[4294967296,4294967296]";
        QVERIFY(is(fileOf("{" + entry("a", big, "[7,8]") + "}", 1), R::HoleOrOverlap));
        QVERIFY(is(fileOf("{" + entry("a", big, "[0,8]") + "}", 1), R::ShapeOverflow));
        QVERIFY(is(fileOf("{" + entry("a", "[3]", "[0,8]", "F4") + "}", 1), R::PartialByte));
        QVERIFY(is(fileOf("{" + entry("a", "[4]", "[0,8]", "F4") + "}", 1), R::SizeMismatch));
        QVERIFY(is(fileOf("{" + entry("a", "[4]", "[0,2]", "F4") + "}", 1), R::Truncated));
        QVERIFY(is(fileOf("{" + entry("a", "[4]", "[0,2]", "F4") + "}", 3), R::TrailingBytes));
        QVERIFY(!refusal(fileOf("{" + entry("a", "[4]", "[0,2]", "F4") + "}", 2)));
    }

    // Each limit that is this reader's own, on both sides.
    void stricterRules() {
        using R = SafetensorsRule;
        const auto is = [](const std::string& file, R rule) { return refusal(file) == rule; };
        QVERIFY(is(fileOf("{" + entry("a") + "," + entry("\\u0061") + "}"), R::Duplicate));
        QVERIFY(is(fileOf(R"({"__metadata__":{"a":"1","a":"1"}})"), R::Duplicate));
        QVERIFY(!refusal(fileOf("{" + entry(std::string(1024, 'n')) + "}")));
        QVERIFY(is(fileOf("{" + entry(std::string(1025, 'n')) + "}"), R::LongName));
        QVERIFY(!refusal(fileOf("{" + entry("a", "[0" + repeated(",1", 63) + "]") + "}")));
        QVERIFY(is(fileOf("{" + entry("a", "[0" + repeated(",1", 64) + "]") + "}"), R::HugeRank));
        QVERIFY(!refusal(fileOf("{" + entry("a", "[0,9223372036854775807]") + "}")));
        QVERIFY(is(fileOf("{" + entry("a", "[0,9223372036854775808]") + "}"), R::HugeSize));
        const auto nested = [&](std::size_t depth) {
            std::string text = entry("a");
            text.insert(text.size() - 1,
                        ",\"x\":" + repeated("[", depth - 2) + repeated("]", depth - 2));
            return fileOf("{" + text + "}");
        };
        QVERIFY(!refusal(nested(64)));
        QVERIFY(is(nested(65), R::TooDeep));
        QVERIFY(is(fileOf(R"({"a":["U8",[0],[0,0]]})"), R::OtherForm));
        const std::size_t most = (std::size_t{16} << 20) - 10;
        const auto metadata = [](std::size_t length) {
            return fileOf("{\"__metadata__\":{\"a\":\"" + std::string(length, 'x') + "\"}}");
        };
        QVERIFY(!refusal(metadata(most)));
        QVERIFY(is(metadata(most + 20), R::LongText));
        QVERIFY(!refusal(fileOf(manyTensors(200'000, 0, "[0]"))));
        QVERIFY(is(fileOf(manyTensors(200'001, 0, "[0]")), R::TooMany));
    }

    void sentencesNameFileTensorAndRemedy() {
        const std::string hostile = "\\u001b[2J" + std::string(79, 'n') + "\xc3\xa9" + "tail";
        const std::string file = fileOf("{" + entry(hostile, "[3]") + "}");
        try {
            io::parseSafetensorsHeader(std::as_bytes(std::span(file)), file.size(),
                                       "w.safetensors");
            QFAIL("accepted");
        } catch (const io::SafetensorsError& error) {
            const std::string what = error.what();
            QVERIFY(what.find("w.safetensors") != std::string::npos);
            QVERIFY(what.find("nnnn") != std::string::npos);
            QVERIFY(what.find('\x1b') == std::string::npos);
            QVERIFY(what.find("tail") == std::string::npos);
            QVERIFY(what.size() < 250);
        }
    }

    // At most 300 MB and a second for a header of 100 MB, whatever it says.
    void noHeaderCostsMuch() {
        const std::size_t space = kAlmost - 10;
        const std::pair<const char*, std::function<std::string()>> headers[] = {
            {"one text", [&] { return "{\"" + std::string(space, 'x') + "\":1}"; }},
            {"one number",
             [&] { return R"({"a":{"shape":[)" + std::string(space - 20, '1') + "]}}"; }},
            {"a gap", [&] { return "{" + std::string(space, ' ') + "}"; }},
            {"space behind", [&] { return "{}" + std::string(space, ' '); }},
            {"nesting", [&] { return "{\"a\":{\"x\":" + std::string(space - 20, '['); }},
            {"one shape",
             [&] { return R"({"a":{"shape":[)" + repeated("1,", space / 2 - 20) + "1]}}"; }},
            {"skipped lists",
             [&] { return R"({"a":{"x":[)" + repeated("[],", space / 3 - 20) + "[]]}}"; }},
            {"many tensors", [] { return manyTensors(10'000'000, 0, "[0]"); }},
            {"long names", [] { return manyTensors(199'999, 440, "[0]"); }},
            {"long shapes",
             [] { return manyTensors(199'999, 0, "[0" + repeated(",1", 63) + "]"); }},
            {"many metadata", manyMetadata},
            {"long metadata", longMetadata},
        };
        for (const auto& [what, make] : headers) {
            const MemoryFile file(fileOf(make()));
            const Cost cost = costOfOpening(file.path());
            qInfo("%-14s %4ld MB %5.2f s %s", what, cost.kilobytes / 1024, cost.seconds,
                  cost.accepted ? "accepted" : "refused");
            QVERIFY2(cost.clean, what);
            QVERIFY2(cost.kilobytes < 300 * 1024, what);
            QVERIFY2(cost.seconds < 60, what); // no hang: 1 s on an idle machine
        }
    }

    void aFileReplacedByRenameKeepsItsContent() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a.safetensors").toStdString();
        const std::vector<float> old(1024, 1.0f), fresh(1024, 2.0f);
        const auto write = [&](const std::vector<float>& values) {
            io::writeSafetensors(path,
                                 {{"a", io::Dtype::F32, {1024}, std::as_bytes(std::span(values))}});
        };
        write(old);
        const io::SafetensorsFile file(path);
        write(fresh);
        std::vector<float> back(1024);
        file.read("a", std::as_writable_bytes(std::span(back)));
        QVERIFY(back == old);
    }

    void aFileChangedInPlaceIsRefused() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a.safetensors").toStdString();
        const std::vector<float> values(1024, 1.0f);
        io::writeSafetensors(path,
                             {{"a", io::Dtype::F32, {1024}, std::as_bytes(std::span(values))}});
        const io::SafetensorsFile file(path);
        ::usleep(20'000); // beyond the file system's clock tick
        std::fstream(path, std::ios::in | std::ios::out | std::ios::binary).seekp(2000) << "x";
        std::vector<float> back(1024);
        QVERIFY_EXCEPTION_THROWN(file.read("a", std::as_writable_bytes(std::span(back))),
                                 base::Error);
    }

    // The format promises no alignment: a header of odd length moves every tensor.
    void unalignedTensorsAreRead() {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.safetensors").toStdString();
        std::string header =
            "{" + entry("b", "[1]", "[0,1]") + "," + entry("d", "[2]", "[1,17]", "F64") + "}";
        if (header.size() % 2 == 0) header += " ";
        std::string bytes = fileOf(header, 17);
        const double values[] = {1.5, -2.25};
        std::memcpy(bytes.data() + bytes.size() - 16, values, 16);
        std::ofstream(path, std::ios::binary).write(bytes.data(), std::ssize(bytes));
        const io::SafetensorsFile file(path);
        std::vector<double> back(2);
        file.read("d", std::as_writable_bytes(std::span(back)));
        QCOMPARE(back[0], 1.5);
        QCOMPARE(back[1], -2.25);
    }

    void whatIsNoFileDoesNotBlock() {
        QTemporaryDir folder;
        const std::string pipe = folder.filePath("pipe.safetensors").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY_EXCEPTION_THROWN(io::SafetensorsFile{pipe}, base::Error);
        QVERIFY_EXCEPTION_THROWN(io::SafetensorsFile{folder.path().toStdString()}, base::Error);
        QVERIFY_EXCEPTION_THROWN(io::SafetensorsFile{"/dev/zero"}, base::Error);
    }
};

MAQUETTE_TEST(SafetensorsHostileTest);
#include "tst_safetensors_hostile.moc"
